// The areas of the browser's storage as a whole, the lock around the settings, and the popup's keys.

import { describe, expect, test, vi } from 'vitest';
import { withSettings } from '../../src/browser/locks';
import { popupKey } from '../../src/browser/popup-key';
import { closeSyncToPages, onSyncChange, storageAreas } from '../../src/browser/stored';

function areaOf(kept: Record<string, unknown>) {
  return {
    kept,
    get: async () => ({ ...kept }),
    set: async (values: Record<string, unknown>) => void Object.assign(kept, values),
    remove: async (keys: string[]) => keys.forEach((key) => Reflect.deleteProperty(kept, key)),
  };
}

describe('the areas', () => {
  test('are read as a whole, and keys removed by name', async () => {
    const [local, session, sync] = [areaOf({ a: 1 }), areaOf({ b: 2 }), areaOf({ c: 3, d: 4 })];
    vi.stubGlobal('chrome', {
      storage: { local, session, sync, onChanged: { addListener: () => undefined } },
    });
    const areas = storageAreas();
    expect([await areas.local.all(), await areas.session.all()]).toEqual([{ a: 1 }, { b: 2 }]);
    await areas.sync.set({ e: 5 });
    await areas.sync.remove(['c', 'e']);
    await areas.session.remove('b');
    expect([sync.kept, session.kept]).toEqual([{ d: 4 }, {}]);
  });

  test('the account’s copy is closed to page scripts', async () => {
    const setAccessLevel = vi.fn(async () => undefined);
    vi.stubGlobal('chrome', { storage: { sync: { setAccessLevel } } });
    await closeSyncToPages();
    expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });

  test.each([
    ['sync', 1],
    ['local', 0],
  ])('of %s tell of changes of another device %i times', (area, times) => {
    const listeners: ((changes: object, area: string) => void)[] = [];
    const addListener = (listener: (changes: object, area: string) => void) => listeners.push(listener);
    vi.stubGlobal('chrome', { storage: { onChanged: { addListener } } });
    const changed = vi.fn();
    onSyncChange(changed);
    listeners.forEach((listener) => listener({}, area));
    expect(changed).toHaveBeenCalledTimes(times);
  });
});

test('the lock is asked for by one name, and hands the outcome on', async () => {
  const request = vi.fn(async (_name: string, work: () => Promise<unknown>) => work());
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await withSettings(() => Promise.resolve(7))).toBe(7);
  await expect(withSettings(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(new Set(request.mock.calls.map(([name]) => name)).size).toBe(1);
});

test.each([
  [
    [
      { name: 'fill', shortcut: 'F' },
      { name: '_execute_action', shortcut: 'Alt+Shift+O' },
    ],
    'Alt+Shift+O',
  ],
  [[{ name: '_execute_action', shortcut: '' }], undefined],
  [[], undefined],
])('the popup’s keys of %j', async (commands, keys) => {
  vi.stubGlobal('chrome', { commands: { getAll: async () => commands } });
  expect(await popupKey()).toBe(keys);
});
