// Tells when the button comes into view and leaves: at each look, and between looks by the observer.

import { expect, test, vi } from 'vitest';
import { watchCreate } from '../../src/page/watch-create';
import type { FoundButton } from '../../src/page/buttons';
import { pageOf } from './dom';

type Seen = readonly Partial<IntersectionObserverEntry>[];

function watched(hasObserver = true) {
  const page = pageOf('<button id=a>Create</button><button id=b>Create</button>');
  const observed = new Set<Element>();
  let tell: (entries: Seen) => void = () => undefined;
  class Observer {
    constructor(callback: (entries: Seen) => void) {
      tell = callback;
    }
    observe = (element: Element) => observed.add(element);
    disconnect = () => observed.clear();
  }
  if (hasObserver) Object.assign(page.window, { IntersectionObserver: Observer });
  const state: { id: string | null; where: 'in-view' | 'away' } = { id: null, where: 'in-view' };
  const find = (): FoundButton | null =>
    state.id === null ? null : { element: page.one(`#${state.id}`), where: () => state.where };
  const changed = vi.fn();
  const stopper = new AbortController();
  const watch = watchCreate({ document: page.document, find, changed, signal: stopper.signal });
  const scrolled = (id: string, intersectionRatio: number) =>
    tell([{ target: page.one(`#${id}`), isIntersecting: intersectionRatio > 0, intersectionRatio }]);
  const ids = () => [...observed].map(({ id }) => id);
  return { state, watch, changed, scrolled, ids, stopper };
}

test('at each look: absent, in view, away', () => {
  const { state, watch, changed } = watched();
  expect([watch.check(), watch.now(), watch.button()]).toEqual(['absent', 'absent', null]);
  state.id = 'a';
  expect(watch.check()).toBe('in-view');
  expect(watch.button()?.id).toBe('a');
  state.where = 'away';
  expect([watch.check(), watch.check()]).toEqual(['away', 'away']);
  state.id = null;
  expect(watch.check()).toBe('absent');
  expect(changed.mock.calls).toEqual([['in-view'], ['away'], ['absent']]);
});

test('between looks: scrolled out, by half, and back', () => {
  const { state, watch, changed, scrolled } = watched();
  state.id = 'a';
  watch.check();
  for (const ratio of [1, 0.4, 0, 0.6, 1]) scrolled('a', ratio);
  expect(changed.mock.calls).toEqual([['in-view'], ['away'], ['in-view']]);
  scrolled('a', 0.4);
  expect(watch.now()).toBe('away');
  scrolled('a', 0.5);
  expect(watch.now()).toBe('in-view');
});

test('what the observer cannot see still counts', () => {
  const { state, watch, scrolled } = watched();
  state.id = 'a';
  state.where = 'away';
  watch.check();
  scrolled('a', 1);
  expect(watch.now()).toBe('away');
});

test('what scrolled out stays away at the next look, another button begins anew', () => {
  const { state, watch, scrolled, ids } = watched();
  state.id = 'a';
  watch.check();
  scrolled('a', 0);
  expect([watch.check(), ids()]).toEqual(['away', ['a']]);
  state.id = 'b';
  expect([watch.check(), ids()]).toEqual(['in-view', ['b']]);
  scrolled('a', 0);
  expect(watch.now()).toBe('in-view');
});

test('says and observes nothing more when the script is done', () => {
  const { state, watch, changed, ids, stopper } = watched();
  state.id = 'a';
  watch.check();
  stopper.abort();
  state.id = 'b';
  state.where = 'away';
  watch.check();
  expect([changed.mock.calls.length, ids()]).toEqual([1, []]);
});

test('looks are enough where there is no observer', () => {
  const { state, watch } = watched(false);
  state.id = 'a';
  expect(watch.check()).toBe('in-view');
});
