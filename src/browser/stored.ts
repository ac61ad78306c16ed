// Everything the extension keeps in the browser, area by area, for the page that lists and erases it.

import { localStore } from './storage';

function areaOf(area: chrome.storage.StorageArea) {
  return {
    all: async (): Promise<Record<string, unknown>> => area.get(),
    remove: async (keys: string | readonly string[]): Promise<void> => area.remove([keys].flat()),
  };
}

/** The areas as they are when called: a page opened outside of an extension has none. */
export function storageAreas() {
  const { local, session, sync } = chrome.storage;
  return {
    local: { ...localStore, ...areaOf(local) },
    session: areaOf(session),
    sync: { ...areaOf(sync), set: async (items: Record<string, unknown>): Promise<void> => sync.set(items) },
  };
}

/** As `closeToPages` does for storage.local: page scripts could read the account's copy otherwise. */
export async function closeSyncToPages(): Promise<void> {
  await chrome.storage.sync.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Calls `changed` when another device's settings have come; register synchronously. */
export function onSyncChange(changed: () => void): void {
  chrome.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') changed();
  });
}
