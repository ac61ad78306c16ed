// Reads the tenant and the subscription that the address of a portal names.

import type { TenantMark } from '../model/context';
import { guidPattern, tenantMarkOf } from './tenant';

/** Ends of file names that look like the end of a domain. */
const fileName = /\.(?:aspx?|ashx|axd|html?|php|svc|xml|json|js|css|ico|png|txt)$/iu;

/** The tenant in `/{tenant}`, `#@{tenant}/…` or `?delegatedOrg={domain}` (facts: domain §5, §6); the hash is newer. */
export function tenantOfUrl(href: string): TenantMark | undefined {
  const url = new URL(href);
  const organisation = tenantIn(url.searchParams.get('delegatedOrg') ?? '');
  return tenantInHash(url) ?? organisation ?? tenantInPath(url);
}

/** The tenant in `#@{tenant}/…`. */
export function tenantInHash(url: URL): TenantMark | undefined {
  return tenantIn(/^#@(?<tenant>[^/?]+)/u.exec(url.hash)?.groups?.['tenant'] ?? '');
}

/** The tenant in `/{tenant}`, `/@{tenant}` or `/…/@{tenant}`, as the portal's sign-in writes it. */
export function tenantInPath(url: URL): TenantMark | undefined {
  const [first = '', ...rest] = url.pathname.slice(1).split('/');
  const marked = [first, ...rest].find((part) => /^(?:@|%40)/iu.test(part));
  const text = decoded(marked ?? first).replace(/^@/u, '');
  return fileName.test(text) ? undefined : tenantIn(text);
}

/** A tenant id or domain, also percent-encoded; undefined for words that are neither. */
export function tenantIn(text: string): TenantMark | undefined {
  const mark = text === '' ? undefined : tenantMarkOf(decoded(text));
  return mark?.domain !== undefined || mark?.tenantId !== undefined ? mark : undefined;
}

/** The subscription in `…/subscriptionId/{guid}` or `…/subscriptions/{guid}` of the hash. */
export function subscriptionOfUrl(href: string): string | undefined {
  return subscriptionIn(decoded(new URL(href).hash));
}

/** The subscription id of a resource id or of the hash of a portal's address, in lower case. */
export function subscriptionIn(text: string): string | undefined {
  const found = new RegExp(`/subscription(?:Id|s)/(${guidPattern})(?:/|$)`, 'iu').exec(text);
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
