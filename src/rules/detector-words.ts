// Generated from the language packs by `npm run build`: labels of a support form as four-letter hashes.

import type { Words } from '../model/language';

export const detectorWords: Words = [
  ['supportPlan', 3, 'JZqbT0Rrrs2w'],
  ['preferredContactMethod', 1, '1zjMB-9bRR_Ba4XykZjO'],
  ['availability', 1, '3AAh3OAJBuAHDUvHIDyiNhYtSmh6UyFEXbG_XcHeoMmVoskEpZVxz38Kzcps'],
  ['supportLanguage', 2, 'FHfCI6GXLnDNLu8TMRvZRgG-SNZRWsTqXgskb_d9cAHdkVQDr9gfw0TT'],
  ['supportLanguage', 1, '8izIRs3F'],
  ['additionalEmails', 2, '2wHVsOdK'],
  ['additionalEmails', 1, 'cWHI'],
  ['severity', 1, 'CiUN_E-y'],
  ['saveContact', 2, 'VuX9aZUXbNIYoCDoxrza'],
  ['diagnosticConsent', 2, '1CcV1QDk'],
  ['diagnosticConsent', 1, '5YWYCaMrapOFu8Py'],
  ['issueType', 0, 'DHsQWN2I'],
  ['problemType', 0, 'DHsQb8kc'],
];
