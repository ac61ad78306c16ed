// What came of the fields in numbers: what counts as right, in which order the rest is told, one and many.

import { describe, expect, it } from 'vitest';
import type { FieldResult } from '../../../src/model/report';
import { countsText, tallyOf } from '../../../src/ui/strip/counts';
import { textsIn } from '../mount';
import { everyOutcome, filled, formOf, kept, prefilled, result } from './forms';

const [en, it_] = [textsIn('en'), textsIn('it')];
const inEnglish = (...results: (readonly FieldResult[])[]) =>
  countsText(tallyOf(results.map((each) => formOf(each))), en);

describe('the counts', () => {
  it('take what was right already for set, and leave out what is not on the page', () => {
    expect(inEnglish(filled)).toBe('8 of 8 set');
  });

  it('tell what was kept', () => {
    expect(inEnglish(kept)).toBe('7 of 8 set · 1 kept yours');
  });

  it('tell many of a kind', () => {
    expect(inEnglish(prefilled)).toBe('5 of 8 set · 3 prefilled, not yours');
  });

  it('do not take what was undone for set', () => {
    expect(inEnglish([result('email', 'set', 'undone'), result('phone')])).toBe('1 of 2 set · 1 undone');
  });

  it('tell the gravest first', () => {
    expect(inEnglish(everyOutcome)).toBe(
      '2 of 10 set · 1 reverted by the page · 1 option missing · 1 ambiguous · 1 cannot be emptied · ' +
        '1 prefilled, not yours · 1 read-only · 1 kept yours · 1 undone',
    );
  });

  it('name as many kinds as there is room for', () => {
    const short = (most: number) => countsText(tallyOf([formOf(everyOutcome)]), en, most);
    expect(short(2)).toBe('2 of 10 set · 1 reverted by the page · 1 option missing · 6 others');
    expect(short(7)).toMatch(/· 1 kept yours · 1 other$/u);
    expect(short(8)).toMatch(/· 1 undone$/u);
  });

  it('add up the forms of a tab', () => {
    expect(inEnglish(kept, filled)).toBe('15 of 16 set · 1 kept yours');
  });

  it('are nothing where no field is', () => {
    expect(inEnglish([])).toBe('');
    expect(inEnglish([result('timeZone', 'not on this page', 'no-field')])).toBe('');
  });

  it.each([
    [1, '0 su 1 a posto · 1 precompilato, non tuo'],
    [2, '0 su 2 a posto · 2 precompilati, non tuoi'],
  ])('agree with their number in Italian: %i', (count, words) => {
    const one = [result('email', 'prefilled, not yours'), result('phone', 'prefilled, not yours')];
    expect(countsText(tallyOf([formOf(one.slice(0, count))]), it_)).toBe(words);
  });
});
