// Tells once for every change of what a page says, soon after it, and sleeps while nobody looks.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { follow } from '../../src/page/follow';
import { pageOf } from './dom';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function followed() {
  const { window, document } = pageOf('');
  const page = { says: { tenant: 'a' }, visibility: 'visible', alive: true, looks: 0, told: 0 };
  Object.defineProperty(document, 'visibilityState', { get: () => page.visibility });
  const navigation = new window.EventTarget();
  Object.assign(window, { navigation });
  const follower = follow({
    window,
    look: () => {
      page.looks += 1;
      return { ...page.says };
    },
    tell: () => {
      page.told += 1;
    },
    isAlive: () => page.alive,
  });
  const send = (type: string, target: EventTarget = window) => target.dispatchEvent(new window.Event(type));
  return { page, follower, send, navigation, document };
}

describe('a page that is followed', () => {
  test('is not looked at before anybody asked', () => {
    const { page, send, document } = followed();
    vi.advanceTimersByTime(5000);
    send('hashchange');
    send('visibilitychange', document);
    vi.advanceTimersByTime(5000);
    expect(page).toMatchObject({ looks: 0, told: 0 });
  });

  test('is told of once within a third of a second', () => {
    const { page, follower } = followed();
    follower.note({ tenant: 'a' });
    vi.advanceTimersByTime(1000);
    expect(page).toMatchObject({ looks: 3, told: 0 });
    page.says = { tenant: 'b' };
    vi.advanceTimersByTime(300);
    expect(page.told).toBe(1);
    vi.advanceTimersByTime(3000);
    expect(page.told).toBe(1);
    page.says = { tenant: 'a' };
    vi.advanceTimersByTime(300);
    expect(page.told).toBe(2);
  });

  test('is told of when it differs from what was answered last', () => {
    const { page, follower } = followed();
    follower.note({ tenant: 'a' });
    page.says = { tenant: 'b' };
    follower.note({ tenant: 'b' });
    vi.advanceTimersByTime(600);
    expect(page.told).toBe(0);
    follower.note({ tenant: 'a' });
    vi.advanceTimersByTime(300);
    expect(page.told).toBe(1);
  });

  test.each(['hashchange', 'popstate', 'pageshow'])('is looked at on %s, at once', (type) => {
    const { page, follower, send } = followed();
    follower.note({ tenant: 'a' });
    page.says = { tenant: 'b' };
    send(type);
    expect(page.told).toBe(1);
  });

  test('is looked at after a navigation without a new document', () => {
    const { page, follower, send, navigation } = followed();
    follower.note({ tenant: 'a' });
    page.says = { tenant: 'b' };
    send('currententrychange', navigation);
    expect(page.told).toBe(1);
  });

  test('sleeps while it is hidden, and is looked at when it is shown again', () => {
    const { page, follower, send, document } = followed();
    follower.note({ tenant: 'a' });
    page.visibility = 'hidden';
    send('visibilitychange', document);
    page.says = { tenant: 'b' };
    vi.advanceTimersByTime(5000);
    expect(page).toMatchObject({ looks: 0, told: 0 });
    page.visibility = 'visible';
    send('visibilitychange', document);
    expect(page.told).toBe(1);
    page.says = { tenant: 'c' };
    vi.advanceTimersByTime(300);
    expect(page.told).toBe(2);
  });

  test('first asked while hidden is looked at when shown', () => {
    const { page, follower, send, document } = followed();
    page.visibility = 'hidden';
    follower.note({ tenant: 'a' });
    vi.advanceTimersByTime(2000);
    expect(page.looks).toBe(0);
    page.visibility = 'visible';
    send('visibilitychange', document);
    vi.advanceTimersByTime(600);
    expect(page.looks).toBe(3);
  });

  test('is left alone once the extension is gone, or following was stopped', () => {
    const gone = followed();
    gone.follower.note({ tenant: 'a' });
    gone.page.alive = false;
    gone.page.says = { tenant: 'b' };
    vi.advanceTimersByTime(300);
    gone.page.alive = true;
    gone.send('hashchange');
    gone.send('visibilitychange', gone.document);
    vi.advanceTimersByTime(3000);
    expect(gone.page).toMatchObject({ looks: 0, told: 0 });
    const stopped = followed();
    stopped.follower.note({ tenant: 'a' });
    stopped.follower.stop();
    stopped.send('popstate');
    stopped.follower.note({ tenant: 'b' });
    vi.advanceTimersByTime(3000);
    expect(stopped.page.looks).toBe(0);
  });
});
