// Reads web addresses: which portal, which tenant, which subscription. Unknown hosts are never trusted for a name.

import type { TenantMark } from '../model/context';
import type { AddressRules, Pasted, PastedNote, PortalHosts } from '../model/pasted';
import type { Cloud } from '../model/settings';
import { isNobodys } from './address-ids';
import { domainOf, initialDomainOf, wasUnicode } from './domain';
import { isOneOf } from './origin';
import {
  decoded,
  subscriptionIn,
  tenantIn,
  tenantInHash,
  tenantInPath,
  tenantParameters,
} from './portal-url';
import { guidPattern } from './tenant';
import { unwrap } from './unwrap';
import type { Unwrapped } from './unwrap';

/** Path parts before a tenant id: Partner Center, Power Platform, and Microsoft's own interfaces for partners. */
const idInPath = new RegExp(`/(?:customers?|account/login)/(${guidPattern})(?=/|$)`, 'iu');
/** The tenant's name in SharePoint's hosts, by the ending of the host. */
const sharePoints: readonly { readonly host: RegExp; readonly ending: string; readonly cloud: Cloud }[] = [
  { host: /^([a-z0-9-]+)\.sharepoint\.com$/u, ending: 'onmicrosoft.com', cloud: 'public' },
  { host: /^([a-z0-9-]+)\.sharepoint(?:-mil)?\.us$/u, ending: 'onmicrosoft.us', cloud: 'usgov' },
  { host: /^([a-z0-9-]+)\.sharepoint\.cn$/u, ending: 'partner.onmschina.cn', cloud: 'china' },
];

/** What a web address says; null when the text is none. */
export function readUrl(text: string, rules: AddressRules): Pasted | null {
  const unwrapped = unwrap(text);
  if (!unwrapped) return null;
  const pasted = readUnwrapped(unwrapped, rules);
  const isOther = wasUnicode(text, pasted.mark.domain ?? '');
  return isOther ? { ...pasted, notes: [...pasted.notes, 'was-unicode'] } : pasted;
}

function readUnwrapped({ url, notes }: Unwrapped, rules: AddressRules): Pasted {
  const sharePoint = readSharePoint(url, notes);
  if (sharePoint) return sharePoint;
  const isDefault = url.port === '';
  const portal = rules.portals.find(({ hosts }) => isDefault && isOneOf(`https://${url.hostname}`, hosts));
  return portal ? readPortal(url, portal, { rules, notes }) : readStranger(url, notes);
}

/** Whether a host without scheme is one whose addresses are understood. */
export function isKnownHost(host: string, { portals }: Pick<AddressRules, 'portals'>): boolean {
  const origin = `https://${host}`;
  return (
    portals.some(({ hosts }) => isOneOf(origin, hosts)) ||
    sharePoints.some(({ host: shape }) => shape.test(host))
  );
}

/** Who a tenant is, as far as one place of the address says. */
interface Named {
  readonly mark: TenantMark;
  readonly initialDomain?: string;
  readonly cloud?: Cloud;
  readonly notes: readonly PastedNote[];
}

const nobody: Named = { mark: {}, notes: [] };

function readPortal(
  url: URL,
  { cloud, inPath, opensOwn }: PortalHosts,
  { rules, notes }: { readonly rules: AddressRules; readonly notes: readonly PastedNote[] },
): Pasted {
  const named = tenantOf(url, inPath === true) ?? nobody;
  const subscriptionId = subscriptionIn(decoded(url.hash)) ?? subscriptionIn(url.pathname);
  const isNamed = named !== nobody;
  const isRetired = rules.retired.some(({ from }) => from.test(url.href));
  const missing = opensOwn && subscriptionId === undefined ? 'bare-portal' : 'no-tenant';
  const place = named.cloud ?? cloud;
  return {
    kind: 'url',
    mark: named.mark,
    ...(named.initialDomain !== undefined && { initialDomain: named.initialDomain }),
    ...(place && { cloud: place }),
    ...(subscriptionId !== undefined && { subscriptionId }),
    host: url.hostname,
    url: url.href,
    notes: [
      ...notes,
      ...(isRetired ? ['retired' as const] : []),
      ...named.notes,
      ...(isNamed ? [] : ([missing] as const)),
    ],
  };
}

