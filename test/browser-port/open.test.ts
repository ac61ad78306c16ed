// Opens addresses in tabs: the customer meant is there before the page, and what fails leaves all as it was.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openFor, openOwnPage } from '../../src/browser/open';

const key = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const url = 'https://portal.azure.com/contoso.example';

interface World {
  readonly front?: { id?: number; windowId: number; index: number };
  /** What creating or updating fails with, one after the other. */
  readonly failures?: (string | undefined)[];
}

let log: unknown[] = [];
let session: Record<string, unknown> = {};
const touch = async (touched: string) => void log.push(['touch', touched]);

/** Remembers what was done, in its order. */
function browserOf({ front = { id: 4, windowId: 9, index: 2 }, failures = [] }: World = {}): void {
  const attempt = (what: unknown[]) => {
    const failure = failures.shift();
    log.push([...what, ...(failure === undefined ? [] : ['fails'])]);
    if (failure !== undefined) throw new Error(failure);
  };
  vi.stubGlobal('chrome', {
    runtime: { getURL: (path: string) => `chrome-extension://x/${path}` },
    storage: {
      session: {
        get: async (name: string) => (name in session ? { [name]: session[name] } : {}),
        set: async (values: Record<string, { readonly value: unknown }>) => {
          Object.assign(session, values);
          for (const [name, { value }] of Object.entries(values))
            if (name.startsWith('meant:')) log.push(['meant', value]);
        },
        remove: async (name: string) => {
          log.push(['nobody']);
          Reflect.deleteProperty(session, name);
        },
      },
    },
    tabs: {
      query: async () => (front.id === undefined ? [] : [front]),
      get: async (id: number) => ({ id }),
      create: async (properties: object) => {
        attempt(['create', properties]);
        return { id: 7 };
      },
      update: async (id: number, properties: object) => {
        attempt(['update', id, properties]);
        return { id };
      },
    },
  });
}

beforeEach(() => {
  log = [];
  session = {};
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a new tab', () => {
  test('stands beside the one in front, and is told its customer at once', async () => {
    browserOf();
    expect(await openFor({ url, customerKey: key }, touch)).toBe(true);
    expect(log).toEqual([
      ['create', { url, active: true, windowId: 9, index: 3, openerTabId: 4 }],
      ['meant', key],
      ['touch', key],
    ]);
    expect(session).toMatchObject({ 'meant:7': { value: key, at: expect.any(Number) as number } });
  });

  test('behind the others stays there', async () => {
    browserOf();
    await openFor({ url, isBehind: true }, touch);
    expect(log[0]).toMatchObject(['create', { active: false }]);
  });

  test('of nobody forgets whom an older tab of that number was about', async () => {
    browserOf();
    session['meant:7'] = 'old.example';
    await openFor({ url }, touch);
    expect(session).not.toHaveProperty('meant:7');
    expect(log.at(-1)).toEqual(['nobody']);
  });

  test('opens anywhere when its window takes no tabs, or none is in front', async () => {
    browserOf({ failures: ['Tabs can only be created in normal windows.'] });
    expect(await openFor({ url }, touch)).toBe(true);
    expect(log[1]).toEqual(['create', { url, active: true }]);
    log = [];
    browserOf({ front: { windowId: 9, index: 0 } });
    await openFor({ url }, touch);
    expect(log[0]).toEqual(['create', { url, active: true }]);
  });

  test('waits while the user drags a tab', async () => {
    const dragged = 'Tabs cannot be edited right now (user may be dragging a tab).';
    browserOf({ failures: [dragged, dragged] });
    expect(await openFor({ url, customerKey: key }, touch)).toBe(true);
    expect(log.filter((each) => (each as unknown[])[0] === 'create')).toHaveLength(3);
  });

  test('that cannot be opened is told, and touches nobody', async () => {
    browserOf({ failures: ['no', 'no'] });
    expect(await openFor({ url, customerKey: key }, touch)).toBe(false);
    expect(session).toEqual({});
    expect(log).not.toContainEqual(['touch', key]);
  });

  test('is open even if its use cannot be noted', async () => {
    browserOf();
    expect(await openFor({ url, customerKey: key }, async () => Promise.reject(new Error('full')))).toBe(
      true,
    );
  });
});

describe('a tab that is there', () => {
  test('sent to another customer did not come from Partner Center', async () => {
    browserOf();
    const door = { from: 'partner-center', customer: { kind: 'customer', tenantId: 'another' } };
    session['door:12'] = { value: door, at: Date.now() };
    await openFor({ url, tabId: 12, customerKey: key }, touch);
    expect(session).toMatchObject({ 'door:12': { value: 'none' } });
  });

  test('is told its customer before it goes anywhere', async () => {
    browserOf();
    expect(await openFor({ url, tabId: 12, customerKey: key }, touch)).toBe(true);
    expect(log).toEqual([
      ['meant', key],
      ['update', 12, { url }],
      ['touch', key],
    ]);
  });

  test('stays what it was when it cannot go', async () => {
    browserOf({ failures: ['No tab with id: 12.'] });
    const before = { value: 'old.example', at: Date.now() };
    session['meant:12'] = before;
    expect(await openFor({ url, tabId: 12, customerKey: key }, touch)).toBe(false);
    expect(session).toMatchObject({ 'meant:12': { value: 'old.example' } });
  });
});

test.each([
  'http://portal.azure.com/',
  'javascript:alert(1)',
  'chrome://settings',
  'x',
  'https://a@b.example/',
])('%s is not opened', async (address) => {
  browserOf();
  expect(await openFor({ url: address, customerKey: key }, touch)).toBe(false);
  expect(log).toEqual([]);
});

test('a page of ours opens without a customer', async () => {
  browserOf();
  await openOwnPage('src/entry/popup.html?q=a', {});
  await openOwnPage('src/entry/options.html', { tabId: 3 });
  expect(log).toEqual([
    [
      'create',
      expect.objectContaining({ url: 'chrome-extension://x/src/entry/popup.html?q=a', active: true }),
    ],
    ['update', 3, { url: 'chrome-extension://x/src/entry/options.html' }],
  ]);
});
