// A link into a customer's tenant: dated data with its source, and what becomes of it for one customer.

import type { Cloud } from './settings';

/**
 * What of a customer an address may need. `tenant` names the tenant in a path: primary domain, else initial domain,
 * else id. `org` does in `delegatedOrg=`: initial domain, else primary domain, else id (facts: domain §8.2).
 */
export const slots = [
  'tenant',
  'org',
  'domain',
  'initialDomain',
  'tenantId',
  'name',
  'sharepointPrefix',
] as const;
export type Slot = (typeof slots)[number];
export type SlotValues = Readonly<Partial<Record<Slot, string>>>;

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

/** An address that went out of use and what took its place; without `to` nothing did. */
export interface RetiredPattern {
  readonly id: string;
  /** Tried on the whole address; groups named `tenant`, `tenantId`, `domain` or `initialDomain` name the tenant. */
  readonly from: RegExp;
  readonly to?: LinkId;
  /** The host under which the same page is now: the rest of the address stays as it is. */
  readonly host?: string;
  /** Year, or year and month, since when; absent where no source says. */
  readonly since?: string;
  readonly source: string;
  /** Year and month it was last looked at. */
  readonly checked: string;
}

/** Why there is no address, each with a text in `_locales` as `linkRefusal_…`. */
export const linkRefusals = ['missing', 'not-in-cloud', 'retired', 'malformed'] as const;

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
