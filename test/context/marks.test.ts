// Compares tenants by what is said of them, and finds them in a list.

import { describe, expect, test } from 'vitest';
import { areComparable, areDifferent, findIn, isSame, isSameMark } from '../../src/context/marks';
import type { TenantMark } from '../../src/model/context';
import type { Customer } from '../../src/model/settings';

const ownId = '11111111-2222-4333-8444-555555555555';
const contosoId = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';

const contoso: Customer = {
  name: 'Contoso Ltd',
  tenantId: contosoId,
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
};
const wingtip: Customer = { name: 'Wingtip Toys', domain: 'wingtip.example' };
const customers = [contoso, wingtip];

describe('the list', () => {
  test.each<[string, TenantMark, Customer | undefined]>([
    ['by id', { tenantId: contosoId }, contoso],
    ['by domain', { domain: 'wingtip.example' }, wingtip],
    ['by initial domain', { domain: 'contoso.onmicrosoft.com' }, contoso],
    ['by name', { name: 'Wingtip  toys' }, wingtip],
    ['not by a name beside an unknown domain', { name: 'Wingtip Toys', domain: 'other.example' }, undefined],
    ['not by a domain beside an unknown id', { tenantId: ownId, domain: 'contoso.example' }, undefined],
    ['not by a part of a name', { name: 'Wingtip' }, undefined],
    ['not by nothing', {}, undefined],
  ])('finds %s', (_what, mark, expected) => {
    expect(findIn(customers, mark)).toBe(expected);
  });

  test('finds nobody by a name that two have', () => {
    expect(findIn([...customers, { ...contoso, tenantId: ownId }], { name: 'Contoso Ltd' })).toBeUndefined();
  });

  test.each<[string, Customer, Customer, boolean]>([
    ['one id', contoso, { tenantId: contosoId }, true],
    ['two ids with one domain', contoso, { tenantId: ownId, domain: 'contoso.example' }, false],
    ['one domain', contoso, { domain: 'contoso.example' }, true],
    ['a domain that is the other’s initial one', { domain: 'contoso.onmicrosoft.com' }, contoso, true],
    ['nothing in common', contoso, wingtip, false],
    ['names alone', { name: 'X' }, { name: 'X' }, false],
  ])('the same by %s', (_what, a, b, expected) => {
    expect(isSame(a, b)).toBe(expected);
  });
});

describe('marks of tenants that are in no list', () => {
  const initial = { domain: 'contoso.onmicrosoft.com' };

  test.each<[string, TenantMark, TenantMark, 'same' | 'different' | 'nobody can tell']>([
    ['ids', { tenantId: ownId }, { tenantId: ownId }, 'same'],
    ['other ids', { tenantId: ownId }, { tenantId: contosoId }, 'different'],
    ['an id and a domain', { tenantId: ownId }, initial, 'nobody can tell'],
    ['an initial and another domain', initial, { domain: 'contoso.example' }, 'nobody can tell'],
    ['two initial domains', initial, { domain: 'wingtip.onmicrosoft.com' }, 'different'],
    ['an initial domain and its own for mail', initial, { domain: 'contoso.mail.onmicrosoft.com' }, 'same'],
    ['two other domains', { domain: 'a.example' }, { domain: 'b.example' }, 'different'],
    [
      'one domain, and an id beside it',
      { domain: 'a.example' },
      { domain: 'a.example', tenantId: ownId },
      'same',
    ],
    [
      'one domain under two ids',
      { ...initial, tenantId: contosoId },
      { ...initial, tenantId: ownId },
      'different',
    ],
    ['names', { name: 'Contoso' }, { name: 'Contoso' }, 'nobody can tell'],
    ['nothing', {}, {}, 'nobody can tell'],
  ])('%s', (_what, a, b, expected) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const told = areDifferent(one, other)
        ? 'different'
        : isSameMark(one, other)
          ? 'same'
          : 'nobody can tell';
      expect(told).toBe(expected);
      expect(areComparable(one, other) || isSameMark(one, other)).toBe(expected !== 'nobody can tell');
    }
  });
});
