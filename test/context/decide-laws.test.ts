// What holds of every decision, whatever the signals are; and whose subscription a request is about.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/context/decide';
import { findIn, findOwnerIn } from '../../src/context/marks';
import type { Signal, SubscriptionMark, TenantMark } from '../../src/model/context';
import { defaultSettings } from '../../src/model/settings';
import type { Customer, Settings } from '../../src/model/settings';
import { signal, signalsOf } from './signals-of';

const ownId = '11111111-2222-4333-8444-555555555555';
const contosoId = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const one = '99999999-2222-4333-8444-555555555555';
const two = '88888888-2222-4333-8444-555555555555';

const contoso: Customer = {
  name: 'Contoso Ltd',
  tenantId: contosoId,
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
  subscriptions: [{ id: one, name: 'Production' }],
};
const wingtip: Customer = {
  name: 'Wingtip Toys',
  domain: 'wingtip.example',
  subscriptions: [{ id: two, name: 'Toys' }],
};
const customers = [contoso, wingtip];
const settings: Settings = {
  ...defaultSettings,
  partner: { cloud: 'public', name: 'Fabrikam Cloud', tenants: ['fabrikam.onmicrosoft.com', ownId] },
};

interface Case {
  readonly tenants: readonly Signal[];
  readonly isGuest?: boolean;
  readonly meant?: Customer | undefined;
  readonly url?: string | undefined;
  readonly form?: SubscriptionMark | undefined;
  readonly listed?: readonly Customer[];
}

function decided({ tenants, isGuest = false, meant, url, form, listed = customers }: Case) {
  const said = signalsOf({ more: tenants, isGuest, ...(url !== undefined && { subscriptionId: url }) });
  return decide(said, {
    settings,
    find: (mark) => findIn(listed, mark),
    bySubscription: (mark) => findOwnerIn(listed, mark),
    meant,
    formSubscription: form,
  });
}

const own = { name: 'Fabrikam', domain: 'fabrikam.onmicrosoft.com' };
const home = [signal('directory-line', own)];

describe('whose subscription it is', () => {
  test.each<[string, Customer | undefined, Pick<Case, 'url' | 'form' | 'listed'>]>([
    ['of the address', contoso, { url: one }],
    ['of nobody', undefined, { url: ownId }],
    ['none', undefined, {}],
    ['of the form, by id', wingtip, { form: { id: two } }],
    ['of the form, by id, whatever its name', wingtip, { form: { id: two, name: 'Production' } }],
    ['of the form, by whole name', wingtip, { form: { name: ' TOYS' } }],
    ['of the form, not by a part of its name', undefined, { form: { name: 'Toy' } }],
    ['of the form, not by no name', undefined, { form: { name: '…' } }],
    ['of the form, chosen after the address', wingtip, { url: one, form: { id: two } }],
    ['of the form, by name, chosen after the address', wingtip, { url: one, form: { name: 'Toys' } }],
    ['of nobody, chosen after the address', undefined, { url: one, form: { id: ownId } }],
    ['of another name than the address’s has', undefined, { url: one, form: { name: 'Sandbox' } }],
    ['of the address, called as in the list', contoso, { url: one, form: { name: 'production' } }],
    [
      'of the address, whose name the list lacks',
      contoso,
      { url: one, form: { name: 'X' }, listed: [{ ...contoso, subscriptions: [{ id: one }] }] },
    ],
    [
      'of two by that name',
      undefined,
      {
        form: { name: 'Toys' },
        listed: [wingtip, { ...contoso, subscriptions: [{ id: one, name: 'toys' }] }],
      },
    ],
    [
      'of two by that id',
      undefined,
      { url: one, listed: [contoso, { ...wingtip, subscriptions: [{ id: one }] }] },
    ],
  ])('%s', (_what, owner, given) => {
    const atHome = decided({ ...given, tenants: home });
    expect(atHome.owner?.name).toBe(owner?.name);
    expect(atHome.context.verdict).toBe(owner ? 'delegated' : 'own');
    expect(atHome.context.other).toEqual(owner && own);
    const elsewhere = decided({
      ...given,
      tenants: [signal('directory-line', { domain: 'wingtip.example' })],
      listed: given.listed ?? customers,
    });
    expect(elsewhere.context.verdict).toBe('customer');
    expect(elsewhere.owner?.name).toBe(owner?.name);
  });

  test('the evidence tells both, the one that counts beside the directory', () => {
    const { because } = decided({ tenants: home, url: one, form: { id: two }, meant: contoso }).context;
    expect(because.map(({ source, says, tenant }) => [source, says, tenant.domain])).toEqual([
      ['directory-line', 'own', 'fabrikam.onmicrosoft.com'],
      ['subscription-form', 'customer', 'wingtip.example'],
      ['subscription-url', 'customer', 'contoso.example'],
      ['chosen', 'customer', 'contoso.example'],
    ]);
  });
});

test('what decided comes first, then the rest in its order', () => {
  const tenants = [
    signal('directory-text', { name: 'Ψ' }, 'medium'),
    signal('url-hash', { domain: 'wingtip.example' }),
    signal('url-at-load', { domain: 'contoso.example' }),
    signal('account-menu', own),
  ];
  const { because } = decided({ tenants, meant: contoso, isGuest: true }).context;
  expect(because.map(({ source, says }) => `${source} ${says}`)).toEqual([
    'url-hash customer',
    'chosen customer',
    'directory-text nothing',
    'url-at-load customer',
    'account-menu own',
    'account-name foreign',
  ]);
});

