// Keeps the settings as they were before a change of all of them at once, so that it can be taken back later.

import { bigChanges } from '../model/transfer';
import type { BigChange, SettingsUndo } from '../model/transfer';
import { isNewerVersion, isRecord, judge } from './judge';
import { leafAt, leafPaths, patchOf, withoutCustomers } from './leaves';
import { sameJson } from './policy';
import type { LocalPort } from './policy';
import { laidOver, replaceSettings, SaveError, settingsKey } from './settings';

export const beforeKey = 'settings.before';

interface Kept {
  readonly what: BigChange;
  readonly at: number;
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
}

/**
 * Puts `next` (as stored, without customers) in the place of the settings and keeps what was there before; the copy
 * is written first, so that nothing is lost when the browser stops between the two. Call under the settings' lock.
 * @throws SaveError; then the settings are as before, or as `next` with the copy beside them
 */
export async function changeAll(
  local: LocalPort,
  what: BigChange,
  next: (stored: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  const raw = await local.get(settingsKey);
  const stored = isRecord(raw) ? raw : {};
  if (isNewerVersion(stored['version'])) throw new SaveError('newer-version', 'A newer version wrote these.');
  const before = withoutCustomers(stored);
  const after = withoutCustomers(next(before));
  const earlier = await local.get(beforeKey);
  const kept: Kept = { what, at: Date.now(), before, after };
  await local.set(beforeKey, kept).catch((error: unknown) => {
    throw new SaveError(/quota/i.test(String(error)) ? 'quota' : 'not-saved', String(error));
  });
  try {
    await replaceSettings(local, withCustomersOf(stored, after));
  } catch (error) {
    await (earlier === undefined ? local.remove(beforeKey) : local.set(beforeKey, earlier)).catch(
      () => undefined,
    );
    throw error;
  }
}

/** What can be taken back; null when there is nothing. Never rejects. */
export async function undoOffer(local: LocalPort): Promise<SettingsUndo | null> {
  const kept = keptIn(await local.get(beforeKey).catch(() => undefined));
  if (!kept) return null;
  const { what, at } = kept;
  return { what, at, count: changedLeaves(kept.before, kept.after).length };
}

/**
 * Puts back what was there before the last big change. What was changed since stays as it is now. Call under the
 * settings' lock.
 * @returns how many leaves stayed because they were changed since; null when there was nothing to take back
 * @throws SaveError
 */
export async function undoAll(local: LocalPort): Promise<{ kept: number } | null> {
  const kept = keptIn(await local.get(beforeKey));
  if (!kept) return null;
  const raw = await local.get(settingsKey);
  const now = isRecord(raw) ? raw : {};
  if (isNewerVersion(now['version'])) throw new SaveError('newer-version', 'A newer version wrote these.');
  const later = changedLeaves(kept.after, now);
  const current = judge(withoutCustomers(now)).settings;
  const patch = patchOf(later.map((path) => [path, leafAt(current, path)] as const));
  await replaceSettings(local, withCustomersOf(now, laidOver(kept.before, patch)));
  await local.remove(beforeKey);
  return { kept: later.length };
}

/** The leaves in which two stored settings differ. */
function changedLeaves(one: Record<string, unknown>, other: Record<string, unknown>): string[] {
  const [first, second] = [judge(one).settings, judge(withoutCustomers(other)).settings];
  return leafPaths.filter((path) => !sameJson(leafAt(first, path), leafAt(second, path)));
}

function withCustomersOf(
  stored: Record<string, unknown>,
  next: Record<string, unknown>,
): Record<string, unknown> {
  const { customers } = stored;
  return customers === undefined ? next : { ...next, customers };
}

function keptIn(value: unknown): Kept | null {
  if (!isRecord(value)) return null;
  const { what, at, before, after } = value;
  const known = bigChanges.find((each) => each === what);
  if (known === undefined || typeof at !== 'number' || !isRecord(before) || !isRecord(after)) return null;
  return { what: known, at, before, after };
}
