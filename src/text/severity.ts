// Reads the severity that a form shows, in any of the portal's languages: by its letter, which none of them translates.

import type { SeverityLevel } from '../model/severity';
import { normalise, readable } from './normalise';
import { perPacks } from './per-packs';
import { variantsOf } from './variants';

/** Cyrillic letters that look like them stand for the Latin ones, as translators type them. */
const letters: Readonly<Record<string, SeverityLevel>> = { a: 'a', b: 'b', c: 'c', а: 'a', в: 'b', с: 'c' };

const eastern = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]`;
/** What stands between a letter and its meaning. A space alone does not: “A problem …”, Hungarian “A kritikus …”. */
const mark = String.raw`[\p{Pd}\u2212:.,;)\]|·•(\[〔【〈《=>→]`;
const byItself = new RegExp(String.raw`^(?<letter>[abcавс])(?:\s*$|\s*${mark}|\s*${eastern})`, 'iu');
const afterItsName = /^(?<letter>[abcавс])(?![\p{L}\p{N}])/iu;
const beforeLetter = new RegExp(String.raw`(${eastern}|:)(?=[a-z])`, 'giu');

/** How many words the name of the field may have before the letter: “Niveau de gravité A”. */
const longestName = 4;

const namesOf = perPacks(
  (packs) =>
    new Set([
      'sev',
      ...packs
        .flatMap(({ labels }) => Object.values(labels.severity ?? {}).flat())
        .flatMap(variantsOf)
        .map((text) => normalise(text)),
    ]),
);

/**
 * “A - Critical impact” (facts: domain §9), “A：…”, “А (…)”, “A重大な影響”, “Severity A”; `other` for a text that names
 * no such letter, null for none.
 */
export function severityOf(
  text: string,
  packs: Parameters<typeof namesOf>[0],
): SeverityLevel | 'other' | null {
  const shown = readable(text).normalize('NFKC');
  if (shown === '') return null;
  const found = byItself.exec(shown) ?? afterItsName.exec(withoutName(shown, namesOf(packs)));
  return letters[found?.groups?.['letter']?.toLowerCase() ?? ''] ?? 'other';
}

/** What follows the field's own name; '' when the text does not begin with it. */
function withoutName(shown: string, names: ReadonlySet<string>): string {
  const words = shown.replace(beforeLetter, '$1 ').split(' ');
  for (let many = Math.min(longestName, words.length - 1); many > 0; many -= 1)
    if (names.has(normalise(words.slice(0, many).join(' '))))
      return words
        .slice(many)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+/u, '');
  return '';
}
