// Takes out of a file's texts what no person wrote there: control characters, marks that turn text, guards of formulas.

/** Control characters but tab and line breaks, and marks that reorder what a person reads (Unicode TR 36). */
const never = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const spaces = /[\t\n\r]/;

/** What else nobody sees, but for the joiners that emoji and several scripts need: glyphs of icon fonts, soft hyphens. */
const unseen = /[\p{Co}\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2065]/gu;

/** Formulas that are kept from being calculated: what csv-stringify's `escape_formulas` puts a `'` before. */
const defused = /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** The most that is shown of a text that is wrong. */
const shownLength = 80;

/** A note: lines and spaces as they were written. */
export function cleanLines(text: string): string {
  return text.replace(never, (mark) => (spaces.test(mark) ? mark : '')).trim();
}

/** A name: one line, single spaces. */
export function cleanLine(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return cleanLines(text).replace(unseen, '').replace(/\s+/gu, ' ').trim();
}

/** The text without the `'` that keeps a spreadsheet from calculating it; any other text as it is. */
export function withoutGuard(text: string): string {
  return defused.test(text) ? text.slice(1) : text;
}

/** A text that `withoutGuard` would shorten gets one more `'`; csv-stringify adds the one that formulas need. */
export function withSecondGuard(text: string): string {
  return defused.test(text) ? `'${text}` : text;
}

/** A text that is wrong, for the user to find it by: one line of at most 80 characters. */
export function shownText(text: string): string {
  const line = cleanLine(text.slice(0, shownLength * 4));
  const letters = Array.from(line);
  return letters.length > shownLength ? `${letters.slice(0, shownLength - 1).join('')}…` : line;
}
