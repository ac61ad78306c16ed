// Makes the detector's word list from the language packs: hashes of the labels that tell a support form best.

import type { Concept } from '../src/model/fields';
import type { WordGroup } from '../src/model/language';
import { allPacks } from '../src/rules/languages/all';
import { packWords, shortHash } from '../src/text/hash';
import { normalise } from '../src/text/normalise';
import { writingsOf } from '../src/text/vocabulary';

/**
 * The groups of the list. What other forms ask, too, stays out (availability, generic words): the fill script knows it
 * all, and needs to be called only where two of these meet.
 */
const groups: readonly WordGroup[] = [
  ['supportPlan', 3],
  ['supportLanguage', 2],
  ['saveContact', 2],
  ['diagnosticConsent', 2],
  ['preferredContactMethod', 1],
  ['severity', 1],
  ['issueType', 0],
];

/** How many guesses of one language for one concept the 6 KB of the detector have room for; the plan has more. */
const mostGuesses: Readonly<Partial<Record<Concept, number>>> = {
  supportPlan: 3,
  severity: 0,
  diagnosticConsent: 0,
  issueType: 0,
  problemType: 0,
};
const otherwise = 1;

function groupOf(concept: Concept, weight: number): number {
  const name = concept === 'problemType' ? 'issueType' : concept;
  return groups.findIndex(([group, least]) => group === name && least === weight);
}

/** Documented labels, and of each language the first guesses: packs list the surest first. */
function words(): Map<number, number> {
  const found = new Map<number, number>();
  for (const pack of allPacks) {
    const guesses = new Map<Concept, number>();
    for (const [text, { concept, source, weight }] of writingsOf(pack)) {
      const group = groupOf(concept, weight);
      const many = guesses.get(concept) ?? 0;
      if (group < 0 || (source === 'guess' && many >= (mostGuesses[concept] ?? otherwise))) continue;
      if (source === 'guess') guesses.set(concept, many + 1);
      const value = shortHash(normalise(text));
      if (!found.has(value)) found.set(value, group);
    }
  }
  return found;
}

/** The text of `src/rules/detector-words.ts`. */
export function detectorWords(): string {
  return [
    '// Generated from the language packs by `npm run build`: labels of a support form as packed hashes (`text/hash`).',
    '',
    "import type { Words } from '../model/language';",
    '',
    'export const detectorWords: Words = {',
    `groups: [${groups.map(([concept, weight]) => `['${concept}', ${String(weight)}]`).join(', ')}],`,
    `packed: ${JSON.stringify(packWords(words()))},`,
    '};',
    '',
  ].join('\n');
}
