// Every state of the strip as plain data: for unit tests, the accessibility check and the pictures of the documents.

import type { StripHit, StripView } from '../../../src/model/strip';
import {
  adatum,
  atCustomer,
  atHome,
  atOther,
  contoso,
  everyOutcome,
  fabrikam,
  filled,
  formOf,
  inConflict,
  inPhase,
  kept,
  prefilled,
  quiet,
} from './forms';
import { warnings } from './warnings';

export interface StripState {
  readonly view: StripView | null;
  readonly room: 'panel' | 'bar' | 'icon';
  /** The user pressed Details. */
  readonly isOpen: boolean;
}

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
