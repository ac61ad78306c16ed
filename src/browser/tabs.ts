// Speaks to tabs: tells page scripts to decide again, and finds the tab the user looks at.

import type { Command, PageOrder } from '../model/message';

/** Tells every page script in every tab, or in one tab, to decide again; tabs without one ignore it. */
export async function renewPages(): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const order: PageOrder = { kind: 'worker-page:renew' };
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : chrome.tabs.sendMessage(id, order).catch(() => undefined))));
}

/** The tab in front of the current window; undefined in a window without one. */
export async function tabInFront(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Sends the user's order to one document; false when that document is gone. */
export async function order(tabId: number, documentId: string, command: Command): Promise<boolean> {
  const message: PageOrder = { kind: 'popup-page:command', command };
  return chrome.tabs.sendMessage(tabId, message, { documentId }).then(
    () => true,
    () => false,
  );
}

/** Whether a document still has a page script of ours that listens. */
export function onTabClosed(closed: (tabId: number) => void): void {
  chrome.tabs.onRemoved.addListener(closed);
}
