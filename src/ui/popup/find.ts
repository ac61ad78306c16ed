// Finds customers for what stands in the search field, which may be letters of a name or anything pasted.

import type { CustomerRecord } from '../../model/customer';
import type { CustomerList } from '../../model/list';
import type { Pasted } from '../../model/pasted';
import { customerKey } from '../../model/settings';
import type { Customer } from '../../model/settings';
import { listed } from '../../text/listed';
import type { ListLookup } from '../../text/listed';

/** What the search asks of the customer list. */
export type FindList = ListLookup & Pick<CustomerList, 'search'>;

/** A customer that can be highlighted: of the list, or a tenant that somebody pasted. */
export interface Row {
  readonly key: string;
  readonly customer: Customer;
  /** Absent: not in the list. */
  readonly record?: CustomerRecord;
}

export interface Answer {
  /** The text it answers. */
  readonly query: string;
  readonly rows: readonly Row[];
  /** All that fit, also those without a row. */
  readonly total: number;
  /** Nothing fits exactly: these fit but for a letter. */
  readonly isGuess: boolean;
  /** What the text is, when it is more than letters of a name. */
  readonly pasted: Pasted | null;
  /** Index of the row the pasted text means exactly; -1 for none. */
  readonly meant: number;
}

/** More are not of use in a list to choose from: one letter more is quicker. */
export const rowLimit = 50;

/**
 * Answers a text. An address, a tenant id or another precise text finds the one customer of that tenant, or offers the
 * tenant itself; a domain may also be the beginning of one, and finds what any text finds, too.
 */
export async function find(
  query: string,
  list: FindList,
  read: (text: string) => Pasted | null,
): Promise<Answer> {
  const pasted = query.trim() === '' ? null : read(query);
  if (!pasted) return { ...(await found(query.trim(), list)), query, pasted, meant: -1 };
  const known = await listed(pasted, list);
  if (pasted.kind === 'domain')
    return { ...withExact(await found(query.trim(), list), pasted, known), query };
  const row = known ? rowOf(known) : unlistedRow(pasted);
  const rows = row ? [row] : [];
  return { query, rows, total: rows.length, isGuess: false, pasted, meant: rows.length - 1 };
}

/** The tenant of a pasted text as a customer to be; undefined when it names none. */
export function unlistedRow({ mark, initialDomain, cloud, subscriptionId }: Pasted): Row | undefined {
  const { name, tenantId, domain } = mark;
  const customer: Customer = {
    ...(name !== undefined && { name }),
    ...(tenantId !== undefined && { tenantId }),
    ...(domain !== undefined && domain !== initialDomain && { domain }),
    ...(initialDomain !== undefined && { initialDomain }),
    ...(cloud !== undefined && { cloud }),
    ...(subscriptionId !== undefined && { subscriptions: [{ id: subscriptionId }] }),
  };
  const key = customerKey(customer);
  return key === undefined ? undefined : { key, customer };
}

export function rowOf(record: CustomerRecord): Row {
  return { key: record.key, customer: record.customer, record };
}

type Found = Pick<Answer, 'rows' | 'total' | 'isGuess'>;

async function found(query: string, list: FindList): Promise<Found> {
  const { records, total, isGuess } = await list.search(query, rowLimit);
  return { rows: records.map(rowOf), total, isGuess };
}

/** The exact customer first; else the tenant itself: behind what fits, but before mere guesses. */
function withExact(
  { rows, total, isGuess }: Found,
  pasted: Pasted,
  known: CustomerRecord | undefined,
): Omit<Answer, 'query'> {
  const exact = known ? rowOf(known) : unlistedRow(pasted);
  if (!exact) return { rows, total, isGuess, pasted, meant: -1 };
  if (known && isGuess) return { rows: [exact], total: 1, isGuess: false, pasted, meant: 0 };
  const rest = rows.filter(({ key }) => key !== exact.key);
  const isFirst = known !== undefined || isGuess || rows.length === 0;
  return {
    rows: isFirst ? [exact, ...rest] : [...rest, exact],
    total: rest.length === rows.length ? total + 1 : total,
    isGuess,
    pasted,
    meant: isFirst ? 0 : rest.length,
  };
}
