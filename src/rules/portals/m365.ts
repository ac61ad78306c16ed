// The Microsoft 365 and Power Platform admin centers: hosts, and where they show the account.

import type { Portal } from '../../model/portal';

/** Top pages in the public cloud. */
const m365Tops = ['admin.microsoft.com', 'admin.cloud.microsoft', 'portal.office.com'] as const;
const powerPlatformTops = ['admin.powerplatform.microsoft.com'] as const;

/** All of them. */
export const tops = [...m365Tops, ...powerPlatformTops] as const;

/** Hosts: facts, domain §5.2 and portal-dom §2.1. */
export const portals: readonly Portal[] = [
  {
    product: 'm365',
    opensOwn: true,
    tops: {
      public: m365Tops,
      usgov: ['portal.office365.us', 'portal.apps.mil'],
      // In the name “partner” is 21Vianet, which runs that cloud: it is no Partner Center.
      china: ['portal.partner.microsoftonline.cn'],
    },
    others: { public: ['admin.microsoft365.com'] },
  },
  {
    product: 'power-platform',
    opensOwn: true,
    tops: { public: powerPlatformTops },
    others: {
      usgov: ['high.admin.powerplatform.microsoft.us', 'admin.appsplatform.us'],
      // Of GCC, whose tenants use the public Azure and Entra.
      any: ['gcc.admin.powerplatform.microsoft.us'],
    },
  },
];

/**
 * The suite header's account button, and the account menu that Azure has, too: who is signed in, sometimes of which
 * organisation (facts: portal-dom §2.1, domain §6).
 */
export const accounts = [
  '#O365_MainLink_Me',
  '#mectrl_main_trigger',
  '#mectrl_currentAccount_primary',
  '#mectrl_currentAccount_secondary',
] as const;
