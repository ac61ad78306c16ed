// Warnings of who may file on Azure, and of what severity A asks for.

import { describe, expect, test } from 'vitest';
import type { Product } from '../../src/model/context';
import type { FormFacts } from '../../src/model/facts';
import type { Partner, PartnerType } from '../../src/model/settings';
import { contexts, contosoMark, find, form, partner, warned } from './warnings-world';

const provider = { name: 'Northwind Distribution', contact: 'support@northwind.example' };

describe('cannot-file', () => {
  test('names the provider and its contact', () => {
    expect(find('cannot-file', { settings: partner({ type: 'indirect-reseller', provider }) })).toEqual({
      id: 'cannot-file',
      level: 'alarm',
      reasons: ['indirect-reseller', 'ask-provider'],
      offers: [],
      names: ['Northwind Distribution', 'support@northwind.example'],
      tenant: contosoMark,
      source: { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2023-09' },
    });
  });

  test.each<[Partner['provider'] | undefined, readonly string[]]>([
    [{ contact: 'support@northwind.example' }, ['support@northwind.example']],
    [{ name: 'Northwind', contact: '' }, ['Northwind']],
  ])('names what is known of it: %o', (known, names) => {
    const settings = partner({ type: 'advisor', ...(known && { provider: known }) });
    expect(find('cannot-file', { settings })).toMatchObject({ reasons: ['advisor', 'ask-provider'], names });
  });

  test.each([undefined, {}, { name: '', contact: '' }])('asks for it where it is unknown: %o', (known) => {
    const settings = partner({ type: 'advisor', ...(known && { provider: known }) });
    const warning = find('cannot-file', { settings });
    expect(warning).toMatchObject({ reasons: ['advisor', 'no-provider'], offers: ['enter-provider'] });
    expect(warning).not.toHaveProperty('names');
  });

  test('in Entra a role can be enough: a notice', () => {
    const settings = partner({ type: 'advisor', provider });
    expect(find('cannot-file', { settings, product: 'entra' })).toMatchObject({
      level: 'notice',
      reasons: ['entra-role', 'advisor', 'ask-provider'],
      source: { title: 'GDAP least-privileged roles by task (Partner Center)' },
    });
  });

  test.each(['otherCustomer', 'delegated', 'stranger'] as const)('holds in %s', (name) => {
    const settings = partner({ type: 'indirect-reseller' });
    expect(find('cannot-file', { settings, context: contexts[name] })?.level).toBe('alarm');
  });

  test.each(['unknown', 'conflict'] as const)('is a notice in %s, which may be the own directory', (name) => {
    const settings = partner({ type: 'indirect-reseller' });
    expect(find('cannot-file', { settings, context: contexts[name] })?.level).toBe('notice');
  });

  test.each<PartnerType>(['direct-bill', 'indirect-provider'])('is silent for a %s', (type) => {
    expect(warned({ settings: partner({ type, provider }) })).toEqual([]);
  });

  test.each<Product>(['m365', 'intune', 'power-platform', 'other'])('is silent in %s', (product) => {
    expect(warned({ settings: partner({ type: 'advisor' }), product })).toEqual([]);
  });

  test('is silent in the own directory, and without a form', () => {
    const settings = partner({ type: 'advisor' });
    expect(find('cannot-file', { settings, context: contexts.own })).toBeUndefined();
    expect(find('cannot-file', { settings, context: contexts.own, isOwnRequest: true })).toBeUndefined();
    expect(warned({ settings, forms: [] })).toEqual([]);
  });
});

describe('severity-a', () => {
  const critical = (facts: Partial<FormFacts>, phone: FormFacts['contact']['phone'] = 'ours') => [
    form({ facts: { severity: 'a', ...facts }, contact: { phone } }),
  ];

  test('needs a phone number', () => {
    expect(find('severity-a', { forms: critical({}, 'empty') })).toEqual({
      id: 'severity-a',
      level: 'alarm',
      reasons: ['no-phone'],
      offers: [],
      fields: ['phone'],
      documentId: 'form',
      source: {
        title: 'Microsoft.Support REST API, ContactProfile (Azure REST specifications)',
        dated: '2026-06',
      },
    });
  });

  test('has its response time in English', () => {
    expect(find('severity-a', { forms: critical({ language: 'other' }) })).toMatchObject({
      level: 'alarm',
      reasons: ['language-not-english'],
      fields: ['supportLanguage'],
      source: { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2023-09' },
    });
  });

  test('says both', () => {
    const forms = critical({ language: 'other' }, 'empty');
    expect(find('severity-a', { forms })?.reasons).toEqual(['no-phone', 'language-not-english']);
  });

  test('needs the number for the partner’s own requests, too, whose hours are others', () => {
    const forms = critical({ language: 'other' }, 'empty');
    expect(find('severity-a', { forms, context: contexts.own, isOwnRequest: true })?.reasons).toEqual([
      'no-phone',
    ]);
  });

  test.each(['ours', 'other', 'unknown', 'absent'] as const)('is silent with a phone that is %s', (phone) => {
    expect(find('severity-a', { forms: critical({}, phone) })).toBeUndefined();
  });

  test.each(['b', 'c', 'other', 'empty', null] as const)('is silent at severity %s', (severity) => {
    const forms = critical({ severity, language: 'other' }, 'empty');
    expect(find('severity-a', { forms })).toBeUndefined();
  });

  test.each(['english', null] as const)('is silent with the language %s', (language) => {
    expect(warned({ forms: critical({ language }) })).toEqual([]);
  });

  test('waits for a fill that is at it', () => {
    const facts = { severity: 'a', language: 'other' } as const;
    const forms = [form({ facts, contact: { phone: 'empty' }, report: { phase: 'filling' } })];
    expect(warned({ forms })).toEqual([]);
  });
});

describe('the question of a Premier contract', () => {
  const asked = [form({ facts: { asksPremier: true } })];

  test('is the user’s to answer', () => {
    expect(find('premier-question', { forms: asked, product: 'power-platform' })).toMatchObject({
      level: 'notice',
      reasons: ['premier-contract'],
      offers: [],
    });
  });

  test('names the contract for the partner’s own requests, where there is one', () => {
    const ownPlan = { kind: 'premier', name: 'Premier', reference: '42' } as const;
    const own = { forms: asked, context: contexts.own, settings: partner({ ownPlan }) };
    expect(find('premier-question', { ...own, isOwnRequest: true })).toMatchObject({
      reasons: ['premier-own'],
      plan: ownPlan,
    });
    expect(find('premier-question', own)?.reasons).toEqual(['premier-contract']);
    const azure = partner({ ownPlan: { kind: 'azure', name: 'Standard', reference: '' } });
    expect(find('premier-question', { ...own, settings: azure, isOwnRequest: true })?.reasons).toEqual([
      'premier-contract',
    ]);
  });

  test('is not raised where no form asks it', () => {
    expect(find('premier-question', {})).toBeUndefined();
  });
});
