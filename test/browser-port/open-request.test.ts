// A page of ours asks the worker to open an address, once.

import { expect, test, vi } from 'vitest';
import { requestBegin, requestOpen, requestSave, requestVisit } from '../../src/browser/open-request';

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

test('what a page is about, saving and beginning are asked of the worker; no answer is nothing, and nothing done', async () => {
  const answers: Record<string, unknown> = {
    'ui-worker:visit': { visit: { kind: 'product', contacts: [] } },
    'ui-worker:save-customer': 'completed',
    'ui-worker:new-request': true,
  };
  const sendMessage = vi.fn(async ({ kind }: { kind: string }): Promise<unknown> => answers[kind]);
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  const all = async () => [await requestVisit(3), await requestSave(3), await requestBegin(3, 'm365')];
  expect(await all()).toEqual([answers['ui-worker:visit'], 'completed', true]);
  expect(sendMessage.mock.calls).toEqual([
    [{ kind: 'ui-worker:visit', tabId: 3 }],
    [{ kind: 'ui-worker:save-customer', tabId: 3 }],
    [{ kind: 'ui-worker:new-request', tabId: 3, product: 'm365' }],
  ]);
  for (const answer of [
    async () => undefined,
    async () => true,
    async () => Promise.reject(new Error('x')),
  ]) {
    vi.stubGlobal('chrome', { runtime: { sendMessage: answer } });
    expect((await all()).slice(0, 2)).toEqual([null, 'failed']);
  }
});
