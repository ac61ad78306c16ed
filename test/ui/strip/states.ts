// Every state of the strip as plain data: for unit tests, the accessibility check and the pictures of the documents.

import type { Context, Evidence } from '../../../src/model/context';
import { noFacts } from '../../../src/model/facts';
import type { PageState } from '../../../src/model/message';
import type { FieldResult, Outcome, Reason } from '../../../src/model/report';
import type { StripForm, StripHit, StripView } from '../../../src/model/strip';
import type { Warning } from '../../../src/model/warning';

export interface StripState {
  readonly view: StripView | null;
  readonly room: 'panel' | 'bar' | 'icon';
  /** The user pressed Details. */
  readonly isOpen: boolean;
}

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
const atOther: Context = {
  verdict: 'other-customer',
  tenant: adatum,
  other: contoso,
  because: [seen('directory-line', 'customer', adatum), seen('chosen', 'customer', contoso)],
};
const inConflict: Context = {
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

const filled: readonly FieldResult[] = [
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
const prefilled = instead(
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

const inPhase = (phase: PageState['report']['phase'], results: readonly FieldResult[] = []) => ({
  report: { phase, results, missing: [], at: 1 },
});

export const quiet: StripView = {
  context: atCustomer,
  product: 'azure',
  forms: [],
  warnings: [],
  meant: contoso,
  isOwnRequest: false,
  ownPlan: { kind: 'azure', name: 'Standard' },
  theme: 'system',
  place: { isFolded: false },
  isSnoozed: false,
  isCreateHeld: false,
};

const article = { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2025-06' };
const alarm = { level: 'alarm', reasons: [], offers: [], source: article } as const;
const notice = { ...alarm, level: 'notice' } as const;

/** One warning of each kind, as a page could raise it. */
export const warnings = {
  bypassed: {
    ...alarm,
    id: 'bypassed',
    reasons: ['own-directory', 'azure-needs-plan'],
    offers: ['open-for-customer', 'partner-center', 'own-request'],
    tenant: fabrikam,
  },
  ownPlan: {
    ...notice,
    id: 'own-plan',
    reasons: ['azure-needs-plan', 'own-plan-set'],
    offers: ['not-own-request'],
    tenant: fabrikam,
    plan: { kind: 'azure', name: 'Standard' },
  },
  otherCustomer: {
    ...alarm,
    id: 'other-customer',
    reasons: ['sources-differ'],
    offers: ['back-to-meant', 'mean-this-one'],
    tenant: adatum,
    other: contoso,
    sources: ['directory-line', 'chosen'],
  },
  disagree: {
    ...alarm,
    id: 'signals-disagree',
    reasons: ['sources-differ'],
    offers: ['back-to-meant', 'open-for-customer'],
    tenant: contoso,
    other: adatum,
    sources: ['directory-line', 'url-hash'],
  },
  otherSubscription: {
    ...alarm,
    id: 'other-subscription',
    reasons: ['subscription-of-another'],
    offers: ['open-for-customer'],
    tenant: adatum,
    other: contoso,
  },
  customerContact: {
    ...alarm,
    id: 'customer-contact',
    reasons: ['email-at-customer', 'not-the-profile'],
    offers: ['replace-contact', 'contact-is-meant'],
    fields: ['email', 'phone'],
    names: ['contoso.example'],
    tenant: contoso,
    documentId: 'A',
  },
  saveContact: { ...notice, id: 'save-contact', documentId: 'A' },
  noPlan: {
    ...alarm,
    id: 'no-csp-plan',
    reasons: ['subscription-not-csp', 'subscription-filter'],
    documentId: 'A',
  },
  cannotFile: {
    ...alarm,
    id: 'cannot-file',
    reasons: ['indirect-reseller', 'ask-provider'],
    names: ['Wide World Distribution', 'support@wideworld.example'],
    tenant: contoso,
  },
  severityA: {
    ...alarm,
    id: 'severity-a',
    reasons: ['no-phone', 'language-not-english'],
    fields: ['phone', 'supportLanguage'],
    documentId: 'A',
  },
  beforeCreate: {
    ...alarm,
    id: 'before-create',
    reasons: ['fields-not-right'],
    offers: ['acknowledge'],
    fields: ['email', 'phone'],
    open: ['customer-contact', 'severity-a'],
    documentId: 'A',
  },
} as const satisfies Readonly<Record<string, Warning>>;

const {
  bypassed,
  ownPlan,
  otherCustomer,
  disagree,
  otherSubscription,
  customerContact,
  saveContact,
  noPlan,
  cannotFile,
  severityA,
  beforeCreate,
} = warnings;

const bar = (change: Partial<StripView>): StripState => ({
  view: { ...quiet, ...change },
  room: 'bar',
  isOpen: false,
});
const panel = (change: Partial<StripView>): StripState => ({ ...bar(change), room: 'panel', isOpen: true });
const icon = (change: Partial<StripView>): StripState => ({ ...bar(change), room: 'icon' });

const atHomeForm = formOf([], { ...inPhase('idle'), gate: 'never', context: atHome });
const longName = 'Αλεξάνδρεια Ναυτιλιακή Εταιρεία Μεταφορών και Αποθηκεύσεως, Ανώνυμος';

export const stripStates = {
  loading: { view: null, room: 'bar', isOpen: false },
  'no form': bar({}),
  filled: bar({ forms: [formOf(filled)] }),
  'kept yours': bar({ forms: [formOf(kept)] }),
  prefilled: bar({ forms: [formOf(prefilled)] }),
  filling: bar({ forms: [formOf([], inPhase('filling'))] }),
  'before a click': bar({ forms: [formOf([], { ...inPhase('idle'), gate: 'ask' })] }),
  'switched off': bar({ forms: [formOf([], { ...inPhase('idle'), gate: 'off' })] }),
  undone: bar({
    forms: [
      formOf(
        filled.map((each) => ({ ...each, reason: 'undone' })),
        inPhase('undone'),
      ),
    ],
  }),
  'no profile': bar({ forms: [formOf([], { ...inPhase('idle'), trouble: 'no-profile' })] }),
  'no own tenant': bar({
    context: { verdict: 'unknown', because: [] },
    meant: null,
    forms: [formOf([], { ...inPhase('idle'), gate: 'ask', trouble: 'no-own-tenant' })],
  }),
  'own directory': bar({ context: atHome }),
  bypassed: bar({ context: atHome, forms: [atHomeForm], warnings: [bypassed] }),
  'own request': bar({ context: atHome, isOwnRequest: true, forms: [formOf(filled)], warnings: [ownPlan] }),
  'another customer': bar({ context: atOther, warnings: [otherCustomer, customerContact, saveContact] }),
  disagreeing: bar({ context: inConflict, warnings: [disagree] }),
  delegated: bar({
    context: { ...atCustomer, verdict: 'delegated', other: fabrikam },
    forms: [formOf(filled)],
  }),
  unknown: bar({ context: { verdict: 'unknown', because: [] }, meant: null }),
  unnamed: bar({ context: { verdict: 'customer', tenant: { tenantId: adatum.tenantId }, because: [] } }),
  'long name': bar({
    context: { ...atCustomer, tenant: { ...contoso, name: longName } },
    forms: [formOf(everyOutcome)],
    warnings: [customerContact, severityA],
  }),
  arabic: bar({
    context: { ...atCustomer, tenant: { ...contoso, name: 'شركة كونتوسو (2)' } },
    forms: [formOf(kept)],
  }),
  held: bar({
    forms: [formOf(kept)],
    warnings: [beforeCreate, customerContact, severityA],
    isCreateHeld: true,
  }),
  folded: bar({ forms: [formOf(kept)], place: { isFolded: true } }),
  'folded with a warning': icon({ context: atHome, forms: [atHomeForm], warnings: [bypassed] }),
  'folded with notes': icon({
    forms: [formOf(kept)],
    warnings: [saveContact, { ...ownPlan, level: 'notice' }],
  }),
  'folded and unknown': icon({ context: { verdict: 'unknown', because: [] } }),
  'panel without a form': panel({}),
  'panel filled': panel({ forms: [formOf(kept)] }),
  'panel prefilled': panel({ forms: [formOf(prefilled)] }),
  'panel with every outcome': panel({
    forms: [
      formOf(everyOutcome, {
        report: { phase: 'done', results: everyOutcome, missing: ['country', 'phone'], at: 1 },
      }),
    ],
  }),
  'panel bypassed': panel({ context: atHome, forms: [atHomeForm], warnings: [bypassed] }),
  'panel own request': panel({
    context: atHome,
    isOwnRequest: true,
    forms: [formOf(filled)],
    warnings: [ownPlan],
  }),
  'panel own request without a form': panel({ context: atHome, isOwnRequest: true }),
  'panel of another customer': panel({ context: atOther, forms: [formOf(kept)], warnings: [otherCustomer] }),
  'panel disagreeing': panel({ context: inConflict, forms: [formOf(kept)], warnings: [disagree] }),
  'panel with contact': panel({ forms: [formOf(prefilled)], warnings: [customerContact, saveContact] }),
  'panel with other subscription': panel({ forms: [formOf(kept)], warnings: [otherSubscription] }),
  'panel without plan': panel({ forms: [formOf(everyOutcome)], warnings: [noPlan] }),
  'panel of a reseller': panel({ forms: [formOf(kept)], warnings: [cannotFile, severityA] }),
  'panel held': panel({
    forms: [formOf(prefilled)],
    warnings: [customerContact, severityA, beforeCreate],
    isCreateHeld: true,
  }),
  'panel without profile': panel({ forms: [formOf([], { ...inPhase('idle'), trouble: 'no-profile' })] }),
  'panel of two forms': panel({ forms: [formOf(kept), formOf(prefilled, {}, 'B')] }),
  'panel in the dark': panel({ theme: 'dark', forms: [formOf(kept)] }),
} as const satisfies Readonly<Record<string, StripState>>;

export type StateName = keyof typeof stripStates;

/** What a search for “co” finds. */
export const hits: readonly StripHit[] = [
  { key: contoso.tenantId, tenant: contoso },
  { key: adatum.tenantId, tenant: adatum },
  { key: 'coho.example', tenant: { name: 'Coho Vineyard & Winery', domain: 'coho.example' } },
  { key: 'woodgrove.example', tenant: { domain: 'woodgrove.example' } },
];
