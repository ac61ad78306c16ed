// The browser's storage areas as the plain ports that `store` works with.

import type { PageState } from '../model/message';
import type { StripPlace } from '../model/strip-place';

/** `storage.local` by single keys. */
export const localStore = {
  async get(key: string): Promise<unknown> {
    return (await chrome.storage.local.get(key))[key];
  },
  async set(key: string, value: unknown): Promise<void> {
    await chrome.storage.local.set({ [key]: value });
  },
  async remove(key: string): Promise<void> {
    await chrome.storage.local.remove(key);
  },
};

/** `storage.managed`; the read may hang for seconds at first start (DESIGN §3.1). */
export const managedStore = {
  async read(): Promise<Record<string, unknown>> {
    return chrome.storage.managed.get();
  },
};

/** Page scripts get no access to our storage: they are handed what they need (least privilege). */
export async function closeToPages(): Promise<void> {
  await chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

const stateKey = (tabId: number, documentId: string) => `state:${String(tabId)}:${documentId}`;

/** Keeps how things stand in one document, for popup and strip; resolves to what was kept before. */
export async function keepState(
  tabId: number,
  documentId: string,
  state: PageState,
): Promise<PageState | undefined> {
  const key = stateKey(tabId, documentId);
  const before = (await chrome.storage.session.get(key))[key] as PageState | undefined;
  if (JSON.stringify(before) !== JSON.stringify(state)) await chrome.storage.session.set({ [key]: state });
  return before;
}

/** The states kept for a tab by document id; documents that are gone may still be among them. */
export async function statesOf(tabId: number): Promise<Map<string, PageState>> {
  const all = await chrome.storage.session.get();
  const prefix = stateKey(tabId, '');
  const own = Object.entries(all).filter(([key]) => key.startsWith(prefix));
  return new Map(own.map(([key, state]) => [key.slice(prefix.length), state as PageState]));
}

const placeKey = 'strip';

/** Where the user wants the strip; undefined before they moved it. */
export async function stripPlace(): Promise<StripPlace | undefined> {
  return (await localStore.get(placeKey)) as StripPlace | undefined;
}

export async function keepStripPlace(place: StripPlace): Promise<void> {
  await localStore.set(placeKey, place);
}

const listChangeKey = 'customers.changed';

/** Tells the worker and every page of the extension that the customer list, which has no events of its own, was changed. */
export async function noteListChange(): Promise<void> {
  await localStore.set(listChangeKey, Date.now());
}

/** Calls `changed` when settings, policy or the customer of a tab change; register synchronously. */
export function onSettingsChange(
  changed: (what: 'settings' | 'policy' | 'meant' | 'customers') => void,
): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes);
    if (area === 'managed') changed('policy');
    else if (area === 'local' && keys.includes('settings')) changed('settings');
    else if (area === 'local' && keys.includes(listChangeKey)) changed('customers');
    else if (area === 'session' && keys.some((key) => key.startsWith('meant:'))) changed('meant');
  });
}

/** Calls `changed` when anything changes that a page of ours may show. */
export function onAnyChange(changed: () => void): void {
  chrome.storage.onChanged.addListener(() => {
    changed();
  });
}
