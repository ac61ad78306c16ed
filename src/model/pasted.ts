// What somebody pasted, understood: which tenant it names, how we know, and what was changed to read it.

import type { TenantMark } from './context';
import type { Cloud } from './settings';

export const pastedKinds = [
  'tenant-id',
  'initial-domain',
  'domain',
  'email',
  'guest',
  'url',
  'subscription',
] as const;
export type PastedKind = (typeof pastedKinds)[number];

/** Remarks on the reading, each with a text in `_locales` as `pasted_…`. */
export const pastedNotes = [
  'was-unicode',
  'guest-home',
  'public-mail',
  'retired',
  'proxy-removed',
  'unwrapped',
  'bare-portal',
  'no-tenant',
  'sharepoint-name',
  'not-a-portal',
] as const;
export type PastedNote = (typeof pastedNotes)[number];

export interface Pasted {
  readonly kind: PastedKind;
  /** Domain and tenant id in their one writing; empty when it names no tenant. */
  readonly mark: TenantMark;
  /** Of a guest's user name: the home domain of the guest. */
  readonly home?: string;
  readonly cloud?: Cloud;
  readonly subscriptionId?: string;
  /** The host, of an address. */
  readonly host?: string;
  readonly notes: readonly PastedNote[];
}
