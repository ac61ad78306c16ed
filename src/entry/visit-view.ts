// What the page of a tab is about, beside what the list has of it, and what can be done for its customer.

import { visitIn } from '../browser/door';
import { localStore, managedStore, noteListChange } from '../browser/storage';
import { listeningIn, portalAddress } from '../browser/tabs';
import { isListedOwn } from '../context/hear';
import type { CustomerRecord } from '../model/customer';
import type { CustomerLink, LinkId } from '../model/link';
import { customerKey } from '../model/settings';
import type { Cloud } from '../model/settings';
import { requestProducts } from '../model/visit';
import type { CustomerVisit, RequestProduct, Saved, Visit, VisitView } from '../model/visit';
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
  if (!there.has(noted.documentId) || (await isPartners(noted.visit))) return null;
  return noted.visit;
}

/** The partner's own tenant is no customer, wherever Partner Center shows it. */
async function isPartners(visit: Visit | null): Promise<boolean> {
  if (visit?.kind !== 'customer') return false;
  const { settings } = await effectiveSettings(localStore, managedStore);
  const { tenantId, domain, initialDomain } = visit;
  const marks = [{ tenantId }, { domain }, { domain: initialDomain }];
  return marks.some((mark) => isListedOwn(withoutGaps(mark), settings));
}

function withoutGaps({ tenantId, domain }: { tenantId?: string | undefined; domain?: string | undefined }) {
  return { ...(tenantId !== undefined && { tenantId }), ...(domain !== undefined && { domain }) };
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
