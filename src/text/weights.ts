// Says how much each label tells a support form from other forms.

import type { Concept } from '../model/fields';
import type { Source } from '../model/language';
import { isOneWord } from './normalise';

/** How much a label says “support form”; 2 and more can hardly stand on another form. */
const weights: Readonly<Partial<Record<Concept, number>>> = {
  supportPlan: 3,
  saveContact: 2,
  diagnosticConsent: 2,
  supportLanguage: 2,
  additionalEmails: 2,
  preferredContactMethod: 1,
  availability: 1,
  severity: 1,
};

export interface Weighed {
  readonly concept: Concept;
  readonly source: Source;
  /** The writing, normalised. */
  readonly words: string;
  /** Other forms use the same words (“Preferred language”). */
  readonly generic: boolean;
}

/**
 * The weight of one accepted writing. Generic ones weigh 1 at most; a guessed single word and the many guesses for
 * additional addresses weigh nothing.
 */
export function weightOf({ concept, source, words, generic }: Weighed): number {
  const guess = source === 'guess';
  if (guess && (concept === 'additionalEmails' || isOneWord(words))) return 0;
  return Math.min(weights[concept] ?? 0, generic ? 1 : Infinity);
}
