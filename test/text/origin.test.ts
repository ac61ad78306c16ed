// Holds promise 8's first half: only real portals, by exact https host, the frame and its top page both.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameHosts, optionalHosts, topHosts } from '../../src/rules/hosts';
import { isOneOf, mayHoldForm } from '../../src/text/origin';

const everyHost = [...topHosts, ...optionalHosts, ...frameHosts];
const plain = everyHost.filter((host) => !host.startsWith('*'));
const families = everyHost.filter((host) => host.startsWith('*')).map((host) => host.slice(1));

describe('isOneOf', () => {
  test.each(plain)('takes https://%s itself', (host) => {
    expect(isOneOf(`https://${host}`, everyHost)).toBe(true);
  });

  test.each([
    'https://sandbox-1.reactblade.portal.azure.net',
    'https://sandbox-22-5.reactblade.portal.azure.net',
    'https://hybridnetworking.hosting.portal.azure.net',
    'https://a.b.hosting.portal.azure.net',
  ])('takes %s of a family', (origin) => {
    expect(isOneOf(origin, frameHosts)).toBe(true);
  });

  test.each([
    'null',
    '',
    'about:blank',
    'https://',
    'http://portal.azure.com',
    'file://portal.azure.com',
    'chrome-extension://portal.azure.com',
    'https:portal.azure.com',
    'HTTPS://portal.azure.com',
    'https://portal.azure.com/',
    'https://portal.azure.com:443',
    'https://portal.azure.com:8443',
    'https://portal.azure.com.',
    'https://portal.azure.com.evil.example',
    'https://evilportal.azure.com',
    'https://evil.portal.azure.com',
    'https://portal.azure.com@evil.example',
    'https://evil.example#portal.azure.com',
    'https://portal-azure.com',
    'https://portal.azure.co',
    'https://pоrtal.azure.com',
    'https://xn--prtal-jye.azure.com',
    'https://azure.com',
    'https://reactblade.portal.azure.net',
    'https://evilreactblade.portal.azure.net',
    'https://x.reactblade.portal.azure.net:8443',
    'https://x.reactblade.portal.azure.net.evil.example',
    'https://x.reactblade-portal.azure.net',
    'http://x.reactblade.portal.azure.net',
    'https://user@x.reactblade.portal.azure.net',
    'https://evil.example/.reactblade.portal.azure.net',
    'https://evil.example?.reactblade.portal.azure.net',
    'https://.reactblade.portal.azure.net',
  ])('refuses %j', (origin) => {
    expect(isOneOf(origin, everyHost)).toBe(false);
  });

  const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const tricks = fc.oneof(
    fc.tuple(fc.constantFrom(...plain), label, label).map(([host, a, b]) => `https://${host}.${a}.${b}`),
    fc.tuple(label, fc.constantFrom(...plain)).map(([prefix, host]) => `https://${prefix}${host}`),
    fc.tuple(fc.constantFrom(...plain), label).map(([host, suffix]) => `https://${host}${suffix}`),
    fc.tuple(fc.constantFrom(...plain), label).map(([host, user]) => `https://${user}@${host}`),
    fc
      .tuple(fc.constantFrom(...plain), fc.nat(65535))
      .map(([host, port]) => `https://${host}:${String(port)}`),
    fc.constantFrom(...plain).map((host) => `http://${host}`),
    fc.tuple(fc.constantFrom(...families), label, label).map(([tail, a, b]) => `https://x${tail}.${a}.${b}`),
    fc.tuple(label, fc.constantFrom(...families)).map(([a, tail]) => `https://${a}${tail.slice(1)}`),
    fc
      .tuple(fc.constantFrom(...families), fc.nat(65535))
      .map(([tail, port]) => `https://x${tail}:${String(port)}`),
  );

  test('refuses whatever was put around or behind a real host', () => {
    const reals = new Set(plain.map((host) => `https://${host}`));
    fc.assert(
      fc.property(tricks, (origin) => {
        fc.pre(!reals.has(origin));
        expect(isOneOf(origin, everyHost)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('takes only text that is an origin of a listed host', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(isOneOf(new URL(url).origin, everyHost)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test('knows nobody when no host is listed', () => {
    expect(isOneOf('https://portal.azure.com', [])).toBe(false);
  });
});

describe('mayHoldForm', () => {
  const top = 'https://portal.azure.com';
  const blade = 'https://sandbox-1.reactblade.portal.azure.net';
  const other = 'https://evil.example';
  const may = (origin: string, ...ancestors: string[]) =>
    mayHoldForm({ origin, ancestors }, topHosts, frameHosts);

  test.each([
    ['the top page of a portal', [top], true],
    ['a blade frame below it', [blade, top], true],
    ['a frame of the portal below itself', [top, top], true],
    ['a blade inside a blade', [blade, blade, top], true],
    ['a blade as top page', [blade], false],
    ['a blade below a foreign page', [blade, other], false],
    ['a portal below a foreign page', [top, other], false],
    ['a blade below a foreign frame of the portal', [blade, other, top], false],
    ['a foreign frame of the portal', [other, top], false],
    ['a sandboxed frame of the portal', ['null', top], false],
    ['a blade below a sandboxed frame', [blade, 'null', top], false],
    ['a portal below a blade that is top', [top, blade], false],
    ['a foreign page', [other], false],
  ])('%s: %s → %s', (_what, [origin, ...ancestors], expected) => {
    expect(may(origin ?? '', ...ancestors)).toBe(expected);
  });
});
