// Makes the detector's word list from the language packs: hashes of the labels that tell a support form best.

import type { Concept } from '../src/model/fields';
import type { WordGroup } from '../src/model/language';
import { allPacks } from '../src/rules/languages/all';
import { packWords, shortHash } from '../src/text/hash';
import { normalise } from '../src/text/normalise';
import { writingsOf } from '../src/text/vocabulary';

/**
 * The groups of the list, with weights of their own: the fill script knows every label and judges again, and needs to
 * be called only where two of these meet. A contact's name beside a support plan is enough. What other forms ask, too,
 * stays out.
 */
const groups: readonly WordGroup[] = [
  ['supportPlan', 3],
  ['supportLanguage', 2],
  ['preferredContactMethod', 1],
  ['severity', 1],
  ['firstName', 1],
  ['issueType', 1],
];

/** The group that stands for a concept; of the words that tell little the documented ones are enough. */
const groupOf: Readonly<Partial<Record<Concept, Concept>>> = { lastName: 'firstName' };

/** How many guesses of one language for one concept the 6 KB of the detector have room for. */
const mostGuesses: Readonly<Partial<Record<Concept, number>>> = {
  supportPlan: 6,
  supportLanguage: 1,
  preferredContactMethod: 1,
  firstName: 1,
  lastName: 1,
};

function groupFor(concept: Concept, weight: number): number {
  const name = groupOf[concept] ?? concept;
  return groups.findIndex(([group, least]) => group === name && (least === weight || weight === 0));
}

/** Documented labels, and of each language the first guesses: packs list the surest first. */
function words(): Map<number, number> {
  const found = new Map<number, number>();
  for (const pack of allPacks) {
    const guesses = new Map<Concept, number>();
    for (const [text, { concept, source, weight }] of writingsOf(pack)) {
      const group = groupFor(concept, weight);
      const many = guesses.get(concept) ?? 0;
      if (group < 0 || (source === 'guess' && many >= (mostGuesses[concept] ?? 0))) continue;
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
