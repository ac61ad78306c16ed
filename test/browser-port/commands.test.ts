// The keyboard commands, and the notice on the icon.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onCommand, showNotice } from '../../src/browser/commands';

type Command = (command: string, tab?: { id?: number }) => void;
let listeners: Command[] = [];
let titles: Record<number, string> = {};
let badges: Record<number, string> = {};

beforeEach(() => {
  listeners = [];
  titles = {};
  badges = {};
  vi.stubGlobal('chrome', {
    commands: { onCommand: { addListener: (each: Command) => listeners.push(each) } },
    tabs: { query: async () => [{ id: 8 }] },
    runtime: { getManifest: () => ({ action: { default_title: 'Onbehalf' } }) },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        if (tabId === 99) throw new Error('No tab with id: 99.');
        badges[tabId] = text;
      },
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void (titles[tabId] = title),
      getTitle: async ({ tabId }: { tabId: number }) => titles[tabId] ?? '',
    },
  });
});

test('a command comes with the tab it was pressed in, or the one in front', async () => {
  const seen: unknown[] = [];
  onCommand((...all) => seen.push(all));
  listeners[0]!('fill', { id: 3 });
  listeners[0]!('fill', {});
  listeners[0]!('fill');
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual([
    ['fill', 3],
    ['fill', 8],
    ['fill', 8],
  ]);
});

describe('a notice', () => {
  const notice = { mark: '!', sentence: 'There is no form.' };

  test('stands for some seconds, and goes', async () => {
    vi.useFakeTimers();
    const shown = showNotice(3, notice);
    await vi.advanceTimersByTimeAsync(5000);
    expect([badges, titles]).toEqual([{ 3: '!' }, { 3: 'There is no form.' }]);
    await vi.advanceTimersByTimeAsync(2000);
    await shown;
    expect([badges, titles]).toEqual([{ 3: '' }, { 3: 'Onbehalf' }]);
    vi.useRealTimers();
  });

  test('does not take a newer one away', async () => {
    vi.useFakeTimers();
    const first = showNotice(3, notice);
    await vi.advanceTimersByTimeAsync(3000);
    void showNotice(3, { mark: '?', sentence: 'Another.' });
    await vi.advanceTimersByTimeAsync(4000);
    await first;
    expect([badges, titles]).toEqual([{ 3: '?' }, { 3: 'Another.' }]);
    vi.useRealTimers();
  });

  test('is taken away at once by none', async () => {
    badges = { 3: '!' };
    await showNotice(3, null);
    expect([badges, titles]).toEqual([{ 3: '' }, { 3: 'Onbehalf' }]);
  });

  test('on a tab that is gone is no error', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await showNotice(99, null);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
