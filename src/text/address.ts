// Understands whatever somebody pasted: an id, a domain, an e-mail address, the address of a portal, or a text with one.

import type { AddressRules, Pasted } from '../model/pasted';
import { joinedUrl, readablePart, trimmed, urlsIn } from './address-find';
import { idsIn } from './address-ids';
import type { FoundIds } from './address-ids';
import { readMail } from './address-mail';
import { marked } from './address-mark';
import { isKnownHost, readUrl } from './address-url';
import { domainOf } from './domain';
import { subscriptionIn } from './portal-url';
import { tenantMarkOf } from './tenant';

/**
 * What a pasted text says of a tenant; null when it is no more than words to search for, such as a name or the first
 * letters of an id. Never throws; of more than 20,000 characters the first ones are read. A text that names several
 * tenants is understood, but names none of them (note `several-tenants`).
 */
export function readAddress(text: string, rules: AddressRules): Pasted | null {
  const clean = readablePart(text);
  if (clean === '') return null;
  // Addresses come before anything is brought to one writing: that could make a portal's host of a look-alike.
  return readUrls(clean, rules) ?? readWords(clean.normalize('NFKC'), rules);
}

/** The web addresses of a text; beside one that names nobody, its other words count, too. */
function readUrls(text: string, rules: AddressRules): Pasted | null {
  const urls = urlsIn(text);
  const joined = joinedUrl(text);
  const found = urls.map((url) => readUrl(url, rules)).filter((each) => each !== null);
  const naming = found.filter(names);
  const [first] = naming;
  if (first) return naming.some((each) => differ(first, each)) ? several(first) : first;
  const whole = joined === null ? null : readUrl(joined, rules);
  if (whole && names(whole)) return whole;
  if (found.length === 0) return null;
  const rest = urls.reduce((left, url) => left.replace(url, ' '), text);
  const beside = readWords(rest.normalize('NFKC'), rules);
  if (beside && names(beside)) return beside;
  return found.find(({ notes }) => !notes.includes('not-a-portal')) ?? found[0] ?? null;
}

function readWords(text: string, rules: AddressRules): Pasted | null {
  const clean = trimmed(text);
  const ids = idsIn(clean);
  return (
    readBareUrl(clean, rules) ??
    readResource(clean) ??
    (ids.tenants.length > 0 ? readIds(ids, clean, rules) : null) ??
    (clean.includes('@') ? readMail(clean, rules) : null) ??
    readIds(ids, clean, rules) ??
    readDomain(clean, rules)
  );
}

/** An address without its scheme: `portal.azure.com/contoso.example`, and a portal's bare host. */
function readBareUrl(text: string, rules: AddressRules): Pasted | null {
  for (const token of text.split(/\s+/u).slice(0, 200)) {
    const shape = /^(?:https?:)?\/{0,2}(?<host>[^\s/?#@:\\]+)(?<rest>(?::\d{1,5})?(?:[/?#].*)?)$/iu;
    const { host = '', rest = '' } = shape.exec(token)?.groups ?? {};
    const domain = host.includes('.') ? domainOf(host) : undefined;
    if (domain === undefined || /#EXT#@/iu.test(rest)) continue;
    const isAlone = token === text && /^(?::\d+)?[/?#]./u.test(rest);
    if (isAlone || isKnownHost(domain, rules)) return readUrl(`https://${host}${rest}`, rules);
  }
  return null;
}

/** A resource id of Azure names a subscription, and no tenant. */
function readResource(text: string): Pasted | null {
  const subscriptionId = /^\/subscriptions\//iu.test(text) ? subscriptionIn(text) : undefined;
  return subscriptionId === undefined ? null : ofSubscription(subscriptionId);
}

function ofSubscription(subscriptionId: string): Pasted {
  return { kind: 'subscription', mark: {}, subscriptionId, notes: ['no-tenant'] };
}

/** Ids that words call a tenant's before those without words; beside a tenant id, its domain and subscription. */
function readIds(found: FoundIds, text: string, rules: AddressRules): Pasted | null {
  const { tenants, subscriptions, unnamed } = found;
  const [tenantId, second] = tenants.length > 0 ? tenants : unnamed;
  const [subscriptionId] = subscriptions.length === 1 ? subscriptions : [];
  if (second !== undefined) return { kind: 'tenant-id', mark: {}, notes: ['several-tenants'] };
  if (tenantId === undefined) return subscriptionId === undefined ? null : ofSubscription(subscriptionId);
  const beside = domainBeside(text, rules);
  return {
    ...beside,
    kind: 'tenant-id',
    mark: { ...beside?.mark, tenantId },
    ...(subscriptionId !== undefined && { subscriptionId }),
    notes: beside?.notes ?? [],
  };
}

/** The domains that fill a cell each, as in a row of a table: a primary one, an initial one, or both. */
function domainBeside(text: string, rules: AddressRules): Pasted | undefined {
  const found = new Map<string, Pasted>();
  for (const cell of text.split(/[\t\n,;|"'=:()[\]{}<>]+/u)) {
    const written = cell.trim();
    const domain = written.includes('.') ? domainOf(written) : undefined;
    const pasted = domain === undefined ? undefined : marked({ kind: 'domain', domain, written }, rules);
    if (pasted?.mark.domain !== undefined) found.set(pasted.mark.domain, pasted);
  }
  const all = [...found.values()];
  const initial = all.filter(({ initialDomain }) => initialDomain !== undefined);
  const primary = all.filter(({ initialDomain }) => initialDomain === undefined);
  const [main = initial[0]] = primary;
  return main && initial.length < 2 && primary.length < 2 ? { ...initial[0], ...main } : undefined;
}

/** A domain alone, behind words such as “Primary domain:”, or behind a name in brackets: “Contoso Ltd (contoso.example)”. */
function readDomain(text: string, rules: AddressRules): Pasted | null {
  const written = trimmed(text.split(/[:=\t\n]/u).at(-1) ?? '');
  const domain = domainOf(written);
  if (domain !== undefined) return marked({ kind: 'domain', domain, written }, rules);
  const mark = text.length <= 600 ? tenantMarkOf(text) : undefined;
  const inside = domainOf(mark?.domain ?? '');
  if (inside === undefined) return null;
  const pasted = marked({ kind: 'domain', domain: inside, written: text }, rules);
  const name = names(pasted) ? mark?.name : undefined;
  return name === undefined ? pasted : { ...pasted, mark: { name, ...pasted.mark } };
}

function names({ mark, subscriptionId }: Pasted): boolean {
  return mark.tenantId !== undefined || mark.domain !== undefined || subscriptionId !== undefined;
}

/** Whether two readings are certainly of different tenants. */
function differ({ mark: one }: Pasted, { mark: other }: Pasted): boolean {
  if (one.tenantId !== undefined && other.tenantId !== undefined) return one.tenantId !== other.tenantId;
  return one.domain !== undefined && other.domain !== undefined && one.domain !== other.domain;
}

function several({ kind, host }: Pasted): Pasted {
  return { kind, mark: {}, ...(host !== undefined && { host }), notes: ['several-tenants'] };
}
