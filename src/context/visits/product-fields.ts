// Reads the fields of a product's object in a page's state: support, name and publisher.

import { comparableId } from '../../text/product-address';
import { readable } from '../../text/normalise';
import { onceEach, reachesOfPhone, reachesOfText } from './product-contact';
import type { Reach } from './product-contact';

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; undefined for lists and everything else. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

export interface Bounds {
  /** How many values are looked at. */
  readonly values: number;
  /** How many levels down. */
  readonly depth: number;
}

/** All objects in a value, outer ones first, within bounds; `enters` says which of the inner ones count. */
export function* objectsIn(
  value: unknown,
  bounds: Bounds,
  enters: (inner: unknown, key: string) => boolean = () => true,
): Generator<Fields> {
  const queue = [{ value, depth: 0 }];
  let left = bounds.values;
  for (const next of queue) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const object = fieldsOf(next.value);
    if (object) yield object;
    if (next.depth >= bounds.depth) continue;
    for (const [key, inner] of Object.entries(next.value)) {
      left -= 1;
      if (left <= 0) return;
      if (typeof inner === 'object' && inner !== null && enters(inner, key))
        queue.push({ value: inner as unknown, depth: next.depth + 1 });
    }
  }
}

const idKey =
  /^(?:id|(?:entity|app|offer|product|uniqueproduct|uniqueoffer|legacy|legacyproduct|big|solution|listing)id|sku)$/;
const longestId = 300;

/** The ids an object gives itself, as they compare. */
export function idsOf(object: Fields): string[] {
  const found: string[] = [];
  for (const [key, value] of Object.entries(object))
    if (typeof value === 'string' && value.length <= longestId && idKey.test(plainKey(key)))
      found.push(comparableId(value));
  return found;
}

/** Whether a value is an object of something else than the product: it has an id, and another one. */
export function isOther(value: unknown, id: string): boolean {
  const ids = idsOf(fieldsOf(value) ?? {});
  return ids.length > 0 && !ids.includes(id);
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/gu, '');
}

const link = '(?:link|url|uri|href|page|site|website|address)';
const before = '(?:publisher|customer|product|app|offer|technical|public)?';

/** Fields by their names, which every generation writes otherwise; those of help come last. */
const named: readonly { readonly key: RegExp; readonly rank: number; readonly isPhone?: true }[] = [
  { key: new RegExp(`^${before}support${link}?$`), rank: 0 },
  { key: new RegExp(`^${before}support(?:contact)?(?:email|mail)(?:address)?$`), rank: 1 },
  {
    key: new RegExp(`^${before}support(?:contact)?(?:phone|telephone|tel)(?:number)?$`),
    rank: 2,
    isPhone: true,
  },
  { key: new RegExp(`^${before}help${link}?$`), rank: 3 },
];

/** An object that is about support as a whole, or a list of such, … */
const supportPart =
  /^(?:publisher|customer|product)?(?:support|help)(?:info|information|details?|contacts?|contactinfo|data|options|links?)?$/;
/** … and its fields. */
const inPart: typeof named = [
  { key: new RegExp(`^(?:public)?${link}$|^value$`), rank: 0 },
  { key: /^(?:contact)?(?:email|mail)(?:address)?$/, rank: 1 },
  { key: /^(?:contact)?(?:phone|telephone|tel)(?:number)?$/, rank: 2, isPhone: true },
];

/** Parts that are the product's though they may have an id of their own. */
const ownPart = /^(?:details?|detailinformation|listing|offer|product|publisher)$/;
const most: Bounds = { values: 3000, depth: 5 };
const mostOfPart: Bounds = { values: 100, depth: 2 };

function supportPartsOf(object: Fields): Fields[] {
  const parts = Object.entries(object).filter(([key]) => supportPart.test(plainKey(key)));
  return parts.flatMap(([, part]) => [...objectsIn(part, mostOfPart)]);
}

interface Ranked {
  readonly rank: number;
  readonly reach: Reach;
}

export interface WhichProduct {
  /** See `comparableId`. */
  readonly id: string;
  /** The page's address. */
  readonly href: string;
}

/** Support by link, e-mail and phone, then help; other products that stand in the object are not looked into. */
export function contactsOf(product: Fields, { id, href }: WhichProduct): Reach[] {
  const isMine = (inner: unknown, key: string) => ownPart.test(plainKey(key)) || !isOther(inner, id);
  const found = [...objectsIn(product, most, isMine)].flatMap((part) => [
    ...readBy(named, part, href),
    ...supportPartsOf(part).flatMap((each) => readBy(inPart, each, href)),
  ]);
  return onceEach(found.sort((one, other) => one.rank - other.rank).map(({ reach }) => reach));
}

function readBy(names: typeof named, object: Fields, href: string): Ranked[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const name = names.find((each) => each.key.test(plainKey(key)));
    if (!name || typeof value !== 'string') return [];
    const reaches = name.isPhone ? reachesOfPhone(value) : reachesOfText(value, href);
    return reaches.map((reach) => ({ rank: name.rank, reach }));
  });
}

const nameKeys = ['title', 'displayName', 'productName', 'offerName', 'appName', 'name'];
const publisherKeys = ['publisher', 'publisherDisplayName', 'publisherName', 'companyName', 'sellerName'];
const longestName = 200;

/** What the product is called. */
export function nameOf(product: Fields): string | undefined {
  return textAt(product, nameKeys);
}

/** Who publishes it. */
export function publisherOf(product: Fields): string | undefined {
  const direct = textAt(product, publisherKeys);
  const [inner] = publisherKeys.map((key) => fieldsOf(product[key])).filter((each) => each !== undefined);
  return direct ?? (inner && textAt(inner, [...publisherKeys, ...nameKeys]));
}

/** The first of these fields that is a name; however it is capitalised. */
function textAt(object: Fields, keys: readonly string[]): string | undefined {
  const byKey = new Map(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
  for (const key of keys) {
    const value = byKey.get(key.toLowerCase());
    const text = typeof value === 'string' ? readable(value) : '';
    if (text !== '' && text.length <= longestName) return text;
  }
  return undefined;
}
