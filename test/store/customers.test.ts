// How a customer is stored. The database itself is tried in a real browser: there is no IndexedDB in Node.

import { expect, test } from 'vitest';
import { rowOf } from '../../src/store/customers';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';

test.each([
  [
    { tenantId: id.toUpperCase(), domain: 'A.example', initialDomain: 'a.onmicrosoft.com' },
    id,
    ['a.example', 'a.onmicrosoft.com'],
  ],
  [
    { domain: 'a.onmicrosoft.com', initialDomain: 'a.onmicrosoft.com' },
    'a.onmicrosoft.com',
    ['a.onmicrosoft.com'],
  ],
  [{ initialDomain: 'b.onmicrosoft.com' }, 'b.onmicrosoft.com', ['b.onmicrosoft.com']],
  [{ tenantId: id }, id, []],
])('%j is kept under %s and found by %j', (customer, key, domains) => {
  expect(rowOf(customer)).toEqual({ key, domains, customer });
});

test('one without tenant id and domain cannot be kept', () => {
  expect(() => rowOf({ name: 'Contoso' })).toThrow(TypeError);
});
