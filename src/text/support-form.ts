// Weighs the labels found together, to tell a support form from the many forms that ask some of the same.

import type { Concept } from '../model/fields';
import type { Source } from '../model/language';
import { isOneWord, normalise } from './normalise';

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

/** Concepts that can tell a support form; the detector knows no others. */
export const tellingConcepts = [...Object.keys(weights), 'issueType', 'problemType'] as readonly Concept[];

const enough = 4;

export interface Writing {
  readonly concept: Concept;
  readonly source: Source;
  readonly text: string;
  /** Other forms use the same words (“Preferred language”). */
  readonly generic: boolean;
}

/**
 * The weight of one accepted writing. Generic ones weigh 1 at most; a guessed single word and the many guesses for
 * additional addresses weigh nothing.
 */
export function weightOf({ concept, source, text, generic }: Writing): number {
  const guess = source === 'guess';
  if (guess && (concept === 'additionalEmails' || isOneWord(normalise(text)))) return 0;
  return Math.min(weights[concept] ?? 0, generic ? 1 : Infinity);
}

/** What was found: the best weight of each concept; concepts of weight 0 count for the exception only. */
export type Found = ReadonlyMap<Concept, number>;

/**
 * Whether the concepts found together are a support form: one that can hardly stand elsewhere, and 4 in all; or a
 * support plan beside a kind of problem, as on the first step of the oldest forms (facts: domain §2.2).
 */
export function isSupportForm(found: Found): boolean {
  const known = [...found.values()];
  const total = known.reduce((sum, weight) => sum + weight, 0);
  if (known.some((weight) => weight > 1) && total >= enough) return true;
  return found.has('supportPlan') && (found.has('issueType') || found.has('problemType'));
}
