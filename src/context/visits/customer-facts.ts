// Takes domains and names from the texts beside the labels of a customer's page; what is not certain is left out.

import type { CustomerLabel } from '../../model/customer-words';
import type { CustomerVisit } from '../../model/visit';
import { placeholder } from '../../rules/customer-signs';
import { domainOf, initialDomainOf } from '../../text/domain';
import { readable } from '../../text/normalise';
import { guidPattern } from '../../text/tenant';
import { isTitle } from './customer-vocabulary';
import type { Standing } from './customer-standing';

/** Stands for two values where one is asked for; no name and no domain is written so. */
export const ambiguous = '\0';
const longestName = 120;

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
  if (first === undefined || domainOf(first) === undefined) return [];
  const behind = /^\S+$/u.test(next) ? [next] : [];
  return [...new Set([...words, ...behind].map(domainOf).filter((domain) => domain !== undefined))];
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
