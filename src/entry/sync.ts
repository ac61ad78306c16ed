// Keeps the settings in step with the user's other devices, where the user has turned that on.

import { withSettings } from '../browser/locks';
import { localStore } from '../browser/storage';
import { storageAreas } from '../browser/stored';
import { syncNow } from '../store/sync';
import type { SyncPorts } from '../store/sync';

export function syncPorts(): SyncPorts {
  return { local: localStore, sync: storageAreas().sync, now: () => Date.now() };
}

/** Call whenever the settings here, or the account's copy of them, have changed; costs a read while sync is off. */
export async function keepInStep(): Promise<void> {
  await withSettings(() => syncNow(syncPorts()));
}
