// What is found for letters of a name, and for whatever else was pasted.

import { describe, expect, test } from 'vitest';
import { addressRules } from '../../src/rules/addresses';
import { readAddress } from '../../src/text/address';
import { find } from '../../src/ui/popup/find';
import { FakeList } from './fake-list';
import { adatum, contoso, gov } from './popup-stage';

const read = (text: string) => readAddress(text, addressRules);
const domains = { name: 'Contoso Bakery', domain: 'contoso.example.org' };
const list = () => new FakeList([contoso, adatum, gov, domains]);
const found = async (text: string, from = list()) => {
  const { rows, meant, ...rest } = await find(text, from, read);
  return {
    ...rest,
    keys: rows.map(({ key }) => key),
    meant,
    listed: rows.map(({ record }) => record !== undefined),
  };
};

describe('letters of a name', () => {
  test('find all that fit', async () => {
    const { keys, pasted, total, isGuess } = await found(' conto ');
    expect(keys.sort()).toEqual([contoso.tenantId, 'contoso.example.org'].sort());
    expect([pasted, total, isGuess]).toEqual([null, 2, false]);
  });

  test('that are none find favourites and recents, asked for as such', async () => {
    const from = list();
    await find('  ', from, read);
    expect(from.asked).toEqual(['search ']);
  });
});

describe('what was pasted', () => {
  test.each([
    ['a tenant id', '6BABCAAD604B40ACA9D79FD97C0B779F'],
    ['an initial domain', 'Contoso.OnMicrosoft.com'],
    ['an address of a portal', 'https://portal.azure.com/contoso.onmicrosoft.com#home'],
    ['a user name', 'joe@contoso.example'],
    [
      'a subscription in an address',
      'https://portal.azure.com/#@/resource/subscriptions/0F3A1B2C-1111-4222-8333-444455556666/overview',
    ],
    ['the id of a subscription', '0f3a1b2c-1111-4222-8333-444455556666'],
  ])('as %s finds its customer alone', async (_what, text) => {
    expect(await found(text)).toMatchObject({ keys: [contoso.tenantId], meant: 0, listed: [true], total: 1 });
  });

  test('as the domain of a customer finds it first, and what begins so', async () => {
    expect(await found('contoso.example')).toMatchObject({
      keys: [contoso.tenantId, 'contoso.example.org'],
      meant: 0,
      listed: [true, true],
    });
  });

  test.each([
    [
      'a tenant id',
      '33333333-3e4f-4a5b-8c6d-7e8f9a0b1c2d',
      { tenantId: '33333333-3e4f-4a5b-8c6d-7e8f9a0b1c2d' },
    ],
    ['an initial domain', 'new.onmicrosoft.com', { initialDomain: 'new.onmicrosoft.com' }],
    [
      'a domain of the US Government',
      'new.onmicrosoft.us',
      { initialDomain: 'new.onmicrosoft.us', cloud: 'usgov' },
    ],
    ['an e-mail address', 'a@new.example', { domain: 'new.example' }],
    ['a domain', 'new.example', { domain: 'new.example' }],
  ])('as %s of nobody in the list offers that tenant', async (_what, text, customer) => {
    const { rows, meant } = await find(text, list(), read);
    expect(rows[meant]?.record).toBeUndefined();
    expect(rows[meant]?.customer).toMatchObject(customer);
  });

  test('as the beginning of a domain offers the tenant behind what fits', async () => {
    const { keys, meant } = await found('contoso.ex');
    expect([keys.at(-1), meant, keys.length]).toEqual(['contoso.ex', 2, 3]);
  });

  test('as a domain stands before mere guesses', async () => {
    const from = list();
    const near = await from.search('contoso', 9);
    const guessing = Object.assign(list(), { search: async () => ({ ...near, isGuess: true }) });
    expect((await found('contosso.example', guessing)).keys[0]).toBe('contosso.example');
  });

  test('as the domain of a customer leaves mere guesses out', async () => {
    const from = list();
    const near = await from.search('adatum', 9);
    const guessing = Object.assign(list(), { search: async () => ({ ...near, isGuess: true }) });
    expect(await found('contoso.example', guessing)).toMatchObject({
      keys: [contoso.tenantId],
      isGuess: false,
    });
  });

  test.each([
    ['a public mail provider’s address', 'anna@gmail.com', 'public-mail'],
    ['a portal without a tenant', 'https://portal.azure.com/#home', 'bare-portal'],
    ['no portal at all', 'https://evil.example/x', 'not-a-portal'],
    [
      'two tenants',
      'https://portal.azure.com/a.example https://portal.azure.com/b.example',
      'several-tenants',
    ],
  ])('as %s finds nobody, and says why', async (_what, text, note) => {
    const { keys, pasted, meant } = await found(text);
    expect([keys, meant]).toEqual([[], -1]);
    expect(pasted?.notes).toContain(note);
  });
});
