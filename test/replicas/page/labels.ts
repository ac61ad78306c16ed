// The text of a field's label: in the page's language, and with glyphs, an asterisk and bidi marks when asked for.
import type { Field } from './fields';
import type { Settings } from './settings';
import { textsOf } from './texts';

const INFO_GLYPH = '\uE946';
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';
const LEFT_TO_RIGHT_MARK = '\u200E';

/** A label's text as the scenario dresses it (glyphs=1). */
export function dressed(text: string, settings: Settings, required = false): string {
  if (!settings.glyphs) return text;
  const star = required ? ' *' : '';
  return `${LEFT_TO_RIGHT_MARK}${ISOLATE}${text}${END_ISOLATE}${star} ${INFO_GLYPH}`;
}

/** The name of the group in which a numbered field stands; of any other field its own. */
export function groupNameOf(field: Field, settings: Settings): string {
  const texts = textsOf(settings);
  return field.key === 'phoneCode' ? texts.phoneCode : texts[field.label];
}

/** The words of a field's label, which never wear anything. */
export function nameOf(field: Field, settings: Settings): string {
  const own = groupNameOf(field, settings);
  return field.serial === undefined ? own : `${own} ${field.serial}`;
}

/** The label of a field. */
export function labelOf(field: Field, settings: Settings): string {
  return dressed(nameOf(field, settings), settings, field.required === true);
}
