// Holds what may leave the worker: the gate that context and mode leave open, and values only where they may be written.

import { describe, expect, test } from 'vitest';
import { briefOf, gateOf } from '../../src/context/brief';
import { decide } from '../../src/context/decide';
import { isSetUp } from '../../src/context/set-up';
import type { Gate, Signals, Verdict } from '../../src/model/context';
import { defaultSettings } from '../../src/model/settings';
import type { Customer, FillMode, Settings } from '../../src/model/settings';

const settings: Settings = {
  ...defaultSettings,
  contact: {
    firstName: 'Giulia',
    lastName: 'Ferrari',
    email: 'giulia@fabrikam.example',
    timeZone: 'Europe/Rome',
  },
  supportPlan: ['Contoso Gold'],
};

interface Case {
  readonly verdict?: Verdict;
  readonly mode?: FillMode;
  readonly asked?: boolean;
  readonly isOwnRequest?: boolean;
  readonly customer?: Customer;
  readonly contact?: Settings['contact'];
  readonly prefilled?: 'ask' | 'replace';
}

function brief({
  verdict = 'customer',
  mode = 'automatic',
  asked = false,
  isOwnRequest = false,
  customer,
  contact,
  prefilled = 'ask',
}: Case) {
  return briefOf({
    decision: { context: { verdict, because: [] }, ...(customer && { customer }) },
    settings: { ...settings, ...(contact && { contact }), fill: { mode, prefilled } },
    isOwnRequest,
    asked,
    zoneNames: (iana) => (iana === 'Europe/Rome' ? ['W. Europe Standard Time'] : []),
  });
}

describe('the gate', () => {
  const gates: Readonly<Record<Verdict, readonly [Gate, Gate, Gate]>> = {
    own: ['never', 'never', 'never'],
    customer: ['fill', 'ask', 'off'],
    delegated: ['fill', 'ask', 'off'],
    unknown: ['fill', 'ask', 'off'],
    'other-customer': ['ask', 'ask', 'off'],
    conflict: ['ask', 'ask', 'off'],
  };
  const rows = Object.entries(gates).flatMap(([verdict, each]) =>
    (['automatic', 'ask', 'off'] as const).map(
      (mode, index) => [verdict as Verdict, mode, each[index]!] as const,
    ),
  );

  test.each(rows)('%s with %s is %s', (verdict, mode, gate) => {
    const given: Settings = { ...defaultSettings, fill: { mode, prefilled: 'ask' } };
    expect(gateOf({ verdict, because: [] }, given, false)).toBe(gate);
    expect(brief({ verdict, mode }).gate).toBe(gate);
  });

  test.each(rows)('%s with %s (%s): values leave only where they may be written', (verdict, mode, gate) => {
    expect(brief({ verdict, mode }).values !== null).toBe(gate === 'fill' || gate === 'ask');
    expect(brief({ verdict, mode, asked: true }).values !== null).toBe(gate !== 'never');
  });
});

describe('the values', () => {
  test('are the partner’s contact, its time zone with Microsoft’s names, and its plan names', () => {
    expect(brief({}).values).toEqual({
      firstName: 'Giulia',
      lastName: 'Ferrari',
      email: 'giulia@fabrikam.example',
      timeZone: { iana: 'Europe/Rome', names: ['W. Europe Standard Time'] },
      supportPlan: ['Contoso Gold'],
    });
  });

  test('hold nothing of the customer but what overrides single fields', () => {
    const customer: Customer = {
      name: 'Contoso Ltd',
      domain: 'contoso.example',
      note: 'secret',
      contact: { email: 'contoso-desk@fabrikam.example', timeZone: 'Europe/Paris', phone: '+33 1 2345' },
    };
    expect(brief({ customer }).values).toEqual({
      firstName: 'Giulia',
      lastName: 'Ferrari',
      email: 'contoso-desk@fabrikam.example',
      phone: '+33 1 2345',
      phoneParts: { code: '33', number: '12345', country: 'FR' },
      timeZone: { iana: 'Europe/Paris', names: [] },
      supportPlan: ['Contoso Gold'],
    });
  });

  test('have no time zone when none is set', () => {
    expect(brief({ contact: { email: 'a@b.example' } }).values).toEqual({
      email: 'a@b.example',
      supportPlan: ['Contoso Gold'],
    });
  });

  test.each([
    [{}, false],
    [{ country: 'IT', language: 'it-it', preferredContactMethod: 'email' } as const, false],
    [{ firstName: '', lastName: '' }, false],
    [{ email: 'a@b.example' }, true],
    [{ firstName: 'Giulia' }, true],
    [{ lastName: 'Ferrari' }, true],
    [{ phone: '12345' }, true],
    [{ email: 'a@b.example', firstName: '' }, true],
    [{ firstName: '', phone: '12345' }, true],
  ])('of %j make a profile: %s', (contact, expected) => {
    expect(isSetUp({ ...settings, contact })).toBe(expected);
    expect(brief({ contact }).values !== null).toBe(expected);
  });
});

