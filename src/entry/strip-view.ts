// Puts together what the strip of a tab shows: where it is, its forms, what is wrong, and what the user chose.

import { localStore, managedStore, statesOf, stripPlace } from '../browser/storage';
import { acceptedIn, isHeldIn, isSnoozed } from '../browser/tab-choices';
import { listeningIn, portalAddress } from '../browser/tabs';
import { markOf } from '../context/marks';
import { warningsOf } from '../context/warnings';
import type { Product } from '../model/context';
import type { Cloud, Settings } from '../model/settings';
import type { StripView } from '../model/strip';
import type { Warning, WarningOffer } from '../model/warning';
import { clouds } from '../rules/clouds';
import { portalHosts } from '../rules/portal-hosts';
import { productHosts } from '../rules/products';
import { effectiveSettings } from '../store/settings';
import { cloudOf, cloudOfAddress } from '../text/cloud';
import { productOf } from '../text/product';
import { requestAddress } from './request-links';
import { isVisitTab, visitView } from './visit-view';
import { whereIs } from './where-is';
import type { Whereabouts } from './where-is';

/** Everything the strip of a tab shows, made anew from storage and the page. */
export async function stripView(tabId: number): Promise<StripView> {
  const isVisit = await isVisitTab(tabId);
  const [view, place, asleep] = await Promise.all([
    isVisit ? viewOfVisit(tabId) : viewOfForms(tabId),
    stripPlace(),
    isSnoozed(tabId),
  ]);
  return { ...view, isVisitPage: isVisit, place: place ?? { isFolded: false }, isSnoozed: asleep };
}

type ViewOfPage = Omit<StripView, 'isVisitPage' | 'place' | 'isSnoozed'>;

/** On a page without forms nobody is asked which directory it is. */
async function viewOfVisit(tabId: number): Promise<ViewOfPage> {
  const [visit, { settings }] = await Promise.all([
    visitView(tabId),
    effectiveSettings(localStore, managedStore),
  ]);
  return { ...emptyView(settings), ...(visit && { cloud: visit.cloud }), visit };
}

async function viewOfForms(tabId: number): Promise<ViewOfPage> {
  const [where, product, cloud] = await Promise.all([whereIs(tabId), productIn(tabId), cloudIn(tabId)]);
  if (!where) {
    const { settings } = await effectiveSettings(localStore, managedStore);
    return { ...emptyView(settings), product, ...(cloud && { cloud }) };
  }
  const { decision, settings, meant, isOwnRequest, isFromPartnerCenter } = where;
  const forms = await formsOf(tabId, where);
  const documentIds = forms.map(({ documentId }) => documentId);
  return {
    ...emptyView(settings),
    context: decision.context,
    product,
    cloud: cloud ?? cloudOf(decision.customer, settings.partner.cloud),
    forms,
    isFromPartnerCenter,
    warnings: await warningsIn(tabId, where),
    meant: meant ? markOf(meant) : null,
    isOwnRequest,
    isCreateHeld: await isHeldIn(tabId, documentIds),
  };
}

function emptyView({ partner, appearance }: Settings): ViewOfPage {
  return {
    context: null,
    product: 'other',
    cloud: partner.cloud,
    forms: [],
    visit: null,
    isFromPartnerCenter: false,
    warnings: [],
    meant: null,
    isOwnRequest: false,
    ownPlan: partner.ownPlan ?? null,
    theme: appearance.theme,
    isCreateHeld: false,
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
  const { decision, settings, isOwnRequest, isFromPartnerCenter } = where;
  const accepted = await Promise.all(forms.map(({ documentId }) => acceptedIn(tabId, documentId)));
  const warnings = warningsOf({
    context: decision.context,
    settings,
    product: await productIn(tabId),
    ...(decision.customer && { customer: decision.customer }),
    ...(decision.owner && { owner: decision.owner }),
    isOwnRequest,
    isFromPartnerCenter,
    forms: forms.map((form, place) => ({ ...form, accepted: accepted[place] ?? [] })),
  });
  const closed = await closedOffers(tabId, where);
  return warnings.map((warning) => ({
    ...warning,
    offers: warning.offers.filter((offer) => !closed.has(offer)),
  }));
}

/** Ways out that lead nowhere in the customer's cloud. */
async function closedOffers(
  tabId: number,
  { decision, meant, settings }: Whereabouts,
): Promise<ReadonlySet<WarningOffer>> {
  const closed = new Set<WarningOffer>();
  const cloud = cloudOf(decision.customer, settings.partner.cloud);
  if (clouds[cloud].customerList === undefined) closed.add('partner-center');
  const way = meant && requestAddress(meant, await productIn(tabId), settings.partner.cloud);
  if (way === undefined) closed.add('back-to-meant');
  return closed;
}

/** The same for a tab of which nothing more is known; a tab without a form is not even asked. */
export async function warningsOfTab(tabId: number): Promise<readonly Warning[]> {
  if ((await statesOf(tabId)).size === 0) return [];
  const where = await whereIs(tabId);
  return where ? warningsIn(tabId, where) : [];
}

/** Which portal the tab shows. */
export async function productIn(tabId: number): Promise<Product> {
  const url = await portalAddress(tabId);
  return url === undefined ? 'other' : productOf(url, productHosts);
}

/** Which cloud the portal in the tab is of; undefined where its address does not tell. */
export async function cloudIn(tabId: number): Promise<Cloud | undefined> {
  const url = await portalAddress(tabId);
  return url === undefined ? undefined : cloudOfAddress(url, portalHosts);
}
