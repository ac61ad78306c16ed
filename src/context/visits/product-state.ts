// Finds a product in the state that its page was loaded with, in the text of inline scripts.

import { comparableId } from '../../text/product-address';
import type { Reach } from './product-contact';
import { onceEach } from './product-contact';
import { contactsOf, fieldsOf, idsOf, isOther, nameOf, objectsIn, publisherOf } from './product-fields';
import type { Bounds, Fields, WhichProduct } from './product-fields';
import { parsed, statesIn } from './product-literal';

/** What a state says of the product. */
export interface StateProduct {
  readonly name?: string;
  readonly publisher?: string;
  /** In the order in which they help. */
  readonly contacts: readonly Reach[];
}

export interface FoundState {
  /** Absent when no state knows the product: there is none, or it is left from the page before. */
  readonly product?: StateProduct;
  /** Names of other products in it, in lower case. */
  readonly others: ReadonlySet<string>;
}

/** Characters of scripts that are read, one and all together; larger ones hold no page's first state. */
const most = { script: 8_000_000, all: 16_000_000, scripts: 300 };
const bounds: Bounds = { values: 400_000, depth: 14 };
const mostFound = 20;
const mostOthers = 500;

const inline = 'script:not([src])';
/** Scripts that are data, such as `__NEXT_DATA__`; `ld+json` says nothing of support. */
const isData = /^(?:application|text)\/(?:[a-z.]+\+)?json\s*(?:;|$)/i;

/**
 * What the page's embedded state says of a product. A state belongs to the page as it was first loaded: after a move
 * without loading it knows another product, and nothing is taken from it.
 *
 * Cost: each script is read once for each product, some 30 ms a megabyte, and 16 MB at most; then it is remembered
 * with its length, so that reading the page again costs a look at each script.
 */
export function readState(document: Document, which: WhichProduct): FoundState {
  const found: FoundState[] = [];
  let left = most.all;
  for (const script of [...document.querySelectorAll(inline)].slice(0, most.scripts)) {
    const text = script.textContent;
    if (text.length > most.script || text.length > left) continue;
    left -= text.length;
    found.push(known(script, text, which));
  }
  const others = new Set(found.flatMap((each) => [...each.others]));
  const products = found.flatMap(({ product }) => product ?? []);
  return { others, ...(products.length > 0 && { product: together(products) }) };
}

interface Known {
  readonly length: number;
  readonly id: string;
  readonly found: FoundState;
}

const read = new WeakMap<Element, Known>();

function known(script: Element, text: string, which: WhichProduct): FoundState {
  const last = read.get(script);
  if (last && last.length === text.length && last.id === which.id) return last.found;
  const found = ofScript(script.getAttribute('type') ?? '', text, which);
  read.set(script, { length: text.length, id: which.id, found });
  return found;
}

function ofScript(type: string, text: string, which: WhichProduct): FoundState {
  if (/^application\/ld\+json/i.test(type)) return { others: new Set() };
  const states = isData.test(type) ? [parsed(text)] : statesIn(text);
  const found = states.map((state) => productInState(state, which));
  const products = found.flatMap(({ product }) => product ?? []);
  const others = new Set(found.flatMap((each) => [...each.others]));
  return { others, ...(products.length > 0 && { product: together(products) }) };
}

function together(products: readonly StateProduct[]): StateProduct {
  const name = products.find((each) => each.name !== undefined)?.name;
  const publisher = products.find((each) => each.publisher !== undefined)?.publisher;
  return {
    contacts: onceEach(products.flatMap(({ contacts }) => contacts)),
    ...(name !== undefined && { name }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** First where the marketplaces keep it, then every object in the state that says this id of itself. */
function productInState(state: unknown, which: WhichProduct): FoundState {
  const listed = listedIn(state, which.id);
  const first = listed && asProduct(listed, which);
  if (first && first.contacts.length > 0) return { product: first, others: new Set() };
  const { mine, others } = search(state, which.id);
  const rest = mine
    .map((each) => asProduct(each, which))
    .filter(({ contacts, publisher }) => contacts.length > 0 || publisher !== undefined);
  const all = [...(first ? [first] : []), ...rest];
  return { others, ...(all.length > 0 && { product: together(all) }) };
}

/**
 * `apps.idMap[id]` is a place in `apps.dataList` (facts: portal-dom §4), wherever the `apps` stand in the state. An
 * entry that says another id than its place is left over, and refused.
 */
function listedIn(state: unknown, id: string): Fields | undefined {
  for (const object of objectsIn(state, { values: 50_000, depth: 4 })) {
    const places = fieldsOf(object['idMap']);
    const list = object['dataList'];
    const key = places && Object.keys(places).find((each) => comparableId(each) === id);
    const place = key === undefined ? undefined : places?.[key];
    if (!Array.isArray(list) || (typeof place !== 'number' && typeof place !== 'string')) continue;
    const found = fieldsOf(list[Number(place)]);
    if (found && !isOther(found, id)) return found;
  }
  return undefined;
}

function search(state: unknown, id: string): { readonly mine: Fields[]; readonly others: Set<string> } {
  const mine: Fields[] = [];
  const others = new Set<string>();
  for (const each of objectsIn(state, bounds)) {
    const ids = idsOf(each);
    if (ids.includes(id)) mine.push(each);
    else if (ids.length > 0 && others.size < mostOthers && publisherOf(each) !== undefined)
      others.add(nameOf(each)?.toLowerCase() ?? '');
    if (mine.length >= mostFound) break;
  }
  return { mine, others };
}

function asProduct(object: Fields, which: WhichProduct): StateProduct {
  const [name, publisher] = [nameOf(object), publisherOf(object)];
  return {
    contacts: contactsOf(object, which),
    ...(name !== undefined && { name }),
    ...(publisher !== undefined && { publisher }),
  };
}
