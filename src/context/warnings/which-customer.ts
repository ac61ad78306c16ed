// Warnings that the page may be about another customer than it should: directory, address, choice and subscription.

import type { TenantMark } from '../../model/context';
import type { Customer } from '../../model/settings';
import { initialDomainOf } from '../../text/domain';
import { areDifferent, markOf } from '../marks';
import { meantIn, sourcesOf, when } from './input';
import type { Draft, WarningInput } from './input';

/** Another customer of the list than the one chosen for this tab; with a form the request would go wrong. */
export function otherCustomer({ context, forms }: WarningInput): Draft[] {
  if (context.verdict !== 'other-customer') return [];
  return [
    {
      id: 'other-customer',
      level: forms.length > 0 ? 'alarm' : 'notice',
      offers: ['back-to-meant', 'mean-this-one'],
      ...whatDiffers(context),
    },
  ];
}

/** Header, address and choice name different tenants. */
export function signalsDisagree({ context, forms }: WarningInput): Draft[] {
  if (context.verdict !== 'conflict') return [];
  const isMeant = meantIn(context) !== undefined;
  return [
    {
      id: 'signals-disagree',
      level: forms.length > 0 ? 'alarm' : 'notice',
      offers: [...(isMeant ? (['back-to-meant'] as const) : []), 'open-for-customer'],
      ...whatDiffers(context),
    },
  ];
}

/** A portal of another cloud than the customer's: a request that is created there is not the customer's. */
export function wrongCloud({ context, customer, forms }: WarningInput): Draft[] {
  const { clouds } = context;
  if (!clouds) return [];
  const { portal, tenant, of, isAssumed } = clouds;
  const isGccLikely = [portal, tenant].includes('public') && [portal, tenant].includes('usgov');
  return [
    {
      id: 'wrong-cloud',
      level: forms.length > 0 ? 'alarm' : 'notice',
      reasons: [
        'portal-of-other-cloud',
        ...when(isAssumed, 'cloud-assumed'),
        ...when(isGccLikely, 'gcc-is-public'),
      ],
      offers: [
        ...(meantIn(context) ? (['back-to-meant'] as const) : []),
        'open-for-customer',
        ...(customer ? (['check-cloud'] as const) : []),
      ],
      tenant: of,
      clouds: [portal, tenant],
    },
  ];
}

function whatDiffers(
  context: WarningInput['context'],
): Pick<Draft, 'reasons' | 'tenant' | 'other' | 'sources'> {
  const sources = sourcesOf(context);
  return {
    reasons: when(sources !== undefined, 'sources-differ'),
    ...(context.tenant && { tenant: context.tenant }),
    ...(context.other && { other: context.other }),
    ...(sources && { sources }),
  };
}

/** The subscription is another customer's than the directory; in `delegated` the directory is the partner's own. */
export function otherSubscription(input: WarningInput): Draft[] {
  const { forms, owner } = input;
  if (!owner || !isOfAnother(input)) return [];
  const shown = directoryOf(input);
  return [
    {
      id: 'other-subscription',
      level: forms.length > 0 ? 'alarm' : 'notice',
      reasons: ['subscription-of-another'],
      offers: ['open-for-customer'],
      tenant: markOf(owner),
      ...(shown && { other: shown }),
    },
  ];
}

/** Whether the owner of the subscription is certainly not the customer whose directory this is. */
export function isOfAnother(input: WarningInput): boolean {
  const { context, customer, owner } = input;
  if (!owner || !['customer', 'other-customer', 'unknown'].includes(context.verdict)) return false;
  if (customer) return areDifferent(customer, owner);
  // A tenant that is in no list may be the owner, under a domain that nobody entered.
  return areDifferent(unmistakable(context.tenant ?? {}), unmistakable(owner));
}

/** What a tenant has only one of: its id and its initial domain. */
function unmistakable({ tenantId, domain, initialDomain }: TenantMark & Customer): Customer {
  const initial = [initialDomain, domain].find((each) => each !== undefined && initialDomainOf(each));
  return { ...(tenantId && { tenantId }), ...(initial && { initialDomain: initial }) };
}

function directoryOf({ customer, context }: WarningInput): TenantMark | undefined {
  return customer ? markOf(customer) : context.tenant;
}
