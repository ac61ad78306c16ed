// Says whether enough is set to fill anything.

import type { Settings } from '../model/settings';

/** Without the partner's own contact nothing is known to be right. */
export function isSetUp({ contact }: Pick<Settings, 'contact'>): boolean {
  return [contact.email, contact.firstName, contact.lastName, contact.phone].some(Boolean);
}