test('the evidence of a guest is told although no signal is there', () => {
  const known = { settings, find: () => undefined, bySubscription: () => undefined, meant: undefined };
  const { context } = decide({ tenants: [], isGuest: true }, known);
  expect(context).toEqual({
    verdict: 'customer',
    because: [{ source: 'account-name', says: 'foreign', tenant: {} }],
  });
});

const domains = [
  'fabrikam.onmicrosoft.com',
  'contoso.example',
  'contoso.onmicrosoft.com',
  'wingtip.example',
  'stranger.example',
  'strange.onmicrosoft.com',
];
const ids = [ownId, contosoId, one, two];
const names = ['Fabrikam Cloud', 'Contoso Ltd', 'Wingtip Toys', 'Ψ'];
const marks: fc.Arbitrary<TenantMark> = fc.record(
  {
    name: fc.constantFrom(...names),
    domain: fc.constantFrom(...domains),
    tenantId: fc.constantFrom(...ids),
  },
  { requiredKeys: [] },
);
const anyFirm = fc
  .tuple(fc.constantFrom('directory-line', 'directory-text', 'url-hash', 'url-path'), marks)
  .map(([source, tenant]) => signal(source, tenant));
const anyWeak = fc
  .tuple(fc.constantFrom('url-path', 'url-at-load', 'account-menu'), marks)
  .map(([source, tenant]) => signal(source, tenant, 'weak'));
const cases = fc.record({
  firm: fc.array(anyFirm, { maxLength: 4 }),
  weak: fc.uniqueArray(anyWeak, { maxLength: 3, selector: ({ source }) => source }),
  isGuest: fc.boolean(),
  meant: fc.constantFrom(undefined, contoso, wingtip, { tenantId: one }, { domain: 'stranger.example' }),
  url: fc.constantFrom(undefined, one, two, ownId),
  form: fc.constantFrom<(SubscriptionMark | undefined)[]>(
    undefined,
    { name: 'Toys' },
    { id: one },
    { name: '?' },
  ),
});

const isMenuName = ({ source, tenant }: Pick<Signal, 'source' | 'tenant'>) =>
  source === 'account-menu' && tenant.domain === undefined && tenant.tenantId === undefined;

describe('whatever the signals are', () => {
  const holds = (law: (given: Case & { firm: readonly Signal[]; weak: readonly Signal[] }) => void) => {
    fc.assert(
      fc.property(cases, (given) => {
        law({ ...given, tenants: [...given.firm, ...given.weak] });
      }),
      { numRuns: 1000 },
    );
  };

  test('a guest is never at home', () => {
    holds((given) => {
      expect(['own', 'delegated', 'unknown']).not.toContain(
        decided({ ...given, isGuest: true }).context.verdict,
      );
    });
  });

  test('weak signals and their order say nothing beside a firm one that says something', () => {
    holds((given) => {
      const tenants = [...given.firm, signal('url-hash', { domain: 'wingtip.example' })];
      const alone = decided({ ...given, tenants, meant: undefined }).context;
      const among = decided({ ...given, tenants: [...given.weak, ...tenants], meant: undefined }).context;
      expect([among.verdict, among.tenant, among.other]).toEqual([alone.verdict, alone.tenant, alone.other]);
    });
  });

  test('the order of weak signals never matters to the verdict', () => {
    holds((given) => {
      const turned = [...given.firm, ...given.weak.toReversed()];
      expect(decided({ ...given, tenants: turned }).context.verdict).toBe(decided(given).context.verdict);
    });
  });

  test('weak signals alone make no conflict', () => {
    holds((given) => {
      expect(decided({ ...given, tenants: given.weak }).context.verdict).not.toBe('conflict');
    });
  });

  test('whichever of two firm signals comes first, they contradict or do not', () => {
    holds((given) => {
      const turned = decided({ ...given, tenants: given.firm.toReversed(), meant: undefined }).context;
      const { verdict } = decided({ ...given, tenants: given.firm, meant: undefined }).context;
      expect(turned.verdict === 'conflict').toBe(verdict === 'conflict');
    });
  });

  test('every signal is told once, and only own, customer and foreign ones decide', () => {
    holds((given) => {
      const { context } = decided(given);
      const more = [given.isGuest || undefined, given.meant, given.form, given.url];
      const told = more.filter((each) => each !== undefined).length;
      // Of bare names in the account menu only those that somebody knows.
      const unsaid = given.tenants.length + told - context.because.length;
      expect(unsaid >= 0 && unsaid <= given.tenants.filter(isMenuName).length).toBe(true);
      expect(context.because.filter((each) => each.says === 'nothing' && isMenuName(each))).toEqual([]);
      if (context.verdict !== 'unknown') expect(context.because[0]?.says).not.toBe('nothing');
    });
  });

  test('a choice alone decides nothing', () => {
    holds((given) => {
      expect(decided({ ...given, tenants: [], isGuest: false }).context.verdict).toBe('unknown');
    });
  });
});
