// The clouds: every portal with its hosts in each of them, sign-in, Partner Center, and the proxy before the public one.

import type { CloudPlace, HostGroupId, Hosts, OptionalHost, Portal } from '../model/portal';
import type { Cloud } from '../model/settings';
import * as azure from './portals/azure';
import * as m365 from './portals/m365';
import * as marketplace from './portals/marketplace';
import * as partnerCenter from './portals/partner-center';

/** Every portal; a new one is a file beside these. */
export const portals: readonly Portal[] = [
  azure.portals,
  m365.portals,
  partnerCenter.portals,
  marketplace.portals,
].flat();

/**
 * Sign-in: Microsoft identity platform documentation, national clouds. Customer lists: facts, domain §1.1 (2025-03) and
 * §5.3; choose a customer there, then Service requests › New request. Of Partner Center for the US Government no address
 * is known, and none for China (§1.4); links by cloud are in `links.ts`.
 */
export const clouds: Readonly<Record<Cloud, CloudPlace>> = {
  public: {
    signIn: ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net', 'sts.windows.net'],
    customerList: 'https://partner.microsoft.com/dashboard/v2/customers/list',
  },
  usgov: { signIn: ['login.microsoftonline.us'] },
  china: { signIn: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'] },
};

/** What Microsoft Defender for Cloud Apps hangs on every host it stands before (facts: product §1.5). */
export const proxySuffix = '.mcas.ms';

/** Hosts beyond the public cloud, which are asked for in the options: the portals of other clouds, and the proxied ones. */
export const optional: readonly OptionalHost[] = beyondPublic();

function beyondPublic(): OptionalHost[] {
  return [
    ...portals.flatMap((portal) => inCloud(portal, 'usgov')),
    ...portals.flatMap((portal) => inCloud(portal, 'china')),
    ...portals.flatMap(proxied),
  ];
}

function inCloud({ tops, frames }: Portal, cloud: Cloud & HostGroupId): OptionalHost[] {
  const of = (hosts: Hosts = [], twins: Hosts = [], isFrame = false) =>
    hosts.map((host) => ({ host, group: cloud, isFrame, twins }));
  return [...of(tops[cloud], tops.public), ...of(frames?.[cloud], frames?.public, true)];
}

function proxied({ tops, frames }: Portal): OptionalHost[] {
  const of = (hosts: Hosts = [], isFrame = false) =>
    hosts.map((host) => ({ host: `${host}${proxySuffix}`, group: 'proxy' as const, isFrame, twins: [host] }));
  return [...of(tops.public), ...of(frames?.public, true)];
}
