// What the worker does for the strip of a tab: what there is to show, and what the user pressed there.

import { openFor, openOwnPage } from '../browser/open';
import { keepStripPlace, localStore, managedStore } from '../browser/storage';
import { accept, meanFor, noteSeen, sayOwnRequest, snooze } from '../browser/tab-choices';
import { order, renewStrip, renewTab } from '../browser/tabs';
import { markOf } from '../context/marks';
import type { Goal, StripRequest } from '../model/message';
import type { StripHit } from '../model/strip';
import { clouds } from '../rules/clouds';
import { linkTemplates } from '../rules/links';
import { getCustomer } from '../store/customers/read';
import { searchList } from '../store/customers/search';
import { effectiveSettings } from '../store/settings';
import { cloudOf } from '../text/cloud';
import { linksFor } from '../text/links';
import { jump } from './jump';
import { unlistedCustomer, withList } from './known';
import { requestAddress } from './request-links';
import { cloudIn, productIn, stripView } from './strip-view';
import type { VisitAsked } from './visits';
import { whereIs } from './where-is';

interface Asker {
  readonly tabId: number;
}

/** What is about the customer or the product of a page, `visits.ts` answers. */
export async function answerStrip(
  request: Exclude<StripRequest, VisitAsked>,
  { tabId }: Asker,
): Promise<unknown> {
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
      await snooze(tabId, request.isSnoozed);
      return request.isSnoozed ? undefined : renewTab(tabId);
    case 'page-worker:accept':
      await accept(tabId, request.documentId, request.warning);
      return renewStrip(tabId);
    case 'page-worker:acknowledge':
      await noteSeen(tabId, request.documentId);
      return renewTab(tabId);
  }
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
  const product = await productIn(tabId);
  // Of a tenant in no list nothing may tell the cloud: then it is where the tab already is.
  const url = record
    ? requestAddress(record.customer, product, cloud)
    : requestAddress(unlistedCustomer(customerKey), product, (await cloudIn(tabId)) ?? cloud);
  return url !== undefined && jump({ url, tabId, customerKey: record?.key ?? customerKey });
}

async function go(
  tabId: number,
  { to, setting }: { readonly to: Goal; readonly setting?: string },
): Promise<void> {
  if (to !== 'partner-center') return openOwnPage(`src/entry/${to}.html${setting ? `#${setting}` : ''}`, {});
  const where = await whereIs(tabId);
  const cloud = cloudOf(where?.meant, where?.settings.partner.cloud ?? 'public');
  const url = where?.meant?.tenantId
    ? linksFor(where.meant, { templates: linkTemplates, retired: [], cloud }, []).find(
        ({ id }) => id === 'partner-center-requests',
      )?.url
    : clouds[cloud].customerList;
  if (url !== undefined) await openFor({ url }, () => Promise.resolve());
}
