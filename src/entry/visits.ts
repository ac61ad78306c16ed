// What the worker does for pages about a customer or a product: has them read, shows them, saves the customer, begins requests.

import { noteVisit, visitIn } from '../browser/door';
import { injectInto } from '../browser/inject';
import type { PortalDocument } from '../browser/sender';
import { localStore, managedStore, noteListChange } from '../browser/storage';
import { forgetClosed, isSnoozed } from '../browser/tab-choices';
import { listeningIn, openTabs, portalAddress, renewStrip } from '../browser/tabs';
import type { CustomerRecord } from '../model/customer';
import type { CustomerLink, LinkId } from '../model/link';
import type { StripRequest } from '../model/message';
import { customerKey } from '../model/settings';
import type { Cloud } from '../model/settings';
import { requestProducts } from '../model/visit';
import type { CustomerVisit, RequestProduct, Saved, Visit, VisitKind, VisitView } from '../model/visit';
import { linkTemplates } from '../rules/links';
import { retiredPatterns } from '../rules/retired';
import { visitHosts } from '../rules/visit-hosts';
import { customerOf, findVisited, listingOf, saveVisit } from '../store/customers/visited';
import { effectiveSettings } from '../store/settings';
import { cloudOf } from '../text/cloud';
import { linksFor } from '../text/links';
import { isOneOf } from '../text/origin';
import { jump } from './jump';
import { withList } from './known';
import stripScript from './strip.iife?iife';
import visitScript from './visit.iife?iife';

/** What the scripts of such a page ask. */
export type VisitAsked = Extract<
  StripRequest,
  {
    readonly kind:
      | 'page-worker:page-found'
      | 'page-worker:visit'
      | 'page-worker:save-customer'
      | 'page-worker:new-request';
  }
>;

export async function answerVisit(request: VisitAsked, from: PortalDocument): Promise<unknown> {
  switch (request.kind) {
    case 'page-worker:page-found':
      return pageFound(request.page, from);
    case 'page-worker:visit':
      return takeVisit(request.visit, from);
    case 'page-worker:save-customer':
      return saveVisited(from.tabId);
    case 'page-worker:new-request':
      return beginRequest(from.tabId, request.product);
  }
}

/** Puts the reader into the page that may be worth it; false where it is not such a page, or gone. */
async function pageFound(page: VisitKind, from: PortalDocument): Promise<boolean> {
  if (!isPageOf(page, from)) return false;
  await forgetClosed(await openTabs());
  return injectInto(from.tabId, from.documentId, [visitScript]);
}

/** Keeps what a page is about; the strip comes with the first news, and sees for itself when there is nothing more. */
async function takeVisit(visit: Visit | null, from: PortalDocument): Promise<void> {
  if (visit && !isPageOf(visit.kind, from)) return;
  const { tabId, documentId } = from;
  await noteVisit(tabId, documentId, visit);
  if (visit && !(await isSnoozed(tabId))) await injectInto(tabId, documentId, [stripScript]);
  else await renewStrip(tabId);
}

/** A marketplace knows nothing of customers, nor Partner Center of products: such a page is not what it says. */
function isPageOf(kind: VisitKind, { origin, isTop }: PortalDocument): boolean {
  return isTop && isOneOf(origin, visitHosts[kind]);
}

/** Whether the tab shows a portal without support forms. */
export async function isVisitTab(tabId: number): Promise<boolean> {
  const url = await portalAddress(tabId);
  return url !== undefined && isOneOf(new URL(url).origin, Object.values(visitHosts).flat());
}

/** What the page of a tab is about, as strip and popup show it; null when it is about nothing. */
export async function visitView(tabId: number): Promise<VisitView | null> {
  const visit = await visitOf(tabId);
  if (!visit) return null;
  if (visit.kind === 'product') return { visit, listing: 'none', cloud: 'public', requests: [] };
  const { record, cloud } = await standingOf(visit);
  const links = requestLinks(visit, record, cloud);
  const requests = requestProducts.filter((product) => links[product].url !== undefined);
  return { visit, listing: listingOf(visit, record), cloud, requests };
}

/** What the top page that is there now said last; nothing of a page that was left. */
async function visitOf(tabId: number): Promise<Visit | null> {
  const noted = await visitIn(tabId);
  if (!noted || !(await isVisitTab(tabId))) return null;
  const there = await listeningIn(tabId, [noted.documentId]);
  return there.has(noted.documentId) ? noted.visit : null;
}

interface Standing {
  readonly record: CustomerRecord | undefined;
  readonly cloud: Cloud;
}

/** Without the database nobody is in the list, but everything can be opened. */
async function standingOf(visit: CustomerVisit): Promise<Standing> {
  const effective = await effectiveSettings(localStore, managedStore);
  const record = await withList(effective, (db) => findVisited(db, visit)).catch(() => undefined);
  const cloud = cloudOf({ ...customerOf(visit), ...record?.customer }, effective.settings.partner.cloud);
  return { record, cloud };
}

const linkIds: Readonly<Record<RequestProduct, LinkId>> = { azure: 'azure-request', m365: 'm365-request' };

/** The page's own word counts before the list's: it is Partner Center's. */
function requestLinks(
  visit: CustomerVisit,
  record: CustomerRecord | undefined,
  cloud: Cloud,
): Readonly<Record<RequestProduct, Partial<CustomerLink>>> {
  const customer = { ...record?.customer, ...customerOf(visit), cloud };
  const links = linksFor(customer, { templates: linkTemplates, retired: retiredPatterns, cloud }, []);
  const linkOf = (product: RequestProduct) => links.find(({ id }) => id === linkIds[product]) ?? {};
  return { azure: linkOf('azure'), m365: linkOf('m365') };
}

/** Puts the customer of the tab's page into the list. */
export async function saveVisited(tabId: number): Promise<Saved> {
  const visit = await visitOf(tabId);
  if (visit?.kind !== 'customer') return 'failed';
  const effective = await effectiveSettings(localStore, managedStore);
  const saved = await withList(effective, (db) => saveVisit(db, visit)).catch((error: unknown): Saved => {
    console.error('Onbehalf could not save the customer', error);
    return 'failed';
  });
  if (saved === 'saved' || saved === 'completed') await noteListChange();
  return saved;
}

/** Opens a new request for the customer of the tab's page, in a new tab that means this customer. */
export async function beginRequest(tabId: number, product: RequestProduct): Promise<boolean> {
  const visit = await visitOf(tabId);
  if (visit?.kind !== 'customer') return false;
  const { record, cloud } = await standingOf(visit);
  const { url } = requestLinks(visit, record, cloud)[product];
  const key = record?.key ?? customerKey(customerOf(visit));
  return url !== undefined && jump({ url, ...(key !== undefined && { customerKey: key }) });
}
