// What the popup works out before it shows anything.

import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/context';
import type { PageState } from '../../src/model/message';
import { contextOf, openDocuments, tabInUrl } from '../../src/ui/popup/view';

function state(count: number, at: number, verdict?: Verdict): PageState {
  const results = Array.from({ length: count }, () => ({
    field: 'phone' as const,
    outcome: 'set' as const,
    reason: 'read-back' as const,
  }));
  return {
    context: verdict ? { verdict } : null,
    gate: 'fill',
    trouble: 'none',
    report: { phase: 'done', results, missing: [], at },
  };
}

describe('the tab in the address', () => {
  test.each([
    ['?tab=12', 12],
    ['', undefined],
    ['?tab=', undefined],
    ['?tab=1e3', undefined],
    ['?tab=-1', undefined],
  ])('%s', (search, tab) => {
    expect(tabInUrl(search)).toBe(tab);
  });
});

describe('the documents', () => {
  const states = new Map([
    ['gone', state(9, 1)],
    ['bare', state(0, 2)],
    ['full', state(3, 3)],
  ]);

  test('are those still there, fullest first', () => {
    expect(openDocuments(states, (id) => id !== 'gone').map(({ id }) => id)).toEqual(['full', 'bare']);
  });

  test('tell the context last told', () => {
    const told = [state(1, 5, 'own'), state(1, 7, 'customer'), state(1, 9)];
    expect(contextOf(told.map((each, index) => ({ id: String(index), state: each })))).toEqual({
      verdict: 'customer',
    });
    expect(contextOf([])).toBeNull();
  });
});
