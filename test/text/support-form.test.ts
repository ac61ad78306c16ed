// Decides which sets of concepts make a support form: every generation does, every look-alike does not.

import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/model/fields';
import { concepts } from '../../src/model/fields';
import { companionConcepts, coreConcepts, isSupportForm } from '../../src/text/support-form';

const is = (...found: Concept[]) => isSupportForm(new Set(found));

describe('a support form', () => {
  test.each<[string, ...Concept[]]>([
    ['generation 1, basics', 'issueType', 'subscription', 'supportPlan'],
    [
      'generation 1, contact',
      'preferredContactMethod',
      'firstName',
      'email',
      'additionalEmails',
      'availability',
    ],
    ['generation 1, contact with the save box', 'availability', 'supportLanguage', 'saveContact', 'phone'],
    [
      'generation 2, details',
      'diagnosticConsent',
      'supportPlan',
      'severity',
      'supportLanguage',
      'description',
    ],
    [
      'generation 3, additional details',
      'diagnosticConsent',
      'supportPlan',
      'severity',
      'preferredContactMethod',
    ],
    ['generation 3, method and contact', 'supportPlan', 'availability', 'firstName', 'lastName', 'country'],
    ['a plan beside a problem type', 'supportPlan', 'problemType'],
    ['a plan and a severity', 'supportPlan', 'severity'],
    ['two of the core', 'supportLanguage', 'saveContact'],
  ])('%s', (_what, ...found) => {
    expect(is(...found)).toBe(true);
  });
});

describe('no support form', () => {
  test.each<[string, ...Concept[]]>([
    ['nothing'],
    ['a contact form', 'firstName', 'lastName', 'email', 'phone', 'country', 'description'],
    ['a new user', 'firstName', 'lastName', 'email', 'additionalEmails', 'country', 'supportLanguage'].slice(
      0,
      6,
    ) as [string, ...Concept[]],
    ['a virtual machine', 'subscription', 'title', 'description'],
    ['an alert rule', 'severity', 'title', 'description', 'subscription'],
    ['an incident list', 'severity', 'issueType', 'problemType'],
    ['a notification group', 'email', 'additionalEmails', 'severity', 'availability'],
    ['a settings page', 'supportLanguage', 'country', 'timeZone'],
    ['a plan list', 'supportPlan', 'subscription'],
    ['a contact method alone', 'preferredContactMethod', 'email', 'phone'],
    ['a problem type without a plan', 'diagnosticConsent', 'issueType', 'problemType'],
    ['all but the core', ...concepts.filter((concept) => !coreConcepts.includes(concept))],
  ])('%s', (_what, ...found) => {
    expect(is(...found)).toBe(false);
  });

  test.each(coreConcepts)('%s by itself', (concept) => {
    expect(is(concept)).toBe(false);
  });
});

test.each(coreConcepts.flatMap((core) => companionConcepts.map((other) => [core, other] as const)))(
  '%s with %s',
  (core, other) => {
    expect(is(core, other)).toBe(core !== other);
  },
);

test('more fields never make a form less of one', () => {
  expect(isSupportForm(new Set(concepts))).toBe(true);
});
