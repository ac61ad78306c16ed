// Keeps the settings in step with the user's other devices through browser sync: opt-in, without e-mail and phone.

import type { PartialSettings } from '../model/settings';
import type { SyncStatus, SyncTrouble } from '../model/sync';
import { changeAll } from './before';
import { leafAt, patchOf } from './leaves';
import type { LocalPort } from './policy';
import { laidOver, readSettings, saveSettings } from './settings';
import type { StoredSettings } from './settings';
import { off, readDevice, syncKey, writeDevice } from './sync-device';
import type { Device } from './sync-device';
import { itemPrefix, readCopy, writingOf } from './sync-items';
import type { Copy, Leaves, Stamped, SyncPort, Theirs } from './sync-items';
import { isWithheld, syncedPaths, withheldIn } from './sync-leaves';
import { mergeLeaves, withLocalChanges } from './sync-merge';

export interface SyncPorts {
  readonly local: LocalPort;
  readonly sync: SyncPort;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
}

/** Never rejects. */
export async function syncStatus(local: LocalPort): Promise<SyncStatus> {
  const [{ isOn, at, trouble }, { settings }] = await Promise.all([readDevice(local), readSettings(local)]);
  return {
    isOn,
    withheld: withheldIn(settings),
    ...(at !== undefined && { at }),
    ...(trouble && { trouble }),
  };
}

/**
 * Turns sync on for this device. What the account has wins over what is set here, which `undoAll` brings back; what it
 * lacks is sent. Call under the settings' lock.
 * @returns how many settings were taken from the account
 */
export async function turnSyncOn(ports: SyncPorts): Promise<{ readonly taken: number }> {
  await writeDevice(ports.local, { ...off, isOn: true });
  return run(ports, 'first');
}

/** Stops on this device; the account's copy and the settings stay. Call under the settings' lock. */
export async function turnSyncOff(local: LocalPort): Promise<void> {
  await local.remove(syncKey);
}

/** Removes the account's copy and turns sync off here; other devices turn it off when they see that. */
export async function eraseSynced({ local, sync }: Pick<SyncPorts, 'local' | 'sync'>): Promise<void> {
  const keys = Object.keys(await sync.all()).filter((key) => key.startsWith(itemPrefix));
  await turnSyncOff(local);
  if (keys.length > 0) await sync.remove(keys);
}

/**
 * Brings settings and account into step; does nothing while sync is off. Call it under the settings' lock whenever
 * either has changed: it never calls for itself, because it writes only what differs. Never rejects.
 */
export async function syncNow(ports: SyncPorts): Promise<void> {
  await run(ports, 'again').catch(() => undefined);
}

/** Everything one run compares. */
interface Sides {
  readonly device: Device;
  readonly items: Record<string, unknown>;
  readonly stored: StoredSettings;
  readonly copy: Copy;
}

async function run(ports: SyncPorts, turn: 'first' | 'again'): Promise<{ taken: number }> {
  const device = await readDevice(ports.local);
  if (!device.isOn) return { taken: 0 };
  const items = await ports.sync.all().catch(() => undefined);
  const stored = await readSettings(ports.local);
  const sides = items && { device, items, stored, copy: readCopy(items, syncedPaths) };
  const trouble = sides ? troubleOf(sides) : 'refused';
  if (sides && trouble === undefined) return compare(ports, sides, turn);
  // A copy that somebody erased stays erased: this device stops, and its settings stay.
  await note(ports, trouble === 'erased' ? off : device, trouble);
  return { taken: 0 };
}

function troubleOf({ device, stored, copy }: Sides): SyncTrouble | undefined {
  if (copy.is === 'newer' || !stored.writable) return 'newer-version';
  return copy.is === 'none' && device.hasSeen ? 'erased' : undefined;
}

async function compare(
  ports: SyncPorts,
  { device, items, stored: { settings }, copy }: Sides,
  turn: 'first' | 'again',
): Promise<{ taken: number }> {
  const theirs: Theirs = copy.is === 'leaves' ? copy : { leaves: {}, torn: new Map() };
  const clock = Math.max(latest(device.clock, theirs.leaves), ...theirs.torn.values());
  const at = Math.max(ports.now(), clock + 1);
  const own =
    turn === 'first' ? joining(settings, theirs, at) : withLocalChanges(device.leaves, settings, at);
  const { take, send } = mergeLeaves(own, theirs, settings);
  const isTaken = await takeIn(ports.local, take, turn);
  const known: Device = {
    isOn: true,
    hasSeen: device.hasSeen || copy.is === 'leaves',
    clock: latest(clock, own),
    leaves: isTaken ? { ...own, ...take } : own,
  };
  // What was seen is noted before anything is sent: a stop between the two sends again, and forgets nothing.
  await writeDevice(ports.local, known);
  const trouble = isTaken ? await sendOut(ports, items, send) : 'not-saved';
  const hasSent = trouble === undefined && Object.keys(send).length > 0;
  await note(ports, { ...known, hasSeen: known.hasSeen || hasSent }, trouble);
  return { taken: isTaken ? Object.keys(take).length : 0 };
}

function latest(clock: number, leaves: Leaves): number {
  return Object.values(leaves).reduce((last, { at }) => Math.max(last, at), clock);
}

async function note(
  { local, now }: SyncPorts,
  device: Device,
  trouble: SyncTrouble | undefined,
): Promise<void> {
  const { trouble: _before, ...rest } = device;
  await writeDevice(local, { ...rest, at: now(), ...(trouble && { trouble }) });
}

/** What a device brings along: the account's values win over it, but what was taken away elsewhere stays here. */
function joining(settings: PartialSettings, { leaves, torn }: Theirs, at: number): Leaves {
  const own: Record<string, Stamped> = {};
  for (const path of syncedPaths) {
    const value = leafAt(settings, path);
    if (value === undefined || isWithheld(path, value)) continue;
    const hasTheirs = leaves[path]?.value !== undefined || torn.has(path);
    own[path] = { at: hasTheirs ? 0 : at, value };
  }
  return own;
}

async function takeIn(local: LocalPort, take: Leaves, turn: 'first' | 'again'): Promise<boolean> {
  const taken = Object.entries(take).map(([path, { value }]) => [path, value] as const);
  if (taken.length === 0) return true;
  const patch = patchOf(taken);
  const work =
    turn === 'first'
      ? changeAll(local, 'sync', (stored) => laidOver(stored, patch))
      : saveSettings(local, patch);
  return work.then(
    () => true,
    () => false,
  );
}

async function sendOut(
  { sync }: SyncPorts,
  items: Record<string, unknown>,
  send: Leaves,
): Promise<SyncTrouble | undefined> {
  if (Object.keys(send).length === 0) return undefined;
  const { set, remove, fits } = writingOf(items, send);
  if (!fits) return 'too-large';
  try {
    await sync.set(set);
    if (remove.length > 0) await sync.remove(remove);
    return undefined;
  } catch {
    return 'refused';
  }
}
