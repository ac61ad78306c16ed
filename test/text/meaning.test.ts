// Says which option means a wanted value: never a near-duplicate, never one of two, in every language.

import { describe, expect, test } from 'vitest';
import { allPacks } from '../../src/rules/languages/all';
import { supportLanguages } from '../../src/model/settings';
import { variantsOf } from '../../src/text/variants';
import { means, pickOption, planTiers, wordTiers } from '../../src/text/meaning';
import { languageTiers } from '../../src/text/names';
import type { LanguagePack } from '../../src/model/language';

describe('pickOption', () => {
  const tiers = [new Set(['email', 'e mail']), new Set(['mail'])];

  test.each<[string, string[], number | string]>([
    ['the one that fits', ['Phone', 'Email'], 1],
    ['an earlier tier before a later', ['Mail', 'Email'], 1],
    ['a later tier when no earlier fits', ['Phone', 'Mail'], 1],
    ['a whole text before a bare one', ['Email (work)', 'Email'], 1],
    ['a bare text when no whole fits', ['Phone', 'Email (work)'], 1],
    ['none of two in one tier', ['Email', 'E-mail'], 'ambiguous'],
    ['none of two equal', ['Email', 'Email'], 'ambiguous'],
    ['none of two bare', ['Email (work)', 'Email (home)'], 'ambiguous'],
    ['none when none fits', ['Phone', 'Chat'], 'missing'],
    ['none of none', [], 'missing'],
    ['none by a part', ['Email address', 'Your email'], 'missing'],
  ])('picks %s', (_what, texts, expected) => {
    expect(pickOption(texts, tiers)).toBe(expected);
  });

  test('empty texts mean nothing', () => {
    expect(pickOption(['', ' * '], [new Set(['email'])])).toBe('missing');
  });

  test('a shown text means the value or not', () => {
    expect(means('E-MAIL', tiers)).toBe(true);
    expect(means('Phone', tiers)).toBe(false);
    expect(means('', tiers)).toBe(false);
  });
});

describe('the support plan', () => {
  const tiers = planTiers(allPacks, []);

  test.each([
    'Cloud Solution Provider',
    'Cloud Solution Provider (CSP)',
    'CLOUD SOLUTION PROVIDER',
    ' Cloud  Solution\u00a0Provider ',
    'Cloud Solution Provider *',
  ])('is “%s”', (text) => {
    expect(pickOption(['Developer', text, 'Standard'], tiers)).toBe(1);
  });

  test.each([
    'Cloud Solution Provider - Expired',
    'Cloud Solution Provider (Expired)',
    'Cloud Solution Provider (preview)',
    'My Cloud Solution Provider plan',
    'Cloud Solution Provider plan',
    'Cloud Solution Providers',
    'CSP',
    'Azure Cloud Solution Provider',
    'Cloud Solution',
    'Provider di soluzioni cloud',
    'Microsoft Cloud Agreement',
    'Premier',
    'Basic',
    '',
  ])('is not “%s”', (text) => {
    expect(pickOption(['Developer', text, 'Standard'], tiers)).toBe('missing');
  });

  test.each([
    [
      'an expired near-duplicate stands before',
      ['Cloud Solution Provider - Expired', 'Cloud Solution Provider'],
      1,
    ],
    ['one carries a remark', ['Cloud Solution Provider', 'Cloud Solution Provider (expired)'], 0],
    ['two are equal', ['Cloud Solution Provider', 'Cloud Solution Provider'], 'ambiguous'],
    ['two differ in case only', ['Cloud Solution Provider', 'CLOUD SOLUTION PROVIDER'], 'ambiguous'],
    ['two carry remarks', ['Cloud Solution Provider (A)', 'Cloud Solution Provider (B)'], 'ambiguous'],
  ])('when %s', (_what, texts, expected) => {
    expect(pickOption(texts, tiers)).toBe(expected);
  });

  test('is a name of the settings, too, and two that fit are ambiguous', () => {
    const own = planTiers(allPacks, ['Contoso Gold']);
    expect(pickOption(['Developer', 'contoso gold'], own)).toBe(1);
    expect(pickOption(['Contoso Gold', 'Cloud Solution Provider'], own)).toBe('ambiguous');
    expect(pickOption(['Contoso Gold'], tiers)).toBe('missing');
  });

  test('never comes from a guess', () => {
    const pack = allPacks[0]!;
    const plan = { docs: ['Partner plan'], guess: ['Plan of the partner'] };
    const guessing = planTiers([{ ...pack, choices: { ...pack.choices, 'csp-plan': plan } }], []);
    expect(pickOption(['Plan of the partner', 'Partner plan'], guessing)).toBe(1);
    expect(pickOption(['Plan of the partner'], guessing)).toBe('missing');
  });

  test('an empty name in the settings means no option', () => {
    expect(pickOption(['', '-'], planTiers(allPacks, ['', ' ']))).toBe('missing');
  });
});

