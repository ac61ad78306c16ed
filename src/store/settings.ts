// Keeps the user's settings exactly as written, and hands out what is usable of them under the policy in force.

import type * as z from 'zod/mini';
import { settingsSchema } from '../model/settings';
import type { Customer, PartialSettings, Settings } from '../model/settings';
import { isForbiddenKey, isNewerVersion, isRecord, judge, judgeValue, kindOf } from './judge';
import type { Problem } from './judge';
import { mergePolicy } from './merge';
import { readPolicy, sameJson } from './policy';
import type { LocalPort, ManagedPort, PolicyOptions } from './policy';

/** Settings to lay over the stored ones; a leaf of `undefined` or `''` takes the stored leaf away. */
export type Patch<T> = T extends readonly unknown[]
  ? T | undefined
  : T extends object
    ? { [K in keyof T]?: Patch<T[K]> | undefined }
    : T extends string
      ? T | '' | undefined
      : T | undefined;
export type SettingsPatch = Patch<PartialSettings>;

export interface StoredSettings {
  settings: PartialSettings;
  problems: Problem[];
  /** False when a later version wrote them, or they could neither be read nor set aside: `saveSettings` refuses. */
  writable: boolean;
}

export interface CustomerLayers {
  /** Of the stored settings: where versions before the database kept them, and where an import by hand may put them. */
  readonly stored: readonly Customer[];
  /** Undefined while the policy has not been read. */
  readonly policy: readonly Customer[] | undefined;
}

export interface Effective {
  settings: Settings;
  /** Leaf paths set by the policy, as `mergePolicy` writes them. */
  locked: string[];
  /** The stored settings' problems, then the policy's with the path prefix `policy:`. */
  problems: Problem[];
  /** Customers as the settings and as the policy name them; the list itself is in a database (`customers/`). */
  customerLayers: CustomerLayers;
  policyFrom: 'cache' | 'managed' | 'none';
  policyHasAnyKey: boolean;
  writable: boolean;
  /** As in `PolicyRead`: call again when it says `changed`. */
  fresh: Promise<{ changed: boolean }>;
}

/**
 * Why nothing was saved; what was stored before is still there. `quota`: the storage is full; `newer-version`: a later
 * Onbehalf wrote it; `changed-meanwhile`: another window changed the same values; `not-saved`: any other failure, or
 * the storage holds something else afterwards.
 */
export class SaveError extends Error {
  override readonly name = 'SaveError';
  constructor(
    readonly code: 'quota' | 'newer-version' | 'changed-meanwhile' | 'not-saved',
    message: string,
  ) {
    super(message);
  }
}

export const settingsKey = 'settings';
const unusableKey = 'settings.unusable';
const maxCopies = 50;

/**
 * The usable part of the stored settings. What is stored but no object is set aside once under `settings.unusable`
 * (a second, different one under `settings.unusable.2`, …) and reported. Never rejects.
 */
export async function readSettings(local: LocalPort): Promise<StoredSettings> {
  try {
    const raw = await local.get(settingsKey);
    if (raw === undefined) return { settings: {}, problems: [], writable: true };
    if (isRecord(raw)) return { ...judge(raw), writable: !isNewerVersion(raw['version']) };
    return { ...judge(raw), writable: await setAside(local, raw) };
  } catch {
    return {
      settings: {},
      problems: [{ path: '', problem: 'malformed', detail: 'unreadable' }],
      writable: false,
    };
  }
}

/**
 * Lays `patch` over the stored object, so that unknown keys and unusable values survive. Lists are replaced, but rows
 * keep what we could not use of them, and rows we could not use stay. Not atomic: let one context do the saving.
 * @throws SaveError
 */
export async function saveSettings(local: LocalPort, patch: SettingsPatch): Promise<void> {
  const raw = await attempt(() => local.get(settingsKey));
  if (isRecord(raw) && isNewerVersion(raw['version'])) {
    throw new SaveError('newer-version', 'The settings were written by a newer version.');
  }
  if (raw !== undefined && !isRecord(raw) && !(await setAside(local, raw))) {
    throw new SaveError('not-saved', 'The unusable settings could not be set aside.');
  }
  await replaceSettings(local, laidOver(raw, patch));
}

/** Stored settings with a patch laid over them, as `saveSettings` does. Pure. */
export function laidOver(raw: unknown, patch: SettingsPatch): Record<string, unknown> {
  return layOver(settingsSchema, isRecord(raw) ? raw : {}, patch) as Record<string, unknown>;
}

/**
 * Puts other settings in the place of the stored ones, and reads them back.
 * @throws SaveError
 */
