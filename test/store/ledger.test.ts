// What is stored: every key with its purpose and size, and what erasing each kind takes away.

import { beforeEach, describe, expect, test } from 'vitest';
import { erasures } from '../../src/model/ledger';
import { undoAll } from '../../src/store/before';
import { erase, readLedger } from '../../src/store/ledger';
import type { AreaPort, LedgerPorts } from '../../src/store/ledger';
import { memoryPort } from './memory';
import type { MemoryPort } from './memory';

const area = ({ data, ...port }: MemoryPort): MemoryPort & AreaPort => ({
  ...port,
  data,
  all: async () => structuredClone(Object.fromEntries(data)),
  remove: async (keys) => {
    for (const key of [keys].flat()) data.delete(key);
  },
});

const settings = { contact: { firstName: 'Giulia' }, customers: [{ domain: 'contoso.example' }] };
const full = {
  local: {
    settings,
    'settings.before': { what: 'import', at: 1, before: {}, after: {} },
    'settings.unusable': 'x',
    'settings.unusable.2': 'y',
    'settings.other': 1,
    'policy.last': { raw: {} },
    'policy.read': { lastAt: 1 },
    sync: { isOn: true },
    onboarding: { demoDoneAt: 1 },
    mystery: 'è',
  },
  session: { 'state:1:A': {}, 'meant:1': 'contoso.example', note: 1 },
  sync: { 'settings.version': 1, 'settings.fill.mode': { at: 1, value: 'ask' }, foreign: 1 },
};

let databases: Record<string, Record<string, number>>;
let ports: LedgerPorts & Record<'local' | 'session' | 'sync', MemoryPort & AreaPort>;

beforeEach(() => {
  databases = { onbehalf: { customers: 3, meta: 2 }, other: { things: 1 } };
  ports = {
    local: area(memoryPort(full.local)),
    session: area(memoryPort(full.session)),
    sync: { ...area(memoryPort(full.sync)), set: async () => undefined },
    database: {
      stores: async () =>
        Object.entries(databases).flatMap(([database, stores]) =>
          Object.entries(stores).map(([store, rows]) => ({ database, store, rows })),
        ),
      bytes: async () => 4096,
      clear: async (names = Object.keys(databases)) => {
        for (const name of names)
          for (const store of Object.keys(databases[name]!)) databases[name]![store] = 0;
      },
    },
  };
});

const keysOf = (name: 'local' | 'session' | 'sync') => [...ports[name].data.keys()].sort();

describe('the ledger', () => {
  test('names every key of every area with its purpose', async () => {
    const { entries } = await readLedger(ports);
    expect(
      Object.fromEntries(entries.map(({ area: where, key, kind }) => [`${where} ${key}`, kind])),
    ).toEqual({
      'local settings': 'settings',
      'local settings.before': 'copies',
      'local settings.unusable': 'copies',
      'local settings.unusable.2': 'copies',
      'local settings.other': 'unknown',
      'local policy.last': 'policy',
      'local policy.read': 'policy',
      'local sync': 'sync',
      'local onboarding': 'onboarding',
      'local mystery': 'unknown',
      'session state:1:A': 'tabs',
      'session meant:1': 'tabs',
      'session note': 'unknown',
      'sync settings.version': 'sync',
      'sync settings.fill.mode': 'sync',
      'sync foreign': 'unknown',
      'database onbehalf/customers': 'customers',
      'database onbehalf/meta': 'customers',
      'database other/things': 'unknown',
    });
  });

  test('counts bytes of key and value, rows of a store, and the databases in all', async () => {
    const { entries, databaseBytes } = await readLedger(ports);
    // The key's seven letters, two quotes, and two bytes for the è.
    expect(entries.find(({ key }) => key === 'mystery')?.bytes).toBe(7 + 2 + 2);
    expect(entries.find(({ key }) => key === 'onbehalf/customers')).toMatchObject({ rows: 3 });
    expect(databaseBytes).toBe(4096);
  });

  test('names an area that cannot be read, and shows the others', async () => {
    const no = () => Promise.reject(new Error('no'));
    const { entries, unread } = await readLedger({
      ...ports,
      session: { ...ports.session, all: no },
      database: { ...ports.database, stores: no, bytes: no },
    });
    expect([...unread].sort()).toEqual(['database', 'session']);
    expect(new Set(entries.map(({ area: where }) => where))).toEqual(new Set(['local', 'sync']));
  });
});

describe('erasing', () => {
  test('the settings leaves the customers, keeps a copy, and can be taken back', async () => {
    await erase('settings', ports);
    expect(ports.local.data.get('settings')).toEqual({ customers: settings.customers });
    await undoAll(ports.local);
    expect(ports.local.data.get('settings')).toEqual(settings);
  });

  test('the copies leaves the settings', async () => {
    await erase('copies', ports);
    expect(keysOf('local').filter((key) => key.startsWith('settings'))).toEqual([
      'settings',
      'settings.other',
    ]);
  });

  test('the customers empties their database, and takes them out of the settings', async () => {
    await erase('customers', ports);
    expect(databases).toEqual({ onbehalf: { customers: 0, meta: 0 }, other: { things: 1 } });
    expect(ports.local.data.get('settings')).toEqual({ contact: settings.contact });
  });

  test('the policy’s copy takes both of its keys', async () => {
    await erase('policy', ports);
    expect(keysOf('local').filter((key) => key.startsWith('policy'))).toEqual([]);
    expect(ports.local.data.has('settings')).toBe(true);
  });

  test('what is remembered of tabs leaves the rest alone', async () => {
    await erase('tabs', ports);
    expect([keysOf('session'), ports.local.data.size]).toEqual([[], Object.keys(full.local).length]);
  });

  test('sync takes our copy out of the account, and what this device remembers of it', async () => {
    await erase('sync', ports);
    expect([keysOf('sync'), ports.local.data.has('sync')]).toEqual([['foreign'], false]);
  });

  test('everything leaves nothing anywhere, unknown keys neither', async () => {
    await erase('everything', ports);
    expect([keysOf('local'), keysOf('session'), keysOf('sync')]).toEqual([[], [], []]);
    expect(databases).toEqual({ onbehalf: { customers: 0, meta: 0 }, other: { things: 0 } });
  });

  test.each(erasures)('%s where nothing is', async (what) => {
    const empty = { local: area(memoryPort()), session: area(memoryPort()), sync: ports.sync };
    ports.sync.data.clear();
    await expect(erase(what, { ...ports, ...empty })).resolves.toBeUndefined();
  });

  test('settings or customers of a newer version is refused', async () => {
    ports.local.data.set('settings', { version: 2, customers: [] });
    await expect(erase('settings', ports)).rejects.toMatchObject({ code: 'newer-version' });
    await expect(erase('customers', ports)).rejects.toMatchObject({ code: 'newer-version' });
    expect(databases['onbehalf']).toEqual({ customers: 3, meta: 2 });
  });
});
