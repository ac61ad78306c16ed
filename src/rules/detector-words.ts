// Generated from the language packs by `npm run build`: labels of a support form as four-letter hashes.

import type { Concept } from '../model/fields';

export const detectorWords: Readonly<Partial<Record<Concept, string>>> = {
  supportPlan: 'JZqbT0Rrrs2w',
  preferredContactMethod: '1zjMB-9bRR_Ba4XykZjO',
  supportLanguage: '8izIFHfCLnDNRgG-SNZRWsTqcAHd',
  saveContact: 'VuX9aZUXbNIYoCDoxrza',
  diagnosticConsent: '1CcV1QDk5YWYCaMrapOFu8Py',
  availability: '3AAh3OAJBuAHIDyiNhYtXbG_XcHepZVx',
  additionalEmails: '2VOg2wHV6KntAr4uGZwzOfoHSVFrSfaAW4zd_mzjbdYMbtoncWHId8Hte7MUfNlhkiW_ncPTsOdKwYQDxN75',
  severity: 'CiUN_E-y',
  issueType: 'DHsQWN2I',
  problemType: 'DHsQb8kc',
};
