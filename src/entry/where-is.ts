// Asks a tab's top page where it is, and decides with what the user said of the tab.

import { doorOf } from '../browser/door';
import { TopPage } from '../browser/inject';
import { localStore, managedStore, statesOf } from '../browser/storage';
import { isOwnRequest } from '../browser/tab-choices';
import { portalAddress, renewPages } from '../browser/tabs';
import { decide } from '../context/decide';
import type { Decision } from '../context/decide';
import type { SubscriptionMark } from '../model/context';
import type { PageState } from '../model/message';
import type { Customer, Settings } from '../model/settings';
import { portalHosts } from '../rules/portal-hosts';
import { effectiveSettings } from '../store/settings';
import type { Effective } from '../store/settings';
import { cloudOfAddress } from '../text/cloud';
import { knownFor } from './known';
import whereScript from './where.iife?iife';

/** How long a top page may take to show its directory line (DESIGN §3.2). */
const directoryWaitMs = 2000;

export interface Whereabouts {
  readonly decision: Decision;
  readonly settings: Settings;
  readonly effective: Effective;
  /** The user said that requests here are the partner's own; true in the own directory alone. */
  readonly isOwnRequest: boolean;
  /** The subscription chosen in the form, else the one the address names. */
  readonly subscription: SubscriptionMark | undefined;
  /** The customer chosen for the tab, else the one whose page in Partner Center it was opened from. */
  readonly meant: Customer | undefined;
  /** The tab was opened from Partner Center. */
  readonly isFromPartnerCenter: boolean;
  readonly states: ReadonlyMap<string, PageState>;
}

export function topOf(tabId: number): TopPage {
  return new TopPage(tabId, whereScript);
}

/** Null when the top page could not be asked: without it nothing is known, and nothing is written. */
export async function whereIs(tabId: number): Promise<Whereabouts | null> {
  const [effective, signals, states, address, door] = await Promise.all([
    effectiveSettings(localStore, managedStore),
    topOf(tabId).signals(directoryWaitMs),
    statesOf(tabId),
    portalAddress(tabId),
    doorOf(tabId),
  ]);
  if (!signals) return null;
  void effective.fresh.then(({ changed }) => (changed ? renewPages() : undefined));
  const { settings } = effective;
  const chosen = subscriptionIn(states);
  const portalCloud = cloudOfAddress(address ?? '', portalHosts);
  const known = await knownFor(effective, { signals, tabId, chosen, portalCloud, cameFor: door?.customer });
  const decision = decide(signals, known);
  const subscription = chosen ?? signals.subscription;
  const isOwn = decision.context.verdict === 'own' && (await isOwnRequest(tabId, subscription?.id));
  return {
    decision,
    settings,
    effective,
    isOwnRequest: isOwn,
    subscription,
    meant: known.meant,
    isFromPartnerCenter: door !== null,
    states,
  };
}

/** The subscription of the form that was heard of last. */
export function subscriptionIn(states: ReadonlyMap<string, PageState>): SubscriptionMark | undefined {
  const told = [...states.values()].filter(({ facts }) => facts.subscription !== null);
  const latest = told.sort((a, b) => b.report.at - a.report.at)[0];
  return latest?.facts.subscription ?? undefined;
}
