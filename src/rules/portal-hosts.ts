// Hosts of Microsoft whose addresses are understood when somebody pastes one: our portals, and other admin sites.

import type { PortalHosts } from '../model/pasted';

/**
 * The first entry with the host counts. Hosts: facts, domain §5 and product §1.5; what is not from there says its
 * source. Hosts behind `.mcas.ms` are not listed: the suffix is taken off before (`text/unwrap`).
 */
export const portalHosts: readonly PortalHosts[] = [
  // The Azure portal's shell: `/{tenant}`, `#@{tenant}` (Azure/portaldocs, portalfx-links.md).
  {
    hosts: [
      'portal.azure.com',
      '*.portal.azure.com',
      'entra.microsoft.com',
      'intune.microsoft.com',
      'endpoint.microsoft.com',
    ],
    cloud: 'public',
    inPath: true,
    opensOwn: true,
  },
  {
    hosts: ['portal.azure.us', '*.portal.azure.us', 'entra.microsoft.us', 'intune.microsoft.us'],
    cloud: 'usgov',
    inPath: true,
    opensOwn: true,
  },
  {
    hosts: ['portal.azure.cn', '*.portal.azure.cn', 'entra.microsoftonline.cn', 'intune.microsoftonline.cn'],
    cloud: 'china',
    inPath: true,
    opensOwn: true,
  },
  // Microsoft Cloud Germany, which is no more; its tenants are in the public cloud now, if they still are.
  { hosts: ['portal.microsoftazure.de'], inPath: true },
  // Exchange's old admin center: `/ecp/@{tenant}/` (KelvinTegelaar/CIPP, history); else it is somebody's mail.
  { hosts: ['outlook.office365.com', 'outlook.office.com'], cloud: 'public', inPath: true },
  { hosts: ['outlook.office365.us'], cloud: 'usgov', inPath: true },
  {
    hosts: [
      'admin.microsoft.com',
      'admin.cloud.microsoft',
      'portal.office.com',
      'admin.powerplatform.microsoft.com',
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
      'portal.office365.us',
      'portal.apps.mil',
      'security.microsoft.us',
      'purview.microsoft.us',
      'compliance.microsoft.us',
      'admin.gov.teams.microsoft.us',
      'admin.dod.teams.microsoft.us',
      'high.admin.powerplatform.microsoft.us',
      'admin.appsplatform.us',
    ],
    cloud: 'usgov',
    opensOwn: true,
  },
  // Of GCC, whose tenants use the public Azure and Entra: it tells no cloud.
  { hosts: ['gcc.admin.powerplatform.microsoft.us'], opensOwn: true },
  { hosts: ['portal.partner.microsoftonline.cn'], cloud: 'china', opensOwn: true },
  // Partner Center serves the public cloud and the US Government; the partner is at home here.
  { hosts: ['partner.microsoft.com', 'partnercenter.microsoft.com', 'api.partnercenter.microsoft.com'] },
  {
    hosts: ['azuremarketplace.microsoft.com', 'appsource.microsoft.com', 'marketplace.microsoft.com'],
  },
  // Sign-in, and the issuers in tokens: `/{tenant}` (Microsoft identity platform documentation, national clouds).
  {
    hosts: ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net', 'sts.windows.net'],
    cloud: 'public',
    inPath: true,
  },
  { hosts: ['login.microsoftonline.us'], cloud: 'usgov', inPath: true },
  { hosts: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'], cloud: 'china', inPath: true },
  // `/{tenant}/{environment}` (MicrosoftDocs/dynamics365smb-devitpro-pb, tenant-admin-center.md).
  { hosts: ['businesscentral.dynamics.com'], cloud: 'public', inPath: true },
  // Links to a channel or chat say the tenant: `?tenantId=` (MicrosoftDocs/msteams-docs, deep links).
  { hosts: ['teams.microsoft.com', 'teams.cloud.microsoft'], cloud: 'public' },
  // Resource ids as addresses (azure-rest-api-specs).
  { hosts: ['management.azure.com'], cloud: 'public' },
];
