// The table of fields of every form: which control each one is, where it stands, what it insists on.
import type { Settings } from './settings';
import type { Texts } from './texts';

export type FieldKind =
  | 'text'
  | 'password'
  | 'textarea'
  | 'date'
  | 'file'
  | 'dropdown'
  | 'radio'
  | 'checkbox'
  // These come by `controls=` only:
  | 'combobox'
  | 'combobox-free'
  | 'combobox-filter'
  | 'select'
  | 'virtual'
  | 'chips';

/** One row of a form. */
export interface Field {
  readonly key: string;
  readonly kind: FieldKind;
  readonly label: keyof Texts;
  readonly required?: boolean;
  readonly filter?: boolean;
  readonly placeholder?: keyof Texts;
  readonly trigger?: 'input' | 'afterkeydown';
  /** A test must be able to see that someone changed this one. */
  readonly watched?: boolean;
  /** Nobody can change this one: disabled, or read-only when it is a text. */
  readonly locked?: boolean;
  /** The number of one of several fields that stand under one label, that of the group. */
  readonly serial?: number;
}

/** A titled group of rows and the wizard step it belongs to. */
export interface Section {
  readonly title: keyof Texts;
  readonly step: number;
  readonly fields: readonly Field[];
}

/** One whole form. */
export interface FormTable {
  readonly title: keyof Texts;
  readonly wizard: boolean;
  readonly button: keyof Texts;
  readonly sections: readonly Section[];
}

const watched = true;
const required = true;

const PROBLEM: readonly Field[] = [
  { key: 'issueType', kind: 'dropdown', label: 'issueType', required, watched },
  { key: 'subscription', kind: 'dropdown', label: 'subscription', required, watched, filter: true },
  { key: 'serviceType', kind: 'dropdown', label: 'serviceType', required, watched },
  { key: 'resource', kind: 'dropdown', label: 'resource', watched },
  { key: 'title', kind: 'text', label: 'title', required, placeholder: 'titlePlaceholder' },
  { key: 'problemType', kind: 'dropdown', label: 'problemType', required, watched },
  { key: 'problemSubtype', kind: 'dropdown', label: 'problemSubtype', required, watched },
];

const DETAILS: readonly Field[] = [
  { key: 'startDate', kind: 'date', label: 'startDate', placeholder: 'dateHint' },
  {
    key: 'description',
    kind: 'textarea',
    label: 'description',
    required,
    placeholder: 'descriptionPlaceholder',
  },
  { key: 'file', kind: 'file', label: 'file', watched, placeholder: 'filePlaceholder' },
];

const SUPPORT: readonly Field[] = [
  { key: 'supportPlan', kind: 'dropdown', label: 'supportPlan', required },
  { key: 'severity', kind: 'dropdown', label: 'severity', required, watched },
  { key: 'preferredContactMethod', kind: 'radio', label: 'preferredContactMethod', required },
  { key: 'availability', kind: 'radio', label: 'availability', required },
  { key: 'supportLanguage', kind: 'dropdown', label: 'supportLanguage', required },
];

const CONTACT: readonly Field[] = [
  { key: 'firstName', kind: 'text', label: 'firstName', required },
  { key: 'lastName', kind: 'text', label: 'lastName', required, trigger: 'input' },
  { key: 'email', kind: 'text', label: 'email', required },
  { key: 'additionalEmails', kind: 'text', label: 'additionalEmails' },
  { key: 'phone', kind: 'text', label: 'phone', trigger: 'afterkeydown' },
  { key: 'country', kind: 'dropdown', label: 'country', required, filter: true },
  { key: 'saveContact', kind: 'checkbox', label: 'saveContact', watched },
];

const SUPPORT_REQUEST: FormTable = {
  title: 'newSupportRequest',
  wizard: true,
  button: 'create',
  sections: [
    { title: 'sectionProblem', step: 1, fields: PROBLEM },
    { title: 'sectionProblemDetails', step: 3, fields: DETAILS },
    {
      title: 'sectionDiagnostics',
      step: 3,
      fields: [{ key: 'diagnosticConsent', kind: 'radio', label: 'diagnosticConsent', required, watched }],
    },
    { title: 'sectionSupportMethod', step: 3, fields: SUPPORT },
    { title: 'sectionContact', step: 3, fields: CONTACT },
  ],
};

const VIRTUAL_MACHINE: FormTable = {
  title: 'vmTitle',
  wizard: false,
  button: 'reviewCreate',
  sections: [
    {
      title: 'vmBasics',
      step: 1,
      fields: [
        { key: 'subscription', kind: 'dropdown', label: 'subscription', required, watched },
        { key: 'resourceGroup', kind: 'dropdown', label: 'resourceGroup', required, watched },
      ],
    },
    {
      title: 'vmInstance',
      step: 1,
      fields: [
        { key: 'vmName', kind: 'text', label: 'vmName', required },
        { key: 'region', kind: 'dropdown', label: 'region', required, watched },
        { key: 'vmSize', kind: 'dropdown', label: 'vmSize', watched },
      ],
    },
    {
      title: 'vmAccount',
      step: 1,
      fields: [
        { key: 'username', kind: 'text', label: 'username', required },
        { key: 'password', kind: 'password', label: 'password', required },
      ],
    },
    {
      title: 'vmAlerts',
      step: 1,
      fields: [
        { key: 'notifyEmail', kind: 'text', label: 'notifyEmail' },
        { key: 'notifyPhone', kind: 'text', label: 'notifyPhone' },
      ],
    },
  ],
};

const BILLING_PROFILE: FormTable = {
  title: 'profileTitle',
  wizard: false,
  button: 'save',
  sections: [
    {
      title: 'profileSection',
      step: 1,
      fields: [
        { key: 'companyName', kind: 'text', label: 'companyName' },
        { key: 'firstName', kind: 'text', label: 'firstName', required },
        { key: 'lastName', kind: 'text', label: 'lastName', required },
        { key: 'email', kind: 'text', label: 'email', required },
        { key: 'phone', kind: 'text', label: 'phone' },
        { key: 'address', kind: 'text', label: 'address' },
        { key: 'country', kind: 'dropdown', label: 'country', required, filter: true, watched },
      ],
    },
  ],
};

/** The table of the form a scenario shows. */
export function formTable(form: Settings['form']): FormTable {
  if (form === 'vm') return VIRTUAL_MACHINE;
  if (form === 'profile') return BILLING_PROFILE;
  return SUPPORT_REQUEST;
}

/** All fields of a table in their order on the page. */
export function allFields(table: FormTable): Field[] {
  return table.sections.flatMap((section) => section.fields);
}
