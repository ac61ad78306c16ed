// The chapters of the guide, in the order of the page.

import type { Chapter } from '../../model/guide';
import { attachments } from './attachments';
import { azure } from './azure';
import { billing } from './billing';
import { bypass } from './bypass';
import { contact } from './contact';
import { dynamics } from './dynamics';
import { entitlement } from './entitlement';
import { languages } from './languages';
import { marketplace } from './marketplace';
import { microsoft365 } from './microsoft-365';
import { otherClouds } from './other-clouds';
import { partnerCenter } from './partner-center';
import { phone } from './phone';
import { plans } from './plans';
import { roles } from './roles';
import { severity } from './severity';
import { whoMayFile } from './who-may-file';

export const chapters: readonly Chapter[] = [
  whoMayFile,
  roles,
  entitlement,
  partnerCenter,
  azure,
  microsoft365,
  dynamics,
  contact,
  bypass,
  severity,
  phone,
  languages,
  plans,
  attachments,
  marketplace,
  billing,
  otherClouds,
];
