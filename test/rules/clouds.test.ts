// Holds the clouds to their laws: every host in one cloud and one product, every link on hosts of its own cloud.

import { describe, expect, test } from 'vitest';
import { hostGroupIds, portalProducts } from '../../src/model/portal';
import type { Hosts, Portal } from '../../src/model/portal';
import type { Cloud } from '../../src/model/settings';
import { clouds, optional, portals, proxySuffix } from '../../src/rules/clouds';
import { allFrames, allTops, frameHosts, optionalHosts, topHosts } from '../../src/rules/hosts';
import { linkTemplates } from '../../src/rules/links';
import { portalHosts } from '../../src/rules/portal-hosts';
import { productHosts } from '../../src/rules/products';
import { cloudOfAddress } from '../../src/text/cloud';
import { withoutProxy } from '../../src/text/unwrap';

const cloudNames: readonly Cloud[] = ['public', 'usgov', 'china'];
const hostsIn = ({ tops, frames = {}, others = {} }: Portal): Hosts =>
  [tops, frames, others].flatMap((byCloud) => Object.values(byCloud).flat());

/** Whether two patterns have a host in common. */
function overlap(one: string, other: string): boolean {
  const covers = (family: string, host: string) => family.startsWith('*') && host.endsWith(family.slice(1));
  return one === other || covers(one, other) || covers(other, one);
}

describe('every host', () => {
  test('is listed once', () => {
    const all = portals.flatMap(hostsIn);
    expect(all.filter((host, at) => all.indexOf(host) !== at)).toEqual([]);
    for (const host of all) expect(host).toMatch(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  test('is of one product', () => {
    for (const portal of portals)
      for (const other of portals)
        if (portal.product !== other.product)
          for (const host of hostsIn(portal))
            expect(
              hostsIn(other).filter((each) => overlap(host, each)),
              host,
            ).toEqual([]);
  });

  test('is of one cloud', () => {
    const of = (cloud: Cloud) =>
      portals.flatMap(({ tops, frames, others }) => [
        ...(tops[cloud] ?? []),
        ...(frames?.[cloud] ?? []),
        ...(others?.[cloud] ?? []),
      ]);
    for (const cloud of cloudNames)
      for (const other of cloudNames)
        if (cloud !== other)
          for (const host of of(cloud))
            expect(
              of(other).filter((each) => overlap(host, each)),
              host,
            ).toEqual([]);
  });

  test('tells its cloud, but for those of Partner Center and the marketplaces, which serve several', () => {
    for (const { product, tops } of portals)
      for (const cloud of cloudNames)
        for (const host of tops[cloud] ?? []) {
          const told = cloudOfAddress(`https://${host.replace('*', 'x')}/`, portalHosts);
          expect(told, host).toBe(
            product === 'partner-center' || product === 'marketplace' ? undefined : cloud,
          );
        }
  });

  test.each([
    ['https://portal.partner.microsoftonline.cn/AdminPortal', 'm365', 'china'],
    ['https://entra.microsoftonline.cn/', 'entra', 'china'],
    ['https://portal.apps.mil/', 'm365', 'usgov'],
    ['https://portal.azure.com.mcas.ms/', 'azure', 'public'],
    ['https://gcc.admin.powerplatform.microsoft.us/', 'power-platform', undefined],
  ] as const)('%s is %s in %s', (address, product, cloud) => {
    const host = withoutProxy(new URL(address).host);
    expect(productHosts[product].some((each) => overlap(each, host))).toBe(true);
    expect(cloudOfAddress(address, portalHosts)).toBe(cloud);
  });
});

describe('every product', () => {
  test('is there once, and in the public cloud', () => {
    expect(portals.map(({ product }) => product).toSorted()).toEqual(portalProducts.toSorted());
    for (const { product, tops } of portals) expect(tops.public?.length, product).toBeGreaterThan(0);
  });
});

describe('every cloud', () => {
  test.each(cloudNames)('%s has sign-in hosts that are understood', (cloud) => {
    expect(clouds[cloud].signIn.length).toBeGreaterThan(0);
    for (const host of clouds[cloud].signIn)
      expect(cloudOfAddress(`https://${host}/`, portalHosts)).toBe(cloud);
  });

  test('has no Partner Center but the public one, as far as is known', () => {
    const partnerCenter = portals.find(({ product }) => product === 'partner-center');
    const { customerList = '' } = clouds.public;
    expect(partnerCenter?.tops.public).toContain(new URL(customerList).host);
    expect([clouds.usgov.customerList, clouds.china.customerList]).toEqual([undefined, undefined]);
    expect([partnerCenter?.tops.usgov, partnerCenter?.tops.china]).toEqual([undefined, undefined]);
  });

  const links = linkTemplates.flatMap(({ id, urls }) =>
    Object.entries(urls).map(([cloud, url]) => [id, cloud, url.replace('{sharepointPrefix}', 'x')] as const),
  );
  /** Partner Center’s links are the public cloud's; SharePoint's hosts are the customer's own. */
  const elsewhere = /^https:\/\/(?:partner\.microsoft\.com|x-admin\.sharepoint\.com)(?:\/|$)/u;

  test.each(links)('%s in %s leads to a host of that cloud', (_, cloud, url) => {
    if (elsewhere.test(url)) expect(cloud).toBe('public');
    else expect(cloudOfAddress(url.replaceAll(/[{}]/gu, ''), portalHosts)).toBe(cloud);
  });
});

describe('hosts that are asked for later', () => {
  test('are in one group each, beside those asked for at once', () => {
    expect(optionalHosts).toEqual(optional.map(({ host }) => host));
    expect(new Set(optionalHosts).size).toBe(optionalHosts.length);
    for (const group of hostGroupIds)
      expect(optional.filter((each) => each.group === group).length, group).toBeGreaterThan(0);
    for (const host of optionalHosts)
      expect(
        [...topHosts, ...frameHosts].filter((each) => overlap(each, host)),
        host,
      ).toEqual([]);
    expect([...topHosts, ...frameHosts, ...optionalHosts].toSorted()).toEqual(
      [...allTops, ...allFrames].toSorted(),
    );
  });

  test('are those of the group’s cloud, or the public ones behind the proxy', () => {
    for (const { host, group, isFrame } of optional)
      if (group === 'proxy') {
        expect(host.endsWith(proxySuffix)).toBe(true);
        const bare = host.slice(0, -proxySuffix.length);
        expect(isFrame ? frameHosts : topHosts).toContain(bare);
        expect(withoutProxy(host.replace('*', 'x'))).toBe(bare.replace('*', 'x'));
      } else if (!isFrame) {
        expect(cloudOfAddress(`https://${host.replace('*', 'x')}/`, portalHosts)).toBe(group);
      }
    expect(optional.filter(({ group }) => group === 'proxy')).toHaveLength(
      topHosts.length + frameHosts.length,
    );
  });

  test('have twins of the same kind in the public cloud', () => {
    for (const { host, isFrame, twins } of optional) {
      expect(twins.length, host).toBeGreaterThan(0);
      for (const twin of twins) expect(isFrame ? frameHosts : topHosts).toContain(twin);
    }
  });
});
