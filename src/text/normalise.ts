// Brings texts of pages, packs and settings to one form, so that equal words compare equal.

/** Icon-font glyphs (private use area), bidirectional marks, zero-width characters, soft hyphens, and info signs. */
const notText = /[\p{Co}\p{Cf}ⓘℹ]/gu;
/** Latin, Greek and Cyrillic letters beyond ASCII, with the marks that stand on them. */
const accented = /[\u00c0-\u052f\u1e00-\u1fff]+/gu;
const notWord = /[^\p{L}\p{N}]+/gu;
/** Chinese, Japanese and Korean characters in a row, with the spaces between and around them. */
const eastern = /(?: ?[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}])+ ?/gu;
/** The long vowel mark that ends a katakana word of three characters or more, and may be left out (JIS Z 8301). */
const finalMark = /(?<=[ァ-ヺー]{3})ー+(?![ァ-ヺー])/gu;

/**
 * The text's words in lower case, one space between them: NFKC, without accents, punctuation, glyphs and
 * bidirectional marks (facts: portal-dom §1.5, labels carry icon glyphs and asterisks). Plain ASCII takes a short
 * way to the same result.
 *
 * Chinese, Japanese and Korean are written with spaces and without (“サポート プラン”, “サポートプラン”; “24 時間”,
 * “24時間”): their characters in a row become one word, with a space to whatever else stands beside it. They keep
 * their own marks, for only Latin, Greek and Cyrillic letters lose theirs.
 */
export function normalise(text: string): string {
  if (/^[\t-\r -~]*$/u.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim();
  return text
    .replace(notText, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(accented, plain)
    .replace(notWord, ' ')
    .replace(eastern, (row) => ` ${row.replaceAll(' ', '').replace(finalMark, '')} `)
    .trim();
}

/** Also folds what Unicode takes for letters of their own: Turkish ı, German ß and the apostrophe ʼ. */
function plain(letters: string): string {
  const bare = letters.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replaceAll('ı', 'i').replaceAll('ß', 'ss').replaceAll('ʼ', ' ');
}

/** Text as a person reads it: glyphs and marks gone, white space folded, case and punctuation kept. */
export function readable(text: string): string {
  return text.replace(notText, '').replace(/\s+/gu, ' ').trim();
}

/**
 * Whether `part` stands in `whole` as whole words; both normalised. A row of Chinese, Japanese or Korean characters
 * is one word here: where a word ends inside of it cannot be seen, and “备用电子邮件” (alternate email) must not
 * pass for “电子邮件”.
 */
export function containsWords(whole: string, part: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}

/** Whether a normalised text is a single word. Four Chinese, Japanese or Korean characters are two: “支持语言”, “지원 언어”. */
export function isOneWord(text: string): boolean {
  return !text.includes(' ') && !(text.length > 3 && /[\p{Script=Han}\p{Script=Hangul}]/u.test(text));
}

/** A text and its closing remark in brackets, as in “First name (required)”; no remark when nothing else is left. */
export function splitRemark(text: string): { readonly bare: string; readonly remark: string } {
  const found = /^(?<bare>.*\S)\s*[([（【](?<remark>[^()[\]（）【】]*)[)\]）】][\s*:：]*$/su.exec(
    text,
  )?.groups;
  return { bare: found?.['bare'] ?? text, remark: found?.['remark'] ?? '' };
}

const closingRemark = /(\S)\s*[([（【][^()[\]（）【】]*[)\]）】][\s*:：]*$/u;

/** The text without its closing remark. */
export function withoutRemark(text: string): string {
  return text.replace(closingRemark, '$1');
}
