// Knows which tabs came from Partner Center, from whose page there, and keeps it when the way back is gone.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { doorOf, noteJump, noteVisit, visitIn } from '../../src/browser/door';
import { choiceMs, forgetClosed } from '../../src/browser/tab-choices';
import type { CustomerVisit, Visit } from '../../src/model/visit';
import { fakeChrome } from './fake-chrome';
import type { FakeChrome } from './fake-chrome';

interface Tab {
  id: number;
  url?: string;
  openerTabId?: number;
}

const tenantId = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const other = '88888888-2222-4333-8444-555555555555';
const contoso: CustomerVisit = { kind: 'customer', tenantId, domain: 'contoso.example', name: 'Contoso' };
const fabrikam: CustomerVisit = { kind: 'customer', tenantId: other };
const partnerCenter = 'https://partner.microsoft.com/dashboard/v2/customers';
const account = `${partnerCenter}/${tenantId}/account`;
const product: Visit = { kind: 'product', contacts: [] };

let tabs: Tab[];
let chromium: FakeChrome;

beforeEach(() => {
  vi.useFakeTimers();
  tabs = [
    { id: 1, url: account },
    { id: 2, openerTabId: 1 },
  ];
  chromium = fakeChrome({ tabs });
});
afterEach(() => {
  vi.useRealTimers();
});

const close = (id: number) =>
  tabs.splice(
    tabs.findIndex((tab) => tab.id === id),
    1,
  );

describe('a visit', () => {
  test('is kept by tab with the document that told it, and the last one counts', async () => {
    await noteVisit(1, 'a', contoso);
    await noteVisit(1, 'b', product);
    expect([await visitIn(1), await visitIn(2)]).toEqual([{ documentId: 'b', visit: product }, undefined]);
  });

  test('is over when its document says so, not when an older one does', async () => {
    await noteVisit(1, 'b', contoso);
    await noteVisit(1, 'a', null);
    expect(await visitIn(1)).toEqual({ documentId: 'b', visit: contoso });
    await noteVisit(1, 'b', null);
    expect(await visitIn(1)).toBeUndefined();
  });

  test('is forgotten after a day’s work, and with its tab', async () => {
    await noteVisit(1, 'a', contoso);
    await noteVisit(2, 'a', contoso);
    await forgetClosed(new Set([1]));
    expect(await visitIn(2)).toBeUndefined();
    expect(Object.keys(chromium.session).sort()).toEqual(['door:1', 'visit:1']);
    vi.advanceTimersByTime(choiceMs);
    expect([await visitIn(1), await doorOf(1)]).toEqual([undefined, null]);
  });
});

describe('the door of a tab', () => {
  test('that showed a customer’s page before is that page, also when it was left', async () => {
    await noteVisit(1, 'a', contoso);
    await noteVisit(1, 'a', null);
    tabs[0]!.url = 'https://portal.azure.com/';
    expect(await doorOf(1)).toEqual({ from: 'partner-center', customer: contoso });
  });

  test('that a customer’s page opened is that page', async () => {
    await noteVisit(1, 'a', contoso);
    expect(await doorOf(2)).toEqual({ from: 'partner-center', customer: contoso });
  });

  test('is known by the address where the page was not read yet', async () => {
    expect(await doorOf(2)).toEqual({ from: 'partner-center', customer: { kind: 'customer', tenantId } });
  });

  test('has no customer where the opener has gone on to the list, or to another one', async () => {
    await noteVisit(1, 'a', contoso);
    tabs[0]!.url = `${partnerCenter}/list`;
    tabs.push({ id: 3, openerTabId: 1 });
    expect(await doorOf(2)).toEqual({ from: 'partner-center' });
    tabs[0]!.url = `${partnerCenter}/${other}/account`;
    expect(await doorOf(3)).toEqual({ from: 'partner-center', customer: fabrikam });
  });

  test('is kept when the opener goes elsewhere, or is closed', async () => {
    await noteVisit(1, 'a', contoso);
    const door = await doorOf(2);
    await noteVisit(1, 'b', fabrikam);
    expect(await doorOf(2)).toEqual(door);
    close(1);
    expect(await doorOf(2)).toEqual(door);
  });

  test('leads through the tabs between', async () => {
    tabs.push({ id: 3, openerTabId: 2 });
    await noteVisit(1, 'a', contoso);
    expect(await doorOf(3)).toEqual({ from: 'partner-center', customer: contoso });
  });

  test.each([
    ['no opener', { id: 3 }],
    ['an opener of another site', { id: 3, openerTabId: 4 }],
    ['an opener that looks like Partner Center', { id: 3, openerTabId: 5 }],
    ['an opener that opened itself', { id: 6, openerTabId: 6 }],
    ['an opener that is gone', { id: 3, openerTabId: 99 }],
  ])('is none with %s', async (_, tab: Tab) => {
    tabs.push(tab, { id: 4, url: 'https://portal.azure.com/' });
    tabs.push({ id: 5, url: `https://partner.microsoft.com.evil.example/commerce/customers/${tenantId}` });
    expect(await doorOf(tab.id)).toBeNull();
  });

  test('stays none when the opener goes to Partner Center later', async () => {
    tabs[0]!.url = 'https://www.example.com/';
    expect(await doorOf(2)).toBeNull();
    tabs[0]!.url = account;
    expect(await doorOf(2)).toBeNull();
  });

  test('of a product’s page is none', async () => {
    await noteVisit(1, 'a', product);
    tabs[0]!.url = 'https://marketplace.microsoft.com/';
    expect([await doorOf(1), await doorOf(2)]).toEqual([null, null]);
  });

  test('a tab that is gone has none, and nothing is kept for it', async () => {
    expect(await doorOf(77)).toBeNull();
    expect(chromium.session).toEqual({});
  });
});

describe('our own jump', () => {
  test.each([
    ['to the same customer keeps the door', tenantId, { from: 'partner-center', customer: contoso }],
    [
      'to the same customer by domain keeps it',
      'contoso.example',
      { from: 'partner-center', customer: contoso },
    ],
    ['to another customer is no door', other, null],
    ['to nobody is no door', undefined, null],
  ])('%s', async (_, key, door) => {
    await noteVisit(1, 'a', contoso);
    await noteJump(2, key);
    expect(await doorOf(2)).toEqual(door);
  });

  test('is over when the tab shows Partner Center again', async () => {
    await noteJump(2, other);
    await noteVisit(2, 'a', contoso);
    expect(await doorOf(2)).toEqual({ from: 'partner-center', customer: contoso });
  });
});
