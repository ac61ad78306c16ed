// Lays the changes of several devices over each other: leaf by leaf, the newest wins.

import { judge } from './judge';
import { leafAt, patchOf } from './leaves';
import { sameJson } from './policy';
import type { PartialSettings } from '../model/settings';
import { isWithheld, syncedPaths } from './sync-leaves';
import type { Leaves, Stamped, Theirs } from './sync-items';

/**
 * What this device knows of each leaf, brought up to date with its settings: a leaf that differs from what is known
 * was changed here and gets the time `at`. Leaves that must stay here are left as they were.
 */
export function withLocalChanges(known: Leaves, settings: PartialSettings, at: number): Leaves {
  const leaves: Record<string, Stamped> = { ...known };
  for (const path of syncedPaths) {
    const value = leafAt(settings, path);
    if (isWithheld(path, value) || sameJson(value, known[path]?.value)) continue;
    leaves[path] = value === undefined ? { at } : { at, value };
  }
  return leaves;
}

export interface Merge {
  /** To be written into the settings here, in the schema's own writing. */
  readonly take: Leaves;
  /** To be sent to the other devices. */
  readonly send: Leaves;
}

/** Compares what this device knows with the account's copy. */
export function mergeLeaves(own: Leaves, { leaves: theirs, torn }: Theirs, settings: PartialSettings): Merge {
  const take: Record<string, Stamped> = {};
  const send: Record<string, Stamped> = {};
  for (const path of syncedPaths) {
    if (isWithheld(path, leafAt(settings, path))) continue;
    const [mine, other, tornAt] = [own[path], theirs[path], torn.get(path)];
    const isMineNewest = mine !== undefined && (tornAt === undefined ? wins(mine, other) : mine.at >= tornAt);
    if (isMineNewest) send[path] = mine;
    else if (other && wins(other, mine)) {
      const usable = usableOf(path, other);
      if (usable) take[path] = usable;
    }
  }
  return { take, send };
}

/** Newer, or as new and later in the order of texts, so that every device decides alike; never an equal one. */
function wins(one: Stamped, other: Stamped | undefined): boolean {
  if (other === undefined) return true;
  if (sameJson(one.value, other.value)) return false;
  return one.at === other.at ? textOf(one) > textOf(other) : one.at > other.at;
}

const textOf = ({ value }: Stamped): string => (value === undefined ? '' : JSON.stringify(value));

/** The leaf as our schema allows it; undefined when it allows nothing of it, or when it should not have been sent. */
function usableOf(path: string, { at, value }: Stamped): Stamped | undefined {
  if (value === undefined) return { at };
  const { settings, problems } = judge(patchOf([[path, value]]));
  const usable = leafAt(settings, path);
  return usable === undefined || problems.length > 0 || isWithheld(path, usable)
    ? undefined
    : { at, value: usable };
}
