// Saves what a page changed, unless somebody else changed the same values since the page showed them.

import { leafAt } from './leaves';
import { complete } from './merge';
import { sameJson } from './policy';
import type { LocalPort } from './policy';
import { readSettings, SaveError, saveSettings } from './settings';
import type { SettingsPatch } from './settings';

/** What a page showed of each leaf it changes, by path. */
export type Shown = Readonly<Record<string, unknown>>;

/**
 * Saves `patch` when every leaf of `shown` still is what was shown; call it under the lock of the settings.
 * @throws SaveError, `changed-meanwhile` with nothing written when a leaf is another by now
 */
export async function saveLeaves(local: LocalPort, patch: SettingsPatch, shown: Shown): Promise<void> {
  const now = complete((await readSettings(local)).settings);
  const changed = Object.keys(shown).filter((path) => !sameJson(leafAt(now, path), shown[path]));
  if (changed.length > 0) {
    throw new SaveError('changed-meanwhile', `Changed by somebody else: ${changed.join(', ')}.`);
  }
  await saveSettings(local, patch);
}
