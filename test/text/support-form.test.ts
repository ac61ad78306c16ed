// Decides which sets of concepts make a support form: every generation does, every look-alike does not.

import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/model/fields';
import { concepts } from '../../src/model/fields';
import { normalise } from '../../src/text/normalise';
import { isSupportForm } from '../../src/text/support-form';
import { weightOf } from '../../src/text/weights';

/** The weight of a documented label that stands on support forms only. */
const weight = (concept: Concept) =>
  weightOf({ concept, source: 'docs', words: 'two words', generic: false });
const is = (...found: Concept[]) =>
  isSupportForm(new Map(found.map((concept) => [concept, weight(concept)])));

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
    ['a notification group', 'email', 'additionalEmails', 'severity'],
    ['a settings page', 'supportLanguage', 'country', 'timeZone'],
    ['a plan list', 'supportPlan', 'subscription'],
    ['a contact method alone', 'preferredContactMethod', 'email', 'phone'],
    ['a problem type without a plan', 'diagnosticConsent', 'issueType', 'problemType'],
    ['an incident', 'title', 'severity', 'preferredContactMethod', 'email'],
    [
      'everything of weight 1 and less, without a way to be reached',
      ...concepts.filter(
        (concept) =>
          weight(concept) < 2 && concept !== 'preferredContactMethod' && concept !== 'premierRequest',
      ),
    ],
    ['edit a user’s contact', 'preferredContactMethod', 'phone', 'email', 'title', 'country', 'firstName'],
    ['feedback', 'description', 'email'],
  ])('%s', (_what, ...found) => {
    expect(is(...found)).toBe(false);
  });

  test.each(concepts)('%s by itself', (concept) => {
    expect(is(concept)).toBe(false);
  });
});

describe('what a label weighs', () => {
  test.each<[string, Concept, 'docs' | 'docs-mt' | 'guess', string, boolean, number]>([
    ['a plan', 'supportPlan', 'docs', 'Support plan', false, 3],
    ['the support language', 'supportLanguage', 'docs', 'Support language', false, 2],
    ['a preferred language, which many forms ask', 'supportLanguage', 'guess', 'Preferred language', true, 1],
    ['a guessed single word', 'supportLanguage', 'guess', 'Language', false, 0],
    ['a guessed single word of two characters', 'supportLanguage', 'guess', '言語', false, 0],
    ['two guessed words without a space', 'supportLanguage', 'guess', '지원 언어', false, 2],
    ['a guess for additional addresses', 'additionalEmails', 'guess', 'Other emails to notify', false, 0],
    ['a machine-translated plan', 'supportPlan', 'docs-mt', 'Piano di supporto', false, 3],
    ['a name', 'firstName', 'docs', 'First name', false, 0],
  ])('%s', (_what, concept, source, text, generic, expected) => {
    expect(weightOf({ concept, source, words: normalise(text), generic })).toBe(expected);
  });
});

test('more fields never make a form less of one', () => {
  expect(is(...concepts)).toBe(true);
});

describe('the pane of Microsoft 365, which has no plan', () => {
  const pane = (signs: ('heading' | 'contact-button')[], ...found: Concept[]) =>
    isSupportForm(new Map(found.map((concept) => [concept, weight(concept)])), new Set(signs));

  test('asks what is wrong, and every way to be reached', () => {
    expect(pane([], 'description', 'phone', 'email', 'preferredContactMethod')).toBe(true);
    expect(pane([], 'phone', 'email', 'preferredContactMethod')).toBe(false);
  });

  test('says by its heading that it is one: less is enough then', () => {
    expect(pane(['heading'], 'title', 'email')).toBe(true);
    expect(pane(['heading'], 'phone', 'email')).toBe(true);
    expect(pane([], 'title', 'email')).toBe(false);
    expect(pane([], 'phone', 'email')).toBe(false);
    expect(pane(['heading'], 'email')).toBe(false);
    expect(pane(['heading'], 'title', 'description')).toBe(false);
  });

  test('says by its button that somebody will call', () => {
    expect(pane(['contact-button'], 'phone', 'email')).toBe(true);
    expect(pane(['contact-button'], 'description', 'email')).toBe(false);
  });

  test('asks whether it is a Premier request', () => {
    expect(pane([], 'premierRequest', 'email')).toBe(true);
    expect(pane([], 'premierRequest')).toBe(false);
  });
});
