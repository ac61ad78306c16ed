// Which portal a host is, in every cloud; what may be filed there, and what it costs, differs (facts: domain §1).

import type { Product } from '../model/context';

/** `*.` covers every level below. Hosts: facts, domain §5; proxied hosts are asked for without their proxy. */
export const productHosts: Readonly<Record<Exclude<Product, 'other'>, readonly string[]>> = {
  azure: [
    'portal.azure.com',
    '*.portal.azure.com',
    'portal.azure.us',
    '*.portal.azure.us',
    'portal.azure.cn',
    '*.portal.azure.cn',
  ],
  entra: ['entra.microsoft.com', 'entra.microsoft.us', 'entra.microsoftonline.cn'],
  intune: [
    'intune.microsoft.com',
    'endpoint.microsoft.com',
    'intune.microsoft.us',
    'intune.microsoftonline.cn',
  ],
  m365: [
    'admin.microsoft.com',
    'admin.cloud.microsoft',
    'admin.microsoft365.com',
    'portal.office.com',
    'portal.office365.us',
    'portal.apps.mil',
    'portal.partner.microsoftonline.cn',
  ],
  'power-platform': [
    'admin.powerplatform.microsoft.com',
    'gcc.admin.powerplatform.microsoft.us',
    'high.admin.powerplatform.microsoft.us',
    'admin.appsplatform.us',
  ],
};
