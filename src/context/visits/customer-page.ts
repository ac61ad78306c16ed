// Reads a customer's page of Partner Center: whose it is, and what it says of the name and the domains.

import type { CustomerVisit } from '../../model/visit';
import { labelValuesIn } from '../../page/label-values';
import type { LabelValue } from '../../page/label-values';
import { rootsIn } from '../../page/roots';
import type { Root, ShadowOf } from '../../page/roots';
import type { CustomerLabel } from '../../model/customer-words';
import { customerPlaceOf } from '../../text/customer-address';
import { ambiguous, domainsOf, nameOf } from './customer-facts';
import { firstGuid, linkedCustomer } from './customer-ids';
import { standingOf, withoutOthers } from './customer-standing';
import type { Standing } from './customer-standing';
import { nameOnTop } from './customer-top';
import { isAccountHeading, labelOf } from './customer-vocabulary';

export interface Reading {
  readonly href: string;
  readonly shadowOf: ShadowOf;
}

type Pair = LabelValue<CustomerLabel>;

/**
 * What a page of Partner Center says of the customer it is about; null for pages of no or of several customers: lists,
 * new customers, the partner's own. The id is that of the address, else the one GUID beside “Microsoft ID”; name and
 * domains are read by their labels in any language, through shadow roots, the name also from breadcrumb or heading
 * where that can be nothing else (facts: portal-dom §3.2). Whatever belongs to another id, or is said in two ways, is
 * left out.
 *
 * Cost: nothing on pages whose address is no customer's; else one walk over the text nodes of the page, 5 ms for 5,000
 * elements. Nothing is pressed, typed or focused.
 */
export function readCustomerPage(document: Document, { href, shadowOf }: Reading): CustomerVisit | null {
  const place = customerPlaceOf(href);
  if (!place) return null;
  const roots = rootsIn(document, shadowOf);
  const pairs = withoutOthers(labelValuesIn(roots, { meaningOf: labelOf, shadowOf }), shadowOf);
  const tenantId = place.tenantId ?? idOnPage(roots, pairs);
  if (tenantId === null) return null;
  const standing = standingOf(pairs, tenantId);
  const domains = domainsOf(standing);
  if (tenantId === undefined && (domains.domain === undefined || !hasAccountHeading(roots))) return null;
  const top = () => (standing.isOthers ? undefined : nameOnTop(roots, { shadowOf, tenantId, domains }));
  return visitOf(tenantId, standing, { domains, top });
}

interface Facts {
  readonly domains: Pick<CustomerVisit, 'domain' | 'initialDomain'>;
  readonly top: () => string | undefined;
}

function visitOf(tenantId: string | undefined, standing: Standing, { domains, top }: Facts): CustomerVisit {
  const labelled = nameOf(standing);
  const name = labelled === ambiguous ? undefined : (labelled ?? top());
  return {
    kind: 'customer',
    ...(tenantId !== undefined && { tenantId }),
    ...(name !== undefined && { name }),
    ...domains,
  };
}

/** The one id the page names; undefined for none, null where there are several, as in a list with open rows. */
function idOnPage(roots: readonly Root[], pairs: readonly Pair[]): string | undefined | null {
  const said = pairs.filter(({ key }) => key === 'tenantId').map(firstGuid);
  const linked = roots.flatMap((root) =>
    [...root.querySelectorAll('[href*="customers/" i]')].map(linkedCustomer),
  );
  const ids = new Set([...said, ...linked].filter((id) => id !== undefined));
  if (ids.size > 1) return null;
  return said.find((id) => id !== undefined);
}

function hasAccountHeading(roots: readonly Root[]): boolean {
  const headings = roots.flatMap((root) => [...root.querySelectorAll('h1,h2,h3,h4,[role=heading],legend')]);
  return headings.some(({ textContent }) => isAccountHeading(textContent));
}

/**
 * Reads one document again and again, as it moves from customer to customer without loading anew: the address goes
 * first, and what the page showed of the customer before does not count for the next.
 */
export function customerReader(
  document: Document,
  shadowOf: ShadowOf,
): (href: string) => CustomerVisit | null {
  /** The last visit with a name or domain, and the last such of another customer than that. */
  let shown: CustomerVisit | undefined;
  let before: CustomerVisit | undefined;
  return (href) => {
    const visit = readCustomerPage(document, { href, shadowOf });
    if (!visit) return null;
    if (shown && shown.tenantId !== visit.tenantId) before = shown;
    const fresh = before && before.tenantId !== visit.tenantId ? withoutStale(visit, before) : visit;
    if (fresh.name ?? fresh.domain ?? fresh.initialDomain) shown = fresh;
    return fresh;
  };
}

/** Domains are one tenant's alone: while the page shows those of the customer before, it shows nothing of the next. */
function withoutStale(visit: CustomerVisit, before: CustomerVisit): CustomerVisit {
  const { name, ...rest } = visit;
  const old = [before.domain, before.initialDomain].filter((domain) => domain !== undefined);
  if ([visit.domain, visit.initialDomain].some((domain) => domain !== undefined && old.includes(domain)))
    return { kind: 'customer', ...(visit.tenantId !== undefined && { tenantId: visit.tenantId }) };
  const isOld = name === before.name && visit.domain === undefined && visit.initialDomain === undefined;
  return isOld ? rest : visit;
}
