// What the options page does to save a form that was not recognised: tabs, snapshot, file.

import { portalTabs, snapshotsIn } from '../browser/portal-tabs';
import { localStore, managedStore } from '../browser/storage';
import { ownVersion } from '../browser/version';
import { effectiveSettings } from '../store/settings';
import { namesIn } from '../text/own-names';
import { savedFormOf, withoutNames } from '../text/saved-form';
import { shortAddress } from '../text/short-address';
import type { SaveFormPorts } from '../ui/options/saving';
import packsScript from './packs.iife?iife';
import { download } from './download';
import snapshotScript from './snapshot.iife?iife';

export const saveFormPorts: SaveFormPorts = {
  tabs: async () => (await portalTabs()).map(({ id, url, usedAt }) => ({ id, usedAt, ...shortAddress(url) })),
  save: async (tabId) => {
    const answers = await snapshotsIn(tabId, [packsScript, snapshotScript]);
    if (typeof answers === 'string') return answers;
    const form = savedFormOf(answers, { savedOn: today(new Date()), onbehalf: ownVersion() });
    return typeof form === 'string' ? form : withoutNames(form, await namesInSettings());
  },
  download: (name, text) => download(name, text, 'application/json'),
};

async function namesInSettings(): Promise<string[]> {
  const { settings } = await effectiveSettings(localStore, managedStore, { waitMs: 1000 });
  return namesIn([settings.contact, settings.partner, settings.customers]);
}

function today(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
