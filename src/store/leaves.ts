// The single values of the settings by path, as files, windows and devices compare them.

import type * as z from 'zod/mini';
import { settingsSchema } from '../model/settings';
import { isRecord, kindOf } from './judge';
import type { SettingsPatch } from './settings';

/** The paths of all leaves but `version` and the customers, who are kept elsewhere; a list is one leaf. */
export const leafPaths: readonly string[] = pathsIn(settingsSchema, '').filter(
  (path) => path !== 'version' && path !== 'customers',
);

function pathsIn(schema: z.core.$ZodType, path: string): string[] {
  const kind = kindOf(schema);
  if (kind.is !== 'object') return [path];
  return Object.entries(kind.shape).flatMap(([key, inner]) =>
    pathsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** The value at a path such as `partner.ownPlan.kind`; `undefined` when anything on the way is missing. */
export function leafAt(settings: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      settings,
    );
}

/** Leaves as one patch for `saveSettings`; `undefined` takes a leaf away. */
export function patchOf(leaves: Iterable<readonly [path: string, value: unknown]>): SettingsPatch {
  const patch: Record<string, unknown> = {};
  for (const [path, value] of leaves) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const inner = keys.reduce<Record<string, unknown>>((outer, key) => {
      const next = isRecord(outer[key]) ? outer[key] : {};
      outer[key] = next;
      return next;
    }, patch);
    inner[last] = value;
  }
  return patch;
}

/** A copy of stored settings without the customers: they have their own place, and may be many. */
export function withoutCustomers(raw: unknown): Record<string, unknown> {
  if (!isRecord(raw)) return {};
  const { customers: _customers, ...rest } = raw;
  return structuredClone(rest);
}
