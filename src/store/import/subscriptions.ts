// Reads tables of subscriptions: of one customer, or each row with the customer it belongs to.

import type { ImportNote, ImportOptions, ImportRow } from '../../model/import';
import { customerKey } from '../../model/settings';
import type { Customer, Subscription } from '../../model/settings';
import { customerRow, invalidRow, readSubscriptions } from './customer-row';
import type { Flaw } from './raw';
import type { EachRead } from './table-rows';

interface Found {
  readonly rows: readonly ImportRow[];
  readonly notes: readonly ImportNote[];
  readonly subscriptions?: readonly Subscription[];
}

interface About {
  readonly notes: readonly ImportNote[];
  /** Whether a column says whose subscription it is. */
  readonly hasTenant: boolean;
  readonly options: ImportOptions;
}

/** Subscriptions without a customer are those of the one the user names (`options.subscriptionsOf`). */
export function subscriptionsOf(eachRead: EachRead, { notes, hasTenant, options }: About): Found {
  if (hasTenant) return { rows: byCustomer(eachRead), notes };
  const isKnown = options.subscriptionsOf !== undefined;
  return { ...ofOne(eachRead), notes: isKnown ? notes : [...notes, 'subscriptions-of-whom'] };
}

/** Rows are only those that cannot be used. */
function ofOne(eachRead: EachRead): Pick<Found, 'rows'> & { subscriptions: Subscription[] } {
  const rows: ImportRow[] = [];
  const byId = new Map<string, Subscription>();
  eachRead((read, { line }) => {
    if ('invalid' in read) return void rows.push(read.invalid);
    const flaws: Flaw[] = [];
    for (const found of readSubscriptions(read.raw.subscriptions ?? [], flaws))
      if (!byId.has(found.id)) byId.set(found.id, found);
    const [flaw] = flaws;
    if (flaw) rows.push(invalidRow(line, flaw));
    else if (!read.raw.subscriptions)
      rows.push(invalidRow(line, { problem: 'bad-subscription-id', text: read.text }));
  });
  return { rows, subscriptions: [...byId.values()] };
}

/** One row a customer, at its first line, with the subscriptions of all its rows. */
function byCustomer(eachRead: EachRead): ImportRow[] {
  const rows: ImportRow[] = [];
  const lists = new Map<string, { readonly customer: Customer; readonly byId: Map<string, Subscription> }>();
  eachRead((read, { line }) => {
    if ('invalid' in read) return void rows.push(read.invalid);
    const row = customerRow(line, read.raw, { isOwn: false, text: read.text, flaws: read.flaws });
    const key = row.customer && customerKey(row.customer);
    const known = key === undefined ? undefined : lists.get(key);
    const { byId } = known ?? { byId: new Map<string, Subscription>() };
    for (const each of row.customer?.subscriptions ?? []) if (!byId.has(each.id)) byId.set(each.id, each);
    if (known === undefined) rows.push(row);
    else if (row.problem) rows.push(invalidRow(line, { problem: row.problem, text: row.text ?? '' }));
    if (known === undefined && key !== undefined && row.customer)
      lists.set(key, { customer: row.customer, byId });
  });
  for (const { customer, byId } of lists.values())
    if (byId.size > 0) customer.subscriptions = [...byId.values()];
  return rows;
}