/** The newest place decides: what follows `#`, then the parameters, then the path. */
function tenantOf(url: URL, inPath: boolean): Named | undefined {
  const ids = idInPath.exec(url.pathname)?.[1];
  return (
    (inPath ? namedIn(tenantInHash(url)) : undefined) ??
    inParameters(url) ??
    (inPath ? namedIn(tenantInPath(url)) : undefined) ??
    (ids === undefined ? undefined : { mark: { tenantId: ids.toLowerCase() }, notes: [] })
  );
}

function inParameters(url: URL): Named | undefined {
  const behind = url.hash.split('?')[1] ?? '';
  const pairs = [...url.searchParams, ...new URLSearchParams(behind)];
  return together(
    pairs
      .filter(([name]) => tenantParameters.has(name.toLowerCase()))
      .map(([, value]) => namedIn(tenantIn(value)))
      .filter((each) => each !== undefined),
  );
}

/** A domain or an id in its one writing; undefined for what has not the shape of either. */
function namedIn(mark: TenantMark | undefined): Named | undefined {
  const id = mark?.tenantId;
  if (id !== undefined) return isNobodys(id) ? undefined : { mark: { tenantId: id }, notes: [] };
  const domain = domainOf(mark?.domain ?? '');
  if (domain === undefined) return undefined;
  const initial = initialDomainOf(domain);
  if (!initial) return { mark: { domain }, notes: [] };
  return {
    mark: { domain: initial.domain },
    initialDomain: initial.domain,
    ...(initial.cloud && { cloud: initial.cloud }),
    notes: [],
  };
}

/** One tenant of all the parameters say; an id, a domain and an initial domain may stand side by side. */
function together(all: readonly Named[]): Named | undefined {
  if (all.length === 0) return undefined;
  const ids = distinct(all.map(({ mark }) => mark.tenantId));
  const initials = distinct(all.map(({ initialDomain }) => initialDomain));
  const domains = distinct(all.map(({ mark }) => mark.domain)).filter((domain) => !initials.includes(domain));
  if ([ids, initials, domains].some(({ length }) => length > 1))
    return { mark: {}, notes: ['several-tenants'] };
  const [tenantId] = ids;
  const [initialDomain] = initials;
  const domain = domains[0] ?? initialDomain;
  const cloud = all.find((each) => each.cloud !== undefined)?.cloud;
  return {
    mark: { ...(domain !== undefined && { domain }), ...(tenantId !== undefined && { tenantId }) },
    ...(initialDomain !== undefined && { initialDomain }),
    ...(cloud && { cloud }),
    notes: [],
  };
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** SharePoint's hosts begin with a name that is the initial domain's, unless the tenant was renamed: a guess, and said so. */
function readSharePoint({ hostname, port, href }: URL, notes: readonly PastedNote[]): Pasted | undefined {
  for (const { host, ending, cloud } of sharePoints) {
    const prefix = port === '' ? host.exec(hostname)?.[1]?.replace(/-(?:admin|my|public)$/u, '') : undefined;
    if (prefix === undefined) continue;
    const domain = `${prefix}.${ending}`;
    return {
      kind: 'url',
      mark: { domain },
      initialDomain: domain,
      cloud,
      host: hostname,
      url: href,
      notes: [...notes, 'sharepoint-name'],
    };
  }
  return undefined;
}

/** Of a host nobody knows only an id is taken, and only where a parameter calls it the tenant's. */
function readStranger(url: URL, notes: readonly PastedNote[]): Pasted {
  const ids = distinct(
    [...url.searchParams]
      .filter(([name]) => tenantParameters.has(name.toLowerCase()))
      .map(([, value]) => namedIn(tenantIn(value))?.mark.tenantId),
  );
  const [tenantId] = ids;
  const isOne = ids.length === 1 && tenantId !== undefined;
  return {
    kind: 'url',
    mark: isOne ? { tenantId } : {},
    host: url.hostname,
    notes: [...notes, 'not-a-portal', ...(ids.length > 1 ? ['several-tenants' as const] : [])],
  };
}
