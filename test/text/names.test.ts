// Gives the names to search a list by: those of the form's language first, English then, each once.

import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../src/model/language';
import { allPacks } from '../../src/rules/languages/all';
import { countryAliases } from '../../src/text/country-aliases';
import { means, pickCountry } from '../../src/text/meaning';
import { countryTiers, languageTiers, namesFor } from '../../src/text/names';
import { normalise } from '../../src/text/normalise';

describe('a country', () => {
  test.each([
    ['it', ['Italia', 'Italy']],
    ['de', ['Italien', 'Italy']],
    ['en', ['Italy']],
    ['', ['Italy']],
    ['zz-not a language', ['IT', 'Italy']],
  ])('is searched in a form of %j as %j', (language, expected) => {
    expect(namesFor.country('IT', language)).toEqual(expected);
  });

  test.each([
    ['IT', 'IT Italy'],
    ['IT', 'Italia IT'],
    ['GB', 'Regno Unito'],
    ['DE', 'ドイツ'],
  ])('%s is also “%s”', (code, text) => {
    expect(means(text, countryTiers(allPacks, code))).toBe(true);
  });
});

describe('a support language', () => {
  test.each([
    ['it-it', 'de', ['Italienisch', 'Italian']],
    ['pt-br', 'en', ['Brazilian Portuguese']],
    ['zh-hans', 'en', ['Simplified Chinese']],
    ['zh-tw', 'it', ['cinese tradizionale', 'Traditional Chinese']],
  ])('%s is searched in a form of %s as %j', (code, language, expected) => {
    expect(namesFor.language(code, language)).toEqual(expected);
  });

  test('is known by its own name where no pack has its language', () => {
    const english = allPacks.filter(({ language }) => language === 'en');
    expect(means('italiano', languageTiers(english, 'it-it'))).toBe(true);
    expect(means('Italienisch', languageTiers(english, 'it-it'))).toBe(false);
  });
});

describe('a plan', () => {
  const pack = (language: string, ...docs: string[]) =>
    ({ language, choices: { 'csp-plan': { docs, guess: ['Guessed'] } } }) as unknown as LanguagePack;
  const packs = [
    pack('de', 'Anbieter', 'Provider'),
    pack('en', 'Provider', 'CSP plan'),
    pack('fr', 'Fournisseur'),
  ];

  test('is searched by the settings’ names, then those of the form’s language, then the English; no guess', () => {
    expect(namesFor.plan(packs, { language: 'de', own: ['Gold'] })).toEqual([
      'Gold',
      'Anbieter',
      'Provider',
      'CSP plan',
    ]);
    expect(namesFor.plan(packs, { language: '', own: [] })).toEqual(['Provider', 'CSP plan']);
  });
});

test('names are looked up once for each set of packs', () => {
  const [first, second] = [allPacks.slice(0, 1), allPacks.slice(1, 2)];
  expect(countryTiers(first, 'IT')).toBe(countryTiers(first, 'IT'));
  expect(languageTiers(first, 'it-it')).not.toBe(countryTiers(first, 'it-it'));
  expect(countryTiers(second, 'IT')).not.toEqual(countryTiers(first, 'IT'));
});

describe('the aliases of countries', () => {
  const rows = Object.entries(countryAliases);

  test('are of codes that exist, and none is empty', () => {
    const unknown = rows.filter(
      ([code]) => new Intl.DisplayNames(['en'], { type: 'region' }).of(code) === code,
    );
    expect([rows.length > 40, unknown]).toEqual([true, []]);
    expect(rows.flatMap(([, names]) => names).filter((name) => normalise(name) === '')).toEqual([]);
  });

  test('mean their own country and no other', () => {
    const wrong = rows.flatMap(([code, names]) =>
      names.flatMap((name) =>
        rows
          .filter(
            ([other]) =>
              (pickCountry([name], countryTiers(allPacks, other), other) === 0) !== (other === code),
          )
          .map(([other]) => `${name}: ${code}, ${other}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
