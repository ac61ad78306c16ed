// Clicks on our element count only when a person made them, at a place where nothing else is and nothing was just before.

import { describe, expect, test } from 'vitest';
import { guardClicks } from '../../src/page/open-to-clicks';
import type { Refusal } from '../../src/page/open-to-clicks';
import { pageOf, sendTrusted } from './dom';

interface Made {
  readonly style?: string;
  /** Style of the document element. */
  readonly around?: string;
  readonly settledAt?: number;
  /** What Chromium says of what is drawn there; absent: it does not say. */
  readonly isVisible?: boolean;
  readonly seenAt?: number;
  readonly over?: boolean;
  readonly rendered?: boolean;
}

function refusalOf(make: (view: Window & typeof globalThis) => Event, made: Made = {}, trusted = true) {
  const page = pageOf(`<x-host style="${made.style ?? ''}"></x-host><div></div>`);
  const { document, window } = page;
  const host = page.one('x-host');
  host.checkVisibility = () => made.rendered ?? true;
  document.documentElement.style.cssText = made.around ?? '';
  document.elementsFromPoint = () => (made.over ? [page.one('div'), host] : [host]);
  if ('isVisible' in made) {
    const observed = class {
      constructor(tell: (entries: object[]) => void) {
        tell([{ isVisible: made.isVisible, time: made.seenAt ?? 500 }]);
      }
      observe() {}
      disconnect() {}
    };
    Object.assign(window, { IntersectionObserver: observed });
  }
  const guard = guardClicks(host, {
    settledAt: () => made.settledAt ?? 0,
    now: () => 1000,
    signal: new window.AbortController().signal,
  });
  let refusal: Refusal | null | undefined;
  const event = make(window);
  host.addEventListener(event.type, (seen) => (refusal = guard.refusalOf(seen)));
  if (trusted) sendTrusted(host, event);
  else host.dispatchEvent(event);
  return refusal;
}

const click = (view: Window & typeof globalThis) => new view.MouseEvent('click', { detail: 1 });
const enter = (view: Window & typeof globalThis) => new view.MouseEvent('click', { detail: 0 });
const press = (view: Window & typeof globalThis) => new view.MouseEvent('pointerdown', { detail: 0 });
const key = (view: Window & typeof globalThis) => new view.KeyboardEvent('keydown', { key: 'ArrowLeft' });

describe('a click', () => {
  test('of a person on an element in plain sight is taken', () => {
    expect(refusalOf(click)).toBeNull();
    expect(refusalOf(click, { isVisible: true })).toBeNull();
  });

  test('made by a script is not', () => {
    expect(refusalOf(click, {}, false)).toBe('script');
    expect(refusalOf(key, {}, false)).toBe('script');
  });

  test.each<Made>([
    { over: true },
    { isVisible: false },
    { rendered: false },
    { style: 'opacity: 0.5' },
    { style: 'filter: blur(2px)' },
    { style: 'clip-path: circle(10px)' },
    { style: 'transform: scale(0.1)' },
    { style: 'pointer-events: none' },
    { around: 'opacity: 0.1' },
    { around: 'filter: opacity(0.2)' },
    { around: 'clip-path: circle(1px)' },
  ])('is refused when something hides what is pressed: %o', (made) => {
    expect(refusalOf(click, made)).toBe('covered');
  });

  test('is refused for a moment after it came there', () => {
    expect(refusalOf(click, { settledAt: 941 })).toBe('moved');
    expect(refusalOf(press, { settledAt: 941 })).toBe('moved');
    expect(refusalOf(click, { settledAt: 940 })).toBeNull();
    expect(refusalOf(click, { settledAt: Infinity })).toBe('moved');
  });

  test('is not refused for what was drawn over the place it had before', () => {
    expect(refusalOf(click, { isVisible: false, settledAt: 600, seenAt: 599 })).toBeNull();
    expect(refusalOf(click, { isVisible: false, settledAt: 600, seenAt: 700 })).toBe('covered');
  });
});

test('once it was put elsewhere, what is drawn over it is looked at anew', () => {
  const { document, window } = pageOf('<x-host></x-host>');
  const calls: string[] = [];
  const observed = class {
    observe() {
      calls.push('observe');
    }
    unobserve() {
      calls.push('unobserve');
    }
  };
  Object.assign(window, { IntersectionObserver: observed });
  const { signal } = new window.AbortController();
  const host = document.querySelector('x-host')!;
  guardClicks(host, { settledAt: () => 0, now: () => 0, signal }).placed();
  expect(calls).toEqual(['observe', 'unobserve', 'observe']);
});

describe('the keyboard', () => {
  test.each([enter, key])('is judged without a point and without waiting', (make) => {
    expect(refusalOf(make, { over: true, settledAt: 990 })).toBeNull();
  });

  test.each([enter, key])('is refused where nothing can be seen', (make) => {
    expect(refusalOf(make, { isVisible: false })).toBe('covered');
    expect(refusalOf(make, { style: 'opacity: 0.2' })).toBe('covered');
  });
});
