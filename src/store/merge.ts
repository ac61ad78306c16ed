// Lays settings over settings: a policy over the user's, explicit policy keys over a policy text, all over the defaults.

import { customerKey, defaultSettings } from '../model/settings';
import type { Customer, PartialSettings, Settings } from '../model/settings';
import { isForbiddenKey, isRecord } from './judge';

export interface Merged {
  settings: Settings;
  /**
   * Leaf paths the policy has set: `contact.phone`, `supportPlan` (a list of texts is one leaf),
   * `customers[<customerKey>].name`, `links[<index in settings.links>].url`. `fill.mode` is among them
   * whenever any policy is in force, because the user's choice does not count then.
   */
  locked: string[];
}

/**
 * The settings in force (DESIGN §3.1, Policy). Pure; shares no object with its arguments.
 * @param policyHasAnyKey true when the policy held anything at all, usable or not: then a missing `fill.mode` means `ask`.
 */
export function mergePolicy(
  user: PartialSettings,
  policy: PartialSettings,
  policyHasAnyKey: boolean,
): Merged {
  const settings = complete(overlay(user, policy));
  const locked = lockedPaths(user, policy);
  if (policyHasAnyKey && policy.fill?.mode === undefined) {
    settings.fill.mode = 'ask';
    locked.push('fill.mode');
  }
  return { settings, locked };
}

/** Fills in the defaults; what has none stays absent. */
export function complete(settings: PartialSettings): Settings {
  return overlay(defaultSettings, settings) as Settings;
}

/**
 * `over` wins leaf by leaf; lists of texts are replaced, customers merged (`mergeCustomers`), links appended.
 * Pure; shares no object with its arguments.
 */
export function overlay(under: PartialSettings, over: PartialSettings): PartialSettings {
  const merged = overlayRecord(under, over) as PartialSettings;
  if (under.customers && over.customers) merged.customers = mergeCustomers(under.customers, over.customers);
  if (under.links && over.links) merged.links = [...under.links, ...over.links].map((link) => ({ ...link }));
  return merged;
}

/**
 * Customers of `over` laid over the same customers of `under`, the unknown ones appended. Two rows are the same
 * customer when their tenant ids are equal, or when one has none and they share a domain that no other row has.
 */
export function mergeCustomers(under: readonly Customer[], over: readonly Customer[]): Customer[] {
  return layCustomers(under, over).merged;
}

/** One customer over another, leaf by leaf; subscriptions, a list, are replaced. */
export function mergeCustomer(under: Customer, over: Customer): Customer {
  return overlayRecord(under, over);
}

/** As `mergeCustomers`; `rows` says in which row of `merged` each customer of `over` is. */
function layCustomers(under: readonly Customer[], over: readonly Customer[]) {
  const merged = under.map((customer) => structuredClone(customer));
  const places = placesOf(under);
  const taken = new Set<number>();
  const rows = over.map((customer) => {
    const row =
      placeById(places, customer) ?? placeByDomain(places, merged, taken, customer) ?? merged.length;
    taken.add(row);
    merged[row] = overlayRecord(merged[row] ?? {}, customer);
    return row;
  });
  return { merged, rows };
}

const several = -1;

/** In which row each tenant id and domain is; a domain of two rows names neither. */
function placesOf(customers: readonly Customer[]): Map<string, number> {
  const places = new Map<string, number>();
  customers.forEach(({ tenantId, ...customer }, row) => {
    if (tenantId !== undefined) places.set(tenantId.toLowerCase(), row);
    for (const domain of domainsOf(customer)) places.set(domain, places.has(domain) ? several : row);
  });
  return places;
}

function domainsOf({ domain, initialDomain }: Customer): Set<string> {
  return new Set([domain, initialDomain].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
}

function placeById(places: ReadonlyMap<string, number>, { tenantId }: Customer): number | undefined {
  return tenantId === undefined ? undefined : places.get(tenantId.toLowerCase());
}

/** A row can be found by domain once only: a second customer of that domain is another customer. */
function placeByDomain(
  places: ReadonlyMap<string, number>,
  rows: readonly Customer[],
  taken: ReadonlySet<number>,
  customer: Customer,
): number | undefined {
  const shared = [...domainsOf(customer)].map((domain) => places.get(domain) ?? several);
  const free = new Set(shared.filter((row) => row !== several && !taken.has(row)));
  const [row] = free;
  if (row === undefined || free.size > 1) return undefined;
  return customer.tenantId === undefined || rows[row]?.tenantId === undefined ? row : undefined;
}

function overlayRecord(under: object, over: object): Record<string, unknown> {
  const merged: Record<string, unknown> = structuredClone({ ...under });
  for (const [key, value] of Object.entries(over)) {
    if (isForbiddenKey(key) || value === undefined) continue;
    const below = merged[key];
    merged[key] = isRecord(value)
      ? overlayRecord(isRecord(below) ? below : {}, value)
      : structuredClone(value);
  }
  return merged;
}

function lockedPaths(user: PartialSettings, policy: PartialSettings): string[] {
  const { customers = [], links = [], ...rest } = policy;
  const { merged, rows } = layCustomers(user.customers ?? [], customers);
  const keyAt = (index: number): string => customerKey(merged[rows[index] ?? several] ?? {}) ?? '';
  const firstLink = user.links?.length ?? 0;
  return [
    ...leafPaths(rest, ''),
    ...customers.flatMap((customer, index) => leafPaths(customer, `customers[${keyAt(index)}]`)),
    ...links.flatMap((link, index) => leafPaths(link, `links[${firstLink + index}]`)),
  ];
}

function leafPaths(value: unknown, path: string): string[] {
  if (value === undefined) return [];
  if (!isRecord(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leafPaths(inner, path === '' ? key : `${path}.${key}`),
  );
}
