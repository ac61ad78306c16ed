// Warnings of the own directory: Partner Center bypassed, and the plan of the partner's own.

import { describe, expect, test } from 'vitest';
import type { Product } from '../../src/model/context';
import { contexts, contoso, find, form, idsOf, ownMark, partner, warned } from './warnings-world';

const { own } = contexts;

describe('bypassed', () => {
  test('a form in the own directory, with source, date and three ways out', () => {
    expect(find('bypassed', { context: own })).toEqual({
      id: 'bypassed',
      level: 'alarm',
      reasons: ['own-directory', 'azure-needs-plan'],
      offers: ['open-for-customer', 'partner-center', 'own-request'],
      tenant: ownMark,
      source: { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2025-03' },
    });
  });

  test('names the customer who was chosen, and offers the way there first', () => {
    expect(find('bypassed', { context: contexts.ownButMeant })).toMatchObject({
      reasons: ['own-directory', 'sources-differ', 'azure-needs-plan'],
      offers: ['back-to-meant', 'open-for-customer', 'partner-center', 'own-request'],
      other: { name: 'Contoso Ltd' },
      sources: ['directory-line', 'chosen'],
    });
  });

  test.each<[Product, string]>([
    ['azure', 'azure-needs-plan'],
    ['entra', 'azure-needs-plan'],
    ['m365', 'm365-no-fee'],
    ['power-platform', 'm365-no-fee'],
    ['intune', 'm365-no-fee'],
  ])('says what %s costs: %s', (product, reason) => {
    expect(find('bypassed', { context: own, product })?.reasons).toEqual(['own-directory', reason]);
  });

  test('is given once for two forms', () => {
    const forms = [form({ documentId: 'a' }), form({ documentId: 'b' })];
    expect(find('bypassed', { context: own, forms })).toBeDefined();
  });

  test('is silent without a form', () => {
    expect(warned({ context: own, forms: [] })).toEqual([]);
  });

  test('is silent once the user said it is about the own subscription', () => {
    expect(find('bypassed', { context: own, isOwnRequest: true })).toBeUndefined();
  });

  test.each(['customer', 'stranger', 'otherCustomer', 'delegated', 'conflict', 'unknown'] as const)(
    'is silent in %s',
    (name) => {
      expect(find('bypassed', { context: contexts[name] })).toBeUndefined();
    },
  );

  test('does not claim a bypass where the tab came from Partner Center, and warns all the same', () => {
    const fallen = find('bypassed', { context: own, isFromPartnerCenter: true });
    expect(fallen).toMatchObject({ level: 'alarm', reasons: ['portal-fell-back', 'azure-needs-plan'] });
    expect(fallen?.offers).toEqual(find('bypassed', { context: own })?.offers);
    expect(find('bypassed', { context: contexts.ownButMeant, isFromPartnerCenter: true })?.reasons).toEqual([
      'portal-fell-back',
      'sources-differ',
      'azure-needs-plan',
    ]);
    expect(find('bypassed', { context: own, isFromPartnerCenter: true, isOwnRequest: true })).toBeUndefined();
    expect(warned({ isFromPartnerCenter: true })).toEqual([]);
  });
});

describe('own-plan', () => {
  const mine = { context: own, isOwnRequest: true };
  const plan = { kind: 'premier', name: 'Premier for Partners', reference: '42' } as const;

  test('names the plan that is set', () => {
    expect(warned({ ...mine, settings: partner({ ownPlan: plan }) })).toEqual([
      {
        id: 'own-plan',
        level: 'notice',
        reasons: ['azure-needs-plan', 'own-plan-set'],
        offers: ['not-own-request'],
        tenant: ownMark,
        plan,
        source: { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2025-03' },
      },
    ]);
  });

  test.each([undefined, {}, { name: '', reference: '' }])('asks for one where none is set: %o', (ownPlan) => {
    const settings = partner(ownPlan ? { ownPlan } : {});
    const warning = find('own-plan', { ...mine, settings });
    expect(warning?.reasons).toEqual(['azure-needs-plan', 'no-own-plan']);
    expect(warning?.offers).toEqual(['enter-own-plan', 'not-own-request']);
    expect(warning).not.toHaveProperty('plan');
  });

  test('a kind alone is a plan', () => {
    expect(
      find('own-plan', { ...mine, settings: partner({ ownPlan: { kind: 'azure' } }) })?.reasons,
    ).toContain('own-plan-set');
  });

  test('says of Microsoft 365 that nothing is charged, from the text that says so', () => {
    const warning = find('own-plan', { ...mine, product: 'm365', settings: partner({ ownPlan: plan }) });
    expect(warning).toMatchObject({ reasons: ['m365-no-fee'], offers: ['not-own-request'] });
    expect(warning?.source.dated).toBe('2023-09');
    expect(warning).not.toHaveProperty('plan');
  });

  test('is silent without a form, without the user’s word, and elsewhere', () => {
    expect(warned({ ...mine, forms: [] })).toEqual([]);
    expect(idsOf(warned({ context: own }))).not.toContain('own-plan');
    expect(warned({ isOwnRequest: true })).toEqual([]);
    expect(warned({ ...mine, context: contexts.delegated, customer: contoso })).toEqual([]);
  });

  test('own requests are about nobody’s contact and plan', () => {
    const facts = { emailDomain: 'contoso.example', saveContact: true, plan: 'other' } as const;
    const contact = { email: 'other', phone: 'other' } as const;
    const report = {
      results: [{ field: 'supportPlan', outcome: 'option missing', reason: 'no-such-option' }],
    } as const;
    const forms = [form({ facts, contact, report })];
    expect(idsOf(warned({ ...mine, forms }))).toEqual(['own-plan']);
  });
});
