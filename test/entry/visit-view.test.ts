// What the worker says of a visit, saves of it and opens for it: by the list, the cloud, and the page that is there now.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteVisit } from '../../src/browser/door';
import { meantFor } from '../../src/browser/tab-choices';
import { beginRequest, isVisitTab, saveVisited, visitView } from '../../src/entry/visit-view';
import type { Customer } from '../../src/model/settings';
import type { CustomerVisit, Visit } from '../../src/model/visit';
import { openList } from '../../src/store/customers/database';
import { getCustomer } from '../../src/store/customers/read';
import { fakeChrome } from '../browser-port/fake-chrome';
import type { FakeChrome } from '../browser-port/fake-chrome';
import { contoso, contosoId, freshList } from '../store/customers/list-in-memory';

const account = `https://partner.microsoft.com/dashboard/v2/customers/${contosoId}/account`;
const page: CustomerVisit = {
  kind: 'customer',
  tenantId: contosoId,
  name: 'Contoso Ltd',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
};
const product: Visit = { kind: 'product', publisher: 'Northwind', contacts: [] };

interface World {
  readonly url?: string;
  readonly visit?: Visit | null;
  readonly listed?: readonly Customer[];
  readonly settings?: object;
  /** The document that told it is no more. */
  readonly isGone?: boolean;
}

const own = (tenant: string) => ({ version: 1, partner: { tenants: [tenant] } });

let chromium: FakeChrome;
let created: { url?: string }[];

async function setUp({ url = account, visit = page, listed = [], settings, isGone = false }: World = {}) {
  created = [];
  chromium = fakeChrome({
    tabs: [{ id: 1, url }],
    send: () => {
      if (isGone) throw new Error('Could not establish connection. Receiving end does not exist.');
      return undefined;
    },
  });
  Object.assign(chrome.tabs, {
    create: async (tab: { url?: string }) => {
      created.push(tab);
      return { id: 7 };
    },
  });
  if (settings) chromium.local['settings'] = settings;
  (await freshList(...listed)).close();
  await noteVisit(1, 'document', visit);
}

beforeEach(() => setUp());
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a visit', () => {
  test('of a customer says what the list has, and what can be opened', async () => {
    expect(await visitView(1)).toEqual({
      visit: page,
      listing: 'none',
      cloud: 'public',
      requests: ['azure', 'm365'],
    });
    await setUp({ listed: [contoso] });
    expect((await visitView(1))?.listing).toBe('whole');
    await setUp({ listed: [{ tenantId: contosoId }] });
    expect((await visitView(1))?.listing).toBe('partly');
  });

  test('of a product is shown as it is', async () => {
    await setUp({ url: 'https://marketplace.microsoft.com/en-us/product/a.b', visit: product });
    expect(await visitView(1)).toEqual({ visit: product, listing: 'none', cloud: 'public', requests: [] });
  });

  test.each<[string, World]>([
    ['is over when its document says so', { visit: null }],
    ['is over when its document is gone', { isGone: true }],
    ['is over when the tab shows a portal with forms', { url: 'https://portal.azure.com/#home' }],
    ['is over when the tab shows any other page', { url: 'https://partner.microsoft.com.evil.example/' }],
    ['is none of the partner’s own tenant, by its id', { settings: own(contosoId) }],
    ['is none of the partner’s own tenant, by its domain', { settings: own('Contoso.example') }],
    [
      'is none of the partner’s own tenant, by its initial domain',
      { settings: own('contoso.onmicrosoft.com') },
    ],
  ])('%s', async (_what, world) => {
    await setUp(world);
    expect(await visitView(1)).toBeNull();
    expect(await saveVisited(1)).toBe('failed');
    expect(await beginRequest(1, 'azure')).toBe(false);
    expect(created).toEqual([]);
  });

  test('is offered what the cloud has: the customer’s, as list or initial domain tell, else the partner’s', async () => {
    await setUp({ listed: [{ ...contoso, cloud: 'usgov' }] });
    expect(await visitView(1)).toMatchObject({ cloud: 'usgov', requests: ['azure'] });
    await setUp({ visit: { ...page, initialDomain: 'contoso.onmicrosoft.us' } });
    expect(await visitView(1)).toMatchObject({ cloud: 'usgov', requests: ['azure'] });
    await setUp({ settings: { version: 1, partner: { cloud: 'china' } } });
    expect(await visitView(1)).toMatchObject({ cloud: 'china', requests: [] });
  });

  test('of a customer known by a name alone offers nothing', async () => {
    await setUp({ visit: { kind: 'customer', name: 'Contoso Ltd' } });
    expect(await visitView(1)).toMatchObject({ listing: 'none', requests: [] });
    expect(await saveVisited(1)).toBe('failed');
  });

  test('without the list’s database opens all the same, and says that it could not be saved', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(await visitView(1)).toMatchObject({ listing: 'none', requests: ['azure', 'm365'] });
    expect(await saveVisited(1)).toBe('failed');
    expect(await beginRequest(1, 'azure')).toBe(true);
  });
});

describe('saving', () => {
  test('puts the customer into the list, and tells everybody', async () => {
    expect(await saveVisited(1)).toBe('saved');
    expect(chromium.local).toHaveProperty(['customers.changed']);
    const db = await openList();
    expect((await getCustomer(db, contosoId))?.customer).toEqual(contoso);
    db.close();
    expect((await visitView(1))?.listing).toBe('whole');
  });

  test('of what is known changes nothing, and tells nobody', async () => {
    await setUp({ listed: [{ ...contoso, name: 'Ours', note: 'VIP' }] });
    expect(await saveVisited(1)).toBe('already-known');
    expect(chromium.local).not.toHaveProperty(['customers.changed']);
  });
});

describe('a request', () => {
  test.each([
    [
      'azure',
      'https://portal.azure.com/contoso.example#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    ],
    ['m365', 'https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=contoso.onmicrosoft.com#/support'],
  ] as const)('for %s opens in a new tab, which means the customer', async (wanted, url) => {
    expect(await beginRequest(1, wanted)).toBe(true);
    expect(created).toMatchObject([{ url, openerTabId: 1 }]);
    expect(await meantFor(7)).toBe(contosoId);
  });

  test('for a customer of whom the page tells the id alone opens by that', async () => {
    await setUp({ visit: { kind: 'customer', tenantId: contosoId } });
    expect(await beginRequest(1, 'azure')).toBe(true);
    expect(created[0]?.url).toContain(`https://portal.azure.com/${contosoId}#`);
  });

  test('goes where Partner Center says the customer is, not where an old list does', async () => {
    await setUp({ listed: [{ ...contoso, domain: 'sold.example' }] });
    await beginRequest(1, 'azure');
    expect(created[0]?.url).toContain('https://portal.azure.com/contoso.example#');
  });

  test('that its cloud has not is not opened', async () => {
    await setUp({ listed: [{ ...contoso, cloud: 'usgov' }] });
    expect(await beginRequest(1, 'm365')).toBe(false);
    expect(created).toEqual([]);
  });
});

test('pages of both kinds are known by their hosts', async () => {
  expect(await isVisitTab(1)).toBe(true);
  await setUp({ url: 'https://appsource.microsoft.com/' });
  expect(await isVisitTab(1)).toBe(true);
  await setUp({ url: 'https://partner.microsoft.com.mcas.ms/' });
  expect(await isVisitTab(1)).toBe(true);
  await setUp({ url: 'https://admin.microsoft.com/' });
  expect(await isVisitTab(1)).toBe(false);
});
