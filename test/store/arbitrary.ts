// The example file of the design, and random files that look like settings, right and wrong ones mixed.

import fc from 'fast-check';
import { judge } from '../../src/store/judge';
import type { PartialSettings } from '../../src/model/settings';

export const example = {
  version: 1,
  partner: {
    name: 'Fabrikam Cloud',
    type: 'direct-bill',
    partnerId: '1234567',
    cloud: 'public',
    tenants: ['fabrikam.onmicrosoft.com', '11111111-2222-4333-8444-555555555555'],
    ownPlan: { kind: 'azure', name: 'Standard', reference: '' },
    provider: { name: '', contact: '' },
  },
  contact: {
    firstName: 'Giulia',
    lastName: 'Ferrari',
    email: 'giulia.ferrari@fabrikam.example',
    additionalEmails: ['noc@fabrikam.example'],
    phone: '+39 02 5550 0199',
    country: 'IT',
    language: 'en-us',
    timeZone: 'Europe/Rome',
    preferredContactMethod: 'email',
    availability: 'business-hours',
  },
  supportPlan: ['Cloud Solution Provider'],
  customers: [
    {
      name: 'Contoso Ltd',
      tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
      domain: 'contoso.example',
      initialDomain: 'contoso.onmicrosoft.com',
      cloud: 'public',
      note: '',

      subscriptions: [{ id: '99999999-2222-4333-8444-555555555555', name: 'Production' }],
      contact: {},
    },
  ],
  links: [{ name: 'Our wiki', url: 'https://wiki.fabrikam.example/{domain}', cloud: 'public' }],
  fill: { mode: 'automatic', prefilled: 'ask' },
  warnings: { acknowledge: false },
  appearance: { theme: 'dark' },
};

const junk = fc.oneof(
  fc.constantFrom<unknown>('', ' ', null, 7, true, [], {}, 'x'.repeat(5000)),
  fc.string(),
  fc.jsonValue(),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true}}') as unknown),
);

const or = (...good: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: fc.constantFrom(...good), weight: 4 }, { arbitrary: junk, weight: 1 });
const listOf = (item: fc.Arbitrary<unknown>) => or1(fc.array(item, { maxLength: 4 }));
const or1 = (good: fc.Arbitrary<unknown>) =>
  fc.oneof({ arbitrary: good, weight: 8 }, { arbitrary: junk, weight: 1 });

/** Some of these keys, now and then one that nobody knows. */
const someOf = (keys: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      fc.record(keys, { requiredKeys: [] }),
      fc.option(fc.tuple(fc.constantFrom('extra', '__proto__', 'constructor'), junk)),
    )
    .map(([known, extra]) => Object.fromEntries([...Object.entries(known), ...(extra ? [extra] : [])]));

const ids = [
  '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
  '6BABCAAD-604b-40ac-a9d7-9fd97c0b7790',
  '99999999-2222-4333-8444-555555555555',
];
const domains = ['a.example', 'B.example', 'c.onmicrosoft.com'];
const contact = someOf({
  firstName: or('Giulia', ' Ada '),
  email: or('a@b.example', 'c@d.example'),
  additionalEmails: listOf(or('a@b.example', 'c@d.example')),
  phone: or('+39 02 5550 0199', '12345'),
  country: or('it', 'DE'),
  language: or('en-us', 'it-it'),
  timeZone: or('Europe/Rome', 'UTC'),
  preferredContactMethod: or('email', 'phone'),
});
const cloud = or('public', 'usgov', 'china');
const customer = someOf({
  name: or('Contoso', 'Northwind'),
  tenantId: or(...ids),
  domain: or(...domains),
  initialDomain: or(...domains),
  cloud,
  note: or('VIP'),
  favourite: or(true, false),
  subscriptions: listOf(or1(someOf({ id: or(...ids), name: or('Production') }))),
  contact: or1(contact),
});

/** An object with the settings' keys and, here and there, wrong values, forbidden and unknown keys. */
export const settingsLike: fc.Arbitrary<Record<string, unknown>> = someOf({
  version: or(1, 2),
  partner: or1(
    someOf({
      name: or('Fabrikam'),
      type: or('direct-bill', 'advisor'),
      cloud,
      tenants: listOf(or(...ids, ...domains)),
      ownPlan: or1(someOf({ kind: or('azure', 'premier'), name: or('Standard') })),
    }),
  ),
  contact: or1(contact),
  supportPlan: listOf(or('Cloud Solution Provider', 'CSP')),
  customers: listOf(or1(customer)),
  links: listOf(or1(someOf({ name: or('Wiki'), url: or('https://a.example/{domain}', 'http://x'), cloud }))),
  fill: or1(someOf({ mode: or('automatic', 'ask', 'off'), prefilled: or('ask', 'replace') })),
  warnings: or1(someOf({ acknowledge: or(true, false) })),
  appearance: or1(someOf({ theme: or('system', 'dark') })),
});

/** Settings as they come out of `judge`. */
export const usableSettings: fc.Arbitrary<PartialSettings> = settingsLike.map(
  (value) => judge(value).settings,
);
