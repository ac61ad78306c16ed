// Understands what is typed in the address bar after the keyword: which customer, which link, and whether that is clear.

import type { CustomerRecord } from '../model/customer';
import type { CustomerLink, LinkTemplate } from '../model/link';
import type { CustomerList, Hits } from '../model/list';
import type { Pasted } from '../model/pasted';
import type { Customer, Link } from '../model/settings';
import { listed } from '../text/listed';
import type { ListLookup } from '../text/listed';
import { normalise } from '../text/normalise';

export interface OmniboxPorts {
  readonly list: ListLookup & Pick<CustomerList, 'search'>;
  readonly read: (text: string) => Pasted | null;
  readonly linksOf: (customer: Customer) => readonly CustomerLink[];
  /** The words that call a link, and its id; the first of `linksOf` is opened when no word is given. */
  readonly words: readonly LinkWords[];
}

export interface LinkWords {
  readonly id: string;
  readonly words: readonly string[];
}

/** Our links by their words, the team's by their names. */
export function linkWordsOf(templates: readonly LinkTemplate[], team: readonly Link[]): LinkWords[] {
  const ofTeam = team.map(({ name }, place) => ({
    id: `team:${String(place)}`,
    words: name === undefined ? [] : [name],
  }));
  return [...templates.map(({ id, words }) => ({ id, words })), ...ofTeam];
}

/** A link of a customer, which may have no address. */
export interface Choice {
  readonly record: CustomerRecord;
  readonly link: CustomerLink;
}

export interface Reading {
  readonly kind: 'nothing' | 'help' | 'clear' | 'several' | 'guess' | 'none';
  /** What Enter opens; there only when it is clear. */
  readonly clear?: Choice;
  /** What else may be meant, best first. */
  readonly others: readonly Choice[];
  /** All customers that fit. */
  readonly total: number;
  /** The part of the text that names the customer. */
  readonly query: string;
}

/** More lines than the address bar shows. */
const mostHits = 9;
/** Words of a link's name, as a team may give it. */
const mostWords = 4;

/** Never guesses: of several customers that fit, one is clear only when its name, domain or id was typed as a whole. */
export async function readInput(text: string, ports: OmniboxPorts): Promise<Reading> {
  const query = text.trim().replace(/\s+/gu, ' ');
  if (query === '') return { kind: 'nothing', others: [], total: 0, query };
  if (/^\?+$/u.test(query)) return { kind: 'help', others: [], total: 0, query };
  const asked = askedFor(query, ports.words);
  const found = await Promise.all(asked.map((each) => fitting(each, ports)));
  const named = found.filter(({ hits }) => hits.records.length > 0);
  const certain = named.filter(({ hits }) => !hits.isGuess);
  const used = certain.length > 0 ? certain : named;
  const total = used.reduce((sum, { hits }) => sum + hits.total, 0);
  const choices = used.flatMap((each) => each.hits.records.map((record) => choiceOf(record, each, ports)));
  const exact = used.flatMap((each) => each.exact.map((record) => choiceOf(record, each, ports)));
  const [clear] = exact.length > 0 ? exact : choices;
  const isClear = exact.length === 1 || (exact.length === 0 && total === 1 && certain.length > 0);
  const said = used[0]?.query ?? query;
  if (!clear) return { kind: 'none', others: [], total: 0, query: said };
  const kind = certain.length > 0 ? 'several' : 'guess';
  if (!isClear) return { kind, others: choices, total, query: said };
  const others = choices.filter(({ record }) => record.key !== clear.record.key);
  const more = used[0]?.link === undefined ? otherLinks(clear, ports) : [];
  return { kind: 'clear', clear, others: [...others.slice(0, mostHits / 3), ...more], total, query: said };
}

/** The text that puts a choice into the address bar again, and means it alone. */
export function contentOf({ record, link }: Choice): string {
  return `${record.key} ${link.id}`;
}

/** A customer asked for, and a link or the usual one. */
interface Asked {
  readonly query: string;
  readonly link?: string;
  /** The customer's own name must hold this: the word is no link here. */
  readonly inName?: string;
}

/** “contoso entra” may be Contoso's Entra, or a customer of that name. */
function askedFor(query: string, words: readonly LinkWords[]): Asked[] {
  const tokens = query.split(' ');
  const asked: Asked[] = [];
  let tail = '';
  for (let size = 1; size < tokens.length && size <= mostWords; size += 1) {
    const last = tokens.slice(-size).join(' ');
    const folded = normalise(last);
    const called = words.filter(({ id, words: own }) => isCalled(last, folded, [id, ...own]));
    if (called.length > 0) tail = folded;
    asked.push(...called.map(({ id }) => ({ query: tokens.slice(0, -size).join(' '), link: id })));
  }
  return [...asked, tail === '' ? { query } : { query, inName: tail }];
}

function isCalled(last: string, folded: string, words: readonly string[]): boolean {
  return words.some((word) => word === last.toLowerCase() || (folded !== '' && normalise(word) === folded));
}

interface Fitting extends Asked {
  readonly hits: Hits;
  /** Customers whose name, domain or id is the whole query. */
  readonly exact: readonly CustomerRecord[];
}

async function fitting(asked: Asked, { list, read }: OmniboxPorts): Promise<Fitting> {
  const { query, inName } = asked;
  const pasted = inName === undefined ? read(query) : null;
  const known = pasted ? await listed(pasted, list) : undefined;
  if (known) return { ...asked, hits: { records: [known], total: 1, isGuess: false }, exact: [known] };
  if (pasted && pasted.kind !== 'domain') return { ...asked, hits: nobody, exact: [] };
  const hits = await list.search(query, mostHits);
  if (inName === undefined)
    return { ...asked, hits, exact: hits.records.filter((each) => isExact(each, query)) };
  const records = hits.isGuess ? [] : hits.records.filter((each) => nameOf(each).includes(inName));
  const total = records.length === hits.records.length ? hits.total : records.length;
  return {
    ...asked,
    hits: { records, total, isGuess: false },
    exact: records.filter((each) => isExact(each, query)),
  };
}

const nobody: Hits = { records: [], total: 0, isGuess: false };

function nameOf({ customer }: CustomerRecord): string {
  return normalise(customer.name ?? '');
}

function isExact({ customer }: CustomerRecord, query: string): boolean {
  const { name, domain, initialDomain, tenantId } = customer;
  const wanted = normalise(query);
  return [name, domain, initialDomain, tenantId].some(
    (each) => each !== undefined && wanted !== '' && normalise(each) === wanted,
  );
}

function choiceOf(record: CustomerRecord, { link: id }: Asked, { linksOf }: OmniboxPorts): Choice {
  const links = linksOf(record.customer);
  const link = (id === undefined ? undefined : links.find((each) => each.id === id)) ?? links[0];
  if (!link) throw new Error('There are no links.');
  return { record, link };
}

/** The other links of a customer that can be opened. */
function otherLinks({ record, link }: Choice, { linksOf }: OmniboxPorts): Choice[] {
  return linksOf(record.customer)
    .filter((each) => each.id !== link.id && each.url !== undefined)
    .slice(0, mostHits)
    .map((each) => ({ record, link: each }));
}
