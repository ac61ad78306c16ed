// Keeps settings, states and the customer meant in the browser's storage, each where it belongs.

import { describe, expect, test, vi } from 'vitest';
import {
  closeToPages,
  keepState,
  keepStripPlace,
  localStore,
  managedStore,
  onAnyChange,
  onSettingsChange,
  statesOf,
  stripPlace,
} from '../../src/browser/storage';
import type { PageState } from '../../src/model/message';
import { noFacts } from '../../src/model/facts';
import { fakeChrome } from './fake-chrome';

const state = (trouble: PageState['trouble']): PageState => ({
  context: null,
  gate: 'ask',
  report: { phase: 'idle', results: [], missing: [], at: 7 },
  trouble,
  facts: noFacts,
});

test('settings are kept by single keys', async () => {
  const { local } = fakeChrome();
  expect(await localStore.get('settings')).toBeUndefined();
  await localStore.set('settings', { version: 1 });
  await localStore.set('other', 2);
  expect([await localStore.get('settings'), local]).toEqual([
    { version: 1 },
    { settings: { version: 1 }, other: 2 },
  ]);
  await localStore.remove('settings');
  expect(local).toEqual({ other: 2 });
});

test('the policy is read as it is', async () => {
  const { managed } = fakeChrome();
  managed['fill'] = { mode: 'off' };
  expect(await managedStore.read()).toEqual({ fill: { mode: 'off' } });
});

test('page scripts get no access', async () => {
  const { accessLevels } = fakeChrome();
  await closeToPages();
  expect(accessLevels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});

describe('states', () => {
  test('are kept by tab and document, the last one of each', async () => {
    fakeChrome();
    await keepState(1, 'A', state('no-answer'));
    await keepState(1, 'A', state('none'));
    await keepState(1, 'B', state('two-forms'));
    await keepState(12, 'C', state('none'));
    expect(Object.fromEntries(await statesOf(1))).toEqual({ A: state('none'), B: state('two-forms') });
    expect([...(await statesOf(2)).keys()]).toEqual([]);
  });

  test('live in the session, and are gone with the browser', async () => {
    const { local, session } = fakeChrome();
    await keepState(1, 'A', state('none'));
    expect([Object.keys(session), local]).toEqual([['state:1:A'], {}]);
  });
});

test('a state that did not change is not written again, and what was there before is told', async () => {
  fakeChrome();
  const write = vi.spyOn(chrome.storage.session, 'set');
  expect(await keepState(1, 'A', state('none'))).toBeUndefined();
  expect(await keepState(1, 'A', state('none'))).toEqual(state('none'));
  expect(write).toHaveBeenCalledTimes(1);
});

test('the place of the strip', async () => {
  const { local } = fakeChrome();
  expect(await stripPlace()).toBeUndefined();
  await keepStripPlace({ at: { x: 0, y: 1 }, isFolded: true });
  expect(await stripPlace()).toEqual({ at: { x: 0, y: 1 }, isFolded: true });
  expect(Object.keys(local)).toEqual(['strip']);
});

describe('changes', () => {
  test.each<[string, string, string[], string | undefined]>([
    ['the policy', 'managed', ['fill'], 'policy'],
    ['the settings', 'local', ['settings'], 'settings'],
    ['the settings among others', 'local', ['x', 'settings'], 'settings'],
    ['the customer of a tab', 'session', ['meant:7'], 'meant'],
    ['a state', 'session', ['state:7:A'], undefined],
    ['other things kept', 'local', ['policy'], undefined],
    ['another area', 'sync', ['settings'], undefined],
  ])('of %s', (_what, area, keys, expected) => {
    const { change } = fakeChrome();
    const told: string[] = [];
    onSettingsChange((what) => told.push(what));
    change(area, ...keys);
    expect(told).toEqual(expected === undefined ? [] : [expected]);
  });

  test('of anything are told to who wants all of them', () => {
    const { change } = fakeChrome();
    let calls = 0;
    onAnyChange(() => (calls += 1));
    change('session', 'state:1:A');
    change('local', 'x');
    expect(calls).toBe(2);
  });
});
