// The short line: trouble before progress, what is held back before all, and which forms wait for a click.

import { describe, expect, it } from 'vitest';
import type { StripForm, StripView } from '../../../src/model/strip';
import { standingOf, waitingForms } from '../../../src/ui/strip/standing';
import { textsIn } from '../mount';
import { filled, formOf, idleForm, inPhase, kept, prefilled, quiet, result } from './forms';

const t = textsIn('en');
const of = (forms: readonly StripForm[], rest: Partial<StripView> = {}) =>
  standingOf({ ...quiet, forms, ...rest }, t);

describe('the short line', () => {
  it.each([
    ['no form', [], 'No support form on this page'],
    ['automatic, before the fill', [idleForm()], 'Fills by itself'],
    ['ask', [idleForm({ gate: 'ask' })], 'Nothing written until you choose Fill'],
    ['off', [idleForm({ gate: 'off' })], 'Filling is off'],
    ['the own directory', [idleForm({ gate: 'never' })], 'Nothing is filled here'],
    ['busy', [formOf(kept, inPhase('filling', kept))], 'Filling…'],
    ['waiting', [formOf(kept, inPhase('waiting', kept))], 'Waiting for you'],
    ['done', [formOf(kept)], '7 of 8 set · 1 kept yours'],
    ['a fill of earlier', [formOf(filled, inPhase('idle', filled))], '8 of 8 set'],
    [
      'looked at only',
      [formOf(prefilled, { ...inPhase('idle', [result('email', 'read-only')]), gate: 'ask' })],
      'Nothing written until you choose Fill',
    ],
    ['undone', [formOf([], inPhase('undone', [result('email', 'set', 'undone')]))], 'Undone'],
    ['no answer', [idleForm({ trouble: 'no-answer' })], 'No answer: reload the page'],
    ['two forms', [idleForm({ trouble: 'two-forms' })], 'Two forms are open: close one'],
    ['an error', [idleForm({ trouble: 'page-error' })], 'Stopped by an error on the page'],
  ] as const)('%s', (_what, forms, words) => {
    expect(of(forms).text).toBe(words);
  });

  it.each([
    ['no-profile', 'contact.firstName'],
    ['no-own-tenant', 'partner.tenants'],
  ] as const)('leads to the setting that mends %s', (trouble, setting) => {
    expect(of([idleForm({ trouble })])).toMatchObject({ kind: 'trouble', setting });
  });

  it('tells what came of a fill rather than that the own tenant is not set', () => {
    expect(of([formOf(kept, { trouble: 'no-own-tenant' })]).text).toBe('7 of 8 set · 1 kept yours');
  });

  it('tells before all that Create is held back', () => {
    expect(of([idleForm({ trouble: 'no-profile' })], { isCreateHeld: true })).toEqual({
      kind: 'held',
      text: 'Create is held back',
    });
  });
});

describe('a form waits for a click', () => {
  it.each(['ask', 'off'] as const)('while the gate is %s and nothing was written', (gate) => {
    expect(waitingForms([idleForm({ gate })])).toHaveLength(1);
  });

  it.each([
    ['it fills by itself', idleForm()],
    ['nothing may be written', idleForm({ gate: 'never' })],
    ['there is no profile', idleForm({ gate: 'ask', trouble: 'no-profile' })],
    ['it was filled', formOf(kept, { gate: 'ask' })],
    ['it is being filled', formOf([], { ...inPhase('filling'), gate: 'ask' })],
  ])('but not when %s', (_why, form) => {
    expect(waitingForms([form])).toEqual([]);
  });
});
