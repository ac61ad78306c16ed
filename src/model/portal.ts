// A portal of Microsoft as data: its hosts in each cloud, and what they tell; and the groups that are asked for later.

import type { Cloud } from './settings';

/** Exact host names in lower case; `*.name` stands for every host below `name`. */
export type Hosts = readonly string[];

export const portalProducts = [
  'azure',
  'entra',
  'intune',
  'm365',
  'power-platform',
  'partner-center',
  'marketplace',
] as const;
export type PortalProduct = (typeof portalProducts)[number];

type ByCloud = Readonly<Partial<Record<Cloud, Hosts>>>;

export interface Portal {
  readonly product: PortalProduct;
  /** Top pages in which our scripts run. A cloud without any has no such portal whose host is known. */
  readonly tops: ByCloud;
  /** Hosts of its frames, which count only below a top page. */
  readonly frames?: ByCloud;
  /** Understood when pasted, but no script of ours runs there; `any` tells no cloud. */
  readonly others?: ByCloud & { readonly any?: Hosts };
  /** The address may name the tenant as the first part of its path, `/{tenant}`, or as `@{tenant}` in path or hash. */
  readonly inPath?: true;
  /** Opening it without a tenant opens the user's own. */
  readonly opensOwn?: true;
  /** The same address serves customers of several clouds, and tells nothing of theirs. */
  readonly servesClouds?: true;
}

/** What each cloud has besides portals. */
export interface CloudPlace {
  /** Hosts that sign in, and issue tokens: `/{tenant}`. */
  readonly signIn: Hosts;
  /** Partner Center's list of customers; absent where no address of it is known. */
  readonly customerList?: string;
}

/** Hosts that are asked for only when the user wants them, each group with texts `hosts_…` and `hostsWhy_…`. */
export const hostGroupIds = ['usgov', 'china', 'proxy'] as const;
export type HostGroupId = (typeof hostGroupIds)[number];

export interface OptionalHost {
  readonly host: string;
  readonly group: HostGroupId;
  readonly isFrame: boolean;
  /** Hosts of the public cloud that are the same to us: what runs there runs here. */
  readonly twins: Hosts;
}

/** What came of asking for hosts, each with a text `asked_…`; `blocked`: an administrator's policy does not allow it. */
export const askOutcomes = ['allowed', 'refused', 'blocked', 'failed'] as const;
export type AskOutcome = (typeof askOutcomes)[number];
