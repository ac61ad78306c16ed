// A policy over the user's settings: who wins, what is locked, and what the presence of a policy alone changes.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/model/settings';
import type { Customer, PartialSettings } from '../../src/model/settings';
import { judge } from '../../src/store/judge';
import { complete, mergeCustomers, mergePolicy, overlay } from '../../src/store/merge';
import { usableSettings } from './arbitrary';

const [one, two, three] = [
  '11111111-2222-4333-8444-555555555555',
  '22222222-2222-4333-8444-555555555555',
  '33333333-2222-4333-8444-555555555555',
] as const;

test('nothing over nothing is the defaults', () => {
  expect(mergePolicy({}, {}, false)).toEqual({ settings: defaultSettings, locked: [] });
});

test('a policy wins leaf by leaf, and only its leaves are locked', () => {
  const user: PartialSettings = {
    contact: { firstName: 'Giulia', phone: '+39 02 5550 0199', additionalEmails: ['mine@a.example'] },
    partner: { ownPlan: { kind: 'azure', name: 'Standard' } },
    fill: { mode: 'off', prefilled: 'replace' },
  };
  const policy: PartialSettings = {
    contact: { phone: '+39 02 5550 0100', additionalEmails: ['noc@a.example', 'lead@a.example'] },
    partner: { ownPlan: { kind: 'premier' }, provider: {} },
    fill: { mode: 'automatic' },
  };
  const { settings, locked } = mergePolicy(user, policy, true);
  expect(settings.contact).toEqual({
    firstName: 'Giulia',
    phone: '+39 02 5550 0100',
    additionalEmails: ['noc@a.example', 'lead@a.example'],
  });
  expect(settings.partner.ownPlan).toEqual({ kind: 'premier', name: 'Standard' });
  expect(settings.fill).toEqual({ mode: 'automatic', prefilled: 'replace' });
  expect(locked.sort()).toEqual([
    'contact.additionalEmails',
    'contact.phone',
    'fill.mode',
    'partner.ownPlan.kind',
  ]);
});

describe('fill.mode', () => {
  test.each<[PartialSettings, PartialSettings, boolean, string, string[]]>([
    [{}, {}, false, 'automatic', []],
    [{ fill: { mode: 'off' } }, {}, false, 'off', []],
    [{ fill: { mode: 'automatic' } }, {}, true, 'ask', ['fill.mode']],
    [{ fill: { mode: 'off' } }, { fill: {} }, true, 'ask', ['fill.mode']],
    [{}, { contact: { country: 'IT' } }, true, 'ask', ['contact.country', 'fill.mode']],
    [{ fill: { mode: 'ask' } }, { fill: { mode: 'automatic' } }, true, 'automatic', ['fill.mode']],
  ])('user %j, policy %j, any key %s: %s', (user, policy, anyKey, mode, locked) => {
    const merged = mergePolicy(user, policy, anyKey);
    expect(merged.settings.fill.mode).toBe(mode);
    expect(merged.locked).toEqual(locked);
  });
});

describe('customers', () => {
  const mine = [
    { tenantId: one, name: 'One', note: 'mine', contact: { country: 'IT' }, subscriptions: [{ id: one }] },
    { tenantId: two, name: 'Two', domain: 'two.example' },
    { domain: 'three.example', note: 'no id yet' },
  ];

  test('are merged by tenant id, the unknown ones appended', () => {
    const policy = [
      {
        tenantId: one.toUpperCase(),
        name: 'Uno',
        contact: { language: 'it-it' as const },
        subscriptions: [{ id: two }],
      },
      { tenantId: three, name: 'New' },
    ];
    expect(mergeCustomers(mine, policy)).toEqual([
      {
        tenantId: one.toUpperCase(),
        name: 'Uno',
        note: 'mine',
        contact: { country: 'IT', language: 'it-it' },
        subscriptions: [{ id: two }],
      },
      mine[1],
      mine[2],
      policy[1],
    ]);
  });

  test('without a tenant id on one side are the same when they share a domain', () => {
    expect(mergeCustomers(mine, [{ tenantId: three, domain: 'three.example' }])[2]).toEqual({
      tenantId: three,
      domain: 'three.example',
      note: 'no id yet',
    });
    expect(mergeCustomers(mine, [{ initialDomain: 'two.example', note: 'x' }])[1]).toMatchObject({
      tenantId: two,
      note: 'x',
    });
  });

  test('with different tenant ids are two, whatever their domains', () => {
    expect(mergeCustomers(mine, [{ tenantId: three, domain: 'two.example' }])).toHaveLength(4);
  });

  test('sharing a domain that two rows have are not guessed together', () => {
    const twins = [
      { tenantId: one, domain: 'a.example' },
      { tenantId: two, initialDomain: 'a.example' },
    ];
    expect(mergeCustomers(twins, [{ domain: 'a.example', note: 'x' }])).toHaveLength(3);
  });

  test('of the policy are never laid over each other', () => {
    const policy = [
      { tenantId: one, domain: 'a.example' },
      { tenantId: two, domain: 'a.example' },
    ];
    expect(mergeCustomers([{ domain: 'a.example', note: 'x' }], policy)).toEqual([
      { ...policy[0], note: 'x' },
      policy[1],
    ]);
  });

  test('without tenant id never take a row another has taken, nor one of two rows', () => {
    const known = { tenantId: one, domain: 'a.example' };
    const bare = { domain: 'a.example', note: 'y' };
    expect(mergeCustomers([{ domain: 'a.example' }], [known, bare])).toEqual([known, bare]);
    const rows = [{ domain: 'a.example' }, { domain: 'b.example' }];
    const between = { tenantId: one, domain: 'a.example', initialDomain: 'b.example' };
    expect(mergeCustomers(rows, [between])).toEqual([...rows, between]);
  });

  test('are merged in the settings in force, and between a policy’s keys and its text', () => {
    const [user, policy] = [
      { customers: [{ tenantId: one, note: 'mine' }] },
      { customers: [{ tenantId: one, name: 'Uno' }] },
    ];
    const both = [{ tenantId: one, note: 'mine', name: 'Uno' }];
    expect(mergePolicy(user, policy, true).settings.customers).toEqual(both);
    expect(overlay(user, policy).customers).toEqual(both);
  });

  test('are locked under the key of the merged customer', () => {
    const { locked } = mergePolicy(
      { customers: mine },
      { customers: [{ domain: 'two.example', note: 'x' }] },
      false,
    );
    expect(locked).toEqual([`customers[${two}].domain`, `customers[${two}].note`]);
  });
});

