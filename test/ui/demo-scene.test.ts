// The demo's scene: made up only where it has to be, and judged by the same rules as a portal.

import { describe, expect, test } from 'vitest';
import { briefOf, gateOf } from '../../src/context/brief';
import { decide } from '../../src/context/decide';
import { findIn } from '../../src/context/marks';
import { isSetUp } from '../../src/context/set-up';
import { defaultSettings } from '../../src/model/settings';
import type { Settings } from '../../src/model/settings';
import { complete } from '../../src/store/merge';
import { sampleContact, samplePartner } from '../../src/ui/demo/sample';
import { sceneOf } from '../../src/ui/demo/scene';
import { isWhere, languageFor, wheres } from '../../src/ui/demo/setup';
import type { Where } from '../../src/ui/demo/setup';
import { sampleSettings } from '../harness/sample';

const full: Settings = complete(structuredClone(sampleSettings) as never);

const sceneFor = (settings: Settings, where: Where) =>
  sceneOf({ settings, where, isSetUp: isSetUp(settings) });

function decided(settings: Settings, where: Where) {
  const scene = sceneFor(settings, where);
  return decide(scene.signals, {
    settings: scene.settings,
    find: (mark) => findIn(scene.settings.customers, mark),
    bySubscription: () => undefined,
    meant: scene.meant,
  });
}

const noTenant: Settings = { ...full, partner: { cloud: 'public', tenants: [] } };
const idOnly: Settings = {
  ...full,
  partner: { cloud: 'public', tenants: [sampleSettings.partner.tenants[1]] },
};

describe.each([
  ['a full profile', full],
  ['nothing set', defaultSettings],
  ['no own tenant', noTenant],
  ['an own tenant known by its id', idOnly],
])('with %s', (_name, settings) => {
  test.each([
    ['customer', 'customer', 'fill'],
    ['other-customer', 'other-customer', 'ask'],
    ['own', 'own', 'never'],
    ['unknown', 'unknown', 'fill'],
  ] as const)('who is in “%s” is in %s, and the gate is %s', (where, verdict, gate) => {
    const { context } = decided(settings, where);
    expect(context.verdict).toBe(verdict);
    expect(gateOf(context, sceneFor(settings, where).settings, false)).toBe(gate);
  });

  test('there is something to fill with', () => {
    const brief = briefOf({
      decision: decided(settings, 'customer'),
      settings: sceneFor(settings, 'customer').settings,
      isOwnRequest: false,
      asked: false,
      zoneNames: () => [],
    });
    expect(brief.trouble).toBe('none');
    expect(brief.values?.email).toBe('giulia.ferrari@fabrikam.example');
  });
});

test('the user’s own details are used where there are any', () => {
  const own: Settings = {
    ...defaultSettings,
    contact: { lastName: 'Rossi' },
    fill: { mode: 'ask', prefilled: 'replace' },
  };
  const scene = sceneFor(own, 'customer');
  expect(scene.settings.contact).toEqual({ lastName: 'Rossi' });
  expect(scene.settings.fill).toEqual(own.fill);
  expect(scene).toMatchObject({ isSampleContact: false, isSampleTenant: true });
  expect(sceneFor(full, 'own')).toMatchObject({ isSampleContact: false, isSampleTenant: false });
  expect(sceneFor(full, 'own').signals.tenants[0]?.tenant.domain).toBe('fabrikam.onmicrosoft.com');
});

test('what is made up is told', () => {
  const scene = sceneFor(defaultSettings, 'own');
  expect(scene).toMatchObject({ isSampleContact: true, isSampleTenant: true });
  expect(scene.settings.contact).toBe(sampleContact);
  expect(scene.signals.tenants[0]?.tenant).toEqual({
    name: samplePartner.name,
    domain: samplePartner.tenant,
  });
});

test('the places are known by their names', () => {
  expect(wheres.every(isWhere)).toBe(true);
  expect(isWhere('elsewhere')).toBe(false);
});

test.each([
  ['it', 'it'],
  ['pt-BR', 'pt-BR'],
  ['PT', 'pt-BR'],
  ['de-AT', 'de'],
  ['xx', 'en'],
])('a browser in %s sees the form in %s', (locale, language) => {
  expect(languageFor(locale, ['en', 'de', 'it', 'pt-BR', 'pt-PT'])).toBe(language);
});
