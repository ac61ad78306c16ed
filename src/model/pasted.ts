// What somebody pasted, understood: which tenant it names, how we know, and what was changed to read it.

import type { TenantMark } from './context';
import type { RetiredPattern } from './link';
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
  'several-tenants',
  'sharepoint-name',
  'not-a-portal',
] as const;
export type PastedNote = (typeof pastedNotes)[number];

export interface Pasted {
  readonly kind: PastedKind;
  /** Domain and tenant id in their one writing; empty when it names no tenant, or several. */
  readonly mark: TenantMark;
  /** The tenant's initial domain, where it is named; `mark.domain` then is the primary domain, or the same. */
  readonly initialDomain?: string;
  /** Of a guest's user name: the home domain of the guest. */
  readonly home?: string;
  readonly cloud?: Cloud;
  readonly subscriptionId?: string;
  /** The host, of an address; redirects and proxies are taken off. */
  readonly host?: string;
  /** The address of a portal, https, redirects and proxies taken off. */
  readonly url?: string;
  readonly notes: readonly PastedNote[];
}

/** Hosts of Microsoft whose addresses may name a tenant. */
export interface PortalHosts {
  /** Exact names; `*.name` covers every host below `name`. */
  readonly hosts: readonly string[];
  /** Absent where a host serves more than one cloud. */
  readonly cloud?: Cloud;
  /** The address may name the tenant as the first part of its path, `/{tenant}`, or as `@{tenant}` in path or hash. */
  readonly inPath?: true;
  /** Opening it without a tenant opens the user's own. */
  readonly opensOwn?: true;
}

/** What reading an address takes from the rules. */
export interface AddressRules {
  readonly portals: readonly PortalHosts[];
  readonly retired: readonly RetiredPattern[];
  /** Domains of mail providers, which are nobody's tenant; `name.*` stands for every country's. */
  readonly publicMail: readonly string[];
}
