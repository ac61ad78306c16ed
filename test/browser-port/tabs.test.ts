// Speaks to tabs and documents; those that are gone or do not listen are no error.

import { describe, expect, test } from 'vitest';
import {
  listeningIn,
  openTabs,
  order,
  portalAddress,
  renewPages,
  renewStrip,
  renewTab,
  tellBoxes,
} from '../../src/browser/tabs';
import { fakeChrome } from './fake-chrome';

const gone = () => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

test('every tab is told to decide again, also when the first does not listen', async () => {
  const { sent } = fakeChrome({ tabs: [{ id: 1 }, {}, { id: 0 }], send: gone });
  await renewPages();
  expect(sent).toEqual([
    [1, { kind: 'worker-page:renew' }],
    [0, { kind: 'worker-page:renew' }],
  ]);
});

test('one tab, its strip, and where a frame’s controls are', async () => {
  const { sent } = fakeChrome({ send: gone });
  const frame = { path: [0], origin: 'https://a.example', width: 700, height: 600 };
  await renewTab(3);
  await renewStrip(3);
  await tellBoxes(3, frame, [[1, 2, 3, 4]]);
  expect(sent).toEqual([
    [3, { kind: 'worker-page:renew' }],
    [3, { kind: 'worker-page:strip' }, { frameId: 0 }],
    [3, { kind: 'worker-page:boxes', frame, boxes: [[1, 2, 3, 4]] }, { frameId: 0 }],
  ]);
});

test('the open tabs', async () => {
  fakeChrome({ tabs: [{ id: 4 }, {}, { id: 9 }] });
  expect(await openTabs()).toEqual(new Set([4, 9]));
});

test('an order goes to one document, and tells whether it is there', async () => {
  const { sent } = fakeChrome();
  expect(await order(4, 'D1', { command: 'undo', fields: ['email'] })).toBe(true);
  const message = { kind: 'popup-page:command', order: { command: 'undo', fields: ['email'] } };
  expect(sent).toEqual([[4, message, { documentId: 'D1' }]]);
  fakeChrome({ send: gone });
  expect(await order(4, 'D1', { command: 'fill' })).toBe(false);
});

test('documents without a listener are told apart from those that say nothing', async () => {
  const { sent } = fakeChrome({
    send: (_tabId, _message, options) => {
      if (options?.documentId === 'gone') gone();
      if (options?.documentId === 'silent')
        throw new Error('The message port closed before a response was received.');
      return undefined;
    },
  });
  expect(await listeningIn(4, ['here', 'gone', 'silent'])).toEqual(new Set(['here', 'silent']));
  expect(sent.map(([tabId, , options]) => [tabId, options])).toEqual(
    ['here', 'gone', 'silent'].map((documentId) => [4, { documentId }]),
  );
});

describe('a portal', () => {
  test.each<[string | undefined, boolean]>([
    ['https://portal.azure.com/#home', true],
    ['https://portal.azure.us/', true],
    ['http://portal.azure.com/', false],
    ['https://portal.azure.com.evil.example/', false],
    ['https://sandbox-1.reactblade.portal.azure.net/', false],
    ['about:blank', false],
    ['no address', false],
    [undefined, false],
  ])('%s: %s', async (url, expected) => {
    fakeChrome({ tabs: [{ id: 4, ...(url !== undefined && { url }) }] });
    expect(await portalAddress(4)).toBe(expected ? url : undefined);
  });

  test('a tab that is gone is none', async () => {
    fakeChrome();
    expect(await portalAddress(4)).toBeUndefined();
  });
});