describe('a choice that is a word', () => {
  const words = ['email', 'phone', 'business-hours', 'around-the-clock'] as const;
  const tiers = words.map((word) => [word, wordTiers(allPacks, word)] as const);
  const meantBy = (text: string) => tiers.filter(([, each]) => means(text, each)).map(([word]) => word);
  const rows = allPacks.flatMap(({ language, choices }) =>
    words.map((word) => [language, word, Object.values(choices[word]).flat().flatMap(variantsOf)] as const),
  );

  test.each(rows)('%s: what is written for %s means nothing else', (_language, word, texts) => {
    expect(texts).not.toEqual([]);
    expect(texts.map(meantBy)).toEqual(texts.map(() => [word]));
  });

  test('a documented writing wins over a guess', () => {
    const pack: LanguagePack = {
      ...allPacks[0]!,
      choices: { ...allPacks[0]!.choices, phone: { docs: ['Call'], guess: ['Ring'] } },
    };
    expect(pickOption(['Ring', 'Call'], wordTiers([pack], 'phone'))).toBe(1);
    expect(pickOption(['Chat', 'Ring'], wordTiers([pack], 'phone'))).toBe(1);
  });
});

describe('support languages', () => {
  const tags = [
    'en-US',
    'zh-Hans',
    'es-ES',
    'fr-FR',
    'ja-JP',
    'ko-KR',
    'ru-RU',
    'pt-BR',
    'it-IT',
    'zh-Hant',
    'de-DE',
  ];
  const bare = ['en', 'zh-Hans', 'es', 'fr', 'ja', 'ko', 'ru', 'pt-BR', 'it', 'zh-Hant', 'de'];
  const named = (list: readonly string[], locale: string, languageDisplay: 'dialect' | 'standard') => {
    const names = new Intl.DisplayNames([locale], { type: 'language', languageDisplay });
    return list.map((tag) => names.of(tag) ?? tag);
  };
  const lists = ['en', 'it'].flatMap((locale) => [
    [`${locale}, bare`, named(bare, locale, 'dialect')] as const,
    [`${locale}, with regions`, named(tags, locale, 'standard')] as const,
    [`${locale}, by region names`, named(tags, locale, 'dialect')] as const,
  ]);
  const own = ['in themselves', bare.map((tag) => named([tag], tag, 'dialect')[0] ?? '')] as const;
  const written = [
    'as Microsoft writes them',
    [
      'English',
      'Chinese (Simplified)',
      'Spanish',
      'French',
      'Japanese',
      'Korean',
      'Russian',
      'Portuguese (Brazil)',
    ].concat(['Italian', 'Chinese (Traditional)', 'German']),
  ] as const;

  test.each([...lists, own, written])('%s: each code picks its own option', (_what, texts) => {
    const picked = supportLanguages.map((code) => pickOption(texts, languageTiers(allPacks, code)));
    expect(picked).toEqual(supportLanguages.map((_code, index) => index));
  });

  test('a language of one region is found when only the bare name is there', () => {
    expect(pickOption(['English', 'Portuguese'], languageTiers(allPacks, 'pt-br'))).toBe(1);
  });

  test('Brazilian stands apart from European Portuguese', () => {
    const both = ['Portuguese (Portugal)', 'Portuguese (Brazil)'];
    expect(pickOption(both, languageTiers(allPacks, 'pt-br'))).toBe(1);
    expect(pickOption(['Portuguese (Portugal)'], languageTiers(allPacks, 'pt-br'))).toBe('missing');
  });

  test('Chinese without a script is neither', () => {
    expect(pickOption(['Chinese'], languageTiers(allPacks, 'zh-hans'))).toBe('missing');
    expect(pickOption(['Chinese'], languageTiers(allPacks, 'zh-tw'))).toBe('missing');
  });
});
