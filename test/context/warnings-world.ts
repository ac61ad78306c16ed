// A partner, customers and forms for the tests of the warnings, right in everything until a test says otherwise.

import { warningsOf } from '../../src/context/warnings';
import type { WarningForm, WarningInput } from '../../src/context/warnings/input';
import type { Context, Evidence } from '../../src/model/context';
import { noFacts } from '../../src/model/facts';
import type { FormFacts } from '../../src/model/facts';
import type { WrittenField } from '../../src/model/fields';
import type { FieldResult, Outcome, Reason, Report } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import type { Customer, Settings } from '../../src/model/settings';
import type { Warning, WarningId } from '../../src/model/warning';

export const ownId = '11111111-2222-4333-8444-555555555555';
export const ownMark = { name: 'Fabrikam Cloud', domain: 'fabrikam.onmicrosoft.com' };

export const contoso: Customer = {
  name: 'Contoso Ltd',
  tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
};
export const contosoMark = {
  name: 'Contoso Ltd',
  domain: 'contoso.example',
  tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
};
export const wingtip: Customer = { name: 'Wingtip Toys', domain: 'wingtip.example' };
export const wingtipMark = { name: 'Wingtip Toys', domain: 'wingtip.example' };

export const settings: Settings = {
  ...defaultSettings,
  partner: {
    cloud: 'public',
    name: 'Fabrikam Cloud',
    type: 'direct-bill',
    tenants: ['fabrikam.onmicrosoft.com', ownId],
  },
  contact: {
    firstName: 'Giulia',
    lastName: 'Ferrari',
    email: 'giulia.ferrari@Fabrikam.example',
    phone: '+39 02 5550 0199',
  },
};

/** Settings with other partner details. */
export function partner(change: Partial<Settings['partner']>): Settings {
  return { ...settings, partner: { ...settings.partner, ...change } };
}

export const cleanFacts: FormFacts = {
  ...noFacts,
  contact: { firstName: 'ours', lastName: 'ours', email: 'ours', phone: 'ours' },
  emailDomain: 'fabrikam.example',
  saveContact: false,
  severity: 'b',
  language: 'english',
  plan: 'csp',
  request: 'technical',
  subscription: { name: 'Production' },
  create: 'in-view',
};

export function result(field: WrittenField, outcome: Outcome, reason: Reason = 'read-back'): FieldResult {
  return { field, outcome, reason };
}

export const cleanReport: Report = {
  phase: 'done',
  results: [result('supportPlan', 'set'), result('email', 'already right', 'same-value')],
  missing: [],
  at: 0,
};

interface FormChange {
  readonly facts?: Partial<FormFacts>;
  readonly contact?: Partial<FormFacts['contact']>;
  readonly report?: Partial<Report>;
  readonly gate?: WarningForm['state']['gate'];
  readonly accepted?: readonly WarningId[];
  readonly documentId?: string;
}

/** A form that was filled and proven, but for what is given. */
export function form({
  facts,
  contact,
  report,
  gate = 'fill',
  accepted = [],
  documentId = 'form',
}: FormChange = {}): WarningForm {
  return {
    documentId,
    accepted,
    state: {
      context: null,
      gate,
      trouble: 'none',
      report: { ...cleanReport, ...report },
      facts: { ...cleanFacts, ...facts, contact: { ...cleanFacts.contact, ...contact } },
    },
  };
}

const says = (source: Evidence['source'], what: Evidence['says'], tenant: Evidence['tenant']): Evidence => ({
  source,
  says: what,
  tenant,
});

/** One context of every verdict, as the decision gives it. */
export const contexts = {
  own: { verdict: 'own', tenant: ownMark, because: [says('directory-line', 'own', ownMark)] },
  ownButMeant: {
    verdict: 'own',
    tenant: ownMark,
    because: [says('directory-line', 'own', ownMark), says('chosen', 'customer', contosoMark)],
  },
  customer: {
    verdict: 'customer',
    tenant: contosoMark,
    because: [says('directory-line', 'customer', { domain: 'contoso.example' })],
  },
  stranger: {
    verdict: 'customer',
    tenant: { name: 'Stranger', domain: 'stranger.example' },
    because: [says('directory-line', 'foreign', { name: 'Stranger', domain: 'stranger.example' })],
  },
  otherCustomer: {
    verdict: 'other-customer',
    tenant: contosoMark,
    other: wingtipMark,
    because: [
      says('directory-line', 'customer', { domain: 'contoso.example' }),
      says('chosen', 'customer', wingtipMark),
      says('url-hash', 'customer', { domain: 'contoso.example' }),
    ],
  },
  delegated: {
    verdict: 'delegated',
    tenant: contosoMark,
    other: ownMark,
    because: [says('directory-line', 'own', ownMark), says('subscription-url', 'customer', contosoMark)],
  },
  conflict: {
    verdict: 'conflict',
    tenant: { domain: 'contoso.example' },
    other: { domain: 'wingtip.example' },
    because: [
      says('directory-line', 'customer', { domain: 'contoso.example' }),
      says('url-path', 'customer', { domain: 'wingtip.example' }),
    ],
  },
  ownConflict: {
    verdict: 'conflict',
    tenant: ownMark,
    other: { domain: 'contoso.example' },
    because: [
      says('directory-line', 'own', ownMark),
      says('url-at-load', 'own', { tenantId: ownId }),
      says('url-hash', 'customer', { domain: 'contoso.example' }),
    ],
  },
  unknown: { verdict: 'unknown', because: [] },
} as const satisfies Record<string, Context>;

/** A customer's Azure form in which nothing is wrong, but for what is given. */
export function warned(change: Partial<WarningInput> = {}): readonly Warning[] {
  return warningsOf({
    context: contexts.customer,
    settings,
    product: 'azure',
    isOwnRequest: false,
    forms: [form()],
    ...(change.context === undefined && { customer: contoso }),
    ...change,
  });
}

/** The one warning of this id, if it is given. */
export function find(id: WarningId, change: Partial<WarningInput> = {}): Warning | undefined {
  const found = warned(change).filter((each) => each.id === id);
  if (found.length > 1) throw new Error(`${id} is given ${String(found.length)} times.`);
  return found[0];
}

export function idsOf(warnings: readonly Warning[]): WarningId[] {
  return warnings.map(({ id }) => id);
}
