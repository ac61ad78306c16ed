// Warnings that the page is about another customer: than the one chosen, than the address, than the subscription's owner.

import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/context/warnings/input';
import type { Context } from '../../src/model/context';
import type { Customer } from '../../src/model/settings';
import {
  contexts,
  contoso,
  contosoMark,
  find,
  form,
  ownMark,
  warned,
  wingtip,
  wingtipMark,
} from './warnings-world';

describe('other-customer', () => {
  const other = { context: contexts.otherCustomer, customer: contoso };

  test('names both, where they are read, and two ways out', () => {
    expect(find('other-customer', other)).toEqual({
      id: 'other-customer',
      level: 'alarm',
      reasons: ['sources-differ'],
      offers: ['back-to-meant', 'mean-this-one'],
      tenant: contosoMark,
      other: wingtipMark,
      sources: ['directory-line', 'chosen'],
      source: { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2025-03' },
    });
  });

  test('is a notice before there is a form', () => {
    expect(find('other-customer', { ...other, forms: [] })?.level).toBe('notice');
  });

  test.each(['own', 'ownButMeant', 'customer', 'stranger', 'delegated', 'conflict', 'unknown'] as const)(
    'is silent in %s',
    (name) => {
      expect(find('other-customer', { context: contexts[name] })).toBeUndefined();
    },
  );
});

describe('signals-disagree', () => {
  test('names both tenants and where each is read', () => {
    expect(find('signals-disagree', { context: contexts.conflict })).toEqual({
      id: 'signals-disagree',
      level: 'alarm',
      reasons: ['sources-differ'],
      offers: ['open-for-customer'],
      tenant: { domain: 'contoso.example' },
      other: { domain: 'wingtip.example' },
      sources: ['directory-line', 'url-path'],
      source: { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2025-03' },
    });
  });

  test('offers the way to the customer who was chosen', () => {
    const chosen = { source: 'chosen', says: 'customer', tenant: wingtipMark } as const;
    const context: Context = {
      ...contexts.stranger,
      verdict: 'conflict',
      other: wingtipMark,
      because: [...contexts.stranger.because, chosen],
    };
    expect(find('signals-disagree', { context })).toMatchObject({
      offers: ['back-to-meant', 'open-for-customer'],
      sources: ['directory-line', 'chosen'],
    });
  });

  test('is a notice before there is a form', () => {
    expect(find('signals-disagree', { context: contexts.conflict, forms: [] })?.level).toBe('notice');
  });

  test('does not take two signs of the own tenant for a contradiction', () => {
    expect(sourcesOf(contexts.ownConflict)).toEqual(['directory-line', 'url-hash']);
    const { other: _named, ...unnamed } = contexts.ownConflict;
    expect(sourcesOf(unnamed)).toEqual(['directory-line', 'url-hash']);
    const turned = { ...unnamed, tenant: contosoMark, because: unnamed.because.toReversed() };
    expect(sourcesOf(turned)).toEqual(['url-hash', 'url-at-load']);
  });

  test('finds a tenant by whatever a signal says of it', () => {
    const [first, second] = contexts.conflict.because;
    const because = [second, { ...second, source: 'url-hash' as const }, first];
    expect(sourcesOf({ verdict: 'conflict', tenant: contosoMark, other: wingtipMark, because })).toEqual([
      'directory-line',
      'url-path',
    ]);
    expect(sourcesOf({ verdict: 'conflict', tenant: { name: 'Elsewhere' }, because })).toEqual([
      'url-path',
      'directory-line',
    ]);
  });

  test('does not take an id and a domain of one tenant for two', () => {
    const [shown, named] = contexts.conflict.because;
    const id = { ...named, source: 'url-hash', tenant: { tenantId: contosoMark.tenantId } } as const;
    const because = [shown, id, named];
    expect(sourcesOf({ verdict: 'conflict', tenant: contosoMark, because })).toEqual([
      'directory-line',
      'url-path',
    ]);
  });

  test('has no sources where the evidence gives one, and still warns', () => {
    const context: Context = { ...contexts.conflict, because: contexts.conflict.because.slice(0, 1) };
    expect(sourcesOf(context)).toBeUndefined();
    expect(find('signals-disagree', { context })?.reasons).toEqual([]);
    expect(sourcesOf({ ...context, because: [] })).toBeUndefined();
  });

  test('tells a guest’s account in the own directory', () => {
    const account = { source: 'account-name', says: 'foreign', tenant: {} } as const;
    const context: Context = {
      verdict: 'conflict',
      tenant: ownMark,
      because: [...contexts.own.because, account],
    };
    expect(sourcesOf(context)).toEqual(['directory-line', 'account-name']);
  });

  test.each(['own', 'customer', 'stranger', 'otherCustomer', 'delegated', 'unknown'] as const)(
    'is silent in %s',
    (name) => {
      expect(find('signals-disagree', { context: contexts[name] })).toBeUndefined();
    },
  );
});

describe('other-subscription', () => {
  test('names the owner and whose directory it is', () => {
    expect(find('other-subscription', { customer: contoso, owner: wingtip })).toEqual({
      id: 'other-subscription',
      level: 'alarm',
      reasons: ['subscription-of-another'],
      offers: ['open-for-customer'],
      tenant: wingtipMark,
      other: contosoMark,
      source: { title: 'Create an Azure support request (Azure documentation)', dated: '2025-08' },
    });
  });

  test('is a notice before there is a form', () => {
    expect(find('other-subscription', { customer: contoso, owner: wingtip, forms: [] })?.level).toBe(
      'notice',
    );
  });

  test('knows a tenant in no list to be another by its id or initial domain', () => {
    const at = (tenant: Context['tenant']): Context => ({
      verdict: 'customer',
      tenant: tenant ?? {},
      because: [],
    });
    const id = '99999999-2222-4333-8444-555555555555';
    expect(find('other-subscription', { context: at({ tenantId: id }), owner: contoso })).toBeDefined();
    const stranger = { name: 'Stranger', domain: 'stranger.onmicrosoft.com' };
    expect(find('other-subscription', { context: at(stranger), owner: contoso })).toMatchObject({
      tenant: contosoMark,
      other: stranger,
    });
    expect(
      find('other-subscription', { context: at({ domain: 'contoso-sales.example' }), owner: contoso }),
    ).toBeUndefined();
    expect(find('other-subscription', { context: at(contosoMark), owner: contoso })).toBeUndefined();
    expect(
      find('other-subscription', { context: at({ domain: 'sales.example' }), owner: wingtip }),
    ).toBeUndefined();
  });

  test.each<[string, Customer | undefined, Customer | undefined]>([
    ['no owner is known', contoso, undefined],
    ['it is the customer', contoso, contoso],
    [
      'it is the customer under another name and domain',
      contoso,
      { ...wingtip, tenantId: contoso.tenantId ?? '' },
    ],
    ['they share a domain, one has no id', contoso, { domain: 'contoso.onmicrosoft.com', name: 'Old entry' }],
    ['they cannot be compared', { tenantId: contoso.tenantId ?? '' }, wingtip],
    ['the directory is unknown', undefined, wingtip],
  ])('is silent where %s', (_why, customer, owner) => {
    const input = { ...(customer && { customer }), ...(owner && { owner }) };
    const context = customer ? contexts.customer : contexts.unknown;
    expect(warned({ context, ...input })).toEqual([]);
  });

  test.each(['own', 'delegated', 'conflict'] as const)('leaves %s to others', (name) => {
    const input = { context: contexts[name], customer: contoso, owner: wingtip, forms: [form()] };
    expect(find('other-subscription', input)).toBeUndefined();
  });
});
