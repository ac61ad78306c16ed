// Every state of the strip as plain data: for unit tests, the accessibility check and the pictures of the documents.

import { noFacts } from '../../../src/model/facts';
import type { FormFacts } from '../../../src/model/facts';
import type { StripHit, StripView } from '../../../src/model/strip';
import type { VisitView } from '../../../src/model/visit';
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
import { visits } from './visits';
import { warnings } from './warnings';

export interface StripState {
  readonly view: StripView | null;
  readonly room: 'panel' | 'bar' | 'icon';
  /** The user pressed Details. */
  readonly isOpen: boolean;
  /** The user asked for help with the severity, and answered so. */
  readonly answers?: readonly string[];
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

/** A page without forms asks nobody which directory it is. */
const about = (visit: VisitView): Partial<StripView> => ({
  context: null,
  product: 'other',
  meant: null,
  visit,
});

const helping = (answers: readonly string[], change: Partial<StripView>): StripState => ({
  ...panel(change),
  answers,
});
const severityForm = (facts: Partial<FormFacts>) =>
  formOf(filled, { facts: { ...noFacts, language: 'english', ...facts } });

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
  'new customer': bar(about(visits.newCustomer)),
  'listed customer': bar(about(visits.listed)),
  'customer without tenant': bar(about(visits.nameAlone)),
  'customer of a long name': bar(about(visits.longCustomer)),
  'product of a publisher': bar(about(visits.product)),
  'product without contacts': bar(about(visits.withoutContacts)),
  'folded customer': icon(about(visits.newCustomer)),
  'folded product': icon(about(visits.product)),
  'panel of a new customer': panel(about(visits.newCustomer)),
  'panel of a customer listed in part': panel(about(visits.partlyListed)),
  'panel of a listed customer': panel(about(visits.listed)),
  'panel of a customer in another cloud': panel(about(visits.ofGovernment)),
  'panel of a customer without tenant': panel(about(visits.nameAlone)),
  'panel of a long customer': panel(about(visits.longCustomer)),
  'panel of a product': panel(about(visits.product)),
  'panel of a product of Microsoft': panel(about(visits.ofMicrosoft)),
  'panel of a product without contacts': panel(about(visits.withoutContacts)),
  'panel of a product of nobody': panel(about(visits.unnamed)),
  'panel of a product with long contacts': panel(about(visits.longProduct)),
  'panel from Partner Center': panel({ isFromPartnerCenter: true, forms: [formOf(kept)] }),
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
  'panel with a severity': panel({
    forms: [formOf(kept, { facts: { ...noFacts, severity: 'c', language: 'english' } })],
  }),
  'panel asking for the severity': helping([], { forms: [severityForm({ severity: 'empty' })] }),
  'panel suggesting A': helping(['critical', 'break-fix', 'around-the-clock'], {
    forms: [
      severityForm({
        severity: 'c',
        language: 'other',
        contact: { ...noFacts.contact, phone: 'empty' },
      }),
    ],
  }),
  'panel suggesting B instead': helping(['critical', 'other', 'other-language'], {
    forms: [severityForm({ severity: 'b' })],
  }),
  'panel suggesting in China': helping(['moderate'], {
    product: 'm365',
    cloud: 'china',
    forms: [severityForm({ severity: 'other' })],
  }),
  'panel suggesting at home': helping(['critical', 'break-fix', 'around-the-clock'], {
    context: atHome,
    isOwnRequest: true,
    forms: [severityForm({ severity: 'a' })],
    warnings: [ownPlan],
  }),
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
