// Lets the labels of a form decide what a word of two languages means there, and which guesses count.

import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/model/fields';
import type { Source } from '../../src/model/language';
import type { Certainty } from '../../src/model/page';
import type { Meaning } from '../../src/text/vocabulary';
import { languageOf, settle, votesOf } from '../../src/text/vote';

const meaning = (
  language: string,
  concept: Concept,
  source: Source = 'docs',
  certainty: Certainty = 'exact',
): Meaning => ({ language, concept, source, certainty, weight: 1 });

/** A label that only one language writes so. */
const only = (language: string, source?: Source) => [meaning(language, 'title', source)];

describe('the votes', () => {
  test('are one a label for each language that writes it so, less for a guess', () => {
    const labels = [
      [meaning('fr', 'email'), meaning('en', 'email', 'docs-mt')],
      [meaning('fr', 'phone', 'guess')],
    ];
    expect(Object.fromEntries(votesOf(labels))).toEqual({ fr: 1.75, en: 1 });
  });

  test('of one label with two meanings in a language are one, the better', () => {
    const label = [
      meaning('it', 'issueType', 'guess'),
      meaning('it', 'problemType'),
      meaning('it', 'title', 'guess'),
    ];
    expect(votesOf([label]).get('it')).toBe(1);
  });

  test('of labels that only contain a writing are none', () => {
    expect(votesOf([[meaning('fr', 'supportPlan', 'docs', 'contained')], []]).size).toBe(0);
  });
});

describe('the language of a form', () => {
  test.each<[string, string, string[]]>([
    ['the one with the most votes', 'fr', ['en', 'fr', 'fr']],
    ['English, when it has as many', 'en', ['fr', 'en', 'fr', 'en']],
    ['the first of two others', 'fr', ['fr', 'it']],
    ['none, without votes', '', []],
  ])('is %s', (_what, expected, languages) => {
    expect(languageOf(votesOf(languages.map((language) => only(language))))).toBe(expected);
  });
});

/** What is left of a label’s meanings beside so many labels of each language. */
function settled(label: readonly Meaning[], beside: Readonly<Record<string, number>>): string[] {
  const others = Object.entries(beside).flatMap(([language, many]) =>
    Array.from({ length: many }, () => only(language)),
  );
  return settle(label, votesOf([...others, label])).map(({ language, concept }) => `${language} ${concept}`);
}

describe('a word that means different things in two languages', () => {
  const nom = [meaning('fr', 'lastName'), meaning('ca', 'firstName')];

  test('means what the form’s language says', () => {
    expect(settled(nom, { fr: 1 })).toEqual(['fr lastName']);
    expect(settled(nom, { ca: 1 })).toEqual(['ca firstName']);
  });

  test('keeps both where nothing decides, for both are documented', () => {
    expect(settled(nom, {})).toEqual(['fr lastName', 'ca firstName']);
    expect(settled(nom, { fr: 2, ca: 2 })).toEqual(['fr lastName', 'ca firstName']);
  });

  test('says nothing where nothing decides and all is guessed', () => {
    const guesses = [meaning('fr', 'lastName', 'guess'), meaning('ca', 'firstName', 'guess')];
    expect(settled(guesses, {})).toEqual([]);
    expect(settled(guesses, { fr: 1 })).toEqual(['fr lastName']);
  });

  test('says nothing either where one of two guessed meanings is only read', () => {
    expect(settled([meaning('fr', 'email', 'guess'), meaning('ca', 'title', 'guess')], {})).toEqual([]);
  });

  test('may be two things that are only read', () => {
    const both = [meaning('it', 'issueType', 'guess'), meaning('it', 'problemType', 'guess')];
    expect(settled(both, { it: 1 })).toEqual(['it issueType', 'it problemType']);
  });

  test('of one thing to write in both languages keeps both', () => {
    const email = [meaning('fr', 'email', 'guess'), meaning('nl', 'email', 'guess')];
    expect(settled(email, {})).toEqual(['fr email', 'nl email']);
    expect(settled(email, { fr: 1 })).toEqual(['fr email', 'nl email']);
  });
});

describe('a guess of another language', () => {
  const guess = [meaning('pt', 'email', 'guess')];

  test.each([
    [0, true],
    [1, true],
    [2, true],
    [3, false],
    [9, false],
  ])('beside %s labels of the form’s language counts: %s', (many, counts) => {
    expect(settled(guess, { fr: many })).toEqual(counts ? ['pt email'] : []);
  });

  test('counts when its own language has nearly as many labels', () => {
    expect(settled(guess, { fr: 5, pt: 4 })).toEqual(['pt email']);
  });

  test('counts when it is English, which portals leave untranslated', () => {
    expect(settled([meaning('en', 'email', 'guess')], { fr: 9 })).toEqual(['en email']);
  });
});

test.each<Source>(['docs', 'docs-mt'])('what is documented (%s) in another language stays', (source) => {
  expect(settled([meaning('pt', 'email', source)], { fr: 9 })).toEqual(['pt email']);
});

test('a guess beside a documented meaning of the form’s language does not take it away', () => {
  const label = [meaning('fr', 'email'), meaning('pt', 'email', 'guess')];
  expect(settled(label, { fr: 9 })).toEqual(['fr email']);
});

test('a label without a meaning keeps none', () => {
  expect(settled([], { fr: 2 })).toEqual([]);
});
