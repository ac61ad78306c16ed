// Reads from an address of Partner Center whether its page may be a customer's, and whose.

import { isNobodys } from './address-ids';
import { isOneOf } from './origin';
import { decoded } from './portal-url';
import { guidPattern } from './tenant';

/** What an address says of a page: of this customer; of some customer, or of none. */
export interface CustomerPlace {
  /** GUID in lower case. */
  readonly tenantId?: string;
}

/**
 * Whether the page may be a customer's: an address of these hosts (as of `rules/portals/partner-center`) with
 * “customer” in its path, query or hash. Cheap and generous, so that a script of few bytes can ask; whether it is one
 * `customerPlaceOf` and the page say.
 */
export function isCustomerAddress(href: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(href)) return false;
  const { origin, pathname, search, hash } = new URL(href);
  return isOneOf(origin, hosts) && /customer/iu.test(pathname + search + hash);
}

/** Parameters that name the customer whose page it is, without dashes and in lower case. */
const customerParameters = new Set(['customerid', 'customertenantid', 'customer']);
const inPath = new RegExp(`/customers?/(${guidPattern})(?=[/?&#;]|$)`, 'giu');
/** What comes after “customers” on pages of all customers, of none yet, and of the partner itself (facts: domain §5.3). */
const notOne =
  /^(?:list|all|overview|search|tags?|new|add|create|import|export|upload|invit\w*|administer|administration|admin-?relationships?|granular\w*|gdap\w*|relationships?|request\w*|service-?requests?|insights?|analytics|reports?|transfers?|settings?|accountsettings|account-settings|profile|\w*profile|qualifications?|notifications?)$/iu;

/**
 * Whose page an address of Partner Center is by its path, hash and parameters: `/commerce/customers/{guid}/…`,
 * `/en-us/dashboard/v2/customers/{guid}/…`, `#/customers/{guid}`, `?customerId={guid}` (facts: domain §5.3). Without
 * an id: some customer's, perhaps. Null for lists, for new customers, for the partner's own pages, for other addresses,
 * and where the address names two.
 */
export function customerPlaceOf(href: string): CustomerPlace | null {
  if (!URL.canParse(href)) return null;
  const { pathname, search, hash } = new URL(href);
  const paths = [pathname, hash.replace(/^#!?\/?/u, '/')].map(decoded);
  const queries = [search, hash.replace(/^#[^?=&]*[?]?/u, '')];
  const ids = new Set([...paths.flatMap(idsInPath), ...queries.flatMap(idsInQuery)]);
  const [tenantId] = ids;
  if (ids.size > 1 || (tenantId !== undefined && isNobodys(tenantId))) return null;
  if (tenantId !== undefined) return { tenantId };
  return paths.some(mayBeOnes) ? {} : null;
}

function idsInPath(path: string): string[] {
  return [...path.matchAll(inPath)].map(([, id = '']) => id.toLowerCase());
}

function idsInQuery(query: string): string[] {
  const whole = new RegExp(`^${guidPattern}$`, 'iu');
  return [...new URLSearchParams(query)]
    .filter(
      ([name, value]) =>
        customerParameters.has(name.replace(/[-_]/gu, '').toLowerCase()) && whole.test(value),
    )
    .map(([, value]) => value.toLowerCase());
}

/** `/pcv/customers/account`: a page behind “customers” that is not known to be of all. */
function mayBeOnes(path: string): boolean {
  const parts = path
    .replace(/[?&].*$/u, '')
    .split('/')
    .filter(Boolean);
  const at = parts.findLastIndex((part) => /^customers?$/iu.test(part));
  const behind = parts.slice(at + 1);
  return at >= 0 && behind.length > 0 && !parts.some((part) => notOne.test(part));
}
