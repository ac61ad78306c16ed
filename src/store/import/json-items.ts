// Reads one item of a JSON file as a customer.

import type { ColumnMeaning, ImportKind, ImportRow } from '../../model/import';
import { customerSchema } from '../../model/settings';
import { isRecord } from '../judge';
import { customerRow, invalidRow } from './customer-row';
import { fits } from './fits';
import { conceptOf } from './header-names';
import { domainOf, guidOf, isInitial } from './identity';
import { property } from './json-lists';
import type { FoundList } from './json-lists';
import type { Flaw, RawCustomer } from './raw';

type Item = Record<string, unknown>;

/** Records inside of an item that say more of the same customer; what they say comes first. */
const inner = ['companyProfile', 'customer', 'company'];

const texts = ['tenantId', 'name', 'domain', 'initialDomain', 'cloud', 'note'] as const;

/** Which program writes such items. */
export function kindOfItem(item: unknown): ImportKind {
  if (!isRecord(item)) return 'graph-json';
  if (isOwn(item)) return 'own-json';
  const marks = ['companyProfile', 'relationshipToPartner', 'CustomerTenantId', 'DefaultDomainName'];
  return marks.some((mark) => property(item, mark) !== undefined) ? 'partner-center-json' : 'graph-json';
}

/** A row for an item of any shape. */
export function itemRow(line: number, item: unknown, { kind, isOfTenants }: FoundList): ImportRow {
  if (!isRecord(item)) return invalidRow(line, { problem: 'not-a-customer', text: text(item) ?? '' });
  const flaws: Flaw[] = [];
  if (isOwn(item) || (kind === 'own-json' && texts.some((key) => Object.hasOwn(item, key))))
    return customerRow(line, ownItem(item, flaws), { isOwn: true, flaws });
  const raw = anyItem(item, isOfTenants);
  const id = isOfPartnerCenter(item) ? guidOf(text(property(item, 'id')) ?? '') : undefined;
  const tenantId = guidOf(raw.tenantId ?? '');
  if (id !== undefined && tenantId !== undefined && id !== tenantId)
    return invalidRow(line, { problem: 'conflicting', text: `${id} ≠ ${tenantId}` });
  return customerRow(line, raw, { isOwn: false });
}

/** Only keys of our own customers, and one that says which. */
function isOwn(item: Item): boolean {
  const keys = Object.keys(item);
  return (
    keys.every((key) => Object.hasOwn(customerSchema.shape, key)) &&
    ['tenantId', 'domain', 'initialDomain'].some((key) => keys.includes(key))
  );
}

function ownItem(item: Item, flaws: Flaw[]): RawCustomer {
  const raw: RawCustomer = {};
  for (const [key, value] of Object.entries(item)) {
    const known = texts.find((each) => each === key);
    const said = text(value);
    if (value === null) continue;
    if (known && said !== undefined) raw[known] = said;
    else if (key === 'favourite' && said !== undefined) raw.favourite = said;
    else if (key === 'subscriptions' && Array.isArray(value)) raw.subscriptions = value.map(rawSubscription);
    else if (key === 'contact' && isRecord(value)) raw.contact = value;
    else flaws.push({ problem: 'bad-value', text: said === undefined ? key : `${key}: ${said}` });
  }
  return raw;
}

function rawSubscription(value: unknown): { id: string; name: string } {
  const { id, name } = isRecord(value) ? value : { id: value };
  return { id: text(id) ?? '', name: text(name) ?? '' };
}

/** By the names that headers have, too; `id` is the tenant's only where the file's kind says so. */
function anyItem(item: Item, isOfTenants: boolean): RawCustomer {
  const raw: RawCustomer = {};
  const sure = new Set<ColumnMeaning>();
  const records = [...inner.map((key) => property(item, key)).filter(isRecord), item];
  for (const [key, value] of records.flatMap((record) => Object.entries(record))) {
    const named = conceptOf(key);
    const meaning = texts.find((each) => each === named?.concept);
    const said = text(value)?.trim() ?? '';
    if (!named || !meaning || said === '' || sure.has(meaning)) continue;
    if (named.isSure) sure.add(meaning);
    else if (raw[meaning] !== undefined || !fits(meaning, [said])) continue;
    raw[meaning] = said;
  }
  const id = isOfTenants || isOfPartnerCenter(item) ? text(property(item, 'id')) : undefined;
  if (id !== undefined) raw.tenantId ??= id;
  return { ...raw, ...customDomains(item, raw), ...subscriptionOf(item, sure.has('name')) };
}

/** `az account list` gives subscriptions with their tenants: `id` and `name` are those of the subscription. */
function subscriptionOf(item: Item, isNamed: boolean): RawCustomer {
  if (property(item, 'homeTenantId') === undefined) return {};
  return { subscriptions: [rawSubscription(item)], ...(!isNamed && { name: '' }) };
}

function isOfPartnerCenter(item: Item): boolean {
  return isRecord(property(item, 'companyProfile')) || property(item, 'relationshipToPartner') !== undefined;
}

/** The initial domain stands among the others; of these one alone is surely the customer's. */
function customDomains(item: Item, { domain, initialDomain }: RawCustomer): RawCustomer {
  const list = property(item, 'customDomains');
  const all = (Array.isArray(list) ? list : [])
    .map((each) => domainOf(text(each) ?? ''))
    .filter((each) => each !== undefined);
  const main = domainOf(domain ?? '');
  const isMainInitial = main !== undefined && isInitial(main);
  const initial = initialDomain ?? (isMainInitial ? main : all.find(isInitial));
  const [other, ...more] = all.filter((each) => !isInitial(each));
  const primary = (domain === undefined || isMainInitial) && more.length === 0 ? (other ?? domain) : domain;
  return {
    ...(primary !== undefined && { domain: primary }),
    ...(initial !== undefined && { initialDomain: initial }),
  };
}

function text(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
