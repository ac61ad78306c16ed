// A portal of another cloud than the tenant's is found, asked about, and warned of; what nobody knows is not guessed.

import { describe, expect, test } from 'vitest';
import { gateOf } from '../../src/context/brief';
import { decide } from '../../src/context/decide';
import { findIn } from '../../src/context/marks';
import type { CloudClash } from '../../src/model/context';
import type { Cloud, Customer, Settings } from '../../src/model/settings';
import { contoso, own, settings, stranger } from './decide-world';
import { signalsOf } from './signals-of';
import type { Said } from './signals-of';
import { contexts, contosoMark, find, idsOf, warned, wingtip } from './warnings-world';

const agency: Customer = { name: 'Agency', domain: 'agency.example', cloud: 'usgov' };
const bureau: Customer = { name: 'Bureau', domain: 'bureau.example', initialDomain: 'bureau.onmicrosoft.us' };
const listed = [contoso, agency, bureau];

interface Case extends Said {
  /** Null: it serves several clouds. */
  readonly portal?: Cloud | null;
  readonly partner?: Cloud;
  readonly meant?: Customer;
  readonly isMeantUnlisted?: boolean;
}

function contextOf({ portal = 'public', partner = 'public', meant, isMeantUnlisted, ...said }: Case) {
  const used: Settings = { ...settings, partner: { ...settings.partner, cloud: partner } };
  return decide(signalsOf(said), {
    settings: used,
    find: (mark) => findIn(listed, mark),
    bySubscription: () => undefined,
    meant,
    isMeantUnlisted: isMeantUnlisted ?? false,
    portalCloud: portal ?? undefined,
  }).context;
}

const at = (domain: string) => ({ directory: { domain } });

describe('the clouds clash', () => {
  test.each<[string, Case, Partial<CloudClash>]>([
    ['a government customer in the public portal', at('agency.example'), { tenant: 'usgov' }],
    ['one whose initial domain tells', at('bureau.example'), { tenant: 'usgov', isAssumed: false }],
    [
      'a public customer in a government portal',
      { ...at('contoso.example'), portal: 'usgov' },
      { portal: 'usgov', tenant: 'public', isAssumed: true },
    ],
    [
      'a customer of the partner’s own cloud in the public portal',
      { ...at('contoso.example'), partner: 'china' },
      { portal: 'public', tenant: 'china', isAssumed: true },
    ],
    ['a page that shows nothing, for a customer that is meant', { meant: agency }, { tenant: 'usgov' }],
    [
      'a tenant in no list whose domain tells',
      { ...at('stranger.onmicrosoft.us') },
      { tenant: 'usgov', of: { domain: 'stranger.onmicrosoft.us' } },
    ],
    [
      'one in no list that is meant, whose domain tells',
      { meant: { domain: 'stranger.partner.onmschina.cn' }, isMeantUnlisted: true, portal: 'usgov' },
      { portal: 'usgov', tenant: 'china' },
    ],
    [
      'the one meant counts before the one shown',
      { ...at('contoso.example'), meant: agency },
      { of: { name: 'Agency', domain: 'agency.example' } },
    ],
  ])('%s', (_, given, clash) => {
    expect(contextOf(given).clouds).toMatchObject(clash);
    expect(gateOf(contextOf(given), settings, false)).toBe('ask');
  });
});

describe('the clouds do not clash', () => {
  test.each<[string, Case]>([
    ['a public customer in the public portal', at('contoso.example')],
    ['a government customer in a government portal', { ...at('agency.example'), portal: 'usgov' }],
    [
      'a customer of the partner’s own cloud',
      { ...at('contoso.example'), portal: 'china', partner: 'china' },
    ],
    ['a portal that serves several', { ...at('agency.example'), portal: null }],
    ['the own directory, which other warnings are about', { directory: own, portal: 'usgov' }],
    ['the own directory while a customer is meant', { directory: own, meant: agency }],
    ['a tenant in no list', { directory: stranger, portal: 'usgov' }],
    [
      'one in no list that is meant: nobody said where it is',
      { meant: { domain: 'stranger.example' }, isMeantUnlisted: true, portal: 'usgov' },
    ],
    ['a page that shows nothing', { portal: 'usgov' }],
  ])('%s', (_, given) => {
    expect(contextOf(given).clouds).toBeUndefined();
  });
});

test('a portal of another cloud leaves the verdict as it is, and closes no gate that was set', () => {
  const context = contextOf(at('agency.example'));
  expect(context.verdict).toBe('customer');
  const off: Settings = { ...settings, fill: { mode: 'off', prefilled: 'ask' } };
  expect(gateOf(context, off, false)).toBe('off');
});

describe('wrong-cloud', () => {
  const clouds: CloudClash = { portal: 'public', tenant: 'usgov', of: contosoMark, isAssumed: false };

  test('names both clouds, and the ways out', () => {
    expect(find('wrong-cloud', { context: { ...contexts.customer, clouds }, customer: contoso })).toEqual({
      id: 'wrong-cloud',
      level: 'alarm',
      reasons: ['portal-of-other-cloud', 'gcc-is-public'],
      offers: ['open-for-customer', 'check-cloud'],
      tenant: contosoMark,
      clouds: ['public', 'usgov'],
      source: {
        title:
          'User and license management in Partner Center for Microsoft Cloud for US Government (Partner Center)',
        dated: '2023-01',
      },
    });
  });

  test('leads back to the customer who was chosen, and says when the cloud was taken for granted', () => {
    const chosen = { source: 'chosen', says: 'customer', tenant: contosoMark } as const;
    const context = {
      ...contexts.unknown,
      clouds: { ...clouds, portal: 'china', tenant: 'public', isAssumed: true } as const,
      because: [chosen],
    };
    expect(find('wrong-cloud', { context })).toMatchObject({
      reasons: ['portal-of-other-cloud', 'cloud-assumed'],
      offers: ['back-to-meant', 'open-for-customer'],
    });
  });

  test('is a notice before there is a form, and silent where the clouds agree', () => {
    const context = { ...contexts.customer, clouds };
    expect(find('wrong-cloud', { context, forms: [] })?.level).toBe('notice');
    for (const name of Object.keys(contexts) as (keyof typeof contexts)[])
      expect(find('wrong-cloud', { context: contexts[name] }), name).toBeUndefined();
  });

  test('stands among the warnings before Create', () => {
    const context = { ...contexts.customer, clouds };
    expect(idsOf(warned({ context, customer: wingtip }))).toContain('before-create');
    expect(find('before-create', { context })?.open).toEqual(['wrong-cloud']);
  });
});
