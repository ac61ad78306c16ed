// Looks up in the customer list, the settings and the tab what a decision may need, and no more.

import { afterEach, expect, test, vi } from 'vitest';
import { meanFor } from '../../src/browser/tab-choices';
import { decide } from '../../src/context/decide';
import { knownFor } from '../../src/entry/known';
import type { Asked } from '../../src/entry/known';
import { defaultSettings } from '../../src/model/settings';
import type { Customer } from '../../src/model/settings';
import type { Effective } from '../../src/store/settings';
import { fakeChrome } from '../browser-port/fake-chrome';
import { signal, signalsOf } from '../context/signals-of';
import type { Said } from '../context/signals-of';
import { contoso, contosoId, freshList, northwind, tailspin } from '../store/customers/list-in-memory';

const production = { id: '99999999-2222-4333-8444-555555555555', name: 'Production' };
const staging = { id: '88888888-2222-4333-8444-555555555555', name: 'Staging' };
const strangerId = '77777777-2222-4333-8444-555555555555';
const owning: Customer = { ...contoso, subscriptions: [production, staging] };

function effective(customers: readonly Customer[] = []): Effective {
  const partner = { cloud: 'public', tenants: ['fabrikam.onmicrosoft.com'] } as const;
  return {
    settings: {
      ...defaultSettings,
      partner: { ...partner, tenants: [...partner.tenants] },
      customers: [...customers],
    },
    locked: [],
    problems: [],
    customerLayers: { stored: [], policy: undefined },
    policyFrom: 'none',
    policyHasAnyKey: false,
    writable: true,
    fresh: Promise.resolve({ changed: false }),
  };
}

async function decided(said: Said, more: { meant?: string; chosen?: Asked['chosen'] } = {}) {
  await meanFor(4, more.meant);
  const signals = signalsOf(said);
  return decide(signals, await knownFor(effective(), { signals, tabId: 4, chosen: more.chosen }));
}

async function setUp(...listed: Customer[]): Promise<void> {
  fakeChrome();
  (await freshList(...listed)).close();
}

const own = { domain: 'fabrikam.onmicrosoft.com' };

afterEach(() => {
  vi.unstubAllGlobals();
});

test('every signal is looked up, by id, by domain and by name', async () => {
  await setUp(contoso, northwind, tailspin);
  const customerOf = async (said: Said) => (await decided(said)).customer?.name;
  expect(await customerOf({ directory: { tenantId: contosoId } })).toBe('Contoso Ltd');
  expect(await customerOf({ url: { domain: 'contoso.onmicrosoft.com' } })).toBe('Contoso Ltd');
  expect(await customerOf({ directory: { name: 'NORTHWIND traders' } })).toBe('Northwind Traders');
  expect(await customerOf({ more: [signal('url-at-load', { domain: 'tailspin.example' })] })).toBe(
    'Tailspin Toys',
  );
  expect(await customerOf({ directory: { domain: 'tailspin.example', tenantId: strangerId } })).toBe(
    'Tailspin Toys',
  );
  expect(
    await customerOf({ directory: { domain: 'contoso.example', tenantId: strangerId } }),
  ).toBeUndefined();
  expect(
    (await decided({ directory: { name: 'Tailspin Toys' }, url: { domain: 'contoso.example' } })).context
      .verdict,
  ).toBe('conflict');
});

test('the customer meant is read from the list; a tenant in no list can be meant, too', async () => {
  await setUp(contoso, tailspin);
  const verdict = async (said: Said, meant: string) => (await decided(said, { meant })).context.verdict;
  expect(await verdict({ directory: { domain: 'tailspin.example' } }, contosoId)).toBe('other-customer');
  expect(await verdict({ directory: { domain: 'contoso.onmicrosoft.com' } }, contosoId)).toBe('customer');
  expect(await verdict({ directory: { tenantId: strangerId } }, strangerId)).toBe('customer');
  expect(await verdict({ directory: { domain: 'stranger.example' } }, strangerId)).toBe('conflict');
});

