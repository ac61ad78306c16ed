// Holds how a label is understood: whole before part, documentation before guess, every language at once.

import { describe, expect, test } from 'vitest';
import { concepts } from '../../src/model/fields';
import type { LanguagePack } from '../../src/model/language';
import { allPacks } from '../../src/rules/languages/all';
import { meaningsOf, vocabularyOf, writingsOf } from '../../src/text/vocabulary';

const choices = { 'csp-plan': {}, email: {}, phone: {}, 'business-hours': {}, 'around-the-clock': {} };
const pack = (language: string, labels: LanguagePack['labels']): LanguagePack => ({
  language,
  labels,
  choices,
  requests: { technical: {}, billing: {}, quota: {} },
  buttons: { create: {}, contact: {} },
  generic: [],
  headings: { request: {} },
  placeholders: [],
});

const small = vocabularyOf([
  pack('en', {
    supportPlan: { docs: ['Support plan'] },
    email: { docs: ['Email'], guess: ['Contact email'] },
    phone: { 'docs-mt': ['Phone number'] },
    additionalEmails: { docs: ['Additional email for notification', 'Email for notification'] },
    availability: { guess: ['Support hours'] },
    title: { docs: ['Kind of problem'] },
  }),
  pack('xx', {
    description: { guess: ['Kind of problem'] },
    supportLanguage: { guess: ['Email'] },
    lastName: { guess: ['Phone number'], docs: ['Name'] },
    firstName: { docs: ['Name'] },
  }),
]);

const conceptsOf = (...labels: string[]) => meaningsOf(labels, small).map(({ concept }) => concept);

describe('a whole label', () => {
  test('is exact, with its source', () => {
    expect(meaningsOf(['Support plan'], small)).toEqual([
      { concept: 'supportPlan', certainty: 'exact', source: 'docs', language: 'en', weight: 3 },
    ]);
  });

  test.each([
    'SUPPORT PLAN',
    'Support plan *',
    '\ue946 Support plan',
    'Support plan:',
    'Support plan (required)',
  ])('is known as %j', (label) => {
    expect(meaningsOf([label], small)[0]).toMatchObject({ concept: 'supportPlan', certainty: 'exact' });
  });

  test('may be a guess', () => {
    expect(meaningsOf(['Support hours'], small)).toEqual([
      { concept: 'availability', certainty: 'exact', source: 'guess', language: 'en', weight: 1 },
    ]);
  });

  test('may mean several things, in several languages', () => {
    expect(new Set(conceptsOf('Name'))).toEqual(new Set(['firstName', 'lastName']));
    expect(new Set(conceptsOf('Kind of problem'))).toEqual(new Set(['title', 'description']));
  });

  test('means what it means in each language, with the source there', () => {
    const twice = vocabularyOf([
      pack('en', { phone: { guess: ['Phone'] } }),
      pack('it', { phone: { docs: ['Phone'] } }),
    ]);
    expect(meaningsOf(['Phone'], twice)).toEqual([
      { concept: 'phone', certainty: 'exact', source: 'guess', language: 'en', weight: 0 },
      { concept: 'phone', certainty: 'exact', source: 'docs', language: 'it', weight: 0 },
    ]);
  });

  test('weighs 1 at most in a language where it is generic', () => {
    const labels = { supportLanguage: { guess: ['Preferred language'] } };
    const common = { ...pack('en', labels), generic: ['preferred  LANGUAGE'] };
    const weigh = (...packs: LanguagePack[]) =>
      meaningsOf(['Preferred language'], vocabularyOf(packs)).map(({ weight }) => weight);
    expect(weigh(common)).toEqual([1]);
    expect(weigh(common, pack('xx', labels))).toEqual([1, 2]);
  });

  test('of a less trusted place counts when the first says nothing', () => {
    expect(conceptsOf('Select one', 'Support plan')).toEqual(['supportPlan']);
  });

  test('of the first place wins over the others', () => {
    expect(conceptsOf('Support plan', 'Name')).toEqual(['supportPlan']);
  });

  test('of any place wins over a part of the first', () => {
    expect(conceptsOf('Your support plan today', 'Support hours')).toEqual(['availability']);
  });
});

describe('a part of a label', () => {
  test('is contained', () => {
    expect(meaningsOf(['Choose your support plan'], small)).toEqual([
      { concept: 'supportPlan', certainty: 'contained', source: 'docs', language: 'en', weight: 3 },
    ]);
  });

  test('is the longest writing in it', () => {
    expect(meaningsOf(['Phone number or additional email for notification'], small)).toMatchObject([
      { concept: 'additionalEmails', certainty: 'contained' },
    ]);
  });

  test('is never a guess', () => {
    expect(conceptsOf('Your support hours please')).toEqual([]);
    expect(conceptsOf('Best contact email')).toEqual([]);
    expect(conceptsOf('Which kind of problem?')).toEqual([]);
  });

  test.each(['Alternate email', 'Email preferences', 'Name of the machine', 'Email template name'])(
    'is never a single word: %s',
    (label) => {
      expect(conceptsOf(label)).toEqual([]);
    },
  );

  test.each(['Phone numbers', 'Phone-number1', 'Support planning'])('is whole words: not %s', (label) => {
    expect(conceptsOf(label)).toEqual([]);
  });
});

test('nothing known means nothing', () => {
  expect(meaningsOf([], small)).toEqual([]);
  expect(meaningsOf(['', ' * '], small)).toEqual([]);
  expect(meaningsOf(['Virtual machine name'], small)).toEqual([]);
});

describe('the packs we ship', () => {
  const shipped = vocabularyOf(allPacks);
  const conceptsIn = (label: string) => meaningsOf([label], shipped).map(({ concept }) => concept);

  test.each(allPacks.map((pack) => [pack.language, pack] as const))(
    '%s: every writing is understood, with an asterisk too',
    (_language, pack) => {
      const labels = writingsOf(pack);
      expect(labels.length).toBeGreaterThanOrEqual(concepts.length);
      const lost = labels.filter(([text, { concept }]) => !conceptsIn(text).includes(concept));
      expect(lost).toEqual([]);
      const marked = labels.filter(([text]) => conceptsIn(`${text} *`).join() !== conceptsIn(text).join());
      expect(marked).toEqual([]);
    },
  );

  test.each([
    'Alternate email',
    'Phone extension',
    'Virtual machine name',
    'Resource group',
    'Nome utente',
    'Nome macchina virtuale',
  ])('leave “%s” alone', (label) => {
    expect(meaningsOf([label], shipped)).toEqual([]);
  });
});
