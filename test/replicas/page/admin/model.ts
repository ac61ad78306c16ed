// What the forms of the admin centers are made of, whichever kit draws them.
import type { ChoiceList } from './choices';
import type { ExtraName } from './extras';
import type { TextKey } from '../texts-admin/en';

/** A value in the page's own model: text or choice key, or the state of a check box or switch. */
export type Value = string | boolean;

export type Values = Readonly<Record<string, Value>>;

export type Kind =
  | 'text'
  | 'textarea'
  | 'dropdown'
  | 'combobox'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'toggle'
  | 'checks'
  | 'phone'
  | 'file';

/** One field. Values of `checks` are the chosen keys joined by `;`; a `phone` has its values in its two parts. */
export interface Field {
  readonly key: string;
  readonly label: TextKey;
  readonly kind: Kind;
  readonly choices?: ChoiceList;
  readonly required?: boolean;
  readonly hint?: TextKey;
  /** Its automation ids, as they stand on the control. */
  readonly automation?: string;
  /** Nobody but the user is to change it: every change is written down. */
  readonly watched?: boolean;
  readonly check?: 'email' | 'phone';
  readonly when?: (values: Values) => boolean;
  /** Of a phone: the list of codes and the number. */
  readonly parts?: readonly [Field, Field];
}

export interface Section {
  readonly title?: TextKey;
  readonly fields: readonly Field[];
}

/** A button of a screen: what is written down when it is pressed, and what happens then. */
export interface Action {
  readonly text: TextKey;
  readonly name: string;
  readonly look: 'primary' | 'plain' | 'link';
  readonly automation?: string;
  /** The screen it leads to. */
  readonly to?: string;
  /** Leads on, or is done, only when the fields of its screen hold. */
  readonly checks?: boolean;
}

export interface Screen {
  readonly name: string;
  readonly title?: TextKey;
  /** What stands before the fields. */
  readonly intro?: ExtraName;
  readonly sections: readonly Section[];
  readonly actions: readonly Action[];
}

export interface Flow {
  readonly title: TextKey;
  /** The screens its three tabs lead to; none has no tabs. */
  readonly tabs?: readonly [string, string, string];
  readonly screens: readonly Screen[];
  /** The screen that stands first. */
  readonly first: string;
}

/** All fields of some sections, the parts of phones in their place. */
export function fieldsOf(sections: readonly Section[]): Field[] {
  return sections.flatMap(({ fields }) => fields.flatMap((field) => field.parts ?? [field]));
}

/** All fields of all screens, each key once. */
export function allFieldsOf(flow: Flow): Field[] {
  const fields = flow.screens.flatMap(({ sections }) => fieldsOf(sections));
  return [...new Map(fields.map((field) => [field.key, field])).values()];
}
