// A page of ours asks the worker to open an address, once.

import { expect, test, vi } from 'vitest';
import { requestOpen } from '../../src/browser/open-request';

test.each<[string, () => Promise<unknown>, boolean]>([
  ['opened', async () => true, true],
  ['not opened', async () => false, false],
  ['not answered', async () => undefined, false],
  ['failed', async () => null, false],
  ['no worker', async () => Promise.reject(new Error('Receiving end does not exist.')), false],
])('%s', async (_what, answer, expected) => {
  const sendMessage = vi.fn(answer);
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  expect(await requestOpen({ url: 'https://a.example/', tabId: 3 })).toBe(expected);
  expect(sendMessage.mock.calls).toEqual([[{ kind: 'ui-worker:open', url: 'https://a.example/', tabId: 3 }]]);
});
