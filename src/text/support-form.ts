// Decides from the concepts found together whether they make a support form, so that look-alikes stay silent.

import type { Concept } from '../model/fields';

/** Concepts that other forms hardly ask for; one of them must be there. */
export const coreConcepts: readonly Concept[] = [
  'supportPlan',
  'preferredContactMethod',
  'supportLanguage',
  'saveContact',
  'diagnosticConsent',
];

/** Concepts that say “support form” together with a core one; issue and problem type only beside a plan. */
export const companionConcepts: readonly Concept[] = [
  ...coreConcepts,
  'availability',
  'additionalEmails',
  'severity',
];

const besidePlan: readonly Concept[] = ['issueType', 'problemType'];

/**
 * Whether a set of concepts is a support form: a core concept and a second distinguishing one. A contact form
 * (names, e-mail, phone, country) and a resource form (subscription, e-mail) have none of the core.
 */
export function isSupportForm(found: ReadonlySet<Concept>): boolean {
  if (!coreConcepts.some((concept) => found.has(concept))) return false;
  const companions = companionConcepts.filter((concept) => found.has(concept)).length;
  return companions > 1 || (found.has('supportPlan') && besidePlan.some((concept) => found.has(concept)));
}
