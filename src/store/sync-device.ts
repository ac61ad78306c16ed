// What this device remembers of browser sync: whether it is on, and which change of each leaf it has seen last.

import { syncTroubles } from '../model/sync';
import type { SyncTrouble } from '../model/sync';
import { isRecord } from './judge';
import { sameJson } from './policy';
import type { LocalPort } from './policy';
import type { Leaves, Stamped } from './sync-items';
import { syncedPaths } from './sync-leaves';

export const syncKey = 'sync';

export interface Device {
  readonly isOn: boolean;
  /** The account's copy was there once: when all of it is gone, somebody erased it. */
  readonly hasSeen: boolean;
  /** The latest time of a change that was seen; our own come after it, whatever the device's clock says. */
  readonly clock: number;
  readonly leaves: Leaves;
  /** When settings and account were compared last, in milliseconds of the epoch. */
  readonly at?: number;
  readonly trouble?: SyncTrouble;
}

export const off: Device = { isOn: false, hasSeen: false, clock: 0, leaves: {} };

/** What is remembered, as far as it can be used; never rejects. */
export async function readDevice(local: LocalPort): Promise<Device> {
  const kept = await local.get(syncKey).catch(() => undefined);
  if (!isRecord(kept)) return off;
  const { at, trouble } = kept;
  const known = syncTroubles.find((each) => each === trouble);
  return {
    isOn: kept['isOn'] === true,
    hasSeen: kept['hasSeen'] === true,
    clock: isTime(kept['clock']) ? kept['clock'] : 0,
    leaves: leavesIn(kept['leaves']),
    ...(isTime(at) && { at }),
    ...(known && { trouble: known }),
  };
}

/** @throws what the storage throws */
export async function writeDevice(local: LocalPort, device: Device): Promise<void> {
  if (!sameJson(await local.get(syncKey), device)) await local.set(syncKey, device);
}

function leavesIn(value: unknown): Leaves {
  const leaves: Record<string, Stamped> = {};
  for (const path of syncedPaths) {
    const leaf = isRecord(value) ? value[path] : undefined;
    if (!isRecord(leaf) || !isTime(leaf['at'])) continue;
    leaves[path] =
      leaf['value'] === undefined ? { at: leaf['at'] } : { at: leaf['at'], value: leaf['value'] };
  }
  return leaves;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
