// Where the user is: what tells which tenant the page shows, which one is meant, and what follows from both.

import type { Cloud } from './settings';

/** DESIGN §3.2. */
export type Verdict = 'own' | 'customer' | 'other-customer' | 'delegated' | 'conflict' | 'unknown';

/** A tenant as some signal names it; any part may be missing. */
export interface TenantMark {
  readonly name?: string;
  /** A domain name in lower-case ASCII. */
  readonly domain?: string;
  /** A tenant id (GUID) in lower case. */
  readonly tenantId?: string;
}

/**
 * Where something was read that tells the tenant, each with a text in `_locales` as `source_…` (facts: domain §6).
 * `url-at-load`: the address the document was loaded from, which single-page navigation has changed since.
 * `account-name`: `user_<hex>`, as granular delegated admins are called in a customer's directory.
 */
export const signalSources = [
  'directory-line',
  'directory-text',
  'account-menu',
  'url-hash',
  'url-query',
  'url-path',
  'url-at-load',
  'account-name',
  'subscription-url',
  'subscription-form',
  'chosen',
] as const;
export type SignalSource = (typeof signalSources)[number];

/** `strong` and `medium` can contradict one another; `weak` counts only where nothing else is known. */
export type Strength = 'strong' | 'medium' | 'weak';

/** One thing the page or its address says of the tenant. */
export interface Signal {
  readonly source: SignalSource;
  readonly strength: Strength;
  readonly tenant: TenantMark;
}

/** An Azure subscription as an address or a form names it. */
export interface SubscriptionMark {
  /** A GUID in lower case. */
  readonly id?: string;
  readonly name?: string;
}

/** What the top page of a tab says. */
export interface Signals {
  /** In the order in which they decide: the directory the page shows first, its address second. */
  readonly tenants: readonly Signal[];
  /** The account has the name of a granular delegated admin, `user_<hex>`, so this is not its own directory. */
  readonly isGuest: boolean;
  /** The subscription its address names. */
  readonly subscription?: SubscriptionMark;
}

/** What one signal was taken for; `foreign`: certainly not the own tenant, and in no list. */
export interface Evidence {
  readonly source: SignalSource;
  readonly says: 'own' | 'customer' | 'foreign' | 'nothing';
  /** As the signal writes it; empty for `account-name`. */
  readonly tenant: TenantMark;
}

/** The portal is of another cloud than the tenant that the page is to be about. */
export interface CloudClash {
  readonly portal: Cloud;
  readonly tenant: Cloud;
  readonly of: TenantMark;
  /** Nobody entered the tenant's cloud, nor does its initial domain tell it: it was taken to be the partner's. */
  readonly isAssumed: boolean;
}

export interface Context {
  readonly verdict: Verdict;
  /** The tenant decided on, as far as known; for `conflict` what the directory line says. */
  readonly tenant?: TenantMark;
  /** For `conflict` and `other-customer` the tenant the other signal names; for `delegated` the own directory. */
  readonly other?: TenantMark;
  /** Absent where the clouds agree, or one of them is not known. */
  readonly clouds?: CloudClash;
  /** Why: every signal, those that decided first. */
  readonly because: readonly Evidence[];
}

/**
 * What settings and context allow: `fill` writes by itself, `ask` after a click of the user, `off` only looks when
 * asked to, `never` writes nothing even then (own directory, as long as nobody said what the request is about).
 */
export type Gate = 'fill' | 'ask' | 'off' | 'never';

/** Which portal a top page belongs to; what may be filed there, and what it costs, differs (facts: domain §1). */
export type Product = 'azure' | 'entra' | 'intune' | 'm365' | 'power-platform' | 'other';
