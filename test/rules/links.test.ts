// Holds the links and the retired addresses to their form: dated, sourced, https, on hosts that were looked at.

import { describe, expect, test } from 'vitest';
import { linkIds, slots } from '../../src/model/link';
import { allTops } from '../../src/rules/hosts';
import { linkTemplates } from '../../src/rules/links';
import { portalHosts } from '../../src/rules/portal-hosts';
import { publicMail } from '../../src/rules/public-mail';
import { retiredPatterns } from '../../src/rules/retired';
import { isKnownHost } from '../../src/text/address-url';
import { domainOf } from '../../src/text/domain';
import { fillTemplate } from '../../src/text/template';

/** Hosts of links on which no script of ours runs; each was looked at. */
const reviewed = new Set([
  'admin.teams.microsoft.com',
  'security.microsoft.com',
  'purview.microsoft.com',
  'contoso-admin.sharepoint.com',
]);

const all = Object.fromEntries(
  slots.map((slot) => [slot, slot === 'sharepointPrefix' ? 'contoso' : 'x.example']),
);
const addresses = linkTemplates.flatMap(({ id, urls }) =>
  Object.entries(urls).map(([cloud, url]) => [`${id} in ${cloud}`, cloud, url] as const),
);

describe('every link', () => {
  test('is there once, in the order of its ids', () => {
    expect(linkTemplates.map(({ id }) => id)).toEqual(linkIds);
  });

  test.each(linkTemplates.map((template) => [template.id, template] as const))(
    '%s is dated and sourced',
    (_, link) => {
      expect(link.source).toMatch(/\w{4}/);
      expect(link.checked).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(Object.keys(link.urls)).toContain('public');
      expect(link.words.length).toBeGreaterThan(0);
      for (const word of link.words) expect(word).toMatch(/^[a-z][a-z0-9-]+$/);
    },
  );

  test('has words of its own', () => {
    const words = linkTemplates.flatMap((link) => link.words);
    expect(new Set(words).size).toBe(words.length);
    const ids: readonly string[] = linkIds;
    for (const { id, words: own } of linkTemplates)
      for (const word of own) expect(!ids.includes(word) || word === id, word).toBe(true);
  });

  test.each(addresses)('%s is https on a host that was looked at', (_, _cloud, template) => {
    const filled = fillTemplate(template, all);
    const url = new URL(filled.kind === 'filled' ? filled.url : 'about:blank');
    expect(url.protocol).toBe('https:');
    expect([...allTops, ...reviewed]).toContain(url.hostname);
    expect(isKnownHost(url.hostname, { portals: portalHosts })).toBe(true);
  });

  test.each(addresses)(
    '%s names the tenant: without it, it would open the user’s own',
    (_, _cloud, template) => {
      expect(fillTemplate(template, {}).kind).toBe('missing');
    },
  );
});

describe('every retired address', () => {
  test('has an id of its own', () => {
    expect(new Set(retiredPatterns.map(({ id }) => id)).size).toBe(retiredPatterns.length);
  });

  test.each(retiredPatterns.map((pattern) => [pattern.id, pattern] as const))('%s', (_, pattern) => {
    expect(pattern.source).toMatch(/\w{4}/);
    expect(pattern.checked).toMatch(/^20\d\d-\d\d$/);
    expect(pattern.since ?? '2020').toMatch(/^20\d\d(?:-\d\d)?$/);
    // A sticky or global pattern would remember where it was, and miss the second time.
    expect(pattern.from.flags).toBe('iu');
    expect(pattern.from.source).toMatch(/^\^https:/);
    if (pattern.host !== undefined) expect(pattern.to).toBeDefined();
  });

  test('is none that a link of ours leads to', () => {
    for (const [what, , template] of addresses)
      for (const { id, from } of retiredPatterns) expect(from.test(template), `${what}: ${id}`).toBe(false);
  });
});

describe('the hosts that are understood', () => {
  test('hold every portal', () => {
    const plain = allTops.filter((host) => !/^\*|\.mcas\.ms$/.test(host));
    expect(plain.filter((host) => !isKnownHost(host, { portals: portalHosts }))).toEqual([]);
  });

  test('are each in one group', () => {
    const hosts = portalHosts.flatMap((group) => group.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  test('are of the cloud their ending says', () => {
    for (const { hosts, cloud } of portalHosts)
      for (const host of hosts) {
        if (/\.cn$/.test(host)) expect(cloud, host).toBe('china');
        if (cloud === 'usgov') expect(host).toMatch(/\.(?:us|mil)$/);
        if (cloud === 'public') expect(host).toMatch(/\.(?:com|net|microsoft)$/);
      }
  });
});

test('mail providers are domains, each once', () => {
  expect(new Set(publicMail).size).toBe(publicMail.length);
  for (const provider of publicMail) {
    const domain = provider.replace(/\*$/, 'com');
    expect(domainOf(domain)).toBe(domain);
  }
});
