// Our own files give their customers as they are, and say of each part why it cannot be used.

import { describe, expect, it } from 'vitest';
import { A, B, parsed, rowsOf, troubleOf } from './parsed';

describe('our own files', () => {
  const own = {
    tenantId: A,
    name: 'Contoso',
    domain: 'contoso.onmicrosoft.com',
    favourite: true,
    subscriptions: [{ id: B, name: 'Production' }],
    contact: { phone: '+39 02 5550 0199' },
  };

  it('give customers as they are', () => {
    const file = parsed(JSON.stringify({ version: 1, partner: { name: 'Fabrikam' }, customers: [own] }));
    expect(file).toMatchObject({ kind: 'own-json', rows: [{ line: 1, customer: own }] });
    expect(parsed(JSON.stringify([own]))).toMatchObject({ kind: 'own-json', rows: [{ customer: own }] });
  });

  it('without customers have no rows', () => {
    expect(parsed('{"version":1,"partner":{"name":"Fabrikam"}}')).toMatchObject({
      kind: 'own-json',
      rows: [],
    });
  });

  it.each([
    ['an unknown key', { nick: 'C' }, { problem: 'bad-value', text: 'nick: C' }],
    ['a wrong cloud', { cloud: 'mars' }, { problem: 'bad-value', text: 'mars' }],
    [
      'a wrong id of a subscription',
      { subscriptions: [{ id: 'x' }] },
      { problem: 'bad-subscription-id', text: 'x' },
    ],
    ['a wrong contact', { contact: { phone: 'none' } }, { problem: 'bad-value', text: 'none' }],
    ['a long name', { name: 'x'.repeat(300) }, { problem: 'too-long' }],
    ['a name that is none', { name: { first: 'C' } }, { problem: 'bad-value', text: 'name' }],
    ['a domain that is none', { domain: 'x y' }, { problem: 'bad-domain', text: 'x y' }],
  ])('with %s give the rest', (_name, part, flaw) => {
    const [row] = rowsOf(JSON.stringify({ version: 1, customers: [{ tenantId: A, ...part }] }));
    expect(row).toMatchObject({ line: 1, customer: { tenantId: A }, ...flaw });
    expect(Object.keys(row?.customer ?? {})).toEqual(['tenantId']);
  });

  it('of a newer version are refused', () => {
    expect(troubleOf('{"version":2,"customers":[]}')).toBe('newer-version');
    expect(troubleOf('{"version":2,"partner":{},"clients":[]}')).toBe('newer-version');
  });
});
