// A browser account with several devices, for the tests of sync: one sync area, a storage for each device.

import { saveSettings } from '../../src/store/settings';
import type { SettingsPatch } from '../../src/store/settings';
import { syncNow, syncStatus, turnSyncOn } from '../../src/store/sync';
import type { SyncPorts } from '../../src/store/sync';
import type { SyncPort } from '../../src/store/sync-items';
import { sizeOf } from '../../src/store/sync-items';
import { memoryPort } from './memory';
import type { MemoryPort } from './memory';

export interface AccountPort extends SyncPort {
  readonly data: Map<string, unknown>;
  /** Calls of `set` that were let through. */
  sets: number;
  /** What the next calls of `set` reject with. */
  refusal: string | null;
}

/** Refuses what the browser refuses: items and totals beyond the documented limits. */
export function account(start: Record<string, unknown> = {}): AccountPort {
  const data = new Map(Object.entries(structuredClone(start)));
  const port: AccountPort = {
    data,
    sets: 0,
    refusal: null,
    all: async () => structuredClone(Object.fromEntries(data)),
    set: async (items) => {
      if (port.refusal !== null) throw new Error(port.refusal);
      const after = new Map([...data, ...Object.entries(items)]);
      const sizes = [...after].map(([key, value]) => sizeOf(key, value));
      if (Math.max(...sizes) > 8192) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      if (sizes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
      port.sets += 1;
      for (const [key, value] of Object.entries(structuredClone(items))) data.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) data.delete(key);
    },
  };
  return port;
}

export interface TestDevice {
  readonly local: MemoryPort;
  readonly ports: SyncPorts;
  readonly settings: () => unknown;
  /** Changes settings here and lets sync notice it. */
  readonly change: (patch: SettingsPatch) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly turnOn: () => Promise<{ taken: number }>;
  readonly trouble: () => Promise<string | undefined>;
}

/** A device of the account with its own clock, which shows `now()`. */
export function device(sync: SyncPort, settings: unknown, now: () => number): TestDevice {
  const local = memoryPort(settings === undefined ? {} : { settings });
  const ports: SyncPorts = { local, sync, now };
  const run = () => syncNow(ports);
  return {
    local,
    ports,
    settings: () => local.data.get('settings'),
    sync: run,
    turnOn: () => turnSyncOn(ports),
    change: async (patch) => {
      await saveSettings(local, patch);
      await run();
    },
    trouble: async () => (await syncStatus(local)).trouble,
  };
}

/** A clock that goes on by a second each time it is looked at. */
export const ticking = (start = 1_000_000) => {
  let now = start;
  return () => (now += 1000);
};
/** Somebody with something of everything. */
export const profile = {
  contact: {
    firstName: 'Giulia',
    email: 'giulia@fabrikam.example',
    additionalEmails: ['noc@fabrikam.example'],
    phone: '+39 02 5550 0199',
    country: 'IT',
  },
  partner: {
    name: 'Fabrikam',
    partnerId: '1234567',
    tenants: ['fabrikam.example', '11111111-2222-4333-8444-555555555555'],
    provider: { name: 'Wide World', contact: 'ask for Anna' },
  },
  customers: [{ domain: 'contoso.example' }],
  fill: { mode: 'ask' },
};
