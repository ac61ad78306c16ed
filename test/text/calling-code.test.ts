// Finds the one calling code of a number in lists of every writing; two that fit equally are ambiguous.

import { describe, expect, test } from 'vitest';
import type { PhoneParts } from '../../src/model/values';
import { allPacks } from '../../src/rules/languages/all';
import { pickCallingCode } from '../../src/text/calling-code';
import { countryTiers } from '../../src/text/names';

const number = (code: string, country?: string): PhoneParts => ({
  code,
  number: '555 0199',
  ...(country !== undefined && { country }),
});
const pick = (texts: readonly string[], parts: PhoneParts) =>
  pickCallingCode(texts, parts, parts.country === undefined ? [] : countryTiers(allPacks, parts.country));

const italy = number('39', 'IT');

describe('a code', () => {
  test.each([
    ['France (+33)', 'Italy (+39)'],
    ['+33', '+39'],
    ['+ 33', '+ 39'],
    ['FR +33', 'IT +39'],
    ['+33 France', '+39 Italia'],
    ['0033', '0039'],
    ['France 0033', 'Italy 0039'],
    ['33', '39'],
    ['(33)', '(39)'],
    ['France', 'Italy'],
    ['Francia', 'Italia'],
    ['France (FR)', 'Italy (IT)'],
  ])('is found beside %s as %s', (other, right) => {
    expect([pick([other, right], italy), pick([right, other], italy)]).toEqual([1, 0]);
  });

  test.each([
    ['of which it is only the beginning', ['+390', '+391']],
    ['of which it is only the end', ['+139', '0139']],
    ['that stands in a text without a plus', ['Room 39', 'Option 39b']],
    ['of other countries', ['France (+33)', 'Spain (+34)']],
    ['of countries by name, without its own', ['France', 'Spain']],
    ['that does not exist', []],
  ])('is not one %s', (_what, texts) => {
    expect(pick(texts, italy)).toBe('missing');
  });

  test('of a placeholder is none', () => {
    expect(pick(['Select', 'Select a code', 'Italy (+39)'], italy)).toBe(2);
  });

  test('twice is ambiguous', () => {
    expect(pick(['+39', '0039'], italy)).toBe('ambiguous');
    expect(pick(['Italy (+39)', 'Italia +39'], italy)).toBe('ambiguous');
  });

  test('without a country is found when only one has it, among names never', () => {
    expect(pick(['+33', '+39'], number('39'))).toBe(1);
    expect(pick(['Italy (+39)', 'Vatican City (+39)'], number('39'))).toBe('ambiguous');
    expect(pick(['France', 'Italy'], number('39'))).toBe('missing');
  });
});

describe('a code of several countries', () => {
  const list = ['Bahamas (+1-242)', 'Canada (+1)', 'Dominican Republic (+1 809)', 'United States (+1)'];

  test.each([
    ['US', 3],
    ['CA', 1],
  ])('is that of the number’s own: %s', (country, expected) => {
    expect(pick(list, number('1', country))).toBe(expected);
  });

  test('is ambiguous for a country that is not among them, or not known', () => {
    expect(pick(list, number('1', 'JM'))).toBe('ambiguous');
    expect(pick(list, number('1'))).toBe('ambiguous');
  });

  test('is that of the country’s letters, too', () => {
    expect(pick(['CA +1', 'US +1'], number('1', 'US'))).toBe(1);
    expect(pick(['+1 (CA)', '+1 (US)'], number('1', 'CA'))).toBe(0);
  });

  test('is the only one that is written without an area', () => {
    expect(pick(['Bahamas (+1-242)', 'United States (+1)'], number('1', 'US'))).toBe(1);
  });

  test('with an area belongs to no number that has only the code', () => {
    expect(pick(['Bahamas (+1-242)', 'Jamaica (+1 876)'], number('1', 'US'))).toBe('missing');
  });
});
