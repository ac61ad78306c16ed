// First response times of each programme, the newest text first, and where the conditions are written (facts: domain §9).

import type { Programme, ResponseRule, SeverityCondition, SeveritySource } from '../model/severity';
import type { WarningSource } from '../model/warning';
import { azureRequest, contactProfile, report2019, report2023, report2025 } from './articles';

/** When all of these were last looked at. */
const checked = '2026-08';
const at = (source: WarningSource): SeveritySource => ({ ...source, checked });

/** Has no date of its own; an older state of it says 2 hours for Standard. */
const azurePlans: SeveritySource = {
  title: 'Support plans, severity and responsiveness (azure.microsoft.com/support/plans/response)',
  checked,
};
const vianet: SeveritySource = {
  title: 'Support for Microsoft 365 operated by 21Vianet (Microsoft 365 documentation)',
  checked,
};

/** Hours for break-fix issues in English; what the article of 2025 says of them could not be looked at. */
const csp: Pick<ResponseRule, 'responses' | 'conditions'> = {
  responses: {
    a: { amount: 2, unit: 'hour' },
    b: { amount: 4, unit: 'hour' },
    c: { amount: 8, unit: 'hour' },
  },
  conditions: ['break-fix', 'english', 'continuous', 'phone', 'may-change'],
};

const unknown = { a: null, b: null, c: null } as const;

export const responseRules: Readonly<Record<Programme, readonly [ResponseRule, ...ResponseRule[]]>> = {
  csp: [
    { ...csp, source: at(report2023) },
    { ...csp, source: at(report2019) },
  ],
  // Standard, Professional Direct and Premier; of B and C the page says nothing that is known.
  'own-azure-plan': [
    {
      responses: { ...unknown, a: { amount: 1, unit: 'hour', isBelow: true, isAllDay: true } },
      conditions: ['continuous', 'phone', 'may-change'],
      source: azurePlans,
    },
  ],
  // That the programme's support is not for the partner's own subscriptions.
  'own-other': [{ responses: unknown, conditions: [], source: at(report2025) }],
  'vianet-m365': [
    {
      responses: {
        a: { amount: 1, unit: 'hour', isAllDay: true },
        b: { amount: 1, unit: 'business-day' },
        c: { amount: 3, unit: 'business-day' },
      },
      conditions: [],
      source: vianet,
    },
  ],
  'vianet-other': [{ responses: unknown, conditions: [], source: null }],
};

/** Where a condition is written that is not the rule's own. */
export const conditionSources: Readonly<Partial<Record<SeverityCondition, SeveritySource>>> = {
  continuous: azurePlans,
  phone: at(contactProfile),
  'may-change': at(azureRequest),
};
