// Guests, and tenants that are in no list: rule by rule.

import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/context';
import {
  byDomain,
  byId,
  contoso,
  decided,
  first,
  load,
  menu,
  noTenants,
  own,
  stranger,
  strangerId,
  wingtip,
} from './decide-world';
import type { Case } from './decide-world';

describe('rules', () => {
  test.each<[string, Verdict, string | undefined, Case]>([
    [
      'a guest in the own directory',
      'conflict',
      'fabrikam.onmicrosoft.com',
      { directory: own, isGuest: true },
    ],
    [
      'a guest in it by the e-mail’s domain',
      'conflict',
      'fabrikam.example',
      { url: { domain: 'fabrikam.example' }, isGuest: true },
    ],
    ['a guest where nothing shows', 'customer', undefined, { isGuest: true }],
    ['a guest where nothing shows, one is meant', 'customer', undefined, { isGuest: true, meant: contoso }],
    ['a guest beside an unlisted name', 'customer', undefined, { directory: { name: 'Ψ' }, isGuest: true }],
    [
      'a guest, no own tenant set',
      'customer',
      'stranger.example',
      { directory: stranger, isGuest: true, settings: noTenants },
    ],
    [
      'the same, another is meant',
      'conflict',
      'stranger.example',
      { directory: stranger, isGuest: true, settings: noTenants, meant: wingtip },
    ],
    ['a guest whose menu names home', 'customer', undefined, { more: [menu(own)], isGuest: true }],
    ['a guest at a customer', 'customer', 'contoso.example', { directory: contoso, isGuest: true }],
    [
      'a guest at another than meant',
      'other-customer',
      'contoso.example',
      { directory: contoso, isGuest: true, meant: wingtip },
    ],

    ['the unlisted tenant meant by id, shown by id', 'customer', undefined, { directory: byId, meant: byId }],
    [
      'the unlisted tenant meant by domain, shown by it',
      'customer',
      'stranger.example',
      { directory: stranger, meant: byDomain },
    ],
    ['meant by id, shown by domain', 'conflict', 'stranger.example', { directory: stranger, meant: byId }],
    [
      'meant by id, shown by domain, asked for by id',
      'customer',
      'stranger.example',
      { directory: stranger, url: byId, meant: byId },
    ],
    [
      'meant by id, shown by domain, loaded by id',
      'customer',
      'stranger.example',
      { directory: stranger, more: [load(byId)], meant: byId },
    ],
    [
      'meant by domain, shown by id, asked for by domain',
      'customer',
      'stranger.example',
      { directory: byId, url: byDomain, meant: byDomain },
    ],
    [
      'meant by domain, shown by id, asked for by another',
      'conflict',
      undefined,
      { directory: byId, url: { domain: 'x.example' }, meant: byDomain },
    ],
    [
      'meant by id, shown by another id',
      'conflict',
      undefined,
      { directory: { tenantId: first }, meant: byId },
    ],
    [
      'meant by id, shown by another, loaded by it',
      'conflict',
      undefined,
      { directory: { tenantId: first }, more: [load(byId)], meant: byId },
    ],
    [
      'meant by id, a customer without id shown',
      'other-customer',
      'wingtip.example',
      { directory: wingtip, meant: byId },
    ],
    [
      'the same, asked for by that id',
      'customer',
      'wingtip.example',
      { directory: wingtip, url: byId, meant: byId },
    ],
    [
      'no own tenant set, the one meant shown',
      'customer',
      'stranger.example',
      { directory: stranger, meant: byDomain, settings: noTenants },
    ],

    [
      'a customer known by its initial domain, shown by another',
      'customer',
      'adatum.onmicrosoft.com',
      { directory: { domain: 'adatum.example' }, url: { domain: 'adatum.onmicrosoft.com' } },
    ],
    [
      'one stranger by an initial and an own domain',
      'customer',
      'stranger.example',
      { directory: stranger, url: { domain: 'strange.onmicrosoft.com' } },
    ],
    [
      'two strangers by initial domains',
      'conflict',
      'a.onmicrosoft.com',
      { directory: { domain: 'a.onmicrosoft.com' }, url: { domain: 'b.onmicrosoft.com' } },
    ],
    [
      'one by its initial domain and that for mail',
      'customer',
      'a.onmicrosoft.com',
      { directory: { domain: 'a.onmicrosoft.com' }, url: { domain: 'a.mail.onmicrosoft.com' } },
    ],
    [
      'a stranger’s id and domain beside another’s id',
      'conflict',
      'stranger.example',
      { directory: { ...stranger, tenantId: strangerId }, url: { tenantId: first } },
    ],
    [
      'a customer’s domain beside an unknown id',
      'customer',
      'wingtip.example',
      { directory: { domain: 'wingtip.example', tenantId: strangerId } },
    ],
    [
      'a domain of one who has another id',
      'customer',
      'contoso.example',
      { directory: { domain: 'contoso.example', tenantId: strangerId } },
    ],
  ])('%s: %s (%s)', (_what, verdict, domain, given) => {
    const { context } = decided(given);
    expect([context.verdict, context.tenant?.domain]).toEqual([verdict, domain]);
  });

  test('an unlisted tenant that is meant is called as the page calls it', () => {
    const { context, customer } = decided({ directory: stranger, url: byId, meant: byId });
    expect(context.tenant).toEqual({ ...stranger, tenantId: strangerId });
    expect(customer).toBe(byId);
  });
});
