// What the popup works out before it shows anything.

import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/context';
import { noFacts } from '../../src/model/facts';
import type { PageState } from '../../src/model/message';
import {
  contextOf,
  frameOf,
  needs,
  openDocuments,
  queryInUrl,
  refusalOf,
  tabInUrl,
  tenantHere,
  whatToFill,
} from '../../src/ui/popup/view';
import { plainView } from './popup-stage';

function state(count: number, at: number, verdict?: Verdict): PageState {
  const results = Array.from({ length: count }, () => ({
    field: 'phone' as const,
    outcome: 'set' as const,
    reason: 'read-back' as const,
  }));
  return {
    context: verdict ? { verdict, because: [] } : null,
    gate: 'fill',
    trouble: 'none',
    facts: noFacts,
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
      because: [],
      verdict: 'customer',
    });
    expect(contextOf([])).toBeNull();
  });
});

describe('the page', () => {
  test.each([
    ['/src/entry/popup.html', '', 'popup'],
    ['/src/entry/popup.html', '?tab=12', 'tab'],
    ['/src/entry/popup.html', '?q=', 'tab'],
    ['/src/entry/panel.html', '', 'panel'],
    ['/src/entry/panel.html', '?q=x', 'panel'],
  ])('%s%s is a %s', (pathname, search, frame) => {
    expect(frameOf({ pathname, search })).toBe(frame);
  });

  test('is asked for what stands in its address', () => {
    expect([queryInUrl('?q=a%26b%20%C3%A9'), queryInUrl('?tab=1')]).toEqual(['a&b é', '']);
  });
});

describe('the tenant here', () => {
  const tenant = { domain: 'contoso.example' };
  const addressed = { domain: 'adatum.example' };
  const inContext = (verdict: Verdict | null) => {
    const document = { ...state(1, 1), context: verdict && { verdict, tenant, because: [] } };
    return tenantHere({ ...plainView, addressed, documents: [{ id: 'A', state: document }] });
  };

  test.each<[Verdict | null, object | undefined]>([
    ['customer', tenant],
    ['other-customer', tenant],
    ['delegated', tenant],
    ['own', undefined],
    ['conflict', undefined],
    [null, addressed],
  ])('with the verdict %s', (verdict, expected) => {
    expect(inContext(verdict)).toEqual(expected);
  });
});

describe('what is to be set', () => {
  const lacks = ['profile', 'own-tenant'] as const;
  test.each([
    ['none', ['profile', 'own-tenant']],
    ['no-profile', ['own-tenant']],
    ['no-own-tenant', ['profile']],
  ] as const)('beside a form that says %s', (trouble, expected) => {
    const documents = [{ id: 'A', state: { ...state(0, 1), trouble } }];
    expect(needs({ documents, lacks })).toEqual(expected);
  });
});

describe('the key that fills', () => {
  const all = (states: readonly Partial<PageState>[]) =>
    states.map((each, index) => ({ id: String(index), state: { ...state(1, 1), ...each } }));

  test('means every form whose button would fill', () => {
    const documents = all([{}, { gate: 'never' }, { gate: 'off' }, { trouble: 'no-profile' }]);
    expect(whatToFill(documents).map(({ id }) => id)).toEqual(['0', '2']);
  });

  test.each<[string, readonly Partial<PageState>[], boolean, string]>([
    ['there is no form', [], true, 'no-form'],
    ['there is no form, and no profile', [], false, 'no-form'],
    ['there is no profile', [{ trouble: 'no-profile' }], false, 'no-profile'],
    ['it is the own directory', [{ gate: 'never' }], true, 'own'],
    ['the form is gone', [{}], true, 'lost'],
  ])('says why when %s', (_when, states, isSetUp, expected) => {
    expect(refusalOf(all(states), isSetUp)).toBe(expected);
  });
});
