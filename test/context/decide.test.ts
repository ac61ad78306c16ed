// Decides where the user is: a table of what header, address and choice say, and what follows.

import { describe, expect, test } from 'vitest';
import { decide } from '../../src/context/decide';
import { findIn } from '../../src/context/marks';
import type { TenantMark, Verdict } from '../../src/model/context';
import { defaultSettings } from '../../src/model/settings';
import type { Customer, Settings } from '../../src/model/settings';
import { signalsOf } from './signals-of';

const ownId = '11111111-2222-4333-8444-555555555555';
const contosoId = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const subscription = '99999999-2222-4333-8444-555555555555';

const contoso: Customer = {
  name: 'Contoso Ltd',
  tenantId: contosoId,
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
  subscriptions: [{ id: subscription }],
};
const wingtip: Customer = { name: 'Wingtip Toys', domain: 'wingtip.example' };
const customers = [contoso, wingtip];

const settings: Settings = {
  ...defaultSettings,
  partner: { cloud: 'public', name: 'Fabrikam Cloud', tenants: ['fabrikam.onmicrosoft.com', ownId] },
  contact: { email: 'giulia@Fabrikam.example' },
  customers,
};
const noTenants: Settings = { ...settings, partner: { cloud: 'public', tenants: [] } };
const onlyDomains: Settings = {
  ...settings,
  partner: { cloud: 'public', tenants: ['fabrikam.onmicrosoft.com'] },
};
const onlyIds: Settings = { ...settings, partner: { cloud: 'public', tenants: [ownId] } };

interface Case {
  readonly directory?: TenantMark;
  readonly url?: TenantMark;
  readonly subscriptionId?: string;
  readonly meant?: Customer;
  readonly settings?: Settings;
}

function decided({ meant, settings: used = settings, ...said }: Case) {
  return decide(signalsOf(said), {
    settings: used,
    find: (mark) => findIn(used.customers, mark),
    bySubscription: ({ id }) =>
      used.customers.find((each) => each.subscriptions?.some((known) => known.id === id)),
    meant,
  });
}

const own = { name: 'Fabrikam', domain: 'fabrikam.onmicrosoft.com' };
const foreign = { name: 'Stranger', domain: 'stranger.example' };
const contosoMark = { name: 'Contoso', domain: 'contoso.example' };
const wingtipMark = { domain: 'wingtip.example' };

describe('verdicts', () => {
  test.each<[string, Verdict, Case]>([
    ['own domain', 'own', { directory: own }],
    ['own id', 'own', { directory: { tenantId: ownId } }],
    ['own domain in the address alone', 'own', { url: own }],
    ['own in both', 'own', { directory: own, url: { tenantId: ownId } }],
    ['own by the e-mail’s domain', 'own', { directory: { name: 'X', domain: 'fabrikam.example' } }],
    ['own by the partner’s name', 'own', { directory: { name: 'FABRIKAM  CLOUD' } }],
    [
      'own by e-mail although no tenant is listed',
      'own',
      { directory: { domain: 'fabrikam.example' }, settings: noTenants },
    ],
    ['own with a customer meant', 'own', { directory: own, meant: contoso }],
    ['own with an unknown subscription', 'own', { directory: own, subscriptionId: ownId }],
    ['own with a customer’s subscription', 'delegated', { directory: own, subscriptionId: subscription }],
    ['own address with a customer’s subscription', 'delegated', { url: own, subscriptionId: subscription }],
    ['customer by domain', 'customer', { directory: contosoMark }],
    ['customer by initial domain', 'customer', { directory: { domain: 'contoso.onmicrosoft.com' } }],
    ['customer by id', 'customer', { directory: { tenantId: contosoId } }],
    ['customer by name alone', 'customer', { directory: { name: 'contoso  LTD' } }],
    ['customer by address alone', 'customer', { url: { tenantId: contosoId } }],
    [
      'customer in both, by different marks',
      'customer',
      { directory: contosoMark, url: { tenantId: contosoId } },
    ],
    ['the customer meant', 'customer', { directory: contosoMark, meant: contoso }],
    ['an unreadable name beside a known address', 'customer', { directory: { name: 'Ψ' }, url: wingtipMark }],
    ['another customer than meant', 'other-customer', { directory: wingtipMark, meant: contoso }],
    ['another by address than meant', 'other-customer', { url: wingtipMark, meant: contoso }],
    ['a stranger', 'customer', { directory: foreign }],
    ['a stranger’s id', 'customer', { directory: { tenantId: subscription } }],
    ['a stranger when a customer is meant', 'conflict', { directory: foreign, meant: contoso }],
    ['own page, customer’s address', 'conflict', { directory: own, url: contosoMark }],
    ['customer’s page, own address', 'conflict', { directory: contosoMark, url: own }],
    [
      'own page, customer’s address and subscription',
      'conflict',
      { directory: own, url: contosoMark, subscriptionId: subscription },
    ],
    ['two customers', 'conflict', { directory: contosoMark, url: wingtipMark }],
    ['two strangers', 'conflict', { directory: foreign, url: { domain: 'elsewhere.example' } }],
    [
      'two strangers’ ids',
      'conflict',
      { directory: { tenantId: subscription }, url: { tenantId: contosoId.replace('6', '7') } },
    ],
    ['a stranger and a customer', 'conflict', { directory: foreign, url: contosoMark }],
    ['one stranger by domain and id', 'customer', { directory: foreign, url: { tenantId: subscription } }],
    ['one stranger twice', 'customer', { directory: foreign, url: foreign }],
    ['nothing', 'unknown', {}],
    ['nothing, with a customer meant', 'unknown', { meant: contoso }],
    ['nothing, with a customer’s subscription', 'unknown', { subscriptionId: subscription }],
    ['an unlisted name', 'unknown', { directory: { name: 'Somebody' } }],
    ['a stranger when no own tenant is known', 'unknown', { directory: foreign, settings: noTenants }],
    ['a stranger’s domain when only own ids are known', 'unknown', { directory: foreign, settings: onlyIds }],
    [
      'a stranger’s id when only own domains are known',
      'unknown',
      { directory: { tenantId: subscription }, settings: onlyDomains },
    ],
  ])('%s: %s', (_what, verdict, given) => {
    expect(decided(given).context.verdict).toBe(verdict);
  });
});