test('a customer of the list is in the partner’s cloud; of a tenant in no list nothing is taken for granted', async () => {
  await setUp(contoso);
  const clash = async (meant: string) => {
    await meanFor(4, meant);
    const known = await knownFor(effective(), { signals: signalsOf({}), tabId: 4, portalCloud: 'usgov' });
    return decide(signalsOf({}), known).context.clouds;
  };
  expect(await clash(contosoId)).toMatchObject({ portal: 'usgov', tenant: 'public', isAssumed: true });
  expect(await clash(strangerId)).toBeUndefined();
  expect(await clash('stranger.partner.onmschina.cn')).toMatchObject({ tenant: 'china', isAssumed: false });
});

test('whoever’s page in Partner Center the tab came from is meant, unless another customer was chosen', async () => {
  await setUp(contoso, tailspin);
  const page = { kind: 'customer', tenantId: contosoId, domain: 'contoso.example' } as const;
  const told = async (cameFor: Asked['cameFor'], meant?: string, said: Said = { directory: own }) => {
    await meanFor(4, meant);
    const signals = signalsOf(said);
    return decide(signals, await knownFor(effective(), { signals, tabId: 4, cameFor })).context;
  };
  const chosenIn = (context: Awaited<ReturnType<typeof told>>) =>
    context.because.find(({ source }) => source === 'chosen')?.tenant;
  expect(chosenIn(await told(page))).toMatchObject({ name: 'Contoso Ltd', tenantId: contosoId });
  expect(chosenIn(await told(page, 'tailspin.example'))).toMatchObject({ name: 'Tailspin Toys' });
  expect(chosenIn(await told(undefined))).toBeUndefined();
  const stranger = { ...page, tenantId: strangerId, name: 'Stranger', domain: 'stranger.example' };
  expect(chosenIn(await told(stranger))).toEqual({
    name: 'Stranger',
    domain: 'stranger.example',
    tenantId: strangerId,
  });
  expect((await told(stranger, undefined, { directory: { domain: 'stranger.example' } })).verdict).toBe(
    'customer',
  );
  expect(chosenIn(await told({ kind: 'customer', name: 'Contoso Ltd' }))).toBeUndefined();
});

test('a subscription is found by its id in the whole list, by its name among the customers it may be of', async () => {
  await setUp(owning, tailspin);
  const ownerOf = async (said: Said, more: Parameters<typeof decided>[1] = {}) =>
    (await decided({ directory: own, ...said }, more)).owner?.name;
  expect(await ownerOf({ subscriptionId: production.id })).toBe('Contoso Ltd');
  expect(await ownerOf({}, { chosen: { id: staging.id } })).toBe('Contoso Ltd');
  expect(await ownerOf({}, { chosen: { name: 'staging' }, meant: contosoId })).toBe('Contoso Ltd');
  expect(await ownerOf({ subscriptionId: production.id }, { chosen: { name: 'Staging' } })).toBe(
    'Contoso Ltd',
  );
  expect(await ownerOf({ subscriptionId: strangerId })).toBeUndefined();
  expect(await ownerOf({}, { chosen: { id: strangerId } })).toBeUndefined();
});

test('without its database the customers of settings and policy are known still', async () => {
  fakeChrome();
  vi.stubGlobal('indexedDB', undefined);
  await meanFor(4, undefined);
  const cameFor = { kind: 'customer', tenantId: contosoId } as const;
  const came = await knownFor(effective([owning]), { signals: signalsOf({}), tabId: 4, cameFor });
  expect(came.meant?.name).toBe('Contoso Ltd');
  await meanFor(4, strangerId);
  const signals = signalsOf({ directory: { domain: 'contoso.example' }, subscriptionId: production.id });
  const known = await knownFor(effective([owning]), { signals, tabId: 4 });
  expect(decide(signals, known)).toMatchObject({
    context: { verdict: 'other-customer', other: { tenantId: strangerId } },
    customer: { name: 'Contoso Ltd' },
    owner: { name: 'Contoso Ltd' },
  });
});
