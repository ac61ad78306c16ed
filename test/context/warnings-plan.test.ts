// The warning that no plan of the Cloud Solution Provider program is offered, and how its reasons are ranked.

import { describe, expect, test } from 'vitest';
import type { WarningInput } from '../../src/context/warnings/input';
import type { Product } from '../../src/model/context';
import type { FormFacts } from '../../src/model/facts';
import type { Outcome, Reason } from '../../src/model/report';
import { contexts, contosoMark, contoso, find, form, idsOf, result, warned, wingtip } from './warnings-world';

function offered(
  [outcome, reason]: readonly [Outcome, Reason],
  facts: Partial<FormFacts> = {},
  change: Partial<WarningInput> = {},
) {
  const report = { results: [result('supportPlan', outcome, reason)] };
  return find('no-csp-plan', { forms: [form({ report, facts: { plan: 'other', ...facts } })], ...change });
}

const none = ['option missing', 'no-such-option'] as const;
const disabled = ['option missing', 'option-disabled'] as const;
const locked = ['read-only', 'locked'] as const;

describe('no-csp-plan', () => {
  test('has its reasons, its source, and never another plan', () => {
    expect(offered(none)).toEqual({
      id: 'no-csp-plan',
      level: 'alarm',
      reasons: ['subscription-not-csp', 'subscription-filter'],
      offers: ['partner-center'],
      fields: ['supportPlan'],
      tenant: contosoMark,
      documentId: 'form',
      source: { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2023-09' },
    });
  });

  test('in the own directory that is the reason, and the way out a customer', () => {
    expect(offered(none, {}, { context: contexts.own })).toMatchObject({
      level: 'alarm',
      reasons: ['own-directory'],
      offers: ['open-for-customer', 'partner-center'],
    });
  });

  test('a subscription of another customer comes first', () => {
    const input = { context: contexts.customer, customer: contoso, owner: wingtip };
    expect(offered(none, {}, input)).toMatchObject({
      reasons: ['subscription-of-another', 'subscription-not-csp', 'subscription-filter'],
      offers: ['open-for-customer', 'partner-center'],
    });
  });

  test.each(['billing', 'quota'] as const)('a %s request needs none, which is a notice', (request) => {
    expect(offered(none, { request })).toMatchObject({
      level: 'notice',
      reasons: ['needs-no-plan', 'subscription-not-csp', 'subscription-filter'],
      offers: [],
      source: { dated: '2025-08' },
    });
  });

  test('a delegated scope has a plan of its own, which is a notice', () => {
    expect(offered(none, {}, { context: contexts.delegated })).toMatchObject({
      level: 'notice',
      reasons: ['delegated-scope', 'subscription-not-csp', 'subscription-filter'],
      offers: [],
    });
  });

  test('a plan that is there and cannot be chosen is of a CSP subscription', () => {
    expect(offered(disabled)).toMatchObject({
      level: 'alarm',
      reasons: ['plan-disabled', 'subscription-filter'],
      source: { title: 'Create an Azure support request (Azure documentation)' },
    });
  });

  test('another plan that cannot be changed', () => {
    expect(offered(locked)?.reasons).toEqual([
      'plan-read-only',
      'subscription-not-csp',
      'subscription-filter',
    ]);
  });

  test('where the directory is unsure it may be the own one', () => {
    const reasons = ['may-be-own-directory', 'subscription-not-csp', 'subscription-filter'];
    expect(offered(none, {}, { context: contexts.unknown })?.reasons).toEqual(reasons);
    expect(offered(none, {}, { context: contexts.ownConflict })?.reasons).toEqual(reasons);
    expect(offered(none, {}, { context: contexts.conflict })?.reasons).toEqual(reasons.slice(1));
    const known = { context: contexts.unknown, customer: contoso };
    expect(offered(none, {}, known)?.reasons).toEqual(reasons.slice(1));
  });

  test.each<[Product, boolean]>([
    ['azure', true],
    ['entra', true],
    ['intune', true],
    ['m365', false],
    ['power-platform', false],
  ])('subscriptions are filtered in %s: %s', (product, isFiltered) => {
    const filter = isFiltered ? ['subscription-filter'] : [];
    expect(offered(none, {}, { product })?.reasons).toEqual(['subscription-not-csp', ...filter]);
  });

  test.each<[Outcome, Reason, Partial<FormFacts>]>([
    ['option missing', 'list-did-not-open', {}],
    ['option missing', 'list-closed', {}],
    ['option missing', 'no-such-option', { plan: 'csp' }],
    ['read-only', 'locked', { plan: 'csp' }],
    ['read-only', 'locked', { plan: 'empty' }],
    ['read-only', 'locked', { plan: null }],
    ['ambiguous', 'two-options', {}],
    ['reverted by the page', 'page-changed-it', {}],
    ['kept yours', 'typed-by-you', {}],
    ['prefilled, not yours', 'prefilled-by-portal', {}],
    ['set', 'read-back', {}],
    ['not on this page', 'no-field', { plan: null }],
  ])('is silent for %s, %s, %o', (outcome, reason, facts) => {
    expect(offered([outcome, reason], facts)).toBeUndefined();
  });

  test('is silent about other fields, without a result, and for a request of the own', () => {
    const report = { results: [result('country', 'option missing', 'no-such-option')] };
    expect(warned({ forms: [form({ report })] })).toEqual([]);
    expect(warned({ forms: [form({ report: { results: [] }, facts: { plan: 'other' } })] })).toEqual([]);
    expect(offered(none, {}, { context: contexts.own, isOwnRequest: true })).toBeUndefined();
  });

  test('is no reason to stop before Create where it is only a notice', () => {
    const report = { results: [result('supportPlan', ...none)] };
    const forms = [form({ report, facts: { plan: 'empty', request: 'billing' } })];
    expect(idsOf(warned({ forms }))).toEqual(['no-csp-plan']);
  });
});