describe('the partner’s own requests', () => {
  const rows = [
    ['automatic', 'fill'],
    ['ask', 'ask'],
    ['off', 'off'],
  ] as const;

  test.each(rows)('are filled as the settings say, once the user said so: %s', (mode, gate) => {
    const asked = brief({ verdict: 'own', isOwnRequest: true, mode, asked: true });
    expect([asked.gate, asked.trouble]).toEqual([gate, 'none']);
    expect(asked.values).toMatchObject({ firstName: 'Giulia' });
  });

  test('have no plan of ours: the entitlement does not cover them', () => {
    expect(brief({ verdict: 'own', isOwnRequest: true }).values?.supportPlan).toBeNull();
    expect(brief({ verdict: 'customer', isOwnRequest: true }).values?.supportPlan).toEqual(['Contoso Gold']);
  });

  test('say when there is no contact to fill', () => {
    expect(brief({ verdict: 'own', isOwnRequest: true, contact: {} }).trouble).toBe('no-profile');
    expect(brief({ verdict: 'own', contact: {} }).trouble).toBe('none');
  });
});

test('context and the wish to replace are handed on', () => {
  expect(brief({ verdict: 'conflict' }).context).toEqual({ verdict: 'conflict', because: [] });
  expect(brief({}).replacePrefilled).toBe(false);
  expect(brief({ prefilled: 'replace' }).replacePrefilled).toBe(true);
});

describe('a directory on screen while no own tenant is set', () => {
  const tenant = { domain: 'contoso.onmicrosoft.com' };
  const because: [] = [];
  const own = { ...defaultSettings, partner: { ...defaultSettings.partner, tenants: ['fabrikam.example'] } };

  test('may be the own one: it is asked', () => {
    expect(gateOf({ verdict: 'unknown', tenant, because }, defaultSettings, false)).toBe('ask');
  });

  test('is not asked once the own tenant is known, nor when no directory shows, nor for a customer of the list', () => {
    expect(gateOf({ verdict: 'unknown', tenant, because }, own, false)).toBe('fill');
    expect(gateOf({ verdict: 'unknown', because }, defaultSettings, false)).toBe('fill');
    expect(gateOf({ verdict: 'customer', tenant, because }, defaultSettings, false)).toBe('fill');
  });

  test('is said', () => {
    const settings = { ...defaultSettings, contact: { email: 'a@fabrikam.example' } };
    const zoneNames = () => [];
    const of = (context: { verdict: 'unknown' | 'own'; tenant: typeof tenant }) =>
      briefOf({
        decision: { context: { ...context, because } },
        settings,
        isOwnRequest: false,
        asked: false,
        zoneNames,
      }).trouble;
    expect(of({ verdict: 'unknown', tenant })).toBe('no-own-tenant');
    expect(of({ verdict: 'own', tenant })).toBe('none');
  });
});

test('an unlisted directory without any own tenant set is asked about, from the signals to the gate', () => {
  const tenant = { name: 'Fabrikam', domain: 'fabrikam.onmicrosoft.com' };
  const signals: Signals = {
    tenants: [{ source: 'directory-line', strength: 'strong', tenant }],
    isGuest: false,
  };
  const known = {
    settings: defaultSettings,
    find: () => undefined,
    bySubscription: () => undefined,
    meant: undefined,
  };
  expect(gateOf(decide(signals, known).context, defaultSettings, false)).toBe('ask');
});
