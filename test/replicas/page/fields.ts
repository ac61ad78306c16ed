// The table of fields of every form: which control each one is, where it stands, what it insists on.
import { supportRequest } from './generations';
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
  // Comes by `plan=` only: a text, and no control at all:
  | 'static'
  // These come by `controls=` only:
  | 'combobox'
  | 'combobox-free'
  | 'combobox-filter'
  | 'select'
  | 'virtual'
  | 'virtual-combobox'
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

/** One step of a form: its name, what it shows besides sections, and the button that leads on from it, if any. */
export interface Step {
  readonly name: keyof Texts;
  readonly kind?: 'solutions' | 'review';
  readonly next?: keyof Texts;
}

/** One whole form. */
export interface FormTable {
  readonly title: keyof Texts;
  readonly wizard: boolean;
  readonly button: keyof Texts;
  /** The steps of a wizard; the last one creates. */
  readonly steps: readonly Step[];
  /** Whether the wizard has a button that leads back. */
  readonly previous: boolean;
  readonly sections: readonly Section[];
}

const watched = true;
const required = true;

const VIRTUAL_MACHINE: FormTable = {
  title: 'vmTitle',
  wizard: false,
  button: 'reviewCreate',
  previous: false,
  steps: [],
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
  previous: false,
  steps: [],
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
export function formTable(settings: Settings): FormTable {
  if (settings.form === 'vm') return VIRTUAL_MACHINE;
  if (settings.form === 'profile') return BILLING_PROFILE;
  return supportRequest(settings);
}

/** The step of a wizard by its number; none on a form without steps. */
export function stepAt(table: FormTable, number: number): Step | undefined {
  return table.steps[number - 1];
}

/** All fields of a table in their order on the page. */
export function allFields(table: FormTable): Field[] {
  return table.sections.flatMap((section) => section.fields);
}
