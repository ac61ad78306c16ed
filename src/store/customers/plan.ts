// Compares the rows of a file with the list: what is new, changed, unchanged, there twice, or of no use.

import type { FieldChange, ImportRow, PlannedRow, RowFate } from '../../model/import';
import { rowFates } from '../../model/import';
import { customerKey } from '../../model/settings';
import type { Contact, Customer, Subscription } from '../../model/settings';
import type { StoredCustomer } from './database';
import { Places } from './places';
import { inForce } from './stored';

/** What the import does to one customer. */
export interface PlannedWrite {
  /** The customer as it is now; absent for a new one. */
  readonly old?: StoredCustomer;
  readonly own: Customer;
}

export interface ImportPlan {
  readonly rows: Readonly<Record<RowFate, readonly PlannedRow[]>>;
  readonly writes: readonly PlannedWrite[];
  /** Rows that are used in part. */
  readonly partly: number;
}

/** One customer of the file, with every row that speaks of it. */
interface Entry {
  old: StoredCustomer | undefined;
  own: Customer;
  row: ImportRow;
}

/**
 * Plans an import. Rows of one tenant are one customer: the first row counts, a later one adds what it lacks. What the
 * user wrote (`note`, `favourite`, `contact`) is never replaced, only added to; subscriptions are added by id.
 */
export function planImport(rows: Iterable<ImportRow>, list: Iterable<StoredCustomer>): ImportPlan {
  const known = new Places<StoredCustomer>(inForce);
  for (const each of list) known.add(each);
  const inFile = new Places<Entry>(({ own }) => own);
  const entries: Entry[] = [];
  const duplicates: PlannedRow[] = [];
  const invalid: PlannedRow[] = [];
  let partly = 0;
  for (const row of rows) {
    if (!row.customer || customerKey(row.customer) === undefined) {
      invalid.push(shown(row, 'invalid'));
      continue;
    }
    if (row.problem) partly += 1;
    const twin = inFile.find(row.customer);
    if (twin) {
      twin.own = completed(twin.own, row.customer);
      inFile.add(twin);
      duplicates.push(shown(row, 'duplicate'));
      continue;
    }
    const old = known.find(row.customer);
    const entry: Entry = { old, own: imported(old?.own ?? {}, row.customer), row };
    entries.push(entry);
    inFile.add(entry);
  }
  const { rows: fates, writes } = judged(entries);
  return { rows: { ...fates, duplicate: duplicates, invalid }, writes, partly };
}

function judged(entries: readonly Entry[]): Pick<ImportPlan, 'rows' | 'writes'> {
  const rows = Object.fromEntries(rowFates.map((fate) => [fate, [] as PlannedRow[]])) as Record<
    RowFate,
    PlannedRow[]
  >;
  const writes: PlannedWrite[] = [];
  for (const { old, own, row } of entries) {
    const changes = changesBetween(old?.own ?? {}, own);
    const fate = old?.own ? (changes.length > 0 ? 'changed' : 'unchanged') : 'new';
    rows[fate].push({
      ...shown({ ...row, customer: own }, fate),
      changes: fate === 'changed' ? changes : [],
    });
    if (fate !== 'unchanged') writes.push({ ...(old && { old }), own });
  }
  return { rows, writes };
}

function shown({ line, customer = {}, problem, text }: ImportRow, fate: RowFate): PlannedRow {
  return {
    line,
    fate,
    name: customer.name ?? '',
    identity: customerKey(customer) ?? '',
    changes: [],
    ...(problem && { problem }),
    ...(text !== undefined && { text }),
  };
}

/** `found` over what the list has: names, domains and ids are the file's, what the user wrote stays. */
function imported(own: Customer, found: Customer): Customer {
  const { note, favourite, contact, subscriptions, ...rest } = found;
  return withOwn({ ...own, ...rest }, own, { note, favourite, contact, subscriptions });
}

/** What a second row of the same customer adds. */
function completed(first: Customer, second: Customer): Customer {
  return withOwn({ ...second, ...first }, first, second);
}

type Written = Partial<{
  [K in 'note' | 'favourite' | 'contact' | 'subscriptions']: Customer[K] | undefined;
}>;

function withOwn(
  merged: Customer,
  own: Customer,
  { note, favourite, contact, subscriptions }: Written,
): Customer {
  const subs = united(own.subscriptions, subscriptions);
  const kept: Written = {
    note: own.note ?? note,
    favourite: own.favourite ?? favourite,
    contact: own.contact || contact ? { ...contact, ...own.contact } : undefined,
    subscriptions: subs,
  };
  return { ...merged, ...withoutGaps(kept) };
}

function withoutGaps(written: Written): Partial<Customer> {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
}

function united(
  own: readonly Subscription[] | undefined,
  found: readonly Subscription[] | undefined,
): Subscription[] | undefined {
  if (!own && !found) return undefined;
  const byId = new Map((own ?? []).map((each) => [each.id, each]));
  for (const each of found ?? []) byId.set(each.id, { ...byId.get(each.id), ...each });
  return [...byId.values()];
}

const plain = ['name', 'tenantId', 'domain', 'initialDomain', 'cloud', 'note'] as const;

/** What differs, as texts to show; subscriptions by their number and names. */
export function changesBetween(before: Customer, after: Customer): FieldChange[] {
  const changes: FieldChange[] = plain.map((path) => ({
    path,
    before: before[path] ?? '',
    after: after[path] ?? '',
  }));
  changes.push({
    path: 'favourite',
    before: before.favourite ? '★' : '',
    after: after.favourite ? '★' : '',
  });
  changes.push({
    path: 'subscriptions',
    before: subscriptionText(before.subscriptions),
    after: subscriptionText(after.subscriptions),
  });
  return [...changes, ...contactChanges(before.contact ?? {}, after.contact ?? {})].filter(
    (change) => change.before !== change.after,
  );
}

function subscriptionText(list: readonly Subscription[] = []): string {
  return list.map(({ id, name }) => name ?? id).join(', ');
}

function contactChanges(before: Contact, after: Contact): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Contact)[];
  const text = (value: string | readonly string[] | undefined) =>
    Array.isArray(value) ? value.join(', ') : String(value ?? '');
  return names.map((name) => ({
    path: `contact.${name}`,
    before: text(before[name]),
    after: text(after[name]),
  }));
}
