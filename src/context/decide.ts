// Decides where the user is: own tenant, the customer meant, another one, or signals that disagree (DESIGN §3.2).

import type { Context, Evidence, Signals, SignalSource, TenantMark, Verdict } from '../model/context';
import type { Customer } from '../model/settings';
import { cloudClash } from './clouds';
import { evidenceOf } from './evidence';
import { hear } from './hear';
import type { Heard, Known } from './hear';
import { areComparable, areDifferent, isIdentified, isSame, markOf } from './marks';
import { namedSubscriptions, ownerIn } from './owner';
import type { NamedSubscription } from './owner';

export interface Decision {
  readonly context: Context;
  /** The customer of the list that the context is about, if it is one. */
  readonly customer?: Customer;
  /** The customer whose subscription the form, else the address, names; it may be another one. */
  readonly owner?: Customer;
}

interface Scene {
  readonly heard: readonly Heard[];
  readonly isGuest: boolean;
  readonly known: Known;
  readonly subscriptions: readonly NamedSubscription[];
}

/** A verdict, and the signals and further sources that decided it. */
interface Outcome {
  readonly verdict: Verdict;
  readonly tenant?: TenantMark | undefined;
  readonly other?: TenantMark | undefined;
  readonly customer?: Customer | undefined;
  readonly by: readonly Heard[];
  readonly also?: readonly SignalSource[];
}

/**
 * The directory the page shows first, its address second, the customer chosen for the tab last. Firm signals (strong and
 * medium) that cannot be about one tenant are a conflict; weak ones speak only where no firm one does. Ids, initial
 * domains and other domains are kinds of marks: a tenant that is in no list can be compared by marks of one kind only,
 * so that an id beside a domain is no contradiction.
 */
export function decide(signals: Signals, known: Known): Decision {
  const heard = signals.tenants
    .map((signal) => hear(signal, known, signals.isGuest))
    .filter((each) => !isSomebodysName(each));
  const subscriptions = namedSubscriptions(signals, known);
  const scene: Scene = { heard, isGuest: signals.isGuest, known, subscriptions };
  const { verdict, tenant, other, customer, by, also = [] } = outcomeOf(scene);
  const owner = ownerIn(subscriptions);
  const because: readonly Evidence[] = evidenceOf(scene, by, also);
  const clouds = verdict === 'own' ? undefined : cloudClash(known, { customer, tenant });
  return {
    context: {
      verdict,
      ...(tenant && { tenant }),
      ...(other && { other }),
      ...(clouds && { clouds }),
      because,
    },
    ...(customer && { customer }),
    ...(owner && { owner }),
  };
}

/** A line of the account menu that no list knows is whoever is signed in. */
function isSomebodysName({ signal: { source, tenant }, says }: Heard): boolean {
  return source === 'account-menu' && says === 'nothing' && !isIdentified(tenant);
}

function outcomeOf(scene: Scene): Outcome {
  const { heard, isGuest } = scene;
  const firm = firmOf(heard);
  const clash = clashIn(firm);
  if (clash) return conflict(clash, clash[1].signal.tenant);
  const speaking = firm.length > 0 ? firm : weakOf(heard, isGuest).slice(0, 1);
  const [lead] = speaking;
  if (!lead) return silent(scene);
  if (lead.says === 'own')
    return isGuest ? conflict([lead, ...guests(heard)], undefined) : atHome(scene, lead);
  const named = speaking.find((each) => each.says === 'customer');
  if (named?.says === 'customer') return ofCustomer(scene, named.customer, speaking);
  return ofStranger(scene, lead, speaking);
}

/** A directory's name is given twice, so it does not count beside a directory's domain or id. */
function firmOf(heard: readonly Heard[]): Heard[] {
  const ofDirectory = ({ signal: { source } }: Heard) =>
    source === 'directory-line' || source === 'directory-text';
  const isExact = heard.some((each) => ofDirectory(each) && isIdentified(each.signal.tenant));
  return heard.filter(
    (each) =>
      each.says !== 'nothing' &&
      each.signal.strength !== 'weak' &&
      each.signal.source !== 'account-name' &&
      !(isExact && ofDirectory(each) && !isIdentified(each.signal.tenant)),
  );
}

/** What was asked for says more of the tenant than whose account it is: partners use their own everywhere. */
const weakOrder: readonly SignalSource[] = [
  'directory-line',
  'directory-text',
  'url-hash',
  'url-query',
  'url-path',
  'url-at-load',
  'account-menu',
];

