// Tenants, contexts and forms for states of the strip.

import type { Context, Evidence } from '../../../src/model/context';
import { noFacts } from '../../../src/model/facts';
import type { PageState } from '../../../src/model/message';
import type { FieldResult, Outcome, Reason } from '../../../src/model/report';
import type { StripForm, StripView } from '../../../src/model/strip';

export const contoso = {
  name: 'Contoso Ltd',
  domain: 'contoso.example',
  tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
};
export const adatum = {
  name: 'Adatum Corporation',
  domain: 'adatum.example',
  tenantId: '2ea1b7a3-1d5c-4f65-9a1e-0c4c2b1f9d17',
};
export const fabrikam = {
  name: 'Fabrikam Cloud',
  domain: 'fabrikam.onmicrosoft.com',
  tenantId: '11111111-2222-4333-8444-555555555555',
};

const seen = (
  source: Evidence['source'],
  says: Evidence['says'],
  tenant: Evidence['tenant'] = {},
): Evidence => ({
  source,
  says,
  tenant,
});

export const atCustomer: Context = {
  verdict: 'customer',
  tenant: contoso,
  because: [
    seen('directory-line', 'customer', { name: contoso.name, domain: contoso.domain }),
    seen('url-hash', 'customer', { domain: contoso.domain }),
    seen('chosen', 'customer', contoso),
  ],
};
export const atHome: Context = {
  verdict: 'own',
  tenant: fabrikam,
  because: [seen('directory-line', 'own', { name: fabrikam.name, domain: fabrikam.domain })],
};
export const atOther: Context = {
  verdict: 'other-customer',
  tenant: adatum,
  other: contoso,
  because: [seen('directory-line', 'customer', adatum), seen('chosen', 'customer', contoso)],
};
export const inConflict: Context = {
  verdict: 'conflict',
  tenant: contoso,
  other: adatum,
  because: [
    seen('directory-line', 'customer', contoso),
    seen('url-hash', 'customer', { domain: adatum.domain }),
  ],
};

export const result = (
  field: FieldResult['field'],
  outcome: Outcome = 'set',
  reason: Reason = 'read-back',
): FieldResult => ({ field, outcome, reason });

export const filled: readonly FieldResult[] = [
  result('supportPlan'),
  result('preferredContactMethod', 'already right', 'same-value'),
  result('supportLanguage'),
  result('firstName'),
  result('lastName'),
  result('email'),
  result('phone'),
  result('country'),
  result('timeZone', 'not on this page', 'no-field'),
  result('availability', 'not on this page', 'no-field'),
];

const instead = (...changed: readonly FieldResult[]): FieldResult[] =>
  filled.map((each) => changed.find(({ field }) => field === each.field) ?? each);

export const kept = instead(result('phone', 'kept yours', 'typed-by-you'));
export const prefilled = instead(
  result('supportPlan', 'prefilled, not yours', 'prefilled-by-portal'),
  result('email', 'prefilled, not yours', 'prefilled-by-portal'),
  result('phone', 'prefilled, not yours', 'prefilled-by-portal'),
);
export const everyOutcome: readonly FieldResult[] = [
  result('supportPlan', 'option missing', 'no-such-option'),
  result('preferredContactMethod', 'already right', 'same-value'),
  result('availability', 'cannot be emptied here', 'no-empty-choice'),
  result('supportLanguage', 'ambiguous', 'two-options'),
  result('firstName'),
  result('lastName', 'set', 'undone'),
  result('email', 'prefilled, not yours', 'prefilled-by-portal'),
  result('additionalEmails', 'reverted by the page', 'page-changed-it'),
  result('phone', 'kept yours', 'typed-by-you'),
  result('country', 'read-only', 'locked'),
  result('timeZone', 'not on this page', 'no-field'),
];

export function formOf(results: readonly FieldResult[], rest: Partial<PageState> = {}, id = 'A'): StripForm {
  const report = { phase: 'done' as const, results, missing: [], at: 1 };
  const state = {
    context: atCustomer,
    gate: 'fill',
    report,
    trouble: 'none',
    facts: noFacts,
    ...rest,
  } as const;
  return { documentId: id, state };
}

export const inPhase = (phase: PageState['report']['phase'], results: readonly FieldResult[] = []) => ({
  report: { phase, results, missing: [], at: 1 },
});

export const quiet: StripView = {
  context: atCustomer,
  product: 'azure',
  cloud: 'public',
  forms: [],
  isVisitPage: false,
  visit: null,
  isFromPartnerCenter: false,
  warnings: [],
  meant: contoso,
  isOwnRequest: false,
  ownPlan: { kind: 'azure', name: 'Standard' },
  theme: 'system',
  place: { isFolded: false },
  isSnoozed: false,
  isCreateHeld: false,
};

/** A form of which nothing was written yet. */
export const idleForm = (rest: Partial<PageState> = {}): StripForm =>
  formOf([], { ...inPhase('idle'), ...rest });
