// Makes the detector's word list from the language packs: hashes of the labels that tell a support form.

import { allPacks } from '../src/rules/languages/all';
import { codeOf } from '../src/text/hash';
import { normalise } from '../src/text/normalise';
import { tellingConcepts } from '../src/text/support-form';
import { writingsOf } from '../src/text/vocabulary';

/** Codes of all labels of a concept and weight, without separators. */
function rows(): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const [text, { concept, weight }] of allPacks.flatMap(writingsOf)) {
    const counts = weight > 0 || concept === 'issueType' || concept === 'problemType';
    if (!counts || !tellingConcepts.includes(concept)) continue;
    const row = `'${concept}', ${String(weight)}`;
    codes.set(row, (codes.get(row) ?? new Set()).add(codeOf(normalise(text))));
  }
  return codes;
}

/** The text of `src/rules/detector-words.ts`. */
export function detectorWords(): string {
  return [
    '// Generated from the language packs by `npm run build`: labels of a support form as four-letter hashes.',
    '',
    "import type { Words } from '../model/language';",
    '',
    'export const detectorWords: Words = [',
    ...[...rows()].map(([row, codes]) => `[${row}, '${[...codes].sort().join('')}'],`),
    '];',
    '',
  ].join('\n');
}
