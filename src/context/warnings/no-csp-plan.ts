// The warning that no plan of the Cloud Solution Provider program can be chosen, with the reasons ranked by what is seen.

import type { FormFacts } from '../../model/facts';
import type { FieldResult } from '../../model/report';
import type { WarningOffer, WarningReason } from '../../model/warning';
import { factsOf, when } from './input';
import type { Draft, WarningForm, WarningInput } from './input';
import { isOfAnother } from './which-customer';

/** Whether the plan cannot be had; a list that did not open says nothing of what it offers. */
function isMissing({ outcome, reason }: FieldResult, { plan }: FormFacts): boolean {
  if (plan === 'csp') return false;
  if (outcome === 'read-only') return plan === 'other';
  return outcome === 'option missing' && (reason === 'no-such-option' || reason === 'option-disabled');
}

export function noCspPlan(input: WarningInput): Draft[] {
  if (input.context.verdict === 'own' && input.isOwnRequest) return [];
  return input.forms.flatMap((form): Draft[] => {
    const result = form.state.report.results.find(({ field }) => field === 'supportPlan');
    if (!result || !isMissing(result, factsOf(form))) return [];
    const isRight = canBeRight(form, input);
    return [
      {
        id: 'no-csp-plan',
        level: isRight ? 'notice' : 'alarm',
        reasons: reasonsFor(result, form, input),
        offers: isRight ? [] : waysOut(input),
        fields: ['supportPlan'],
        ...(input.context.tenant && { tenant: input.context.tenant }),
        documentId: form.documentId,
      },
    ];
  });
}

/** Billing and quota need no plan, and a delegated scope has one of its own (facts: domain §1.3, §1.5). */
function canBeRight(form: WarningForm, { context }: WarningInput): boolean {
  return needsNone(form) || context.verdict === 'delegated';
}

function needsNone(form: WarningForm): boolean {
  const { request } = factsOf(form);
  return request === 'billing' || request === 'quota';
}

/** What is seen comes before what is only likely. */
function reasonsFor(
  { outcome, reason }: FieldResult,
  form: WarningForm,
  input: WarningInput,
): WarningReason[] {
  const { context, product } = input;
  const { verdict, because } = context;
  const mayBeOwn =
    verdict === 'unknown'
      ? !input.customer
      : verdict === 'conflict' && because.some(({ says }) => says === 'own');
  const isAzureForm = product === 'azure' || product === 'entra' || product === 'intune';
  const isAnothers = isOfAnother(input);
  return [
    ...when(needsNone(form), 'needs-no-plan'),
    ...when(verdict === 'own', 'own-directory'),
    ...when(isAnothers, 'subscription-of-another'),
    ...when(verdict === 'delegated', 'delegated-scope'),
    ...when(reason === 'option-disabled', 'plan-disabled'),
    ...when(outcome === 'read-only', 'plan-read-only'),
    ...when(mayBeOwn, 'may-be-own-directory'),
    ...when(verdict !== 'own' && reason !== 'option-disabled', 'subscription-not-csp'),
    ...when(isAzureForm && verdict !== 'own', 'subscription-filter'),
  ];
}

function waysOut(input: WarningInput): WarningOffer[] {
  const isElsewhere = input.context.verdict === 'own' || isOfAnother(input);
  return isElsewhere ? ['open-for-customer', 'partner-center'] : ['partner-center'];
}
