// Opens addresses for the user, and remembers which customer the tab is about before its page can ask.

import { isOpenable } from '../text/openable';
import { noteJump } from './door';
import { meanFor, meantFor } from './tab-choices';

export interface Opening {
  /** An https address. */
  readonly url: string;
  /** This tab goes there; absent: a new one. */
  readonly tabId?: number;
  /** The customer meant; absent: nobody. */
  readonly customerKey?: string;
  /** A new tab stays behind the one in front. */
  readonly isBehind?: true;
}

/** Notes that a link of this customer was opened. */
export type Touch = (customerKey: string) => Promise<void>;

/**
 * Opens an address; false when it is none that may be opened, or the tab is gone.
 *
 * A tab that exists is told its customer first. A new one has no id before it exists, so it is told in the same breath
 * as its id is known: its page has yet to be asked for then, and page scripts speak through the worker, which goes on
 * here first. (A blank tab that is sent on later would stay in the tab's history.)
 */
export async function openFor(opening: Opening, touch: Touch): Promise<boolean> {
  const { url, tabId, customerKey } = opening;
  if (!isOpenable(url)) return false;
  const opened = tabId === undefined ? await openNew(opening) : await sendThere(tabId, opening);
  if (opened && customerKey !== undefined)
    await touch(customerKey).catch((error: unknown) =>
      console.error('Onbehalf could not note the use', error),
    );
  return opened;
}

/** Opens a page of the extension, which is about no customer. */
export async function openOwnPage(path: string, place: Pick<Opening, 'tabId' | 'isBehind'>): Promise<void> {
  const url = chrome.runtime.getURL(path);
  const { tabId } = place;
  if (tabId === undefined) await createTab(url, place);
  else await whenTabsRest(() => chrome.tabs.update(tabId, { url }));
}

async function openNew(opening: Opening): Promise<boolean> {
  const tab = await createTab(opening.url, opening);
  if (tab?.id === undefined) return false;
  await meanFor(tab.id, opening.customerKey);
  await noteJump(tab.id, opening.customerKey);
  return true;
}

async function sendThere(tabId: number, { url, customerKey }: Opening): Promise<boolean> {
  const before = await meantFor(tabId);
  await meanFor(tabId, customerKey);
  const tab = await whenTabsRest(() => chrome.tabs.update(tabId, { url }));
  if (tab === undefined) await meanFor(tabId, before);
  else await noteJump(tabId, customerKey);
  return tab !== undefined;
}

/**
 * Right of the tab in front, in its window: so that an incognito window stays one, and closing leads back. In windows
 * that take no more tabs (a site's own pop-up), wherever the browser likes.
 */
async function createTab(url: string, { isBehind }: Pick<Opening, 'isBehind'>) {
  const active = isBehind !== true;
  const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const anywhere = () => whenTabsRest(() => chrome.tabs.create({ url, active }));
  if (front?.id === undefined) return anywhere();
  const { id: openerTabId, windowId, index } = front;
  const place = { windowId, index: index + 1, openerTabId };
  return (await whenTabsRest(() => chrome.tabs.create({ url, active, ...place }))) ?? anywhere();
}

/** Waits before trying again, as milliseconds: while the user drags a tab, no tab can be changed. */
const retryAfter = [100, 300, 600];

async function whenTabsRest<T>(act: () => Promise<T>): Promise<T | undefined> {
  for (const ms of [0, ...retryAfter]) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    const done = await act().catch((error: unknown) => {
      if (/cannot be edited right now/iu.test(String(error))) return null;
      console.warn('Onbehalf could not open a tab', error);
      return undefined;
    });
    if (done !== null) return done;
  }
  return undefined;
}
