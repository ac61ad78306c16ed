// A link into a customer's tenant: dated data with its source, and what becomes of it for one customer.

import type { Cloud } from './settings';

/** What of a customer an address may need; `tenant` is whatever of the three names the tenant best. */
export const slots = ['tenant', 'domain', 'initialDomain', 'tenantId', 'name', 'sharepointPrefix'] as const;
export type Slot = (typeof slots)[number];

export const linkIds = [
  'azure-request',
  'm365-request',
  'manage-requests',
  'all-tickets',
  'partner-center-requests',
  'partner-center-account',
  'azure',
  'm365',
  'entra',
  'intune',
  'exchange',
  'teams',
  'defender',
  'purview',
  'power-platform',
  'dynamics',
  'sharepoint',
] as const;
export type LinkId = (typeof linkIds)[number];

export interface LinkTemplate {
  readonly id: LinkId;
  readonly group: 'support' | 'admin';
  /** Address by cloud, with `{slot}`s; a cloud without one has no such page that is known. */
  readonly urls: Readonly<Partial<Record<Cloud, string>>>;
  /** Words that call it in the address bar: `csp contoso entra`. English, lower case, first is the main one. */
  readonly words: readonly string[];
  /** Where the address is known from. */
  readonly source: string;
  /** Year and month it was last looked at, `2026-11`. */
  readonly checked: string;
  /** `documented` by Microsoft; `community`: in use elsewhere; `combined` of two documented parts. */
  readonly standing: 'documented' | 'community' | 'combined';
  readonly note?: string;
}

/** An address that went out of use and what took its place; `to` is missing where nothing did. */
export interface RetiredPattern {
  readonly id: string;
  /** Tried on the whole address; named groups fill the `{slot}`s of `to`. */
  readonly from: RegExp;
  readonly to?: LinkId;
  readonly since: string;
  readonly source: string;
}

export type LinkRefusal =
  | { readonly why: 'missing'; readonly slot: Slot }
  | { readonly why: 'not-in-cloud'; readonly cloud: Cloud }
  | { readonly why: 'retired' }
  | { readonly why: 'malformed' };

/** A link for one customer: an address, or why there is none. */
export interface CustomerLink {
  /** A `LinkId`, or `team:<place>` for a link of the settings. */
  readonly id: string;
  /** The team's own name for it; absent for ours, whose names are texts `link_…`. */
  readonly name?: string;
  readonly group: 'support' | 'admin' | 'team';
  readonly url?: string;
  readonly refusal?: LinkRefusal;
  /** The address was a retired one, and was rewritten. */
  readonly isRewritten?: true;
}
