// The fields of the options page: where each is in the settings, how it is asked, what a wrong value is told.

import type { TextKey } from '../parts/text';
import {
  availabilityChoices,
  countryChoices,
  languageChoices,
  methodChoices,
  modeChoices,
  partnerTypeChoices,
  prefilledChoices,
  timeZoneChoices,
} from './choices';
import type { Choices } from './choices';

export interface FormField {
  /** Its path in the settings, which also is the id of its control. */
  readonly path: string;
  readonly label: TextKey;
  readonly hint?: TextKey;
  /** Said when the value cannot be used; a plain text can only be too long. */
  readonly error: TextKey;
  readonly as: 'text' | 'email' | 'tel' | 'lines' | 'choice';
  readonly choices?: Choices;
  /** There is always a choice: “not set” is not offered. */
  readonly isAlwaysSet?: true;
  readonly autocomplete?: string;
}

export interface FormSection {
  readonly id: string;
  readonly title: TextKey;
  readonly note?: TextKey;
  readonly fields: readonly FormField[];
}

const line = { as: 'text', error: 'errorLength' } as const;
const choice = (choices: Choices) => ({ as: 'choice', error: 'errorChoice', choices }) as const;

const contact: readonly FormField[] = [
  { path: 'contact.firstName', label: 'field_firstName', ...line, autocomplete: 'given-name' },
  { path: 'contact.lastName', label: 'field_lastName', ...line, autocomplete: 'family-name' },
  { path: 'contact.email', label: 'field_email', as: 'email', error: 'errorEmail', autocomplete: 'email' },
  {
    path: 'contact.additionalEmails',
    label: 'field_additionalEmails',
    hint: 'hintEmails',
    as: 'lines',
    error: 'errorEmail',
  },
  {
    path: 'contact.phone',
    label: 'field_phone',
    hint: 'hintPhone',
    as: 'tel',
    error: 'errorPhone',
    autocomplete: 'tel',
  },
  { path: 'contact.country', label: 'field_country', ...choice(countryChoices), autocomplete: 'country' },
  { path: 'contact.language', label: 'field_supportLanguage', ...choice(languageChoices) },
  { path: 'contact.timeZone', label: 'field_timeZone', ...choice(timeZoneChoices) },
  { path: 'contact.preferredContactMethod', label: 'field_preferredContactMethod', ...choice(methodChoices) },
  { path: 'contact.availability', label: 'field_availability', ...choice(availabilityChoices) },
];

const tenant: readonly FormField[] = [
  {
    path: 'partner.name',
    label: 'labelPartnerName',
    hint: 'hintPartnerName',
    ...line,
    autocomplete: 'organization',
  },
  { path: 'partner.tenants', label: 'labelTenants', hint: 'hintTenants', as: 'lines', error: 'errorTenant' },
  { path: 'partner.type', label: 'labelPartnerType', ...choice(partnerTypeChoices) },
  { path: 'partner.partnerId', label: 'labelPartnerId', hint: 'hintPartnerId', ...line },
];

const plan: readonly FormField[] = [
  { path: 'supportPlan', label: 'labelPlanNames', hint: 'hintPlanNames', as: 'lines', error: 'errorLength' },
];

const fill: readonly FormField[] = [
  { path: 'fill.mode', label: 'labelMode', ...choice(modeChoices), isAlwaysSet: true },
  { path: 'fill.prefilled', label: 'labelPrefilled', ...choice(prefilledChoices), isAlwaysSet: true },
];

export const sections: readonly FormSection[] = [
  { id: 'section-contact', title: 'sectionContact', note: 'sectionContactNote', fields: contact },
  { id: 'section-tenant', title: 'sectionTenant', note: 'sectionTenantNote', fields: tenant },
  { id: 'section-plan', title: 'sectionPlan', note: 'sectionPlanNote', fields: plan },
  { id: 'section-fill', title: 'sectionFill', fields: fill },
];

export const formFields: readonly FormField[] = sections.flatMap(({ fields }) => fields);

/** What the options page can set right. */
export const settablePaths: ReadonlySet<string> = new Set(formFields.map(({ path }) => path));
