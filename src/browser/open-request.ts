// Asks the worker what a page of ours cannot do by itself: to open an address, which outlives it, and to ask a portal's page.

import type {
  BeginRequest,
  OpenRequest,
  SaveVisitedRequest,
  VisitRequest,
  WarningsRequest,
} from '../model/message';
import { saveOutcomes } from '../model/visit';
import type { RequestProduct, Saved, VisitView } from '../model/visit';
import type { Warning } from '../model/warning';

/** False when it could not be opened. Asked once: a second time could open a second tab. */
export async function requestOpen(request: Omit<OpenRequest, 'kind'>): Promise<boolean> {
  const message: OpenRequest = { kind: 'ui-worker:open', ...request };
  const answer: unknown = await chrome.runtime.sendMessage(message).catch(() => false);
  return answer === true;
}

/** What is wrong in a tab, the gravest first; nothing where there is no form, or the worker does not answer. */
export async function requestWarnings(tabId: number): Promise<readonly Warning[]> {
  const message: WarningsRequest = { kind: 'ui-worker:warnings', tabId };
  const answer: unknown = await chrome.runtime.sendMessage(message).catch(() => []);
  return Array.isArray(answer) ? (answer as readonly Warning[]) : [];
}

/** What the page of a tab is about; null where it is about nothing, or the worker does not answer. */
export async function requestVisit(tabId: number): Promise<VisitView | null> {
  const message: VisitRequest = { kind: 'ui-worker:visit', tabId };
  const answer: unknown = await chrome.runtime.sendMessage(message).catch(() => null);
  return typeof answer === 'object' ? (answer as VisitView | null) : null;
}

/** Puts the customer of a tab's page into the list. */
export async function requestSave(tabId: number): Promise<Saved> {
  const message: SaveVisitedRequest = { kind: 'ui-worker:save-customer', tabId };
  const answer: unknown = await chrome.runtime.sendMessage(message).catch(() => 'failed');
  return saveOutcomes.find((each) => each === answer) ?? 'failed';
}

/** Begins a request for the customer of a tab's page; false when it could not be opened. */
export async function requestBegin(tabId: number, product: RequestProduct): Promise<boolean> {
  const message: BeginRequest = { kind: 'ui-worker:new-request', tabId, product };
  const answer: unknown = await chrome.runtime.sendMessage(message).catch(() => false);
  return answer === true;
}
