// Tells what a page newly says, within half a second, late components and moves included, and rests with the page.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followVisit } from '../../src/page/follow-visit';
import { openShadowOf, rootsIn } from '../../src/page/roots';
import { pageOf } from './dom';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Follows a page of which is read what stands in `b`, wherever it is; `costMs`: how long a reading takes. */
function followed(markup = '', costMs = 0) {
  const { window, document } = pageOf(markup);
  const page = { visibility: 'visible', alive: true, reads: 0 };
  const told: (string | null)[] = [];
  // Fake clocks stand still while code runs.
  let spentMs = 0;
  const clock = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + spentMs);
  const stopper = new AbortController();
  Object.defineProperty(document, 'visibilityState', { get: () => page.visibility });
  const navigation = new window.EventTarget();
  Object.assign(window, { navigation });
  followVisit<string>({
    window,
    shadowOf: openShadowOf,
    read: () => {
      page.reads += 1;
      spentMs += costMs;
      const found = rootsIn(document, openShadowOf).map((root) => root.querySelector('b')?.textContent);
      return found.find((text) => text !== undefined) ?? null;
    },
    tell: (said) => told.push(said),
    isAlive: () => page.alive,
    signal: stopper.signal,
  });
  const put = (html: string) => {
    document.body.insertAdjacentHTML('beforeend', html);
  };
  const upgrade = (selector: string, html: string) => {
    document.querySelector(selector)!.attachShadow({ mode: 'open' }).innerHTML = html;
  };
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const send = (type: string, target: EventTarget) => target.dispatchEvent(new window.Event(type));
  return { window, document, page, told, stopper, navigation, put, upgrade, wait, send };
}

describe('what the page says', () => {
  test('is told at once when it is there, and once', async () => {
    const { told, wait } = followed('<b>one</b>');
    expect(told).toEqual(['one']);
    await wait(30_000);
    expect(told).toEqual(['one']);
  });

  test('is not told while there is nothing', async () => {
    const { told, wait } = followed('<i></i>');
    await wait(30_000);
    expect(told).toEqual([]);
  });

  test.each([300, 3000, 60_000])('is told within half a second when it comes after %i ms', async (ms) => {
    const { told, put, wait } = followed();
    await wait(ms);
    put('<b>late</b>');
    await wait(500);
    expect(told).toEqual(['late']);
  });

  test('is told when it changes, and when it goes', async () => {
    const { document, told, wait } = followed('<b>one</b>');
    await wait(60_000);
    document.querySelector('b')!.firstChild!.nodeValue = 'two';
    await wait(500);
    document.querySelector('b')!.remove();
    await wait(500);
    expect(told).toEqual(['one', 'two', null]);
  });
});

describe('components', () => {
  test.each([900, 1700, 3300, 5000])(
    'that are defined %i ms late are read within half a second',
    async (ms) => {
      const { told, upgrade, wait } = followed('<x-a></x-a>');
      await wait(ms);
      upgrade('x-a', '<b>inside</b>');
      await wait(500);
      expect(told).toEqual(['inside']);
    },
  );

  test('are read when they were added to a page at rest and defined 3 s later', async () => {
    const { told, put, upgrade, wait } = followed();
    await wait(60_000);
    put('<p><x-a></x-a></p>');
    await wait(3200);
    upgrade('x-a', '<b>inside</b>');
    await wait(500);
    expect(told).toEqual(['inside']);
  });

  test('are read within a second when they are defined on a page at rest', async () => {
    const { told, upgrade, wait } = followed('<x-a></x-a>');
    await wait(60_000);
    upgrade('x-a', '<b>inside</b>');
    await wait(1100);
    expect(told).toEqual(['inside']);
  });

  test('are watched inside, nested ones too', async () => {
    const { document, told, upgrade, wait } = followed('<x-a></x-a>');
    upgrade('x-a', '<x-b></x-b>');
    await wait(500);
    const inner = document.querySelector('x-a')!.shadowRoot!.querySelector('x-b')!;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<b>one</b>';
    await wait(60_000);
    inner.shadowRoot!.querySelector('b')!.textContent = 'two';
    await wait(500);
    expect(told).toEqual(['one', 'two']);
  });
});

describe('a move', () => {
  test('is read at once where the browser tells of it', async () => {
    const { window, page, navigation, send, wait } = followed();
    await wait(60_000);
    const before = page.reads;
    window.history.pushState(null, '', '/elsewhere');
    send('currententrychange', navigation);
    expect(page.reads).toBe(before + 1);
  });

  test('is noticed within a second where it does not', async () => {
    const { window, page, wait } = followed();
    await wait(60_000);
    const before = page.reads;
    window.history.pushState(null, '', '/elsewhere');
    await wait(1000);
    expect(page.reads).toBeGreaterThan(before);
  });
});

describe('the cost', () => {
  test('a page at rest is not read', async () => {
    const { page, wait } = followed('<x-a></x-a><b>one</b>');
    await wait(60_000);
    const before = page.reads;
    await wait(60_000);
    expect(page.reads).toBe(before);
  });

  test('readings that take long become rare, however much the page changes', async () => {
    const { document, page, wait } = followed('<b>0</b>', 40);
    await wait(60_000);
    const before = page.reads;
    for (let at = 0; at < 200; at += 1) {
      document.querySelector('b')!.textContent = String(at);
      await wait(50);
    }
    expect(page.reads - before).toBeLessThanOrEqual(10_000 / (20 * 40) + 2);
  });

  test('a hidden page is not read, and is when it is shown again', async () => {
    const { document, page, told, put, wait, send } = followed();
    page.visibility = 'hidden';
    send('visibilitychange', document);
    const before = page.reads;
    put('<b>behind</b>');
    await wait(60_000);
    expect(page.reads).toBe(before);
    page.visibility = 'visible';
    send('visibilitychange', document);
    expect(told).toEqual(['behind']);
  });
});

describe('the end', () => {
  test('comes with the signal', async () => {
    const { page, told, put, stopper, wait } = followed();
    stopper.abort();
    const before = page.reads;
    put('<b>late</b>');
    await wait(60_000);
    expect([told, page.reads, vi.getTimerCount()]).toEqual([[], before, 0]);
  });

  test('comes when the extension was replaced', async () => {
    const { page, told, put, wait } = followed();
    page.alive = false;
    put('<b>late</b>');
    await wait(20_000);
    expect([told, vi.getTimerCount()]).toEqual([[], 0]);
  });
});
