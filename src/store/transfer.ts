// Writes the settings file, reads one, and says leaf by leaf what it would change before anything is changed.

import type { LeafChange, TransferTrouble } from '../model/transfer';
import type { Link, PartialSettings } from '../model/settings';
import { changeAll } from './before';
import { isRecord, judge, judgeText } from './judge';
import type { Problem } from './judge';
import { leafAt, leafPaths, patchOf, withoutCustomers } from './leaves';
import { sameJson } from './policy';
import type { LocalPort } from './policy';
import { laidOver, settingsKey } from './settings';
import { textOfFile } from './transfer-text';

/** More is no settings file: 200,000 customers with notes are about half of it. */
export const maxFileBytes = 100_000_000;

/** What a file brings; nothing is written yet. */
export interface TransferPlan {
  readonly leaves: readonly LeafChange[];
  readonly problems: readonly Problem[];
  /** Customers in the file, which the customer list imports. */
  readonly customers: number;
}

export type TransferAnswer =
  | ({ readonly ok: true } & TransferPlan)
  /** `detail`: where JSON breaks, as `line 3, column 5`. */
  | { readonly ok: false; readonly trouble: TransferTrouble; readonly detail?: string };

/** The name of a file written on that day, in the user's own time. */
export function fileName(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `onbehalf-settings-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}

/**
 * The user's own settings as a file, exactly as stored, unusable values too; what the policy sets is not in it.
 * @param customers text of a settings file with the customers alone; absent: without customers
 * @throws what the storage throws, and SyntaxError when `customers` is no JSON
 */
export async function exportText(local: LocalPort, customers?: string): Promise<string> {
  const stored = withoutCustomers(await local.get(settingsKey));
  const list: unknown = customers === undefined ? undefined : (JSON.parse(customers) as unknown);
  const rows = isRecord(list) ? list['customers'] : undefined;
  return `${JSON.stringify({ version: 1, ...stored, ...(rows !== undefined && { customers: rows }) }, null, 2)}\n`;
}

/**
 * What a settings file would change. Values of the file win; what it does not name stays. Lists of texts are replaced.
 * A link of the file takes the place of the one with the same address, or the same name; other links are added.
 * @param locked the leaves a policy sets
 */
export async function readTransfer(
  local: LocalPort,
  source: ArrayBuffer | string,
  locked: readonly string[],
): Promise<TransferAnswer> {
  const text = textOfFile(source, maxFileBytes);
  if (!text.ok) return text;
  const parsed = parsedFile(text.text);
  if (!parsed.ok) return parsed;
  const { customers, ...rest } = parsed.file;
  const { settings, problems } = judge(rest);
  if (problems.some(({ problem }) => problem === 'newer-version'))
    return { ok: false, trouble: 'newer-version' };
  const now = judge(withoutCustomers(await local.get(settingsKey))).settings;
  const leaves = leafPaths.flatMap((path) => changeOf(path, { now, settings, locked }));
  const count = Array.isArray(customers) ? customers.length : 0;
  const isOurs = Object.keys(settings).length > 0 || count > 0;
  if (!isOurs && Object.keys(rest).length > 0) return { ok: false, trouble: 'not-settings' };
  const ofCustomers: Problem[] =
    customers === undefined || Array.isArray(customers)
      ? []
      : [{ path: 'customers', problem: 'wrong-type', detail: 'array' }];
  return { ok: true, leaves, problems: [...problems, ...ofCustomers], customers: count };
}

/**
 * Writes what a plan changes, and keeps the settings before it. Call under the settings' lock.
 * @throws SaveError
 */
export async function applyTransfer(local: LocalPort, leaves: readonly LeafChange[]): Promise<void> {
  const changed = leaves.filter(({ fate }) => fate !== 'unchanged');
  const patch = patchOf(changed.map(({ path, after }) => [path, after] as const));
  if (changed.length > 0) await changeAll(local, 'import', (stored) => laidOver(stored, patch));
}

type Parsed =
  | { readonly ok: true; readonly file: Record<string, unknown> }
  | { readonly ok: false; readonly trouble: TransferTrouble; readonly detail?: string };

function parsedFile(text: string): Parsed {
  try {
    const file: unknown = JSON.parse(text);
    return isRecord(file) ? { ok: true, file } : { ok: false, trouble: 'not-settings' };
  } catch {
    const { detail } = judgeText(text).problems[0] ?? {};
    return { ok: false, trouble: 'not-json', ...(detail !== undefined && { detail }) };
  }
}

interface Sides {
  readonly now: PartialSettings;
  readonly settings: PartialSettings;
  readonly locked: readonly string[];
}

function changeOf(path: string, { now, settings, locked }: Sides): LeafChange[] {
  const wanted = leafAt(settings, path);
  if (wanted === undefined) return [];
  const before = leafAt(now, path);
  const after = path === 'links' ? mergedLinks(now.links ?? [], settings.links ?? []) : wanted;
  const fate = before === undefined ? 'new' : sameJson(before, after) ? 'unchanged' : 'changed';
  return [{ path, fate, before, after, isLocked: locked.includes(path) }];
}

/** Each link of the file in the place of its twin, by address or else by name; the others follow. */
function mergedLinks(own: readonly Link[], added: readonly Link[]): Link[] {
  const merged = [...own];
  for (const link of added) {
    const byUrl = merged.findIndex(({ url, cloud }) => url === link.url && cloud === link.cloud);
    const place =
      byUrl >= 0 ? byUrl : merged.findIndex(({ name }) => name !== undefined && name === link.name);
    if (place >= 0) merged[place] = link;
    else merged.push(link);
  }
  return merged;
}
