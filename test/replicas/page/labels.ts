// The text of a field's label: in the page's language, and with glyphs, an asterisk and bidi marks when asked for.
import type { Field } from './fields';
import { PHONE_CODE } from './phonetexts';
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

/** The label of a field. */
export function labelOf(field: Field, settings: Settings): string {
  const own = field.key === 'phoneCode' ? PHONE_CODE[settings.lang] : textsOf(settings)[field.label];
  const text = field.serial === undefined ? own : `${own} ${field.serial}`;
  return dressed(text, settings, field.required === true);
}
