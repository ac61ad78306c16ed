// One warning of each kind, as a page could raise it.

import type { Warning } from '../../../src/model/warning';
import { adatum, contoso, fabrikam } from './forms';

const article = { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2025-06' };
const alarm = { level: 'alarm', reasons: [], offers: [], source: article } as const;
const notice = { ...alarm, level: 'notice' } as const;

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
