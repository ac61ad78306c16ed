// What the user said about a tab, for as long as it can be meant: kept in the session, and forgotten after a day's work.

import type { WarningId } from '../model/warning';

/** Milliseconds after which nothing that was said about a tab counts any more: a long day's work. */
export const choiceMs = 12 * 60 * 60 * 1000;

interface Told<T> {
  readonly value: T;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const meantKey = (tabId: number) => `meant:${String(tabId)}`;
const ownKey = (tabId: number) => `own:${String(tabId)}`;
const ownSubscriptionKey = (id: string) => `own-subscription:${id}`;
const snoozeKey = (tabId: number) => `snoozed:${String(tabId)}`;
const seenKey = (tabId: number, documentId: string) => `seen:${String(tabId)}:${documentId}`;
const heldKey = (tabId: number, documentId: string) => `held:${String(tabId)}:${documentId}`;
const acceptedKey = (tabId: number, documentId: string) => `accepted:${String(tabId)}:${documentId}`;

/** What was said under a key of a tab, while it counts. */
export async function told<T>(key: string): Promise<T | undefined> {
  const known = (await chrome.storage.session.get(key))[key] as Told<T> | undefined;
  return known && Date.now() - known.at < choiceMs ? known.value : undefined;
}

/** Says something under a key of a tab; `undefined` takes it back. Keys are listed in `forgetClosed`. */
export async function tell(key: string, value: unknown): Promise<void> {
  if (value === undefined) await chrome.storage.session.remove(key);
  else await chrome.storage.session.set({ [key]: { value, at: Date.now() } });
}

/** The key (tenant id or domain) of the customer chosen for a tab. */
export async function meantFor(tabId: number): Promise<string | undefined> {
  return told(meantKey(tabId));
}

/** Chooses the customer a tab is about; `undefined` for none. */
export async function meanFor(tabId: number, customerKey: string | undefined): Promise<void> {
  await tell(meantKey(tabId), customerKey);
}

/** Whether the user said that requests of this tab, or about this subscription, are the partner's own. */
export async function isOwnRequest(tabId: number, subscriptionId: string | undefined): Promise<boolean> {
  const [ofTab, ofSubscription] = await Promise.all([
    told<true>(ownKey(tabId)),
    subscriptionId === undefined ? undefined : told<true>(ownSubscriptionKey(subscriptionId)),
  ]);
  return ofTab === true || ofSubscription === true;
}

/** Remembers it for the subscription where one is known, else for the tab; taken back, it is for both. */
export async function sayOwnRequest(
  tabId: number,
  subscriptionId: string | undefined,
  isOwn: boolean,
): Promise<void> {
  const key = subscriptionId === undefined ? ownKey(tabId) : ownSubscriptionKey(subscriptionId);
  if (isOwn) return tell(key, true);
  await Promise.all([tell(ownKey(tabId), undefined), tell(key, undefined)]);
}

export async function isSnoozed(tabId: number): Promise<boolean> {
  return (await told<true>(snoozeKey(tabId))) === true;
}

/** Keeps the strip out of a tab, or lets it back. */
export async function snooze(tabId: number, on: boolean): Promise<void> {
  await tell(snoozeKey(tabId), on || undefined);
}

/** Whether the user has seen what is wrong with a form. */
export async function hasSeen(tabId: number, documentId: string): Promise<boolean> {
  return (await told<true>(seenKey(tabId, documentId))) === true;
}

/** Whether the user pressed Create in some form of the tab while it was held back, and has not seen why. */
export async function isHeldIn(tabId: number, documentIds: readonly string[]): Promise<boolean> {
  const held = await Promise.all(
    documentIds.map(async (id) => (await told<true>(heldKey(tabId, id))) && !(await hasSeen(tabId, id))),
  );
  return held.includes(true);
}

export async function noteHeld(tabId: number, documentId: string): Promise<void> {
  await tell(heldKey(tabId, documentId), true);
}

export async function noteSeen(tabId: number, documentId: string): Promise<void> {
  await tell(seenKey(tabId, documentId), true);
}

/** The warnings the user said are meant so, in one form. */
export async function acceptedIn(tabId: number, documentId: string): Promise<readonly WarningId[]> {
  return (await told<WarningId[]>(acceptedKey(tabId, documentId))) ?? [];
}

export async function accept(tabId: number, documentId: string, warning: WarningId): Promise<void> {
  const known = await acceptedIn(tabId, documentId);
  await tell(acceptedKey(tabId, documentId), [...new Set([...known, warning])]);
}

/** Forgets what was kept for tabs that are no more. Closing a tab wakes no worker, so this is done now and then. */
export async function forgetClosed(openTabs: ReadonlySet<number>): Promise<void> {
  const keys = Object.keys(await chrome.storage.session.get());
  const closed = (key: string) => {
    const tabId = /^(?:state|meant|own|snoozed|seen|held|accepted|visit|door):(\d+)/u.exec(key)?.[1];
    return tabId !== undefined && !openTabs.has(Number(tabId));
  };
  await chrome.storage.session.remove(keys.filter(closed));
}
