// A customer as the list keeps it: what the user knows, what the policy says over it, and how it is used.

import type { Customer } from './settings';

export interface CustomerRecord {
  /** `customerKey` of `customer`: its tenant id, else a domain. */
  readonly key: string;
  /** The customer in force: the policy's leaves over the user's. */
  readonly customer: Customer;
  /** What the user entered or imported; absent when the policy alone knows this customer. */
  readonly own?: Customer;
  /** The leaves the policy sets, which are locked. */
  readonly policy?: Customer;
  /** When a link of this customer was opened last, as milliseconds of the epoch. */
  readonly usedAt?: number;
}

/** The texts of a customer that a person edits in the table. */
export const editableTexts = ['name', 'tenantId', 'domain', 'initialDomain', 'cloud', 'note'] as const;
export type EditableText = (typeof editableTexts)[number];

/** A change to one customer. `before` is what the editor showed, so that an edit in another window is noticed. */
export interface CustomerEdit {
  /** Absent for a new customer. */
  readonly key?: string;
  /** New values by path; an empty text or object takes the value away. */
  readonly change: Partial<Customer>;
  readonly before?: Partial<Customer>;
}

export type EditOutcome =
  | { readonly kind: 'saved'; readonly record: CustomerRecord }
  /** Another window changed the same values meanwhile; nothing was saved. */
  | { readonly kind: 'changed-meanwhile'; readonly record: CustomerRecord }
  /** Another customer has this tenant id, or this domain and no tenant id that tells them apart. */
  | { readonly kind: 'taken'; readonly record: CustomerRecord }
  /** Neither a tenant id nor a domain is left. */
  | { readonly kind: 'nameless' }
  /** A value is malformed: its path in the customer. */
  | { readonly kind: 'malformed'; readonly path: string }
  | { readonly kind: 'gone' };
