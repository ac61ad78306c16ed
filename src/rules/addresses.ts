// The rules by which pasted text is read, all together.

import type { AddressRules } from '../model/pasted';
import { portalHosts } from './portal-hosts';
import { publicMail } from './public-mail';
import { retiredPatterns } from './retired';

export const addressRules: AddressRules = {
  portals: portalHosts,
  retired: retiredPatterns,
  publicMail,
};
