// Tells from the labels found together whether they are a support form or one of the many that ask some of the same.

import type { Concept } from '../model/fields';
import type { Sign } from '../model/page';

const enough = 4;

/** What was found: the best weight of each concept; concepts of weight 0 count for the exception only. */
export type Found = ReadonlyMap<Concept, number>;

/** Fields that ask what is wrong. */
export const aboutProblem: ReadonlySet<Concept> = new Set<Concept>([
  'description',
  'issueType',
  'problemType',
  'severity',
]);

/** Fields that ask how to reach whoever files. */
const reaching: readonly Concept[] = ['phone', 'email', 'preferredContactMethod'];

/** What heading and last button say of a pane. */
export type Signs = ReadonlySet<Sign['kind']>;

const noSigns: Signs = new Set();

/**
 * Whether the concepts found together are a support form: one that can hardly stand elsewhere, and 4 in all; or a
 * support plan beside a kind of problem, as on the first step of the oldest forms (facts: domain §2.2); or the pane of
 * Microsoft 365, which has no plan (facts: domain §4).
 */
export function isSupportForm(found: Found, signs: Signs = noSigns): boolean {
  const known = [...found.values()];
  const total = known.reduce((sum, weight) => sum + weight, 0);
  if (known.some((weight) => weight > 1) && total >= enough) return true;
  if (found.has('supportPlan') && (found.has('issueType') || found.has('problemType'))) return true;
  return isContactPane(found, signs);
}

/**
 * A problem and how to reach whoever has it. Contact data alone are on many pages, so either the pane says of itself
 * that it is a request, or the form asks everything: what is wrong, number, address, and which of the two to use.
 */
function isContactPane(found: Found, signs: Signs): boolean {
  const ways = reaching.filter((each) => found.has(each)).length;
  const hasProblem = [...aboutProblem].some((each) => found.has(each));
  const isAbout = hasProblem || found.has('title');
  if (signs.has('heading') && ways > 0 && (isAbout || ways > 1)) return true;
  if (signs.has('contact-button') && ways > 1) return true;
  if (found.has('premierRequest') && ways > 0) return true;
  return hasProblem && ways === reaching.length;
}
