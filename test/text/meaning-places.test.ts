// Says which option means a country or a time zone, against whole lists of them.

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { contactSchema } from '../../src/model/settings';
import { allPacks } from '../../src/rules/languages/all';
import { means, pickCountry, pickOption, pickTimeZone } from '../../src/text/meaning';
import { countryTiers } from '../../src/text/names';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const codes = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => z.safeParse(contactSchema, { country: code }).success);

function namesIn(locale: string, style: 'long' | 'short'): string[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', style });
  return codes.map((code) => names.of(code) ?? code);
}

/** Codes (every one, or every nth) that do not pick exactly their own option of a list in the order of the codes. */
function astray(texts: readonly string[], every = 1): string[] {
  return codes.flatMap((code, index) => {
    if (index % every > 0) return [];
    const picked = pickOption(texts, countryTiers(allPacks, code));
    return picked === index
      ? []
      : [`${code}: ${typeof picked === 'number' ? (texts[picked] ?? '') : picked}`];
  });
}

describe('countries', () => {
  test('are all there', () => {
    expect(codes).toHaveLength(249);
  });

  test.each([
    ['en', 'long'],
    ['it', 'long'],
    ['en', 'short'],
  ] as const)('%s, %s names: each code picks exactly its own option', (locale, style) => {
    expect(astray(namesIn(locale, style))).toEqual([]);
  });

  test.each([
    ['a code behind', (name: string, code: string) => `${name} (${code})`],
    ['capitals', (name: string) => name.toUpperCase()],
    ['another code behind', (name: string, code: string) => `${name} [+${String(code.charCodeAt(0))}]`],
  ])('each code picks its own option written with %s', (_what, write) => {
    expect(
      astray(
        namesIn('en', 'long').map((name, index) => write(name, codes[index] ?? '')),
        8,
      ),
    ).toEqual([]);
  });

  test.each([
    ['CZ', 'Czech Republic'],
    ['HK', 'Hong Kong SAR'],
    ['KR', 'Korea'],
    ['MK', 'Macedonia, FYRO'],
    ['MO', 'Macau SAR'],
    ['RU', 'Russian Federation'],
    ['SZ', 'Swaziland'],
    ['TR', 'Turkey'],
    ['TR', 'Türkiye'],
    ['TW', 'Taiwan'],
    ['US', 'United States of America'],
    ['GB', 'UK'],
    ['VN', 'Viet Nam'],
    ['IT', 'Italia'],
    ['DE', 'Germania'],
    ['KR', 'Korea (Republic of)'],
    ['IT', 'Italy (IT)'],
    ['IT', 'Italy [+39]'],
  ])('%s is also written “%s”', (code, name) => {
    expect(means(name, countryTiers(allPacks, code))).toBe(true);
  });

  test.each([
    ['GN', 'Guinea-Bissau'],
    ['GN', 'Equatorial Guinea'],
    ['NE', 'Nigeria'],
    ['DM', 'Dominican Republic'],
    ['GE', 'South Georgia'],
    ['US', 'United States Minor Outlying Islands'],
    ['IE', 'Northern Ireland'],
    ['KR', 'North Korea'],
    ['KR', 'Korea (North)'],
    ['US', 'United States (Minor Outlying Islands)'],
    ['KR', 'Korea (Democratic People’s Republic of)'],
    ['CG', 'Congo - Kinshasa'],
    ['VG', 'U.S. Virgin Islands'],
    ['MF', 'Sint Maarten'],
    ['IT', ''],
  ])('%s is not “%s”', (code, name) => {
    expect(means(name, countryTiers(allPacks, code))).toBe(false);
  });

  test.each([
    ['CD', 'Congo (DRC)', ['CG']],
    ['KP', 'Korea (DPRK)', ['KR']],
    ['AS', 'Samoa (US)', ['WS']],
    ['GQ', 'Guinea (EQ)', ['GN']],
    ['GB', 'Ireland (UK)', ['IE']],
    ['MF', 'Saint Martin (NL)', ['MF']],
  ])('an abbreviation that tells another country is not overlooked: for %s, “%s”', (_code, text, others) => {
    for (const code of others)
      expect(pickCountry([text], countryTiers(allPacks, code), code)).toBe('missing');
  });

  test.each([
    ['CD', 'Congo (DRC)'],
    ['IT', 'Italy (IT)'],
    ['IT', 'Italy (ITA)'],
    ['AT', 'Austria (AUT)'],
    ['DE', 'Germany (DE)'],
    ['GB', 'United Kingdom (UK)'],
    ['IT', 'イタリア（IT）'],
    ['IT', 'Italy [+39]'],
    ['IT', 'Italy'],
  ])('one of its own letters, its code or a number is: %s is “%s”', (code, text) => {
    expect(pickCountry(['France', text], countryTiers(allPacks, code), code)).toBe(1);
  });

  test('one name twice is ambiguous', () => {
    expect(pickOption(['Italy', 'Italia'], countryTiers(allPacks, 'IT'))).toBe('ambiguous');
  });

  test('an unknown code means nothing but itself', () => {
    expect(pickOption(namesIn('en', 'long'), countryTiers(allPacks, 'XQ'))).toBe('missing');
    expect(pickOption(namesIn('en', 'long'), countryTiers(allPacks, 'no code'))).toBe('missing');
  });
});

