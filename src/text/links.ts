// Makes the links of one customer: an address for each, or the reason why there is none.

import type { CustomerLink, LinkTemplate, RetiredPattern, SlotValues } from '../model/link';
import type { Cloud, Customer, Link } from '../model/settings';
import { cloudOf } from './cloud';
import { fillOrRefuse, successorOf } from './retired';
import type { Rewritten, Successor } from './retired';
import { slotValues } from './slot-values';

export interface LinkRules {
  readonly templates: readonly LinkTemplate[];
  readonly retired: readonly RetiredPattern[];
  /** The cloud of customers of whom nothing tells another. */
  readonly cloud: Cloud;
}

/**
 * All links of a customer, always in the same order: support, admin, then the team's. Those of the team for another
 * cloud are left out; those that lead to an address out of use are rewritten where something took its place.
 */
export function linksFor(customer: Customer, rules: LinkRules, team: readonly Link[]): CustomerLink[] {
  const cloud = cloudOf(customer, rules.cloud);
  const values = slotValues(customer);
  const of = (group: LinkTemplate['group']) =>
    rules.templates
      .filter((template) => template.group === group)
      .map((template) => ({ id: template.id, group, ...addressOf(template, cloud, values) }));
  const ofTeam = team
    .map((link, place) => ({ link, id: `team:${String(place)}` }))
    .filter(({ link }) => (link.cloud ?? cloud) === cloud)
    .map(({ link, id }) => teamLink(link, id, { rules, cloud, values }));
  return [...of('support'), ...of('admin'), ...ofTeam];
}

/** The address of one of our links; the reason when the cloud has none, or the customer lacks what it needs. */
function addressOf({ urls }: LinkTemplate, cloud: Cloud, values: SlotValues): Rewritten {
  const template = urls[cloud];
  return template === undefined
    ? { refusal: { why: 'not-in-cloud', cloud } }
    : fillOrRefuse(template, values);
}

interface ForCustomer {
  readonly rules: LinkRules;
  readonly cloud: Cloud;
  readonly values: SlotValues;
}

function teamLink({ name, url }: Link, id: string, { rules, cloud, values }: ForCustomer): CustomerLink {
  const shown = { id, name: name ?? placeOf(url), group: 'team' } as const;
  const successor = successorOf(url, rules);
  if (!successor) return { ...shown, ...fillOrRefuse(url, values) };
  const address = addressAfter(successor, cloud, values);
  return 'url' in address ? { ...shown, ...address, isRewritten: true } : { ...shown, ...address };
}

/** A tenant that the team's link names itself stays the one it leads to. */
function addressAfter(successor: Successor, cloud: Cloud, values: SlotValues): Rewritten {
  if (successor.kind === 'gone') return { refusal: { why: 'retired' } };
  if (successor.kind === 'moved') return fillOrRefuse(successor.url, values);
  const { template, tenant } = successor;
  return addressOf(template, cloud, tenant ? slotValues(tenant) : values);
}

/** A name for a link that has none: its host. */
function placeOf(url: string): string {
  return /^https:\/\/(?<host>[^/?#]+)/iu.exec(url)?.groups?.['host'] ?? url;
}

/**
 * The link a word of the address bar calls: its own word, or the first letters (two or more) of the words of one link
 * alone. `links` are those of `rules/links`; upper and lower case are the same.
 */
export function bestLink(word: string, links: readonly LinkTemplate[]): LinkTemplate | undefined {
  const wanted = word.normalize('NFKC').trim().toLowerCase();
  const exact = links.find(({ id, words }) => id === wanted || words.includes(wanted));
  if (exact || wanted.length < 2) return exact;
  const begun = links.filter(({ words }) => words.some((each) => each.startsWith(wanted)));
  return begun.length === 1 ? begun[0] : undefined;
}
