// Holds the worker's second door: the extension's own pages may have an address opened, and nobody else.

import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { acceptUi, onRequest, onUiRequest } from '../../src/browser/receive';
import { isOwnPage } from '../../src/browser/sender';
import { accepted, extensionId, refused } from './senders';
import type { Sender } from './senders';

type Listener = (message: unknown, from: Sender, reply: (answer: unknown) => void) => boolean;
const listeners: Listener[] = [];
const own = `chrome-extension://${extensionId}`;
const popup: Sender = { id: extensionId, url: `${own}/src/entry/popup.html`, origin: own };
const inTab: Sender = {
  ...popup,
  url: `${popup.url}?tab=3`,
  frameId: 0,
  tab: { id: 3 } as chrome.tabs.Tab,
  documentLifecycle: 'active',
};
const request = { kind: 'ui-worker:open', url: 'https://portal.azure.com/contoso.example#view/x' };

beforeEach(() => {
  listeners.length = 0;
  const onMessage = { addListener: (listener: Listener) => listeners.push(listener) };
  vi.stubGlobal('chrome', { runtime: { id: extensionId, onMessage } });
});

describe('accepts', () => {
  test.each([
    ['the popup', popup],
    ['the side panel', { ...popup, url: `${own}/src/entry/panel.html` }],
    ['a page of ours in a tab', inTab],
  ])('%s', (_what, from) => {
    expect(acceptUi(request, from)).toEqual(request);
  });

  test.each([
    ['a tab', { tabId: 0 }],
    ['a customer', { customerKey: '6babcaad-604b-40ac-a9d7-9fd97c0b779f' }],
    ['both', { tabId: 12, customerKey: 'contoso.example' }],
  ])('a request with %s', (_what, more) => {
    expect(acceptUi({ ...request, ...more }, popup)).toEqual({ ...request, ...more });
  });
});

describe('what is asked of a visit', () => {
  const asked = [
    { kind: 'ui-worker:visit', tabId: 3 },
    { kind: 'ui-worker:save-customer', tabId: 3 },
    { kind: 'ui-worker:new-request', tabId: 3, product: 'azure' },
  ];

  test.each(asked)('$kind is taken from pages of ours alone, as it is', (message) => {
    expect(acceptUi(message, popup)).toEqual(message);
    for (const [, from] of [...accepted, ...refused]) expect(acceptUi(message, from)).toBeNull();
    expect(acceptUi({ ...message, tabId: -1 }, popup)).toBeNull();
    expect(acceptUi({ ...message, visit: { kind: 'customer', name: 'x' } }, popup)).toBeNull();
  });
});

describe('refuses', () => {
  test.each(accepted)('a script in %s', (_what, from) => {
    expect(acceptUi(request, from)).toBeNull();
    expect(acceptUi(request, { ...from, url: 'https://portal.azure.com/#home' })).toBeNull();
  });

  test.each(refused)('%s', (_what, from) => {
    expect(acceptUi(request, from)).toBeNull();
  });

  test.each<[string, Partial<Sender>]>([
    ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['another extension that claims our page', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', origin: own }],
    ['a page of another extension', { url: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/x.html' }],
    ['another origin', { origin: 'https://portal.azure.com' }],
    ['an opaque origin', { origin: 'null' }],
    ['an address that only begins like ours', { url: `${own}.evil.example/` }],
    ['a frame in some page', { ...inTab, frameId: 3 }],
    ['a prerendered page', { ...inTab, documentLifecycle: 'prerender' }],
  ])('%s', (_what, different) => {
    expect(isOwnPage({ ...popup, ...different }, extensionId)).toBe(false);
    expect(acceptUi(request, { ...popup, ...different })).toBeNull();
  });

  test.each(['id', 'url', 'origin'] as const)('a sender without %s', (name) => {
    const from = Object.fromEntries(Object.entries(popup).filter(([key]) => key !== name));
    expect(acceptUi(request, from)).toBeNull();
  });

  test.each<[string, object]>([
    ['no address', { url: undefined }],
    ['http', { url: 'http://portal.azure.com/' }],
    ['a script', { url: 'javascript:alert(1)' }],
    ['a page of the browser', { url: 'chrome://settings' }],
    ['a file', { url: 'file:///etc/passwd' }],
    ['a name and password', { url: 'https://portal.azure.com@evil.example/' }],
    ['a megabyte', { url: `https://portal.azure.com/${'x'.repeat(1e6)}` }],
    ['a tab that is no number', { tabId: '3' }],
    ['a tab before the first', { tabId: -1 }],
    ['half a tab', { tabId: 1.5 }],
    ['an empty customer', { customerKey: '' }],
    ['a customer that is none', { customerKey: { name: 'x' } }],
    ['something more', { active: false }],
    ['another kind', { kind: 'page-worker:form-found' }],
  ])('a request with %s', (_what, change) => {
    expect(acceptUi({ ...request, ...change }, popup)).toBeNull();
  });

  test('whatever else anybody may send', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (message) => {
        expect(acceptUi(message, popup)).toBeNull();
      }),
    );
  });
});

describe('the listener', () => {
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const say = (message: unknown, from: Sender) => {
    const answers: unknown[] = [];
    const kept = listeners.map((listener) => listener(message, from, (answer) => answers.push(answer)));
    return { kept, answers };
  };

  test('answers its own pages, beside the one for page scripts', async () => {
    const seen: unknown[] = [];
    onRequest(async () => 'page');
    onUiRequest(async (each) => {
      seen.push(each);
      return false;
    });
    const { kept, answers } = say(request, popup);
    await settled();
    expect([kept, answers, seen]).toEqual([[false, true], [false], [request]]);
  });

  test('gives page scripts no reply and no effect', async () => {
    let calls = 0;
    onUiRequest(async () => (calls += 1));
    const said = accepted.map(([, from]) => say(request, from));
    await settled();
    expect(said.every(({ kept, answers }) => kept[0] === false && answers.length === 0)).toBe(true);
    expect(calls).toBe(0);
  });

  test('replies null when opening fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onUiRequest(async () => Promise.reject(new Error('broken')));
    const { answers } = say(request, popup);
    await settled();
    expect(answers).toEqual([null]);
  });
});
