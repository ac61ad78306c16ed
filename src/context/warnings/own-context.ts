// Warnings of the own directory: a request that bypassed Partner Center, and one about the partner's own subscription.

import type { Product } from '../../model/context';
import type { WarningReason } from '../../model/warning';
import { meantIn, sourcesOf, when } from './input';
import type { Draft, WarningInput } from './input';

/** Office 365, Dynamics and EMS charge no separate support fee, Azure does (facts: domain §1.2). */
const withoutFee: ReadonlySet<Product> = new Set(['m365', 'power-platform', 'intune']);

/**
 * A support form in the own directory, unless the user said that it is meant so. Portals fall back to the own directory
 * also when they are opened from Partner Center: then nothing was bypassed, and the request would go wrong all the same.
 */
export function bypassed(input: WarningInput): Draft[] {
  const { context, product, isOwnRequest, isFromPartnerCenter = false, forms } = input;
  if (context.verdict !== 'own' || isOwnRequest || forms.length === 0) return [];
  const meant = meantIn(context);
  const sources = meant && sourcesOf({ ...context, other: meant });
  return [
    {
      id: 'bypassed',
      level: 'alarm',
      reasons: [
        isFromPartnerCenter ? 'portal-fell-back' : 'own-directory',
        ...when(sources !== undefined, 'sources-differ'),
        withoutFee.has(product) ? 'm365-no-fee' : 'azure-needs-plan',
      ],
      offers: [
        ...(meant ? (['back-to-meant'] as const) : []),
        'open-for-customer',
        'partner-center',
        'own-request',
      ],
      ...(context.tenant && { tenant: context.tenant }),
      ...(meant && { other: meant }),
      ...(sources && { sources }),
    },
  ];
}

/** Names what pays for a request of the partner's own, which the entitlement for customers does not cover. */
export function ownPlan(input: WarningInput): Draft[] {
  const { context, product, isOwnRequest, forms } = input;
  if (context.verdict !== 'own' || !isOwnRequest || forms.length === 0) return [];
  const tenant = context.tenant && { tenant: context.tenant };
  if (withoutFee.has(product)) return [ownNotice(['m365-no-fee'], tenant)];
  const plan = input.settings.partner.ownPlan;
  const isSet = plan !== undefined && Object.values(plan).some((part) => part !== '');
  if (!isSet) return [ownNotice(['azure-needs-plan', 'no-own-plan'], tenant)];
  return [ownNotice(['azure-needs-plan', 'own-plan-set'], { ...tenant, plan })];
}

function ownNotice(reasons: readonly WarningReason[], more: Pick<Draft, 'tenant' | 'plan'> = {}): Draft {
  const lacksPlan = reasons.includes('no-own-plan');
  return {
    id: 'own-plan',
    level: 'notice',
    reasons,
    offers: [...(lacksPlan ? (['enter-own-plan'] as const) : []), 'not-own-request'],
    ...more,
  };
}
