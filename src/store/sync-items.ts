// How leaves are written into browser sync: an item a leaf, with the time of its change; long ones in parts.

import { isRecord } from './judge';

/** `chrome.storage.sync` as seen from here. */
export interface SyncPort {
  all(): Promise<Record<string, unknown>>;
  /** Rejects when the browser refuses: too much, too often. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
}

/** A leaf and when it was changed; without a value it was taken away. */
export interface Stamped {
  readonly at: number;
  readonly value?: unknown;
}

export type Leaves = Readonly<Record<string, Stamped>>;

export const itemPrefix = 'settings.';
const versionKey = `${itemPrefix}version`;
/** The browser's limits: bytes of one item with its key, bytes and number of all (documented for `storage.sync`). */
const limits = { item: 8192, all: 102_400, count: 512 } as const;
/** Of a part's text, so that with its key, its id and every sign written as an escape it is within the limit. */
const partBytes = 7000;

export const sizeOf = (key: string, value: unknown): number =>
  new TextEncoder().encode(key).length + new TextEncoder().encode(JSON.stringify(value)).length;

export interface Theirs {
  readonly leaves: Leaves;
  /** Leaves of which only a part has arrived, with their times. */
  readonly torn: ReadonlyMap<string, number>;
}

/** What browser sync holds: nothing of ours, something of a newer version, or leaves. */
export type Copy = { readonly is: 'none' | 'newer' } | ({ readonly is: 'leaves' } & Theirs);

export function readCopy(items: Record<string, unknown>, paths: readonly string[]): Copy {
  const version = items[versionKey];
  if (typeof version === 'number' && version > 1) return { is: 'newer' };
  if (!Object.keys(items).some((key) => key.startsWith(itemPrefix))) return { is: 'none' };
  const leaves: Record<string, Stamped> = {};
  const torn = new Map<string, number>();
  for (const path of paths) {
    const head = items[itemPrefix + path];
    if (!isRecord(head) || typeof head['at'] !== 'number' || !Number.isFinite(head['at'])) continue;
    const leaf = head['parts'] === undefined ? leafIn(head) : joined(items, path, head);
    if (leaf) leaves[path] = leaf;
    else torn.set(path, head['at']);
  }
  return { is: 'leaves', leaves, torn };
}

function leafIn(head: Record<string, unknown>): Stamped {
  const at = Number(head['at']);
  return head['value'] === undefined ? { at } : { at, value: head['value'] };
}

function joined(
  items: Record<string, unknown>,
  path: string,
  { at, parts, id }: Record<string, unknown>,
): Stamped | undefined {
  const texts = Array.from({ length: Math.min(Number(parts), limits.count) }, (_, index) => {
    const part = items[partKey(path, index)];
    return isRecord(part) && part['id'] === id && typeof part['text'] === 'string' ? part['text'] : undefined;
  });
  if (texts.some((text) => text === undefined)) return undefined;
  try {
    return { at: Number(at), value: JSON.parse(texts.join('')) as unknown };
  } catch {
    return undefined;
  }
}

export interface Writing {
  readonly set: Record<string, unknown>;
  readonly remove: readonly string[];
  /** Everything would still be within the browser's limits. */
  readonly fits: boolean;
}

/** What to write so that browser sync holds `leaves` besides what it holds already. */
export function writingOf(items: Record<string, unknown>, leaves: Leaves): Writing {
  const set: Record<string, unknown> = { [versionKey]: 1 };
  for (const [path, leaf] of Object.entries(leaves)) Object.assign(set, itemsOf(path, leaf));
  const remove = Object.keys(leaves).flatMap((path) =>
    Object.keys(items).filter((key) => key.startsWith(partKey(path, '')) && !Object.hasOwn(set, key)),
  );
  const after = Object.entries({ ...items, ...set }).filter(([key]) => !remove.includes(key));
  const sizes = after.map(([key, value]) => sizeOf(key, value));
  const own = Object.entries(set).map(([key, value]) => sizeOf(key, value));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const fits =
    total <= limits.all && after.length <= limits.count && own.every((size) => size <= limits.item);
  return { set, remove, fits };
}

function itemsOf(path: string, leaf: Stamped): Record<string, unknown> {
  const key = itemPrefix + path;
  if (sizeOf(key, leaf) <= limits.item) return { [key]: leaf };
  const texts = split(JSON.stringify(leaf.value));
  // The time of the change tells the parts of one writing from those of another.
  const id = `${String(leaf.at)}/${String(texts.length)}/${String(checksum(texts.join('')))}`;
  const parts = texts.map((text, index) => [partKey(path, index), { id, text }] as const);
  return { [key]: { at: leaf.at, parts: texts.length, id }, ...Object.fromEntries(parts) };
}

function partKey(path: string, index: number | ''): string {
  return `${itemPrefix}${path}#${String(index)}`;
}

/** Parts that are small enough as JSON inside JSON; no sign is cut in two. */
function split(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of text) {
    const size = new TextEncoder().encode(JSON.stringify(sign)).length - 2;
    if (bytes + size > partBytes) {
      parts.push(part);
      [part, bytes] = ['', 0];
    }
    part += sign;
    bytes += size;
  }
  return [...parts, part];
}

function checksum(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1)
    sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
  return sum;
}
