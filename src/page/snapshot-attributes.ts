// Keeps of an element's attributes what says how a form is built; everything that is not listed here is left out.

import type { Censor } from '../text/censor';
import { plainClass } from '../text/redact';
import type { Around } from './snapshot-context';
import { isField, isList, isOption } from './snapshot-kinds';

const references = new Set(
  'id for name list slot headers aria-labelledby aria-controls aria-owns aria-describedby aria-errormessage aria-details'.split(
    ' ',
  ),
);
const switches = new Set('disabled readonly required hidden multiple inert open'.split(' '));
/** Attributes with words or small numbers of a fixed meaning; whether and what is chosen is not among them. */
const fixed = new Set(
  'role type scope dir contenteditable inputmode autocomplete aria-autocomplete aria-busy aria-disabled aria-expanded aria-haspopup aria-hidden aria-invalid aria-level aria-live aria-modal aria-multiline aria-multiselectable aria-orientation aria-posinset aria-readonly aria-required aria-setsize'.split(
    ' ',
  ),
);
const words = new Set(
  [
    'true false mixed listbox tree grid dialog menu both inline none page polite assertive off on horizontal vertical ltr rtl auto col row colgroup rowgroup',
    'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition document feed figure form generic group heading img image link list listitem log main marquee math menubar menuitem menuitemcheckbox menuitemradio meter navigation note option presentation progressbar radio radiogroup region rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar tooltip treegrid treeitem',
    'text email tel url number password search date time datetime-local month week color range file hidden submit reset image plaintext-only numeric decimal',
    'name given-name family-name additional-name nickname organization tel-national tel-country-code tel-local country country-name language',
  ].flatMap((line) => line.split(' ')),
);

/** Gives every id and name a number, the same one wherever it is used. */
export class Pseudonyms {
  private readonly known = new Map<string, string>();

  of(name: string): string {
    const pseudonym = this.known.get(name) ?? `id${String(this.known.size + 1)}`;
    this.known.set(name, pseudonym);
    return pseudonym;
  }
}

interface Saving {
  readonly around: Around;
  readonly censor: Censor;
  readonly pseudonyms: Pseudonyms;
}

export function attributesOf(element: Element, saving: Saving): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    const text = kindless(name, value, saving) ?? textOf(element, { name, value }, saving);
    if (text !== null) kept[name] = text;
  }
  return kept;
}

/** Attributes that are kept or left out wherever they stand; null for the rest. */
function kindless(name: string, value: string, { censor, pseudonyms }: Saving): string | null {
  if (references.has(name)) return pseudonymsIn(value, pseudonyms) || null;
  if (switches.has(name)) return '';
  if (fixed.has(name)) return fixedWords(value);
  if (name === 'class')
    return censor.withoutNames(value.split(/\s+/u).map(plainClass).filter(Boolean).join(' ')) || null;
  if (name === 'lang') return /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u.test(value) ? value : null;
  if (name === 'href' || name === 'src') censor.note('addresses');
  return null;
}

function pseudonymsIn(value: string, pseudonyms: Pseudonyms): string {
  const names = value.split(/\s+/u).filter((name) => name !== '');
  return names.map((name) => pseudonyms.of(name)).join(' ');
}

function fixedWords(value: string): string | null {
  const kept = value
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => words.has(word) || /^[0-9]{1,3}$/u.test(word));
  return kept.length > 0 ? kept.join(' ') : null;
}

const namedGroup = '[role=radiogroup], [role=group], [role=form], [role=dialog], fieldset, form, dialog';

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** Attributes that are texts: kept like the text of their element, or as the name of a field. */
function textOf(element: Element, { name, value }: Attribute, { around, censor }: Saving): string | null {
  if (name === 'value') return valueOf(element, value, { around, censor });
  const isText = ['aria-label', 'placeholder', 'aria-placeholder', 'title', 'label'].includes(name);
  if (!isText || value === '') return null;
  const names = isField(element) || isList(element) || element.matches(namedGroup);
  if (names && around.place !== 'foreign' && !isValueTitle(element, name))
    return censor.textAs('label', value);
  const part = around.part === 'value' ? 'other' : around.part;
  return name === 'title' ? null : censor.textAs(part, value);
}

/** Triggers of lists repeat their choice as a tooltip. */
function isValueTitle(element: Element, name: string): boolean {
  return name === 'title' && element.matches('[role=combobox], [aria-haspopup], select');
}

function valueOf(
  element: Element,
  value: string,
  { around, censor }: Pick<Saving, 'around' | 'censor'>,
): string | null {
  if (isOption(element)) return value === '' ? '' : 'x';
  return element.matches('input[type=button], input[type=submit]') ? censor.textAs(around.part, value) : null;
}