test("links: the user's first, the policy's appended and locked at their new places", () => {
  const link = (name: string) => ({ name, url: `https://${name}.example/` });
  const { settings, locked } = mergePolicy({ links: [link('a')] }, { links: [link('b'), link('a')] }, false);
  expect(settings.links.map(({ name }) => name)).toEqual(['a', 'b', 'a']);
  expect(locked).toEqual(['links[1].name', 'links[1].url', 'links[2].name', 'links[2].url']);
});

describe('whatever is merged', () => {
  const both = fc.tuple(usableSettings, usableSettings);
  const at = (settings: unknown, path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], settings);

  test('arguments stay as they were and are not shared', () => {
    fc.assert(
      fc.property(both, ([user, policy]) => {
        const before = structuredClone([user, policy]);
        const { settings } = mergePolicy(user, policy, true);
        settings.partner.tenants.push('x.example');
        settings.supportPlan.push('x');
        settings.customers.forEach((customer) => (customer.note = 'changed'));
        settings.links.forEach((link) => (link.name = 'changed'));
        settings.contact.additionalEmails?.push('x');
        expect([user, policy]).toEqual(before);
      }),
    );
  });

  test('the result is usable, complete, and every locked leaf is the policy’s', () => {
    fc.assert(
      fc.property(both, ([user, policy]) => {
        const { settings, locked } = mergePolicy(user, policy, false);
        expect(judge(settings).problems.filter(({ problem }) => problem !== 'duplicate')).toEqual([]);
        expect(complete(settings)).toEqual(settings);
        for (const path of locked.filter((each) => !each.includes('['))) {
          expect(at(settings, path), path).toEqual(at(policy, path));
        }
      }),
    );
  });

  test('what the policy leaves open is the user’s or the default', () => {
    fc.assert(
      fc.property(usableSettings, (user) => {
        expect(mergePolicy(user, {}, false)).toEqual({ settings: complete(user), locked: [] });
      }),
    );
  });

  test('laying the same over twice changes nothing, links apart', () => {
    const known = ({ links: _links, ...settings }: PartialSettings): PartialSettings => ({
      ...settings,
      customers: (settings.customers ?? []).filter(({ tenantId }) => tenantId !== undefined),
    });
    fc.assert(
      fc.property(both, ([user, policy]) => {
        const merged = overlay(known(user), known(policy));
        expect(overlay(merged, known(policy))).toEqual(merged);
      }),
    );
  });

  test('no customer is lost, no tenant id is there twice, and the policy’s leaves hold', () => {
    fc.assert(
      fc.property(both, ([{ customers: user = [] }, { customers: policy = [] }]) => {
        const merged = mergeCustomers(user, policy);
        const ids = merged.flatMap(({ tenantId }) => tenantId ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect(merged.length).toBeLessThanOrEqual(user.length + policy.length);
        for (const { tenantId } of user) if (tenantId) expect(ids).toContain(tenantId);
        for (const each of policy)
          if (each.tenantId) expect(merged).toContainEqual(expect.objectContaining(flat(each)));
      }),
    );
  });

  const flat = ({ contact: _contact, domain: _domain, initialDomain: _initial, ...leaves }: Customer) =>
    leaves.tenantId === undefined ? {} : leaves;
});