export async function replaceSettings(local: LocalPort, next: Record<string, unknown>): Promise<void> {
  await attempt(() => local.set(settingsKey, next));
  if (!sameJson(await attempt(() => local.get(settingsKey)), next)) {
    throw new SaveError('not-saved', 'The storage holds other settings than the ones saved.');
  }
}

/** Everything together: what is set, what is locked, what is wrong, and where the policy comes from. Never rejects. */
export async function effectiveSettings(
  local: LocalPort,
  managed: ManagedPort,
  options: PolicyOptions = {},
): Promise<Effective> {
  const [stored, read] = await Promise.all([readSettings(local), readPolicy(local, managed, options)]);
  const ofPolicy = read.problems.map((each) => ({ ...each, path: `policy:${each.path}` }));
  return {
    ...mergePolicy(stored.settings, read.policy, read.hasAnyKey),
    problems: [...stored.problems, ...ofPolicy],
    customerLayers: {
      stored: stored.settings.customers ?? [],
      policy: read.from === 'none' ? undefined : (read.policy.customers ?? []),
    },
    policyFrom: read.from,
    policyHasAnyKey: read.hasAnyKey,
    writable: stored.writable,
    fresh: read.fresh,
  };
}

/** Keeps a copy of what was stored and is no object; false when there is no room for one. */
async function setAside(local: LocalPort, raw: unknown): Promise<boolean> {
  for (let copy = 1; copy <= maxCopies; copy += 1) {
    const key = copy === 1 ? unusableKey : `${unusableKey}.${copy}`;
    const kept = await local.get(key);
    if (kept !== undefined && sameJson(kept, raw)) return true;
    if (kept === undefined) {
      return local.set(key, raw).then(
        () => true,
        () => false,
      );
    }
  }
  return false;
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SaveError(/quota/i.test(message) ? 'quota' : 'not-saved', message);
  }
}

/** `patch` over `raw`, key by key where both are objects of the schema; else `patch`. */
function layOver(schema: z.core.$ZodType | undefined, raw: unknown, patch: unknown): unknown {
  if (Array.isArray(patch)) return layRows(schema, raw, patch);
  if (!isRecord(patch)) return patch;
  const kind = schema && kindOf(schema);
  const merged = new Map(Object.entries(isRecord(raw) ? raw : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (isForbiddenKey(key)) continue;
    const inner = kind?.is === 'object' && Object.hasOwn(kind.shape, key) ? kind.shape[key] : undefined;
    if (value === undefined || value === '') merged.delete(key);
    else merged.set(key, layOver(inner, merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

/** A new list of rows: each over what we could not use of its old row, followed by the rows we could not use at all. */
function layRows(schema: z.core.$ZodType | undefined, raw: unknown, patch: readonly unknown[]): unknown[] {
  const kind = schema && kindOf(schema);
  const element = kind?.is === 'array' ? kind.element : undefined;
  if (element === undefined || kindOf(element).is !== 'object' || !Array.isArray(raw)) {
    return patch.map((row) => layOver(undefined, undefined, row));
  }
  const old = raw.map((row: unknown) => ({
    row,
    used: judgeValue(element, row, { path: '', problems: [] }),
  }));
  const byKey = new Map<string, { row: unknown; used: unknown }>();
  for (const each of old) {
    const key = rowKey(each.used);
    if (each.used !== undefined && !byKey.has(key)) byKey.set(key, each);
  }
  const rows = patch.map((row) => {
    const twin = byKey.get(rowKey(row));
    return layOver(element, twin && unused(twin.row, twin.used), row);
  });
  return [...rows, ...old.filter(({ used }) => used === undefined).map(({ row }) => row)];
}

/** What of a stored value was not usable, and so was not in front of the user. */
function unused(raw: unknown, used: unknown): unknown {
  if (!isRecord(raw) || !isRecord(used)) return undefined;
  const rest = Object.entries(raw).flatMap(([key, value]) => {
    if (!Object.hasOwn(used, key)) return [[key, value] as const];
    const inner = unused(value, used[key]);
    return isRecord(inner) && Object.keys(inner).length > 0 ? [[key, inner] as const] : [];
  });
  return Object.fromEntries(rest);
}

/** What a customer, link or subscription is found again by. */
function rowKey(row: unknown): string {
  if (!isRecord(row)) return '';
  const names = [row['tenantId'], row['domain'], row['initialDomain'], row['url'], row['id']];
  return names.find((name) => typeof name === 'string')?.toLowerCase() ?? '';
}
