// Registers the `he-` elements under the prefix of the scenario, at once or late.
import type { ComponentSettings } from '../settings';
import { HeCheckbox, HeRadio, HeRadioGroup } from './choices';
import { heTag } from './element';
import { HeButton, HeSection, HeShell } from './layout';
import { HeOption } from './option';
import { HeCombobox, HeSelect } from './select';
import { HeTextArea, HeTextField } from './text-field';

type Elements = Readonly<Record<string, CustomElementConstructor>>;

const AROUND: Elements = { section: HeSection, shell: HeShell, button: HeButton };
const FIELDS: Elements = {
  'text-field': HeTextField,
  'text-area': HeTextArea,
  option: HeOption,
  select: HeSelect,
  combobox: HeCombobox,
  radio: HeRadio,
  'radio-group': HeRadioGroup,
  checkbox: HeCheckbox,
};

function define(elements: Elements): void {
  for (const [name, element] of Object.entries(elements)) customElements.define(heTag(name), element);
}

/** Defines the elements after `upgrade` milliseconds; with `upgrade=fields` only those of the fields are late. */
export function defineElements({ upgrade, lateFields }: ComponentSettings): void {
  if (upgrade === 0 || lateFields) define(AROUND);
  if (upgrade === 0) define(FIELDS);
  else setTimeout(() => define(lateFields ? FIELDS : { ...FIELDS, ...AROUND }), upgrade);
}
