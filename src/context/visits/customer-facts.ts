// Takes ids, domains and names from the texts beside the labels of a customer's page; what is not certain is left out.

import type { CustomerLabel } from '../../model/customer-words';
import type { CustomerVisit } from '../../model/visit';
import type { LabelValue } from '../../page/label-values';
import { placeholder } from '../../rules/customer-signs';
import { isNobodys } from '../../text/address-ids';
import { customerPlaceOf } from '../../text/customer-address';
import { domainOf, initialDomainOf } from '../../text/domain';
import { readable } from '../../text/normalise';
import { guidPattern } from '../../text/tenant';
import { isTitle } from './customer-vocabulary';
import type { Standing } from './customer-standing';

/** Stands for two values where one is asked for; no name and no domain is written so. */
export const ambiguous = '\0';
const longestName = 120;
const guid = new RegExp(`(?<![\\w-])${guidPattern}(?![\\w-])`, 'giu');

/**
 * The GUID beside a label, in lower case: what the text begins with. Undefined when another follows with no word
 * between, for then it cannot be known which of them is meant; and for an id of nobody.
 */
export function firstGuid({ text, next }: LabelValue<CustomerLabel>): string | undefined {
  const [first, second] = [...`${text} ${next}`.matchAll(guid)];
  if (!first || !/^[^\p{L}\p{N}]*$/u.test(text.slice(0, first.index)) || first.index >= text.length)
    return undefined;
  const id = first[0].toLowerCase();
  const between = `${text} ${next}`.slice(first.index + id.length, second?.index);
  if (second && second[0].toLowerCase() !== id && !/\p{L}/u.test(between)) return undefined;
  return isNobodys(id) ? undefined : id;
}

/** The id of the customer a link leads to. */
export function linkedCustomer(link: Element): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const { baseURI } = link.ownerDocument;
  return URL.canParse(href, baseURI) ? customerPlaceOf(new URL(href, baseURI).href)?.tenantId : undefined;
}

/** The name beside a label; `ambiguous` where those nearest to the id say two. */
export function nameOf({ values }: Standing): string | undefined {
  const names = values
    .filter(({ key, isSure }) => key === 'name' && isSure)
    .map(({ text, nearness }) => ({ value: nameIn(text), nearness }));
  return nearestOf(names);
}

/** A text that may be a customer's name, as a person reads it. */
export function nameIn(text: string): string | undefined {
  const name = readable(text);
  if (name.length > longestName || !/[\p{L}\p{N}]/u.test(name) || placeholder.test(name)) return undefined;
  if (/[:：]\s/u.test(name) || name.includes('@') || domainOf(name) !== undefined) return undefined;
  return new RegExp(guidPattern, 'iu').test(name) || isTitle(name) ? undefined : name;
}

type Domains = Pick<CustomerVisit, 'domain' | 'initialDomain'>;

/**
 * The primary domain is the one that is called so, else the only one there is; the initial domain is the one called so,
 * else the only onmicrosoft.com one, else the primary.
 */
export function domainsOf({ values }: Standing): Domains {
  const said = values
    .map(({ key, text, next, nearness }) => ({ key, nearness, domains: domainsIn(text, next) }))
    .filter(({ domains }) => domains.length > 0);
  const of = (key: CustomerLabel) => said.filter((each) => each.key === key);
  const single = (key: CustomerLabel) =>
    nearestOf(
      of(key).map(({ domains, nearness }) => ({
        value: domains.length > 1 ? ambiguous : domains[0],
        nearness,
      })),
    );
  const primary = single('primary') ?? customOf(single('domain'));
  const called = single('initial');
  const every = new Set(
    [...of('primary'), ...of('domain')]
      .flatMap(({ domains }) => domains)
      .map(initialOf)
      .filter((each) => each !== undefined),
  );
  const domain = primary === ambiguous ? undefined : primary;
  const initialDomain =
    (called === ambiguous ? undefined : called && initialOf(called)) ??
    (every.size === 1 ? [...every][0] : domain && initialOf(domain));
  return { ...(domain !== undefined && { domain }), ...(initialDomain !== undefined && { initialDomain }) };
}

function initialOf(domain: string): string | undefined {
  return initialDomainOf(domain)?.domain;
}

/** A domain that nothing calls the primary one is taken for it only when it is the tenant's own. */
function customOf(domain: string | undefined): string | undefined {
  return domain !== undefined && initialOf(domain) === undefined ? domain : undefined;
}

/** The domains beside a label, when the text begins with one; what follows may be a remark. */
function domainsIn(text: string, next: string): string[] {
  const words = text.split(/[\s,;|/()（）、，]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first] = words;
  if (first === undefined || asDomain(first) === undefined) return [];
  const behind = /^\S+$/u.test(next) ? [next] : [];
  return [...new Set([...words, ...behind].map(asDomain).filter((domain) => domain !== undefined))];
}

function asDomain(word: string): string | undefined {
  return word.includes('@') ? undefined : domainOf(word);
}

interface Said {
  readonly value: string | undefined;
  readonly nearness: number;
}

/** What the values nearest to the id say with one voice, else `ambiguous`. */
function nearestOf(all: readonly Said[]): string | undefined {
  const said = all.filter(({ value }) => value !== undefined);
  const most = Math.max(...said.map(({ nearness }) => nearness));
  const values = new Set(said.filter(({ nearness }) => nearness === most).map(({ value }) => value));
  return values.size > 1 ? ambiguous : [...values][0];
}
