// Hosts beyond the public cloud: asked for, refused, given back, and known whoever allowed them.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { askFor, giveBack, grantedHosts, onGrants } from '../../src/browser/host-grants';
import { fakeGrants } from './fake-grants';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('hosts are asked for in the same breath as the click, all at once', async () => {
  const { calls } = fakeGrants();
  const asked = askFor(['portal.azure.us', '*.portal.azure.us']);
  expect(calls).toEqual(['request https://portal.azure.us/* https://*.portal.azure.us/*']);
  expect(await asked).toBe('allowed');
  expect(await grantedHosts()).toEqual(['portal.azure.us', '*.portal.azure.us']);
});

describe('what comes of asking', () => {
  test.each([
    [false, 'refused'],
    [new Error('Permissions are blocked by enterprise policy.'), 'blocked'],
    [new Error('This function must be called during a user gesture'), 'failed'],
    [new Error('Only permissions specified in the manifest may be requested.'), 'failed'],
  ] as const)('%s: %s', async (answer, outcome) => {
    fakeGrants({ answer });
    expect(await askFor(['portal.azure.cn'])).toBe(outcome);
    expect(await grantedHosts()).toEqual([]);
  });
});

test('what was allowed can be given back, unless the browser keeps it', async () => {
  const { grant, calls } = fakeGrants();
  await grant('https://portal.azure.cn/*');
  expect(await giveBack(['portal.azure.cn'])).toBe(true);
  expect(calls).toEqual(['remove https://portal.azure.cn/*']);
  expect(await grantedHosts()).toEqual([]);
  fakeGrants({ removes: false });
  expect(await giveBack(['portal.azure.cn'])).toBe(false);
  fakeGrants({ removes: new Error('You cannot remove required permissions.') });
  expect(await giveBack(['portal.azure.cn'])).toBe(false);
});

test('what is allowed or taken away in the browser’s settings is heard, until nobody listens', async () => {
  const { grant, revoke, listeners } = fakeGrants();
  const heard = vi.fn();
  const stop = onGrants(heard);
  await grant('https://portal.azure.us/*');
  expect(await grantedHosts()).toEqual(['portal.azure.us']);
  await revoke('https://portal.azure.us/*');
  expect(await grantedHosts()).toEqual([]);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await grant('https://portal.azure.us/*');
  expect(heard).toHaveBeenCalledTimes(2);
  expect([listeners.added, listeners.removed]).toEqual([[], []]);
});
