// Customers of other clouds are counted: by what was entered, else by what the initial domain tells.

import { afterEach, expect, test, vi } from 'vitest';
import { countClouds } from '../../../src/store/customers/clouds';
import type { Customer } from '../../../src/model/settings';
import { contoso, freshList, northwind } from './list-in-memory';

afterEach(() => {
  vi.unstubAllGlobals();
});

const numbered = (count: number, more: Partial<Customer>): Customer[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `C${String(at)}`,
    domain: `c${String(at)}.${more.cloud ?? 'x'}.example`,
    ...more,
  }));

test('each once, and none of the public cloud', async () => {
  const db = await freshList(
    contoso,
    northwind,
    ...numbered(70, { cloud: 'usgov' }),
    { domain: 'agency.example', initialDomain: 'agency.onmicrosoft.us' },
    { domain: 'bureau.onmicrosoft.us' },
    { name: 'usgov', domain: 'named.example', note: 'china' },
    { domain: 'shop.example', initialDomain: 'shop.partner.onmschina.cn' },
    { domain: 'plain.example', initialDomain: 'plain.onmicrosoft.com', cloud: 'public' },
  );
  expect(await countClouds(db)).toEqual({ usgov: 72, china: 1 });
  db.close();
});

test('nobody in an empty list', async () => {
  const db = await freshList();
  expect(await countClouds(db)).toEqual({});
  db.close();
});
