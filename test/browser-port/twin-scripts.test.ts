// What runs in the public portals runs in their allowed twins: registered once, kept in step, started in open pages.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepTwins, listenToGrants } from '../../src/browser/twin-scripts';
import { fakeGrants, manifestOf } from './fake-grants';

const usgov = ['https://portal.azure.us/*', 'https://*.portal.azure.us/*'];
const proxied = 'https://portal.azure.com.mcas.ms/*';
const proxiedFrames = 'https://*.hosting.portal.azure.net.mcas.ms/*';
const proxiedPartnerCenter = 'https://partner.microsoft.com.mcas.ms/*';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is registered', () => {
  test('is nothing while nothing is allowed', async () => {
    const { calls, scripts } = fakeGrants();
    await keepTwins();
    expect([calls, scripts.size]).toEqual([[], 0]);
  });

  test('is the same file as in the public twin, in the same way', async () => {
    const { scripts, allowed } = fakeGrants();
    for (const origin of [...usgov, proxied, proxiedFrames, proxiedPartnerCenter]) allowed.add(origin);
    await keepTwins();
    expect([...scripts.values()]).toEqual([
      {
        id: 'twin-0',
        js: ['src/entry/detect-1.js'],
        matches: [...usgov, proxied, proxiedFrames],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
      {
        id: 'twin-1',
        js: ['src/entry/lookout-1.js'],
        matches: [proxiedPartnerCenter],
        allFrames: false,
        matchOriginAsFallback: false,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  test('leaves out hosts whose twin starts nothing', async () => {
    const { scripts, allowed } = fakeGrants();
    allowed.add('https://intune.microsoft.us/*');
    allowed.add('https://portal.office365.us/*');
    await keepTwins();
    expect([...scripts.values()].map(({ matches }) => matches)).toEqual([['https://portal.office365.us/*']]);
  });

  test('is not said again where nothing changed', async () => {
    const { calls, allowed } = fakeGrants();
    for (const origin of usgov) allowed.add(origin);
    await keepTwins();
    await keepTwins();
    expect(calls).toEqual(['register twin-0']);
  });

  test('follows the names that a new version gives its files', async () => {
    const { calls, scripts, allowed, state } = fakeGrants();
    for (const origin of [...usgov, proxiedPartnerCenter]) allowed.add(origin);
    await keepTwins();
    state.manifest = manifestOf('2');
    await keepTwins();
    expect(calls.slice(1)).toEqual(['unregister twin-0 twin-1', 'register twin-0 twin-1']);
    expect([...scripts.values()].map(({ js }) => js)).toEqual([
      ['src/entry/detect-2.js'],
      ['src/entry/lookout-2.js'],
    ]);
    state.manifest = {};
    await keepTwins();
    expect(scripts.size).toBe(0);
  });

  test('leaves scripts of others alone', async () => {
    const { scripts } = fakeGrants();
    scripts.set('else', { id: 'else' });
    await keepTwins();
    expect([...scripts.keys()]).toEqual(['else']);
  });
});

describe('grants and their end', () => {
  const tabs = [
    { id: 1, url: 'https://portal.azure.us/#home' },
    { id: 2, url: 'https://portal.azure.com/#home' },
    { id: 3, url: 'https://asleep.portal.azure.us/' },
    { id: 4, url: 'https://x.portal.azure.us/' },
    { url: 'https://portal.azure.us/nobody' },
  ];

  test('start the scripts in pages that are open, once, and register them for those to come', async () => {
    const { scripts, injected, grant, calls } = fakeGrants({ tabs });
    listenToGrants();
    await grant(...usgov);
    expect([...scripts.keys()]).toEqual(['twin-0']);
    const files = ['src/entry/detect-1.js'];
    expect(injected).toEqual([
      { target: { tabId: 1, allFrames: true }, files },
      { target: { tabId: 4, allFrames: true }, files },
    ]);
    await grant(proxiedPartnerCenter);
    expect(injected).toHaveLength(2);
    expect(calls).toEqual(['register twin-0', 'register twin-1']);
  });

  test('take the scripts away for what is no longer allowed', async () => {
    const { scripts, grant, revoke } = fakeGrants();
    listenToGrants();
    await grant(...usgov, proxied);
    await revoke(proxied);
    expect(scripts.get('twin-0')?.matches).toEqual(usgov);
    await revoke(...usgov);
    expect(scripts.size).toBe(0);
  });

  test('of other permissions change nothing', async () => {
    const { calls, injected, grant } = fakeGrants({ tabs });
    listenToGrants();
    await grant();
    expect([calls, injected]).toEqual([[], []]);
  });
});
