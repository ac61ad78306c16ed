// The page's side of messages: asks until the worker wakes, goes silent when orphaned, obeys the extension alone.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onBoxes, onOrder, onRenew } from '../../src/browser/orders';
import { ask, isAlive } from '../../src/browser/send';
import type { PageOrder } from '../../src/model/message';

type Listener = (
  message: unknown,
  from: chrome.runtime.MessageSender,
  reply: (answer: unknown) => void,
) => boolean;
const id = 'abcdefghijklmnopabcdefghijklmnop';
const request = { kind: 'page-worker:elsewhere' } as const;

/** A worker that gives these answers in turn; an error stands for one that is not there. */
function worker(...answers: unknown[]) {
  const asked: unknown[] = [];
  const listeners: Listener[] = [];
  const runtime: Record<string, unknown> = {
    id,
    sendMessage: async (message: unknown) => {
      asked.push(message);
      const answer = answers[asked.length - 1];
      if (answer instanceof Error) throw answer;
      return answer;
    },
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    getURL: (path: string) => `chrome-extension://${id}/${path}`,
  };
  vi.stubGlobal('chrome', { runtime });
  return { asked, listeners, runtime };
}

describe('ask', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  test.each([[7], [null], [false], [0]])('gives the answer %j at once', async (answer) => {
    const { asked } = worker(answer);
    expect(await ask(request)).toBe(answer);
    expect(asked).toEqual([request]);
  });

  test.each([
    ['was just stopped', new Error('Could not establish connection')],
    ['gave no answer', undefined],
  ])('asks again when the worker %s', async (_what, first) => {
    const { asked } = worker(first, first, 'answer');
    const answer = ask(request);
    await vi.advanceTimersByTimeAsync(300);
    expect(await answer).toBe('answer');
    expect(asked).toHaveLength(3);
  });

  test('gives up after four times', async () => {
    const { asked } = worker();
    const answer = ask(request);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBeNull();
    expect(asked).toHaveLength(4);
  });

  test('asks nobody once the extension was replaced', async () => {
    const { asked, runtime } = worker(undefined, 'answer');
    const answer = ask(request);
    runtime['id'] = undefined;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBeNull();
    expect(asked).toHaveLength(1);
    vi.stubGlobal('chrome', {});
    expect(isAlive()).toBe(false);
  });
});

describe('orders', () => {
  const own = { id, url: `chrome-extension://${id}/src/entry/popup.html` };

  function given(message: unknown, from: object) {
    const { listeners } = worker();
    const taken: PageOrder[] = [];
    const replies: unknown[] = [];
    onOrder(async (order) => {
      taken.push(order);
    });
    const kept = listeners[0]!(message, from, (reply) => replies.push(reply));
    return { taken, kept, replies };
  }

  test.each<[PageOrder]>([
    [{ kind: 'worker-page:renew' }],
    [{ kind: 'popup-page:command', order: { command: 'fill' } }],
    [{ kind: 'popup-page:command', order: { command: 'replace', fields: ['email', 'phone'] } }],
    [{ kind: 'popup-page:command', order: { command: 'undo' } }],
  ])('%j is taken from the extension and answered when done', async (order) => {
    const { taken, kept, replies } = given(order, own);
    expect(taken).toEqual([order]);
    expect(kept).toBe(true);
    await new Promise((resolve) => setImmediate(resolve));
    expect(replies).toEqual([true]);
  });

  test.each<[string, object]>([
    ['another extension', { id: 'x', url: 'chrome-extension://x/popup.html' }],
    ['a page script of ours', { id, url: 'https://portal.azure.com/', tab: { id: 1 } }],
    [
      'a page script in an extension-like address',
      { id, url: `https://evil.example/chrome-extension://${id}/` },
    ],
    ['another extension with a longer id', { id, url: `chrome-extension://${id}x/popup.html` }],
    ['somebody without address', { id }],
    ['nobody', {}],
  ])('nothing is taken from %s', (_who, from) => {
    expect(given({ kind: 'popup-page:command', command: 'fill' }, from)).toEqual({
      taken: [],
      kept: false,
      replies: [],
    });
  });

  test.each<[unknown]>([
    [undefined],
    [null],
    ['renew'],
    [{}],
    [{ kind: 'popup-page:command' }],
    [{ kind: 'popup-page:command', command: 'fill' }],
    [{ kind: 'popup-page:command', order: 'fill' }],
    [{ kind: 'popup-page:command', order: { command: 'auto' } }],
    [{ kind: 'popup-page:command', order: { command: 'submit' } }],
    [{ kind: 'popup-page:command', order: { command: 'fill', fields: ['severity'] } }],
    [{ kind: 'popup-page:command', order: { command: 'fill', fields: ['email', 'severity'] } }],
    [{ kind: 'popup-page:command', order: { command: 'replace', fields: [] } }],
    [{ kind: 'popup-page:command', order: { command: 'replace', fields: 'email' } }],
    [{ kind: 'worker-page:strip' }],
    [{ kind: 'worker-page:boxes', boxes: [] }],
    [{ kind: 'page-worker:form-found' }],
  ])('%j is no order', (message) => {
    expect(given(message, own).taken).toEqual([]);
  });

  test('the strip hears of changes and of the controls in frames, and answers nobody', () => {
    const { listeners } = worker();
    const heard: unknown[] = [];
    onRenew(() => heard.push('renew'));
    onBoxes((frame, boxes) => heard.push([frame, boxes]));
    const frame = { path: [0], origin: 'https://a.example', width: 1, height: 1 };
    const say = (message: unknown, from: object = own) =>
      listeners.map((listener) => listener(message, from, () => heard.push('reply')));
    expect(say({ kind: 'worker-page:renew' })).toEqual([undefined, undefined]);
    say({ kind: 'worker-page:strip' });
    say({ kind: 'worker-page:boxes', frame, boxes: [[1, 2, 3, 4]] });
    say({ kind: 'popup-page:command', order: { command: 'fill' } });
    say({ kind: 'worker-page:renew' }, { id, url: 'https://portal.azure.com/', tab: { id: 1 } });
    expect(heard).toEqual(['renew', 'renew', [frame, [[1, 2, 3, 4]]]]);
  });

  test('only what is known of an order is handed on', () => {
    expect(given({ kind: 'worker-page:renew', extra: 1 }, own).taken).toEqual([
      { kind: 'worker-page:renew' },
    ]);
  });
});
