// Makes the detector's word list from the language packs: hashes of the labels that tell a support form.

import { allPacks } from '../src/rules/languages/all';
import type { Concept } from '../src/model/fields';
import { codeOf } from '../src/text/hash';
import { normalise } from '../src/text/normalise';
import { companionConcepts } from '../src/text/support-form';

const told: readonly Concept[] = [...companionConcepts, 'issueType', 'problemType'];

/**
 * Which writings the detector carries: single words that are only guessed (“Language”) name too many other things, and
 * of the many guesses for additional addresses none is needed, because a form tells itself by other fields, too.
 */
function tells(concept: Concept, text: string, source: string): boolean {
  return source !== 'guess' || (concept !== 'additionalEmails' && normalise(text).includes(' '));
}

function codesOf(concept: Concept): string {
  const writings = allPacks.flatMap((pack) => Object.entries(pack.labels[concept] ?? {}));
  const texts = writings.flatMap(([source, each]) => each.filter((text) => tells(concept, text, source)));
  return [...new Set(texts.map((text) => codeOf(normalise(text))))].sort().join('');
}

/** The text of `src/rules/detector-words.ts`. */
export function detectorWords(): string {
  const rows = told.map((concept) => `${concept}: '${codesOf(concept)}',`);
  return [
    '// Generated from the language packs by `npm run build`: labels of a support form as four-letter hashes.',
    '',
    "import type { Concept } from '../model/fields';",
    '',
    'export const detectorWords: Readonly<Partial<Record<Concept, string>>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}
