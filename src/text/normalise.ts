// Brings texts of pages, packs and settings to one form, so that equal words compare equal.

/** Icon-font glyphs (private use area), bidirectional marks, zero-width characters and soft hyphens. */
const invisible = /[\p{Co}\p{Cf}\u00ad]/gu;
const marks = /\p{M}/gu;
const notWord = /[^\p{L}\p{N}]+/gu;

/**
 * The text's words in lower case, one space between them: NFKC, without accents, punctuation, glyphs and
 * bidirectional marks (facts: portal-dom §1.5, labels carry icon glyphs and asterisks).
 * Marks are taken off Latin, Greek and Cyrillic letters by NFKD; what stays is put together again, so that
 * Japanese and Korean letters keep their own marks.
 */
export function normalise(text: string): string {
  return stripAccents(text.normalize('NFKC').replace(invisible, '').toLowerCase())
    .replace(notWord, ' ')
    .trim();
}

function stripAccents(text: string): string {
  return text.replace(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*/gu, (letter) =>
    letter.normalize('NFKD').replace(marks, '').replace('ı', 'i'),
  );
}

/** Text as a person reads it: glyphs and marks gone, white space folded, case and punctuation kept. */
export function readable(text: string): string {
  return text.replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** Whether `part` stands in `whole` as whole words; both normalised. */
export function containsWords(whole: string, part: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}

/** A text and its closing remark in brackets, as in “First name (required)”; no remark when nothing else is left. */
export function splitRemark(text: string): { readonly bare: string; readonly remark: string } {
  const found = /^(?<bare>.*\S)\s*[([（【](?<remark>[^()[\]（）【】]*)[)\]）】][\s*:：]*$/su.exec(
    text,
  )?.groups;
  return { bare: found?.['bare'] ?? text, remark: found?.['remark'] ?? '' };
}

/** The text without its closing remark. */
export function withoutRemark(text: string): string {
  return splitRemark(text).bare;
}
