// The fields of the options page: where each is in the settings, how it is asked, what a wrong value is told.

import type { TextKey } from '../parts/text';
import {
  availabilityChoices,
  cloudChoices,
  countryChoices,
  languageChoices,
  methodChoices,
  modeChoices,
  ownPlanChoices,
  partnerTypeChoices,
  prefilledChoices,
  themeChoices,
  timeZoneChoices,
} from './choices';
import type { Choices } from './choices';
import type { SectionId } from './sections';

export interface FormField {
  /** Its path in the settings, which also is the id of its control. */
  readonly path: string;
  readonly label: TextKey;
  readonly hint?: TextKey;
  /** Said when the value cannot be used; a plain text can only be too long. */
  readonly error: TextKey;
  /** `check` holds `true` or nothing; `links` is the team's links, which have an editor of their own. */
  readonly as: 'text' | 'email' | 'tel' | 'lines' | 'choice' | 'radio' | 'check' | 'links';
  readonly choices?: Choices;
  /** There is always a choice: “not set” is not offered. */
  readonly isAlwaysSet?: true;
  readonly autocomplete?: string;
}

export interface FormGroup {
  readonly title?: TextKey;
  readonly note?: TextKey;
  readonly fields: readonly FormField[];
}

export interface FormSection {
  readonly id: SectionId;
  readonly note?: TextKey;
  readonly groups: readonly FormGroup[];
}

const line = { as: 'text', error: 'errorLength' } as const;
const choice = (choices: Choices) => ({ as: 'choice', error: 'errorChoice', choices }) as const;
const radio = (choices: Choices) =>
  ({ as: 'radio', error: 'errorChoice', choices, isAlwaysSet: true }) as const;

const contact: readonly FormField[] = [
  {
    path: 'contact.firstName',
    label: 'field_firstName',
    hint: 'hintFirstName',
    ...line,
    autocomplete: 'given-name',
  },
  {
    path: 'contact.lastName',
    label: 'field_lastName',
    hint: 'hintLastName',
    ...line,
    autocomplete: 'family-name',
  },
  {
    path: 'contact.email',
    label: 'field_email',
    hint: 'hintEmail',
    as: 'email',
    error: 'errorEmail',
    autocomplete: 'email',
  },
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
  {
    path: 'contact.country',
    label: 'field_country',
    hint: 'hintCountry',
    ...choice(countryChoices),
    autocomplete: 'country',
  },
  {
    path: 'contact.language',
    label: 'field_supportLanguage',
    hint: 'hintLanguage',
    ...choice(languageChoices),
  },
  { path: 'contact.timeZone', label: 'field_timeZone', hint: 'hintTimeZone', ...choice(timeZoneChoices) },
  {
    path: 'contact.preferredContactMethod',
    label: 'field_preferredContactMethod',
    hint: 'hintMethod',
    ...choice(methodChoices),
  },
  {
    path: 'contact.availability',
    label: 'field_availability',
    hint: 'hintAvailability',
    ...choice(availabilityChoices),
  },
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
  { path: 'partner.cloud', label: 'labelCloud', hint: 'hintCloud', ...radio(cloudChoices) },
];

const relation: readonly FormField[] = [
  { path: 'partner.type', label: 'labelPartnerType', hint: 'hintPartnerType', ...choice(partnerTypeChoices) },
  { path: 'partner.partnerId', label: 'labelPartnerId', hint: 'hintPartnerId', ...line },
  { path: 'partner.provider.name', label: 'labelProviderName', hint: 'hintProviderName', ...line },
  { path: 'partner.provider.contact', label: 'labelProviderContact', hint: 'hintProviderContact', ...line },
];

const ownPlan: readonly FormField[] = [
  {
    path: 'partner.ownPlan.kind',
    label: 'labelOwnPlanKind',
    hint: 'hintOwnPlanKind',
    ...choice(ownPlanChoices),
  },
  { path: 'partner.ownPlan.name', label: 'labelOwnPlanName', hint: 'hintOwnPlanName', ...line },
  {
    path: 'partner.ownPlan.reference',
    label: 'labelOwnPlanReference',
    hint: 'hintOwnPlanReference',
    ...line,
  },
];

const links: readonly FormField[] = [
  { path: 'links', label: 'section_links', as: 'links', error: 'errorLinks' },
];

const fill: readonly FormField[] = [
  { path: 'fill.mode', label: 'labelMode', hint: 'hintMode', ...radio(modeChoices) },
  { path: 'fill.prefilled', label: 'labelPrefilled', hint: 'hintPrefilled', ...radio(prefilledChoices) },
];

const plan: readonly FormField[] = [
  { path: 'supportPlan', label: 'labelPlanNames', hint: 'hintPlanNames', as: 'lines', error: 'errorLength' },
];

const warnings: readonly FormField[] = [
  {
    path: 'warnings.acknowledge',
    label: 'labelAcknowledge',
    hint: 'hintAcknowledge',
    as: 'check',
    error: 'errorChoice',
  },
];

const appearance: readonly FormField[] = [
  { path: 'appearance.theme', label: 'labelTheme', hint: 'hintTheme', ...radio(themeChoices) },
];

export const sections: readonly FormSection[] = [
  { id: 'profile', note: 'sectionContactNote', groups: [{ fields: contact }] },
  {
    id: 'partner',
    groups: [
      { title: 'sectionTenant', note: 'sectionTenantNote', fields: tenant },
      { title: 'groupRelation', fields: relation },
      { title: 'groupOwnPlan', note: 'groupOwnPlanNote', fields: ownPlan },
    ],
  },
  { id: 'links', note: 'linksNote', groups: [{ fields: links }] },
  {
    id: 'filling',
    groups: [{ fields: fill }, { title: 'sectionPlan', note: 'sectionPlanNote', fields: plan }],
  },
  { id: 'warnings', note: 'warningsNote', groups: [{ fields: warnings }] },
  { id: 'appearance', groups: [{ fields: appearance }] },
];

export const formFields: readonly FormField[] = sections.flatMap(({ groups }) =>
  groups.flatMap(({ fields }) => fields),
);

/** What a control of the options page sets right. A link that cannot be used is not among those the editor shows. */
export const settablePaths: ReadonlySet<string> = new Set(
  formFields.filter(({ as }) => as !== 'links').map(({ path }) => path),
);

export function fieldAt(path: string): FormField | undefined {
  return formFields.find((field) => field.path === path);
}
