// Brings the list up to date with the settings and the policy before it is read.

import type { Customer } from '../../model/settings';
import { sameJson } from '../policy';
import type { LocalPort } from '../policy';
import { readSettings, saveSettings } from '../settings';
import type { CustomerLayers } from '../settings';
import type { ListDatabase } from './database';
import { adopt, syncPolicy } from './layers';

/**
 * Takes the customers of the stored settings into the list, and lays the policy's over it. They leave the settings only
 * when they are safely in the list; rows that could not be used stay there, to be seen and mended.
 */
export async function prepareList(
  db: ListDatabase,
  { stored, policy }: CustomerLayers,
): Promise<{ adopted: number }> {
  const adopted = await adopt(db, stored);
  if (policy) await syncPolicy(db, policy);
  return { adopted };
}

/**
 * Takes out of the settings what `prepareList` has taken over, unless they were changed meanwhile; a storage that
 * refuses keeps it for the next time.
 */
export async function forgetAdopted(local: LocalPort, adopted: readonly Customer[]): Promise<void> {
  const { settings } = await readSettings(local);
  if (!sameJson(settings.customers ?? [], adopted)) return;
  await saveSettings(local, { customers: [] }).catch(() => undefined);
}
