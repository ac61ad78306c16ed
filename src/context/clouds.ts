// Finds a portal of another cloud than the tenant's: a tenant is in one cloud alone.

import type { CloudClash, TenantMark } from '../model/context';
import type { Customer } from '../model/settings';
import { toldCloud } from '../text/cloud';
import type { Known } from './hear';
import { markOf } from './marks';

/** Whom the page is about, as it was decided. */
interface Decided {
  /** Of the list. */
  readonly customer: Customer | undefined;
  readonly tenant: TenantMark | undefined;
}

/**
 * The clouds of portal and tenant where they differ; the customer chosen for the tab counts before the one the page
 * shows. Customers of the list of whom nothing tells it are in the partner's cloud; of others nothing is taken for granted.
 */
export function cloudClash(known: Known, { customer, tenant }: Decided): CloudClash | undefined {
  const { meant, isMeantUnlisted = false, portalCloud, settings } = known;
  const who = meant ?? customer;
  const isListed = who !== undefined && !(who === meant && isMeantUnlisted);
  const told = toldCloud(who ?? tenant ?? {});
  const cloud = told ?? (isListed ? settings.partner.cloud : undefined);
  if (portalCloud === undefined || cloud === undefined || cloud === portalCloud) return undefined;
  const of = who ? markOf(who) : (tenant ?? {});
  return { portal: portalCloud, tenant: cloud, of, isAssumed: told === undefined };
}
