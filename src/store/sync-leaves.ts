// What of the settings may leave this device by browser sync: no e-mail address, no phone number, no customer.

import { settingsSchema } from '../model/settings';
import type { PartialSettings } from '../model/settings';
import { holdsEmail, holdsPhone } from '../text/personal';
import { kindOf } from './judge';
import { leafAt, leafPaths } from './leaves';

/** Contact data proper: never synced, whatever stands in it (DESIGN §3.1). */
export const neverSynced: readonly string[] = [
  'contact.email',
  'contact.additionalEmails',
  'contact.phone',
  'partner.provider.contact',
];

export const syncedPaths: readonly string[] = leafPaths.filter((path) => !neverSynced.includes(path));

/** Partner ids are plain numbers of up to nine digits. */
const plainDigitsOf: Readonly<Record<string, number>> = { 'partner.partnerId': 9 };

/**
 * Whether a leaf that else is synced must stay here, because an e-mail address or phone number seems to stand in its
 * text, or in one text of its list. Then it is neither sent nor taken from elsewhere.
 */
export function isWithheld(path: string, value: unknown): boolean {
  if (isChoice(path)) return false;
  return textsIn(value).some((text) => holdsEmail(text) || holdsPhone(text, plainDigitsOf[path]));
}

/** The paths that stay on this device for what stands in them. */
export function withheldIn(settings: PartialSettings): string[] {
  return syncedPaths.filter((path) => isWithheld(path, leafAt(settings, path)));
}

/** One of a few words, which cannot hold anything of somebody. */
function isChoice(path: string): boolean {
  const kind = path.split('.').reduce((outer: ReturnType<typeof kindOf> | undefined, key) => {
    const inner = outer?.is === 'object' ? outer.shape[key] : undefined;
    return inner && kindOf(inner);
  }, kindOf(settingsSchema));
  return kind?.is === 'enum' || kind?.is === 'boolean';
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