describe('who it is about', () => {
  const mark = { name: 'Contoso Ltd', domain: 'contoso.example', tenantId: contosoId };

  test('a customer: as the list has it', () => {
    expect(decided({ directory: contosoMark })).toEqual({
      context: {
        verdict: 'customer',
        tenant: mark,
        because: [{ source: 'directory-line', says: 'customer', tenant: contosoMark }],
      },
      customer: contoso,
    });
  });

  test('another customer: the one shown, and the one meant', () => {
    expect(decided({ directory: wingtipMark, meant: contoso })).toEqual({
      context: {
        verdict: 'other-customer',
        tenant: { name: 'Wingtip Toys', domain: 'wingtip.example' },
        other: mark,
        because: [
          { source: 'directory-line', says: 'customer', tenant: wingtipMark },
          { source: 'chosen', says: 'customer', tenant: mark },
        ],
      },
      customer: wingtip,
    });
  });

  test('delegated: the customer of the subscription, and the own directory', () => {
    expect(decided({ directory: own, subscriptionId: subscription })).toEqual({
      context: {
        verdict: 'delegated',
        tenant: mark,
        other: own,
        because: [
          { source: 'directory-line', says: 'own', tenant: own },
          { source: 'subscription-url', says: 'customer', tenant: mark },
        ],
      },
      customer: contoso,
      owner: contoso,
    });
  });

  test('a conflict: both signals, and no customer’s values', () => {
    expect(decided({ directory: contosoMark, url: wingtipMark })).toEqual({
      context: {
        verdict: 'conflict',
        tenant: contosoMark,
        other: wingtipMark,
        because: [
          { source: 'directory-line', says: 'customer', tenant: contosoMark },
          { source: 'url-path', says: 'customer', tenant: wingtipMark },
        ],
      },
    });
    expect(decided({ directory: foreign, meant: contoso })).toEqual({
      context: {
        verdict: 'conflict',
        tenant: foreign,
        other: mark,
        because: [
          { source: 'directory-line', says: 'foreign', tenant: foreign },
          { source: 'chosen', says: 'customer', tenant: mark },
        ],
      },
    });
  });

  test('a stranger and the unknown: what the page says', () => {
    expect(decided({ directory: foreign })).toEqual({
      context: {
        verdict: 'customer',
        tenant: foreign,
        because: [{ source: 'directory-line', says: 'foreign', tenant: foreign }],
      },
    });
    expect(decided({ directory: { name: 'Ψ' } }).context.verdict).toBe('unknown');
    expect(decided({})).toEqual({ context: { verdict: 'unknown', because: [] } });
  });

  test('a listed own tenant stays own although a customer of the list has it, too', () => {
    const mixed = { ...settings, customers: [{ ...contoso, domain: 'fabrikam.onmicrosoft.com' }] };
    expect(decided({ directory: own, settings: mixed }).context.verdict).toBe('own');
  });

  test('a customer of the list wins over the e-mail’s domain', () => {
    const mixed = { ...settings, customers: [{ ...contoso, domain: 'fabrikam.example' }] };
    expect(decided({ directory: { domain: 'fabrikam.example' }, settings: mixed }).context.verdict).toBe(
      'customer',
    );
  });

  test('own domains and ids match whatever their case in the settings', () => {
    const shouted = {
      ...settings,
      partner: { ...settings.partner, tenants: ['FABRIKAM.onmicrosoft.com', ownId.toUpperCase()] },
    };
    expect(decided({ directory: own, settings: shouted }).context.verdict).toBe('own');
    expect(decided({ directory: { tenantId: ownId }, settings: shouted }).context.verdict).toBe('own');
  });
});
