// Which tabs are offered, and what the documents of one of them answer, or why they do not.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { portalTabs, snapshotsIn } from '../../src/browser/portal-tabs';
import type { FrameAnswer } from '../../src/model/snapshot';
import { fakeChrome } from './fake-chrome';

const tabs = [{ id: 4, url: 'https://portal.azure.com/' }];
const elsewhere: FrameAnswer = { kind: 'elsewhere' };

/** A tab of three documents, of which one went away before it could answer. */
const inFrames = async ({ func }: { func?: unknown }) => {
  if (func === undefined) return [{}, {}, {}];
  const answer = (func as () => FrameAnswer | null)();
  return [{ result: answer }, { result: null }, { result: answer }];
};

afterEach(() => {
  globalThis.onbehalfSnapshot = undefined;
  vi.useRealTimers();
});

describe('the tabs', () => {
  test('are those of portals we may read, the last used first', async () => {
    fakeChrome();
    const query = vi.fn(async () => [
      { id: 1, url: 'https://portal.azure.com/#home', lastAccessed: 10 },
      { id: 2, url: 'https://admin.microsoft.com/', lastAccessed: 30 },
      { id: 3, lastAccessed: 40 },
      { id: 5, url: 'https://portal.azure.us/' },
    ]);
    Object.assign(chrome.tabs, { query });
    expect((await portalTabs()).map(({ id, usedAt }) => [id, usedAt])).toEqual([
      [2, 30],
      [1, 10],
      [5, 0],
    ]);
    const [asked] = query.mock.calls[0] as unknown as [{ url: string[] }];
    expect(asked.url).toEqual(
      expect.arrayContaining(['https://portal.azure.com/*', 'https://*.portal.azure.us/*']),
    );
    expect(asked.url.every((pattern) => /^https:\/\/[^/]+\.[^/]+\/\*$/u.test(pattern))).toBe(true);
  });
});

describe('the documents of a tab', () => {
  test('are all asked, after their script is there, in the isolated world', async () => {
    const { injected } = fakeChrome({ tabs, inject: inFrames });
    globalThis.onbehalfSnapshot = () => elsewhere;
    expect(await snapshotsIn(4, ['packs.js', 'snapshot.js'])).toEqual([elsewhere, elsewhere]);
    expect(injected).toEqual([
      { target: { tabId: 4, allFrames: true }, files: ['packs.js', 'snapshot.js'] },
      { target: { tabId: 4, allFrames: true }, func: expect.any(Function) as unknown },
    ]);
  });

  test('without our script answer nothing', async () => {
    fakeChrome({ tabs, inject: inFrames });
    expect(await snapshotsIn(4, ['packs.js', 'snapshot.js'])).toEqual([]);
  });

  test('are gone with their tab', async () => {
    const { injected } = fakeChrome({ tabs });
    expect(await snapshotsIn(5, ['packs.js', 'snapshot.js'])).toBe('gone');
    expect(injected).toEqual([]);
  });

  test('may be closed to us', async () => {
    const inject = () => {
      throw new Error('Cannot access contents of the page.');
    };
    fakeChrome({ tabs, inject });
    expect(await snapshotsIn(4, ['packs.js', 'snapshot.js'])).toBe('refused');
  });

  test('of a tab that sleeps are not waited for for ever', async () => {
    vi.useFakeTimers();
    fakeChrome({ tabs, inject: () => new Promise(() => undefined) });
    const answer = snapshotsIn(4, ['packs.js', 'snapshot.js']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toBe('silent');
  });
});
