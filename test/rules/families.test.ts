// Holds the detector's short expression against the lists of hosts: all of them are in it, and no stranger is.

import { describe, expect, test } from 'vitest';
import { formFamilies } from '../../src/rules/families';
import { allFrames, allTops } from '../../src/rules/hosts';

const withoutForms = /^(?:partner|azuremarketplace|appsource|marketplace)\.microsoft\.com/u;
const hosts = [...allTops, ...allFrames].filter((host) => !withoutForms.test(host));

describe('the families of hosts with forms', () => {
  test.each(hosts)('hold %s', (host) => {
    const origin = `https://${host.replace('*', 'sandbox-1')}`;
    expect(formFamilies.test(origin)).toBe(true);
    expect(formFamilies.test(origin.replace('https', 'http'))).toBe(false);
    expect(formFamilies.test(`${origin}:8443`)).toBe(false);
    expect(formFamilies.test(`${origin}.example`)).toBe(false);
  });

  test('are more than a few', () => {
    expect(hosts.length).toBeGreaterThan(20);
  });

  test.each([
    'null',
    'https://example.com',
    'https://portal.azure.com.evil.example',
    'https://portal-azure.com',
    'https://portal.evilazure.com',
    'https://portal.azure.com:8443',
    'https://evil-microsoft.com',
    'https://portal.azure.community',
    'https://microsoft.example',
    'chrome-extension://azure.com',
    'http://portal.azure.com',
    'https://x.admin.cloud.microsoft.example',
    'https://mcas.ms',
  ])('do not hold %s', (origin) => {
    expect(formFamilies.test(origin)).toBe(false);
  });
});
