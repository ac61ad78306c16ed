// How the columns of customer files are named: what a column may hold, and the names a language has for it.

import type { ColumnMeaning } from './import';

/** What a column holds; `unused` names columns that are known and hold nothing of a customer. */
export type HeaderConcept = ColumnMeaning | 'unused';

/**
 * `docs`: from Microsoft's documentation (facts: domain §8.1, machine-translated ones included) or a tool's own output;
 * `guess`: ours, which counts only when no other column has a `docs` name and the values fit.
 */
export interface HeaderNames {
  readonly docs?: readonly string[];
  readonly guess?: readonly string[];
}

/**
 * The names of one language. `unused` are columns that must not be taken for something else: ids and domains that are
 * not the customer's, and contacts. In any file but our own export “Contact email” is the customer's own contact, which
 * must never get into a form (DESIGN §1, R5).
 */
export type HeaderPack = Readonly<Partial<Record<HeaderConcept, HeaderNames>>>;
