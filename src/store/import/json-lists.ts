// Finds in a JSON value the list of customers, whatever program wrote it.

import type { ImportKind, ImportNote } from '../../model/import';
import { settingsSchema } from '../../model/settings';
import { isRecord } from '../judge';

export interface FoundList {
  readonly items: readonly unknown[];
  /** Undefined when only the items can tell. */
  readonly kind?: ImportKind;
  readonly notes: readonly ImportNote[];
  /** The file says that the `id` of an item is a tenant. */
  readonly isOfTenants: boolean;
}

/** Keys that programs put their lists under; those of Graph and of the Partner Center API tell the kind. */
const lists: readonly (readonly [key: string, kind?: ImportKind])[] = [
  ['value', 'graph-json'],
  ['items', 'partner-center-json'],
  ['customers'],
  ['results'],
  ['data'],
  ['tenants'],
  ['contracts'],
];

/** Whether a value is a settings file of ours, of any version: one of its keys, and another or a list of customers. */
export function isOurs(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const known = Object.keys(settingsSchema.shape).filter((key) => Object.hasOwn(value, key));
  return known.length > 1 || (Object.hasOwn(value, 'customers') && Array.isArray(value['customers']));
}

/** The list a value is or holds; a single record is a list of one; undefined for anything else. */
export function listIn(value: unknown): FoundList | undefined {
  if (Array.isArray(value)) return { items: value, notes: [], isOfTenants: false };
  if (!isRecord(value)) return undefined;
  if (isOurs(value)) {
    const { customers } = value;
    return {
      items: Array.isArray(customers) ? customers : [],
      kind: 'own-json',
      notes: [],
      isOfTenants: false,
    };
  }
  for (const [wanted, kind] of lists) {
    const items = property(value, wanted);
    if (!Array.isArray(items)) continue;
    const isOfTenants = /delegatedAdminCustomers/i.test(String(property(value, '@odata.context')));
    return { items, ...(kind && { kind }), notes: hasMore(value, items) ? ['more-pages'] : [], isOfTenants };
  }
  return { items: [value], notes: [], isOfTenants: false };
}

/** A value by its key in any case: PowerShell begins keys with a capital. Only own keys count. */
export function property(record: Record<string, unknown>, wanted: string): unknown {
  if (Object.hasOwn(record, wanted)) return record[wanted];
  const key = Object.keys(record).find((each) => each.toLowerCase() === wanted.toLowerCase());
  return key === undefined ? undefined : record[key];
}

/** Graph and the Partner Center API answer in pages. */
function hasMore(page: Record<string, unknown>, items: readonly unknown[]): boolean {
  const links = property(page, 'links');
  const next = property(page, '@odata.nextLink') ?? (isRecord(links) ? property(links, 'next') : undefined);
  const total = property(page, 'totalCount');
  return (typeof next === 'string' && next !== '') || isRecord(next) || Number(total) > items.length;
}
