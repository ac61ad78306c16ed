// Hosts of Microsoft whose addresses are understood when somebody pastes one: our portals, and other admin sites.

import type { PortalHosts } from '../model/pasted';
import type { Hosts, Portal } from '../model/portal';
import type { Cloud } from '../model/settings';
import { clouds, portals } from './clouds';

/** What no portal of ours is. Hosts: facts, domain §5 and product §1.5; what is not from there says its source. */
const elsewhere: readonly PortalHosts[] = [
  // Microsoft Cloud Germany, which is no more; its tenants are in the public cloud now, if they still are.
  { hosts: ['portal.microsoftazure.de'], inPath: true },
  // Exchange's old admin center: `/ecp/@{tenant}/` (KelvinTegelaar/CIPP, history); else it is somebody's mail.
  { hosts: ['outlook.office365.com', 'outlook.office.com'], cloud: 'public', inPath: true },
  { hosts: ['outlook.office365.us'], cloud: 'usgov', inPath: true },
  {
    hosts: [
      'admin.teams.microsoft.com',
      'admin.exchange.microsoft.com',
      'security.microsoft.com',
      'mto.security.microsoft.com',
      'purview.microsoft.com',
      'compliance.microsoft.com',
      'lighthouse.microsoft.com',
      'make.powerapps.com',
      'app.powerbi.com',
    ],
    cloud: 'public',
    opensOwn: true,
  },
  {
    hosts: [
      'security.microsoft.us',
      'purview.microsoft.us',
      'compliance.microsoft.us',
      'admin.gov.teams.microsoft.us',
      'admin.dod.teams.microsoft.us',
    ],
    cloud: 'usgov',
    opensOwn: true,
  },
  // `/{tenant}/{environment}` (MicrosoftDocs/dynamics365smb-devitpro-pb, tenant-admin-center.md).
  { hosts: ['businesscentral.dynamics.com'], cloud: 'public', inPath: true },
  // Links to a channel or chat say the tenant: `?tenantId=` (MicrosoftDocs/msteams-docs, deep links).
  { hosts: ['teams.microsoft.com', 'teams.cloud.microsoft'], cloud: 'public' },
  // Resource ids as addresses (azure-rest-api-specs).
  { hosts: ['management.azure.com'], cloud: 'public' },
];

/** The first entry with the host counts. Hosts behind `.mcas.ms` are not listed: the suffix is taken off before (`text/unwrap`). */
export const portalHosts: readonly PortalHosts[] = [
  ...portals.flatMap((portal) => byCloud(portal)),
  ...Object.entries(clouds).map(([cloud, { signIn }]) => ({
    hosts: signIn,
    cloud: cloud as Cloud,
    inPath: true as const,
  })),
  ...elsewhere,
];

function byCloud({ tops, others = {}, inPath, opensOwn, servesClouds }: Portal): PortalHosts[] {
  const tells = { ...(inPath && { inPath }), ...(opensOwn && { opensOwn }) };
  const of = (hosts: Hosts, cloud?: Cloud) =>
    hosts.length === 0 ? [] : [{ hosts, ...tells, ...(cloud && !servesClouds && { cloud }) }];
  return [
    ...(['public', 'usgov', 'china'] as const).flatMap((cloud) =>
      of([...(tops[cloud] ?? []), ...(others[cloud] ?? [])], cloud),
    ),
    ...of(others.any ?? []),
  ];
}
