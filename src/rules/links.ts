// The links into a customer's tenant: where each address is known from, and when it was last looked at.

import type { LinkTemplate } from '../model/link';

const checked = '2026-08';
const grammar = 'Azure/portaldocs portal-sdk/generated/portalfx-links.md';
const cipp = 'KelvinTegelaar/CIPP src/data/portals.json';

/**
 * In the order of the popup. US Government and China have an address only where both its host and its form are known;
 * a page without the tenant in its address would open the user's own (facts: domain §1.4, §5).
 */
export const linkTemplates: readonly LinkTemplate[] = [
  {
    id: 'azure-request',
    group: 'support',
    urls: {
      public: 'https://portal.azure.com/{tenant}#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
      usgov: 'https://portal.azure.us/{tenant}#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    },
    words: ['request', 'new'],
    source: `${grammar}; azure-docs (NewSupportRequestV3Blade); azure-management-docs how-to-create-azure-support-request.md (portal.azure.us)`,
    checked,
    standing: 'combined',
    note: 'Tenant in the path and the blade are documented each, not seen as one literal link. China: the blade is not known there.',
  },
  {
    id: 'm365-request',
    group: 'support',
    urls: { public: 'https://admin.microsoft.com/AdminPortal/Home?delegatedOrg={org}#/support' },
    words: ['service'],
    source: `Exchange Online NDR articles (AdminPortal/Home#/support); ${cipp} (delegatedOrg)`,
    checked,
    standing: 'combined',
    note: 'Opens Support in the customer’s admin center; the pane itself (Help & support, New service request) has no address that is known. No form with the tenant is known for other clouds.',
  },
  {
    id: 'manage-requests',
    group: 'support',
    urls: {
      public:
        'https://portal.azure.com/{tenant}#blade/Microsoft_Azure_Support/HelpAndSupportBlade/managesupportrequest',
      usgov:
        'https://portal.azure.us/{tenant}#blade/Microsoft_Azure_Support/HelpAndSupportBlade/managesupportrequest',
    },
    words: ['manage'],
    source: `${grammar}; Microsoft.Support REST documentation (managesupportrequest)`,
    checked,
    standing: 'combined',
  },
  {
    id: 'all-tickets',
    group: 'support',
    urls: { public: 'https://admin.microsoft.com/AdminPortal/Home?delegatedOrg={org}#/support' },
    words: ['tickets'],
    source: `Exchange Online NDR articles (AdminPortal/Home#/support); ${cipp} (delegatedOrg)`,
    checked,
    standing: 'combined',
    note: 'The list of requests has no address of its own that is known: from Support, View service requests.',
  },
  {
    id: 'partner-center-requests',
    group: 'support',
    urls: { public: 'https://partner.microsoft.com/dashboard/v2/customers/{tenantId}/servicemanagementpage' },
    words: ['partner', 'pc'],
    source: 'KelvinTegelaar/CIPP-API (Hudu extension); Partner Center documentation',
    checked,
    standing: 'community',
    note: 'The customer’s Service management; Service requests is in the menu beside it and has no address that is known. Of Partner Center for the US Government no address is known.',
  },
  {
    id: 'partner-center-account',
    group: 'support',
    urls: { public: 'https://partner.microsoft.com/dashboard/v2/customers/{tenantId}/account' },
    words: ['account'],
    source: 'KelvinTegelaar/CIPP-API (Hudu extension); Partner Center documentation',
    checked,
    standing: 'community',
    note: 'Shows the Microsoft ID and the domain of the customer.',
  },
  {
    id: 'azure',
    group: 'admin',
    urls: {
      public: 'https://portal.azure.com/{tenant}',
      usgov: 'https://portal.azure.us/{tenant}',
      china: 'https://portal.azure.cn/{tenant}',
    },
    words: ['azure'],
    source: `Report problems on behalf of a customer, 2019–2021 (portal.azure.com/[customerdomain]); ${grammar}; ${cipp}`,
    checked,
    standing: 'documented',
    note: 'Other clouds: the same form at their hosts, combined.',
  },
  {
    id: 'm365',
    group: 'admin',
    urls: { public: 'https://admin.cloud.microsoft/?delegatedOrg={org}' },
    words: ['m365', 'office', 'admin'],
    source: cipp,
    checked,
    standing: 'community',
  },
  {
    id: 'entra',
    group: 'admin',
    urls: { public: 'https://entra.microsoft.com/{tenant}', usgov: 'https://entra.microsoft.us/{tenant}' },
    words: ['entra', 'aad'],
    source: `${cipp}; adamfowlerit/msportals.io (entra.microsoft.us)`,
    checked,
    standing: 'community',
    note: 'US Government: the same form at its host, which runs on the Azure portal’s shell, combined.',
  },
  {
    id: 'intune',
    group: 'admin',
    urls: { public: 'https://intune.microsoft.com/{tenant}', usgov: 'https://intune.microsoft.us/{tenant}' },
    words: ['intune', 'mem'],
    source: `${cipp}; adamfowlerit/msportals.io (intune.microsoft.us)`,
    checked,
    standing: 'community',
    note: 'US Government: the same form at its host, which runs on the Azure portal’s shell, combined.',
  },
  {
    id: 'exchange',
    group: 'admin',
    urls: {
      public:
        'https://admin.cloud.microsoft/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg={org}#',
    },
    words: ['exchange', 'eac'],
    source: cipp,
    checked,
    standing: 'community',
  },
  {
    id: 'teams',
    group: 'admin',
    urls: { public: 'https://admin.teams.microsoft.com/?delegatedOrg={org}' },
    words: ['teams'],
    source: cipp,
    checked,
    standing: 'community',
  },
  {
    id: 'defender',
    group: 'admin',
    urls: { public: 'https://security.microsoft.com/?tid={tenantId}' },
    words: ['defender', 'security'],
    source: cipp,
    checked,
    standing: 'community',
  },
  {
    id: 'purview',
    group: 'admin',
    urls: { public: 'https://purview.microsoft.com/?tid={tenantId}' },
    words: ['purview', 'compliance'],
    source: cipp,
    checked,
    standing: 'community',
  },
  {
    id: 'power-platform',
    group: 'admin',
    urls: { public: 'https://admin.powerplatform.microsoft.com/account/login/{tenantId}' },
    words: ['power-platform', 'powerplatform', 'pp'],
    source: `MicrosoftDocs/dynamics365smb-devitpro-pb manage-technical-support.md; ${cipp}`,
    checked,
    standing: 'documented',
  },
  {
    id: 'dynamics',
    group: 'admin',
    urls: { public: 'https://admin.powerplatform.microsoft.com/account/login/{tenantId}' },
    words: ['dynamics', 'd365', 'crm'],
    source: `MicrosoftDocs/dynamics365smb-devitpro-pb manage-technical-support.md; ${cipp}`,
    checked,
    standing: 'documented',
    note: 'Dynamics 365 is administered, and its support requests are made, in the Power Platform admin center; no link of its own is known.',
  },
  {
    id: 'sharepoint',
    group: 'admin',
    urls: { public: 'https://{sharepointPrefix}-admin.sharepoint.com' },
    words: ['sharepoint', 'spo'],
    source: `${cipp} (there resolved through Graph)`,
    checked,
    standing: 'community',
    note: 'The name is that of the initial domain unless the tenant was renamed.',
  },
];
