// What a portal page that holds no support form is about: a customer in Partner Center, or a product in a marketplace.

import type { Cloud } from './settings';

/** Pages that are worth reading; each with a reader of its own. */
export const visitKinds = ['customer', 'product'] as const;
export type VisitKind = (typeof visitKinds)[number];

/** A customer's page in Partner Center, as far as page and address tell; never empty (facts: portal-dom §3.2). */
export interface CustomerVisit {
  readonly kind: 'customer';
  /** GUID in lower case: the “Microsoft ID”. */
  readonly tenantId?: string;
  readonly name?: string;
  /** Primary domain, lower-case ASCII. */
  readonly domain?: string;
  /** The onmicrosoft.com domain, lower-case ASCII. */
  readonly initialDomain?: string;
}

/** How to reach the publisher; `value` is an https address, an e-mail address, or a phone number as written. */
export interface PublisherContact {
  readonly kind: 'link' | 'email' | 'phone';
  readonly value: string;
  /**
   * Where it was read, best first: the page's embedded state, its details column, or the publisher's own description,
   * where a link may be anything (facts: portal-dom §4).
   */
  readonly where: 'state' | 'details' | 'description';
}

/** A product's page in a marketplace. */
export interface ProductVisit {
  readonly kind: 'product';
  readonly name?: string;
  readonly publisher?: string;
  /** The surest first, each once; empty when the page names none. */
  readonly contacts: readonly PublisherContact[];
}

export type Visit = CustomerVisit | ProductVisit;

/** Products for which a request can be begun from a customer's page (the article's two: R1). */
export const requestProducts = ['azure', 'm365'] as const;
export type RequestProduct = (typeof requestProducts)[number];

/** What came of saving a customer; `taken`: another customer of the list has this tenant id or a domain of it. */
export const saveOutcomes = ['saved', 'completed', 'already-known', 'taken', 'failed'] as const;
export type Saved = (typeof saveOutcomes)[number];

/** How much of what a page tells of its customer is in the list: nothing of this customer, some of it, or all. */
export type Listing = 'none' | 'partly' | 'whole';

/** A visit as strip and popup show it. */
export interface VisitView {
  readonly visit: Visit;
  /** For a customer; a product is in no list. */
  readonly listing: Listing;
  /** For a customer: the cloud its links lead to. */
  readonly cloud: Cloud;
  /** For a customer: requests that can be begun in that tenant's cloud, in the order to offer them. */
  readonly requests: readonly RequestProduct[];
}
