// Which article each warning's rule is from, and how old that text is.

import type { WarningId, WarningReason, WarningSource } from '../model/warning';

/** How a customer's request is filed in 2019: who may, which plan, whose contact, what it costs (facts: domain §1.2). */
const report2019: WarningSource = {
  title: 'Report problems on behalf of a customer (Partner Center)',
  dated: '2019-08',
};

/** The text that shuts indirect resellers and advisors out, and prints the response hours (facts: domain §1.1, §9). */
const report2023: WarningSource = { ...report2019, dated: '2023-09' };

/** The text that sends every customer's request through Partner Center (facts: domain §1.1). */
const report2025: WarningSource = { ...report2019, dated: '2025-03' };

/** The form as it is now: plans, saved contacts, what a subscription has to do with it (facts: domain §2.4). */
const azureRequest: WarningSource = {
  title: 'Create an Azure support request (Azure documentation)',
  dated: '2025-08',
};

/** Roles an Entra question needs (facts: domain §1.3). */
const leastPrivilege: WarningSource = {
  title: 'GDAP least-privileged roles by task (Partner Center)',
  dated: '2024-11',
};

/** What the portal's own schema asks of a contact (facts: domain §2.6). */
const contactProfile: WarningSource = {
  title: 'Microsoft.Support REST API, ContactProfile (Azure REST specifications)',
  dated: '2026-06',
};

/** Where the rule behind a warning is written. */
export const articles: Readonly<Record<WarningId, WarningSource>> = {
  bypassed: report2025,
  'own-plan': report2025,
  'other-customer': report2025,
  'signals-disagree': report2025,
  'other-subscription': azureRequest,
  'customer-contact': report2023,
  'save-contact': azureRequest,
  'no-csp-plan': report2023,
  'cannot-file': report2023,
  'severity-a': report2023,
  'before-create': report2023,
};

/** Reasons whose rule is from another text than their warning's; the first reason of a warning decides. */
export const articlesOfReasons: Readonly<Partial<Record<WarningReason, WarningSource>>> = {
  'm365-no-fee': report2019,
  'needs-no-plan': azureRequest,
  'plan-disabled': azureRequest,
  'entra-role': leastPrivilege,
  'no-phone': contactProfile,
};
