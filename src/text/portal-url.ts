// Reads the tenant and the subscription that the address of a portal names.

import type { TenantMark } from '../model/context';
import { isNobodys } from './address-ids';
import { initialDomainOf } from './domain';
import { guidPattern, tenantMarkOf } from './tenant';

/** Ends of file names that look like the end of a domain; none is a country's or another of the domain name system. */
const fileName =
  /\.(?:aspx?|as[hm]x|axd|cshtml|html?|mhtml|jspx?|php|svc|xml|json|m?js|css|ico|png|jpe?g|gif|svg|webp|woff2?|ttf|pdf|txt|csv|docx?|xlsx?|ya?ml|dll|exe)$/iu;
/** Resource providers look like domains: `Microsoft.Support`. */
const provider = /^microsoft\.(?!com$|[a-z]{2}$)[a-z]+$/u;

/** Parameters that name the tenant whose page opens, on any portal, in lower case (facts: domain §5). */
export const tenantParameters: ReadonlySet<string> = new Set(
  'delegatedorg tid ctid tenantid tenant tenant_id realm customertenantid initialdomain primarydomain'.split(
    ' ',
  ),
);

export interface UrlTenant {
  readonly place: 'hash' | 'query' | 'path';
  readonly tenant: TenantMark;
}

/** The tenant an address names; where it names several, the newest. Undefined for what is no address. */
export function tenantOfUrl(href: string): TenantMark | undefined {
  return tenantsOfUrl(href)[0]?.tenant;
}

/**
 * Every tenant an address names, in `/{tenant}`, `#@{tenant}/…`, `?delegatedOrg={domain}` and its likes (facts: domain
 * §5, §6): the hash first, for single-page navigation changes it last.
 */
export function tenantsOfUrl(href: string): readonly UrlTenant[] {
  if (!URL.canParse(href)) return [];
  const url = new URL(href);
  const path = tenantInPath(url);
  return [
    ...[tenantInHash(url), ...inParameters(hashQueryOf(url))].map((tenant) => ({ place: 'hash', tenant })),
    ...inParameters(url.search).map((tenant) => ({ place: 'query', tenant })),
    { place: 'path', tenant: path },
  ].filter((each): each is UrlTenant => each.tenant !== undefined);
}

/** The tenant in `#@{tenant}/…`. */
export function tenantInHash(url: URL): TenantMark | undefined {
  return tenantIn(/^#\/?(?:@|%40)(?<tenant>[^/?&]+)/iu.exec(url.hash)?.groups?.['tenant'] ?? '');
}

/**
 * The tenant in `/{tenant}`, `/@{tenant}` or `/…/@{tenant}`, as the portal's sign-in writes it, or in
 * `/account/login/{tenant}`.
 */
export function tenantInPath(url: URL): TenantMark | undefined {
  const parts = url.pathname.slice(1).split('/');
  const marked = parts.find((part) => /^(?:@|%40)/iu.test(part));
  const signedIn = /^\/account\/login\/(?<tenant>[^/]+)/iu.exec(url.pathname)?.groups?.['tenant'];
  return tenantIn(decoded(marked ?? signedIn ?? parts[0] ?? '').replace(/^@/u, ''));
}

/** Single-page portals have a query of their own behind the hash: `#/homepage?delegatedOrg=…`. */
function hashQueryOf({ hash }: URL): string {
  return hash.replace(/^[^?&]*[?&]?/u, '');
}

/** An id and domains side by side are one tenant's; two of a kind that differ are two tenants. */
function inParameters(query: string): TenantMark[] {
  const marks = [...new URLSearchParams(query)]
    .filter(([name]) => tenantParameters.has(name.toLowerCase()))
    .map(([, value]) => tenantIn(value))
    .filter((mark) => mark !== undefined);
  const ids = distinct(marks.map(({ tenantId }) => tenantId));
  const domains = distinct(marks.map((mark) => mark.domain));
  const initials = domains.filter(initialDomainOf);
  const others = domains.filter((domain) => !initials.includes(domain));
  if ([ids, initials, others].some(({ length }) => length > 1)) return marks;
  const [tenantId] = ids;
  const domain = initials[0] ?? others[0];
  if (tenantId === undefined && domain === undefined) return [];
  return [{ ...(domain !== undefined && { domain }), ...(tenantId !== undefined && { tenantId }) }];
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** A tenant id or domain, also percent-encoded; undefined for words that are neither, and for ids of nobody. */
export function tenantIn(text: string): TenantMark | undefined {
  const { domain, tenantId } = (text === '' ? undefined : tenantMarkOf(decoded(text))) ?? {};
  if (tenantId !== undefined) return isNobodys(tenantId) ? undefined : { tenantId };
  if (domain === undefined || fileName.test(domain) || provider.test(domain)) return undefined;
  return { domain };
}

/** The subscription in `…/subscriptionId/{guid}` or `…/subscriptions/{guid}`, also of an encoded resource id. */
export function subscriptionOfUrl(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { hash, pathname } = new URL(href);
  const [behind, before] = [decoded(decoded(hash)), decoded(pathname)];
  return subscriptionNamed(behind) ?? subscriptionIn(behind) ?? subscriptionIn(before);
}

/** What a support request is about is said more plainly than in the resource it is about. */
function subscriptionNamed(text: string): string | undefined {
  return new RegExp(`/subscriptionId/(${guidPattern})(?:[/?&]|$)`, 'iu').exec(text)?.[1]?.toLowerCase();
}

/** The subscription id of a resource id or of the hash of a portal's address, in lower case. */
export function subscriptionIn(text: string): string | undefined {
  const found = new RegExp(`/subscription(?:Id|s)/(${guidPattern})(?:[/?&]|$)`, 'iu').exec(text);
  return found?.[1]?.toLowerCase();
}

/** A percent-encoded text in clear; what is none stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
