// The words of the portals, told from words that could be a customer's.

import { expect, test } from 'vitest';
import { allPacks } from '../../src/rules/languages/all';
import { portalWordsOf } from '../../src/text/portal-words';

const words = portalWordsOf(allPacks);

test('labels and choices are known in every language', () => {
  expect(['Support plan', 'Nome', 'Cloud Solution Provider', ' BUSINESS HOURS '].map(words.isKnown)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['Contoso', 'Support plan of Contoso', ''].map(words.isKnown)).toEqual([false, false, false]);
});

test('an empty choice is known by its first words', () => {
  const counts = ['Select', 'Select one', 'Selezionare', 'Contoso', ''].map(words.emptyWords);
  expect(counts).toEqual([1, 1, 1, 0, 0]);
});

test.each([
  ['Severity', 'forms'],
  ['Piano di supporto', 'forms'],
  ['Subscription', 'customers'],
  ['Sottoscrizione', 'customers'],
  ['Resource', 'unknown'],
  ['', 'unknown'],
])('a list named %s holds things of: %s', (label, kind) => {
  expect(words.listNamed(label)).toBe(kind);
});

test('choices are a form’s when the plan is one of them, or half of them are known', () => {
  expect(words.areChoices(['Basic', 'Developer', 'Cloud Solution Provider'])).toBe(true);
  expect(words.areChoices(['Email', 'Pigeon'])).toBe(true);
  expect(words.areChoices(['Email', 'Pigeon', 'Owl'])).toBe(false);
  expect(words.areChoices(['Email'])).toBe(false);
  expect(words.areChoices([])).toBe(false);
});
