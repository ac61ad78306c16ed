// The severity a form shows: told by its letter in every language, and never by a word that begins with one.

import { describe, expect, test } from 'vitest';
import { allPacks } from '../../src/rules/languages/all';
import { severityOf } from '../../src/text/severity';
import { LANGS, textsOf } from '../replicas/page/texts';

const read = (text: string) => severityOf(text, allPacks);

describe.each(LANGS)('the portal in %s', (lang) => {
  test.each(['first', 'second'] as const)('%s writing', (wording) => {
    const { severityA, severityB, severityC } = textsOf({ lang, wording });
    expect([severityA, severityB, severityC].map(read)).toEqual(['a', 'b', 'c']);
  });

  test('its name before the letter', () => {
    const { severity } = textsOf({ lang, wording: 'first' });
    expect([`${severity} A`, `${severity}: B - ?`, `${severity} C`].map(read)).toEqual(['a', 'b', 'c']);
  });
});

test.each([
  ['A - Critical impact', 'a'],
  ['A – Critical impact', 'a'],
  ['A — Critical impact', 'a'],
  ['A-Critical impact', 'a'],
  ['A: Critical impact', 'a'],
  ['A. Critical impact', 'a'],
  ['A (critical)', 'a'],
  ['A（重大）', 'a'],
  ['Ａ－重大な影響', 'a'],
  ['A重大な影響', 'a'],
  ['A 严重影响', 'a'],
  ['B 보통 영향', 'b'],
  [' \ue946 c - minimal ', 'c'],
  ['C', 'c'],
  ['А – критическое', 'a'],
  ['В - умеренное', 'b'],
  ['С: минимальное', 'c'],
  ['Sev. A', 'a'],
  ['Severity B', 'b'],
  ['重大度A', 'a'],
  ['严重级别：C', 'c'],
])('%s is %s', (text, severity) => {
  expect(read(text)).toBe(severity);
});

test.each([
  'A problem with billing',
  'A critical impact',
  'A kritikus hatás',
  'A’s impact',
  'В процессе',
  'С сегодняшнего дня',
  'a/an',
  'Bad',
  'Critical',
  'Severity 1',
  'Severity',
  'Severity Again',
  'D - Nobody minds',
  'Emergency - Severe impact',
  'C++ runtime',
  '1 - A',
])('“%s” is another one', (text) => {
  expect(read(text)).toBe('other');
});

test('nothing shown is none', () => {
  expect(['', '  ', '\ue946'].map(read)).toEqual([null, null, null]);
});
