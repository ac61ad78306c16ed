// Tells from the labels found together whether they are a support form or one of the many that ask some of the same.

import type { Concept } from '../model/fields';

const enough = 4;

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
