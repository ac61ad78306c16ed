// The warning before Create, the order of all, and silence where everything is right.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { warningsOf } from '../../src/context/warnings';
import type { WarningInput } from '../../src/context/warnings/input';
import type { Context } from '../../src/model/context';
import { contactFields, noFacts } from '../../src/model/facts';
import type { Outcome } from '../../src/model/report';
import { outcomes } from '../../src/model/report';
import { warningIds } from '../../src/model/warning';
import { articles } from '../../src/rules/advice';
import {
  cleanFacts,
  cleanReport,
  contexts,
  contoso,
  find,
  form,
  idsOf,
  partner,
  result,
  settings,
  warned,
} from './warnings-world';

const acknowledge = { ...settings, warnings: { acknowledge: true } };
const wrong = { contact: { phone: 'other' } } as const;

describe('before-create', () => {
  test('lists the alarms that are open', () => {
    const forms = [form({ facts: { severity: 'a', saveContact: true }, contact: { phone: 'empty' } })];
    expect(find('before-create', { forms, settings: partner({ type: 'advisor' }) })).toEqual({
      id: 'before-create',
      level: 'alarm',
      reasons: [],
      offers: [],
      fields: [],
      open: ['cannot-file', 'severity-a'],
      documentId: 'form',
      source: { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2023-09' },
    });
  });

  test('asks for an acknowledgement only where the settings do', () => {
    expect(find('before-create', { forms: [form(wrong)], settings: acknowledge })?.offers).toEqual([
      'acknowledge',
    ]);
    expect(find('before-create', { forms: [form(wrong)] })?.offers).toEqual([]);
    expect(warned({ settings: acknowledge })).toEqual([]);
  });

  test.each(outcomes)('a contact or plan field that is %s', (outcome) => {
    const bad: readonly Outcome[] = [
      'reverted by the page',
      'option missing',
      'ambiguous',
      'prefilled, not yours',
    ];
    for (const field of ['supportPlan', ...contactFields] as const) {
      const forms = [form({ report: { results: [result(field, outcome, 'list-closed')] } })];
      const found = find('before-create', { forms });
      if (bad.includes(outcome))
        expect(found).toMatchObject({ open: [], fields: [field], reasons: ['fields-not-right'] });
      else expect(found).toBeUndefined();
    }
  });

  test('a field that an open warning names is not named again', () => {
    const results = [
      result('supportPlan', 'option missing', 'no-such-option'),
      result('phone', 'prefilled, not yours'),
      result('email', 'ambiguous'),
    ];
    const forms = [form({ ...wrong, report: { results }, facts: { plan: 'other' } })];
    expect(find('before-create', { forms })).toMatchObject({
      open: ['customer-contact', 'no-csp-plan'],
      fields: ['email'],
    });
  });

  test('other fields do not hold a request up', () => {
    const results = [result('country', 'option missing'), result('additionalEmails', 'prefilled, not yours')];
    expect(warned({ forms: [form({ report: { results } })] })).toEqual([]);
  });

  test('is about one form, with the alarms of the tab', () => {
    const forms = [form({ documentId: 'a' }), form({ ...wrong, documentId: 'b' })];
    const found = (context: Context) =>
      warned({ forms, context, customer: contoso })
        .filter(({ id }) => id === 'before-create')
        .map(({ documentId, open }) => [documentId, open]);
    expect(found(contexts.customer)).toEqual([['b', ['customer-contact']]]);
    expect(found(contexts.otherCustomer)).toEqual([
      ['a', ['other-customer']],
      ['b', ['other-customer', 'customer-contact']],
    ]);
  });

  test.each(['away', 'absent'] as const)('is silent while Create is %s', (create) => {
    expect(idsOf(warned({ forms: [form({ ...wrong, facts: { create } })] }))).toEqual(['customer-contact']);
  });

  test('is silent when all is right, when only notices are given, and when nothing was read', () => {
    expect(warned()).toEqual([]);
    expect(idsOf(warned({ forms: [form({ facts: { saveContact: true } })] }))).toEqual(['save-contact']);
    const unread = form();
    const forms = [{ ...unread, state: { ...unread.state, facts: noFacts } }];
    expect(find('before-create', { forms, context: contexts.own })).toBeUndefined();
  });

  test('is silent while a fill is at it', () => {
    const report = { phase: 'filling', results: [result('email', 'ambiguous')] } as const;
    expect(warned({ forms: [form({ report })] })).toEqual([]);
  });

  test('does not ask for the contact again that is meant so, nor for the plan in the own directory', () => {
    const report = { results: [result('email', 'prefilled, not yours')] };
    expect(warned({ forms: [form({ ...wrong, report, accepted: ['customer-contact'] })] })).toEqual([]);
    const plan = { results: [result('supportPlan', 'option missing', 'list-closed')] };
    const own = { context: contexts.own, isOwnRequest: true, forms: [form({ report: plan })] };
    expect(idsOf(warned(own))).toEqual(['own-plan']);
  });
});

test('alarms come before notices, each in the order of their ids', () => {
  const facts = {
    saveContact: true,
    severity: 'a',
    language: 'other',
    plan: 'other',
    request: 'billing',
  } as const;
  const report = { results: [result('supportPlan', 'option missing', 'no-such-option')] };
  const input: Partial<WarningInput> = {
    context: contexts.conflict,
    customer: contoso,
    settings: partner({ type: 'advisor' }),
    forms: [form({ documentId: 'a' }), form({ documentId: 'b', facts, report })],
  };
  const found = idsOf(warned(input));
  expect(found).toEqual([
    'signals-disagree',
    'severity-a',
    'before-create',
    'before-create',
    'save-contact',
    'no-csp-plan',
    'cannot-file',
  ]);
});

test('every rule has an article with a month', () => {
  expect(Object.keys(articles).sort()).toEqual([...warningIds].sort());
  for (const { title, dated } of Object.values(articles)) {
    expect(title).toMatch(/ \(.+\)$/);
    expect(dated).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
  }
});

const domain = fc.oneof(
  fc.domain(),
  fc.constantFrom(
    'outlook.com',
    'contoso.onmicrosoft.com',
    'fabrikam.example',
    'xn--mnchen-3ya.example',
    'x.co.uk',
  ),
);
const guid = fc.uuid();
const name = fc.string({ unit: 'grapheme' });

test('nothing is wrong with a form in which nothing is wrong, whatever names and domains there are', () => {
  const customers = fc.record(
    { name, domain, initialDomain: domain, tenantId: guid },
    { requiredKeys: ['tenantId'] },
  );
  const clean = fc.record({
    customer: customers,
    listed: fc.boolean(),
    verdict: fc.constantFrom('customer', 'delegated', 'unknown' as const),
    email: fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), domain).map((parts) => parts.join('@')),
    copies: fc.array(domain, { maxLength: 3 }),
    own: domain,
    severity: fc.constantFrom('a', 'b', 'c', 'other', 'empty', null),
    create: fc.constantFrom('in-view', 'away', 'absent' as const),
    gate: fc.constantFrom('fill', 'ask' as const),
    product: fc.constantFrom('azure', 'entra', 'intune', 'm365', 'power-platform', 'other' as const),
    hasOwner: fc.boolean(),
  });
  fc.assert(
    fc.property(
      clean,
      ({ customer, listed, verdict, email, copies, own, severity, create, gate, product, hasOwner }) => {
        const mark = { name: customer.name ?? 'x', tenantId: customer.tenantId };
        const profile = { ...settings.contact, email, additionalEmails: copies.map((each) => `noc@${each}`) };
        const facts = {
          ...cleanFacts,
          emailDomain: email.slice(email.indexOf('@') + 1),
          additionalDomains: copies,
        };
        const state = { context: null, gate, trouble: 'none' as const, report: cleanReport };
        const found = warningsOf({
          context: {
            verdict,
            tenant: mark,
            because: [{ source: 'directory-line', says: 'customer', tenant: mark }],
          },
          settings: { ...partner({ tenants: [own] }), contact: profile },
          product,
          ...(listed && { customer }),
          ...(hasOwner && { owner: customer }),
          isOwnRequest: false,
          forms: [
            { documentId: 'x', accepted: [], state: { ...state, facts: { ...facts, severity, create } } },
          ],
        });
        expect(found).toEqual([]);
      },
    ),
  );
});