describe('time zones', () => {
  const rome = {
    iana: 'Europe/Rome',
    names: ['W. Europe Standard Time', '(UTC+01:00) Amsterdam, Berlin, Rome'],
  };
  const list = [
    '(UTC-07:00) La Paz, Mazatlan',
    '(UTC-05:00) Eastern Time (US & Canada)',
    '(UTC-04:00) Georgetown, La Paz, Manaus, San Juan',
    '(UTC) Coordinated Universal Time',
    '(UTC+00:00) Dublin, Edinburgh, Lisbon, London',
    '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
    '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris',
    '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi',
    '(UTC+12:00) Auckland, Wellington',
  ];
  const zone = (iana: string, ...names: string[]) => ({ iana, names });

  test.each<[string, Parameters<typeof pickTimeZone>[1], string[], number | string]>([
    ['by Microsoft’s name', rome, ['GMT Standard Time', 'W. Europe Standard Time'], 1],
    ['by its IANA name', zone('Europe/Rome'), ['Europe/Paris', 'Europe/Rome'], 1],
    ['by a name before a city', rome, ['Rome', 'W. Europe Standard Time'], 1],
    ['by its city', zone('Europe/Rome'), list, 5],
    ['by a city of two words', zone('America/New_York'), ['London', '(UTC-05:00) Eastern, New York'], 1],
    ['by a city written as one of many', zone('Asia/Kolkata'), list, 7],
    ['by the city and its offset', zone('America/La_Paz'), list, 2],
    ['not by a part of a city', zone('Europe/Rome'), ['Romeo', 'Jerome'], 'missing'],
    ['not when it is not there', zone('Asia/Tokyo'), list, 'missing'],
    ['not when two have one name', rome, ['W. Europe Standard Time', 'W. Europe standard time'], 'ambiguous'],
    ['not when two name the city', zone('Europe/Rome'), ['Rome, Bern', 'Rome, Wien'], 'ambiguous'],
    ['not by an empty name', zone('Europe/Rome', '', ' '), ['', '-'], 'missing'],
  ])('are found %s', (_what, wanted, texts, expected) => {
    expect(pickTimeZone(texts, wanted)).toBe(expected);
  });

  test('UTC is not every option that counts from UTC', () => {
    expect(pickTimeZone(list, zone('Etc/UTC'))).toBe(3);
    expect(pickTimeZone(['(UTC+01:00) Amsterdam, Berlin'], zone('UTC'))).toBe('missing');
  });
});
