// What the worker does for the scripts in pages about a customer or a product: has them read, and shows the strip there.

import { noteVisit } from '../browser/door';
import { injectInto } from '../browser/inject';
import type { PortalDocument } from '../browser/sender';
import { forgetClosed, isSnoozed } from '../browser/tab-choices';
import { openTabs, renewStrip } from '../browser/tabs';
import type { StripRequest } from '../model/message';
import type { Visit, VisitKind } from '../model/visit';
import { visitHosts } from '../rules/visit-hosts';
import { isOneOf } from '../text/origin';
import stripScript from './strip.iife?iife';
import { beginRequest, saveVisited } from './visit-view';
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
