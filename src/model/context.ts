// Where the user is: which tenant the page shows, which one is meant, and what follows from both.

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

/** What the top page of a tab says about the tenant. */
export interface Signals {
  /** The page's directory line; absent when none appeared within the wait. */
  readonly directory?: TenantMark;
  /** The tenant its URL names; absent when it names none. */
  readonly url?: TenantMark;
  /** Subscription id in the URL, lower case. */
  readonly subscriptionId?: string;
}

export interface Context {
  readonly verdict: Verdict;
  /** The tenant decided on, as far as known; for `conflict` what the directory line says. */
  readonly tenant?: TenantMark;
  /** For `conflict` and `other-customer`: the tenant the other signal names. */
  readonly other?: TenantMark;
}

/**
 * What settings and context allow: `fill` writes by itself, `ask` after a click of the user, `off` only looks when
 * asked to, `never` writes nothing even then (own directory).
 */
export type Gate = 'fill' | 'ask' | 'off' | 'never';
