// Generated from the language packs by `npm run build`: labels of a support form as four-letter hashes.

import type { Concept } from '../model/fields';

export const detectorWords: Readonly<Partial<Record<Concept, string>>> = {
  supportPlan: 'JZqbT0Rrrs2w',
  preferredContactMethod: '1zjMB-9bRR_Ba4XykZjO',
  supportLanguage: '8izIFHfCI6GXLnDNLu8TMRvZRgG-Rs3FSNZRWsTqXgskb_d9cAHdkVQDr9gfw0TT',
  saveContact: 'VuX9aZUXbNIYoCDoxrza',
  diagnosticConsent: '1CcV1QDk5YWYCaMrapOFu8Py',
  availability: '3AAh3OAJBuAHDUvHIDyiNhYtSmh6UyFEXbG_XcHeoMmVoskEpZVxz38Kzcps',
  additionalEmails: '2wHVcWHIsOdK',
  severity: 'CiUN_E-y',
  issueType: 'DHsQWN2I',
  problemType: 'DHsQb8kc',
};
