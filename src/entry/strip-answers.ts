// What the worker does for the strip of a tab: what there is to show, and what the user pressed there.

import { openFor, openOwnPage } from '../browser/open';
import { keepStripPlace, localStore, managedStore, stripPlace } from '../browser/storage';
import {
  accept,
  acceptedIn,
  hasSeen,
  isSnoozed,
  meanFor,
  noteSeen,
  sayOwnRequest,
  snooze,
} from '../browser/tab-choices';
import { listeningIn, order, portalAddress, renewStrip, renewTab } from '../browser/tabs';
import { markOf } from '../context/decide';
import { warningsOf } from '../context/warnings';
import type { StripRequest } from '../model/message';
import type { LinkId } from '../model/link';
import type { Product } from '../model/context';
import type { StripHit, StripView } from '../model/strip';
import type { Warning } from '../model/warning';
import { linkTemplates } from '../rules/links';
import { customerListPages } from '../rules/partner-center';
import { retiredPatterns } from '../rules/retired';
import { getCustomer } from '../store/customers/read';
import { searchList } from '../store/customers/search';
import { effectiveSettings } from '../store/settings';
import { linksFor } from '../text/links';
import { productOf } from '../text/product';
import { jump } from './jump';
import { unlistedCustomer, withList } from './known';
import { whereIs } from './where-is';
import type { Whereabouts } from './where-is';

interface Asker {
  readonly tabId: number;
}

export async function answerStrip(request: StripRequest, { tabId }: Asker): Promise<unknown> {
  switch (request.kind) {
    case 'page-worker:moved':
      return renewTab(tabId);
    case 'page-worker:strip':
      return stripView(tabId);
    case 'page-worker:order':
      return order(tabId, request.documentId, request.order);
    case 'page-worker:search':
      return search(request.query);
    case 'page-worker:mean':
      return mean(tabId, request);
    case 'page-worker:go':
      return go(tabId, request);
    case 'page-worker:own-request':
      await sayOwnRequest(tabId, (await whereIs(tabId))?.subscription?.id, request.isOwn);
      return renewTab(tabId);
    case 'page-worker:strip-place':
      return keepStripPlace(request.place);
    case 'page-worker:snooze':
      return snooze(tabId, request.isSnoozed);
    case 'page-worker:accept':
      await accept(tabId, request.documentId, request.warning);
      return renewStrip(tabId);
    case 'page-worker:acknowledge':
      await noteSeen(tabId, request.documentId);
      return renewTab(tabId);
  }
}

async function stripView(tabId: number): Promise<StripView> {
  const [where, place, asleep] = await Promise.all([whereIs(tabId), stripPlace(), isSnoozed(tabId)]);
  const settings = where?.settings ?? (await effectiveSettings(localStore, managedStore)).settings;
  const forms = where ? await formsOf(tabId, where) : [];
  const warnings = where ? await warningsIn(tabId, where) : [];
  return {
    context: where?.decision.context ?? null,
    product: await productIn(tabId),
    forms,
    warnings,
    meant: where?.meant ? markOf(where.meant) : null,
    isOwnRequest: where?.isOwnRequest ?? false,
    ownPlan: settings.partner.ownPlan ?? null,
    theme: settings.appearance.theme,
    place: place ?? { isFolded: false },
    isSnoozed: asleep,
    isCreateHeld: settings.warnings.acknowledge && (await isAnyUnseen(tabId, warnings)),
  };
}

/** The forms whose documents are still there, the fullest first. */
async function formsOf(tabId: number, { states }: Whereabouts): Promise<StripView['forms']> {
  const listening = await listeningIn(tabId, [...states.keys()]);
  return [...states]
    .filter(([documentId]) => listening.has(documentId))
    .map(([documentId, state]) => ({ documentId, state }))
    .sort((a, b) => b.state.report.results.length - a.state.report.results.length);
}

/** What is wrong in a tab, the gravest first. */
export async function warningsIn(tabId: number, where: Whereabouts): Promise<readonly Warning[]> {
  const forms = await formsOf(tabId, where);
  const { decision, settings, isOwnRequest } = where;
  const accepted = await Promise.all(forms.map(({ documentId }) => acceptedIn(tabId, documentId)));
  const warnings = warningsOf({
    context: decision.context,
    settings,
    product: await productIn(tabId),
    ...(decision.customer && { customer: decision.customer }),
    ...(decision.owner && { owner: decision.owner }),
    isOwnRequest,
    forms,
    accepted: accepted.flat(),
  });
  const cloud = decision.customer?.cloud ?? settings.partner.cloud;
  const isThere = (offer: Warning['offers'][number]) =>
    offer !== 'partner-center' || customerListPages[cloud] !== undefined;
  return warnings.map((warning) => ({ ...warning, offers: warning.offers.filter(isThere) }));
}

async function isAnyUnseen(tabId: number, warnings: readonly Warning[]): Promise<boolean> {
  const open = warnings.filter(({ id }) => id === 'before-create');
  const seen = await Promise.all(open.map(({ documentId = '' }) => hasSeen(tabId, documentId)));
  return seen.includes(false);
}

async function productIn(tabId: number): Promise<Product> {
  const url = await portalAddress(tabId);
  return url === undefined ? 'other' : productOf(url);
}

/** More would not fit the strip; a compromised page could learn no more of the list at once, either. */
const mostHits = 8;
const fewestLetters = 2;

async function search(query: string): Promise<readonly StripHit[]> {
  if (query.trim().length < fewestLetters) return [];
  const effective = await effectiveSettings(localStore, managedStore);
  const { records } = await withList(effective, (db) => searchList(db, { query, limit: mostHits }));
  return records.map(({ key, customer }) => ({ key, tenant: markOf(customer) }));
}

/** The link under which each portal takes a new request for a customer. */
const requestLinks: Readonly<Record<Product, LinkId>> = {
  azure: 'azure-request',
  entra: 'azure-request',
  intune: 'intune',
  m365: 'm365-request',
  'power-platform': 'power-platform',
  other: 'azure-request',
};

async function mean(
  tabId: number,
  { customerKey, open }: { readonly customerKey: string; readonly open: boolean },
): Promise<boolean> {
  if (!open) {
    await meanFor(tabId, customerKey);
    return true;
  }
  const effective = await effectiveSettings(localStore, managedStore);
  const record = await withList(effective, (db) => getCustomer(db, customerKey));
  const { cloud } = effective.settings.partner;
  const rules = { templates: linkTemplates, retired: retiredPatterns, cloud };
  const links = linksFor(record?.customer ?? unlistedCustomer(customerKey), rules, []);
  const wanted = requestLinks[await productIn(tabId)];
  const url = links.find(({ id }) => id === wanted)?.url;
  return url !== undefined && jump({ url, tabId, customerKey: record?.key ?? customerKey });
}

async function go(
  tabId: number,
  { to, setting }: { readonly to: 'partner-center' | 'options'; readonly setting?: string },
): Promise<void> {
  if (to === 'options') return openOwnPage(`src/entry/options.html${setting ? `#${setting}` : ''}`, {});
  const where = await whereIs(tabId);
  const cloud = where?.meant?.cloud ?? where?.settings.partner.cloud ?? 'public';
  const url = where?.meant?.tenantId
    ? linksFor(where.meant, { templates: linkTemplates, retired: [], cloud }, []).find(
        ({ id }) => id === 'partner-center-requests',
      )?.url
    : customerListPages[cloud];
  if (url !== undefined) await openFor({ url }, () => Promise.resolve());
}