function weakOf(heard: readonly Heard[], isGuest: boolean): Heard[] {
  const rank = ({ signal }: Heard) => weakOrder.indexOf(signal.source);
  return heard
    .filter(({ signal, says }) => signal.strength === 'weak' && says !== 'nothing')
    .filter(({ says }) => !(isGuest && says === 'own'))
    .sort((a, b) => rank(a) - rank(b));
}

function guests(heard: readonly Heard[]): Heard[] {
  return heard.filter(({ signal }) => signal.source === 'account-name');
}

/** The first two that cannot be about one tenant. */
function clashIn(firm: readonly Heard[]): readonly [Heard, Heard] | undefined {
  for (const [at, one] of firm.entries()) {
    const other = firm.slice(at + 1).find((each) => contradict(one, each));
    if (other) return [one, other];
  }
  return undefined;
}

function contradict(one: Heard, other: Heard): boolean {
  if (one.says === 'own' || other.says === 'own') return one.says !== other.says;
  return areDifferent(tenantOf(one), tenantOf(other));
}

/** All that is known of what a signal names. */
function tenantOf(heard: Heard): TenantMark | Customer {
  return heard.says === 'customer' ? heard.customer : heard.signal.tenant;
}

function conflict(by: readonly Heard[], other: TenantMark | undefined): Outcome {
  return { verdict: 'conflict', tenant: by[0]?.signal.tenant, other, by };
}

/** Nothing says which tenant this is; for a guest it is somebody else's all the same. */
function silent({ heard, isGuest }: Scene): Outcome {
  const seen = heard.find(({ signal, says }) => says !== 'own' && Object.keys(signal.tenant).length > 0);
  const tenant = seen?.signal.tenant;
  if (isGuest) return { verdict: 'customer', tenant, by: guests(heard) };
  return { verdict: 'unknown', tenant, by: seen ? [seen] : [] };
}

function atHome({ subscriptions }: Scene, lead: Heard): Outcome {
  const customer = ownerIn(subscriptions);
  const { tenant } = lead.signal;
  if (!customer) return { verdict: 'own', tenant, by: [lead] };
  const also = subscriptions
    .filter(({ owner, isOutdated }) => owner !== undefined && !isOutdated && isSame(owner, customer))
    .map(({ source }) => source);
  return { verdict: 'delegated', tenant: markOf(customer), other: tenant, customer, by: [lead], also };
}

function ofCustomer({ heard, known }: Scene, customer: Customer, by: readonly Heard[]): Outcome {
  const tenant = calledAs(customer, by);
  const { meant } = known;
  if (!meant || isSame(customer, meant)) return { verdict: 'customer', tenant, customer, by };
  const agreeing = areComparable(customer, meant) ? [] : agreeingWith(meant, heard);
  if (agreeing.length > 0) return { verdict: 'customer', tenant, customer, by: together(by, agreeing) };
  return { verdict: 'other-customer', tenant, other: markOf(meant), customer, by, also: ['chosen'] };
}

/**
 * A tenant that is in no list, beside the one that is meant: where they cannot be compared, any signal that names the
 * one meant settles it; else it is asked about. Weak signals alone make no conflict, but a tenant other than meant.
 */
function ofStranger({ heard, known }: Scene, lead: Heard, by: readonly Heard[]): Outcome {
  const { tenant } = lead.signal;
  const { meant } = known;
  if (!meant) return { verdict: 'customer', tenant, by };
  const isOther = by.some(({ signal }) => areComparable(signal.tenant, meant));
  const agreeing = isOther ? [] : agreeingWith(meant, heard);
  if (agreeing.length > 0) {
    const deciding = together(by, agreeing);
    return { verdict: 'customer', tenant: calledAs(meant, deciding), customer: meant, by: deciding };
  }
  const verdict = lead.signal.strength === 'weak' ? 'other-customer' : 'conflict';
  return { verdict, tenant, other: markOf(meant), by, also: ['chosen'] };
}

function agreeingWith(meant: Customer, heard: readonly Heard[]): Heard[] {
  return heard.filter((each) => each.says === 'customer' && isSame(each.customer, meant));
}

function together(some: readonly Heard[], more: readonly Heard[]): Heard[] {
  return [...new Set([...some, ...more])];
}

/** As the list has it; who has no name there, or is in no list, is called as the page calls it. */
function calledAs(customer: Customer, by: readonly Heard[]): TenantMark {
  const mark = markOf(customer);
  if (mark.name !== undefined) return mark;
  return Object.assign({}, ...by.map(({ signal }) => signal.tenant).toReversed(), mark) as TenantMark;
}
