// Which article each warning's rule is from, and which fact of the guide tells it at length.

import type { WarningId, WarningReason, WarningSource } from '../model/warning';
import {
  azureRequest,
  contactProfile,
  leastPrivilege,
  powerPlatformHelp,
  report2023,
  report2025,
  usGovUsers,
} from './articles';

/** Where the rule behind a warning is written. */
export const articles: Readonly<Record<WarningId, WarningSource>> = {
  bypassed: report2025,
  'own-plan': report2025,
  'other-customer': report2025,
  'signals-disagree': report2025,
  'wrong-cloud': usGovUsers,
  'other-subscription': azureRequest,
  'customer-contact': report2023,
  'save-contact': azureRequest,
  'no-csp-plan': report2023,
  'cannot-file': report2023,
  'severity-a': report2023,
  'premier-question': powerPlatformHelp,
  'before-create': report2023,
};

/** Reasons whose rule is from another text than their warning's; the first reason of a warning decides. */
export const articlesOfReasons: Readonly<Partial<Record<WarningReason, WarningSource>>> = {
  'm365-no-fee': report2023,
  'needs-no-plan': azureRequest,
  'plan-disabled': azureRequest,
  'entra-role': leastPrivilege,
  'no-phone': contactProfile,
};

/** The facts or chapters of the guide that tell the rule behind a warning; kept apart from their texts, which are long. */
export const guideSections: Readonly<Record<WarningId, string>> = {
  bypassed: 'through-partner-center',
  'own-plan': 'own-tenant',
  'other-customer': 'through-partner-center',
  'signals-disagree': 'through-partner-center',
  'wrong-cloud': 'usgov-sign-in',
  'other-subscription': 'azure-subscription',
  'customer-contact': 'your-contact',
  'save-contact': 'saved-contact',
  'no-csp-plan': 'azure-plan',
  'cannot-file': 'azure-provider-only',
  'severity-a': 'severity',
  'premier-question': 'dynamics-steps',
  'before-create': 'your-contact',
};

/** Reasons that another fact tells than their warning's; the first of them in a warning decides, as for its article. */
export const guideSectionsOfReasons: Readonly<Partial<Record<WarningReason, string>>> = {
  'm365-no-fee': 'own-tenant-fees',
  'needs-no-plan': 'no-plan-needed',
  'plan-disabled': 'plan-used-up',
  'entra-role': 'role-entra',
  'no-phone': 'phone-number',
};
