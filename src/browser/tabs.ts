// Speaks to tabs: tells page scripts to decide again, hands on the user's orders, knows which tabs are portals.

import type { Box, FrameSize, Order, PageOrder } from '../model/message';
import { allTops } from '../rules/hosts';
import { isOneOf } from '../text/origin';

/** Tells every page script in every tab to decide again; tabs without one ignore it. */
export async function renewPages(): Promise<void> {
  const tabIds = await openTabs();
  const order: PageOrder = { kind: 'worker-page:renew' };
  await Promise.allSettled([...tabIds].map((id) => chrome.tabs.sendMessage(id, order)));
}

/** The ids of all tabs there are. */
export async function openTabs(): Promise<Set<number>> {
  const tabs = await chrome.tabs.query({});
  return new Set(tabs.map(({ id }) => id).filter((id) => id !== undefined));
}

/** Tells every page script of one tab to decide again. */
export async function renewTab(tabId: number): Promise<void> {
  const message: PageOrder = { kind: 'worker-page:renew' };
  await chrome.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** Tells the strip of a tab that there is something new to show. */
export async function renewStrip(tabId: number): Promise<void> {
  await tellTop(tabId, { kind: 'worker-page:strip' });
}

/** Tells the strip of a tab where the controls of a frame are. */
export async function tellBoxes(tabId: number, frame: FrameSize, boxes: readonly Box[]): Promise<void> {
  await tellTop(tabId, { kind: 'worker-page:boxes', frame, boxes });
}

async function tellTop(tabId: number, message: PageOrder): Promise<void> {
  await chrome.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}

/** Sends the user's order to one document; false when that document is gone. */
export async function order(tabId: number, documentId: string, wanted: Order): Promise<boolean> {
  const message: PageOrder = { kind: 'popup-page:command', order: wanted };
  return chrome.tabs.sendMessage(tabId, message, { documentId }).then(
    () => true,
    () => false,
  );
}

/** Which of these documents still have a page script of ours that listens; it answers nothing to this, and does nothing. */
export async function listeningIn(tabId: number, documentIds: readonly string[]): Promise<Set<string>> {
  const isThere = async (documentId: string) =>
    chrome.tabs.sendMessage(tabId, { kind: 'popup-page:there' }, { documentId }).then(
      () => true,
      (error: unknown) => !/receiving end does not exist/i.test(String(error)),
    );
  const there = await Promise.all(documentIds.map(isThere));
  return new Set(documentIds.filter((_, index) => there[index]));
}

/** The address of a tab whose top page is a known portal; other pages do not even tell us theirs. */
export async function portalAddress(tabId: number): Promise<string | undefined> {
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  if (tab?.url === undefined || !URL.canParse(tab.url)) return undefined;
  return isOneOf(new URL(tab.url).origin, allTops) ? tab.url : undefined;
}
