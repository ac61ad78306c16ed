// The Azure portal, and Entra and Intune, which stand on the same shell: hosts, and where it shows the directory.

import type { Portal } from '../../model/portal';

/** Top pages in the public cloud. */
const azureTops = ['portal.azure.com', 'ms.portal.azure.com'] as const;
const entraTops = ['entra.microsoft.com'] as const;
const intuneTops = ['intune.microsoft.com'] as const;

/** All of them; the detector looks for support forms here. */
export const tops = [...azureTops, ...entraTops, ...intuneTops] as const;

/** Hosts of frames in the public cloud, which count only below a known top page. */
export const frames = ['*.reactblade.portal.azure.net', '*.hosting.portal.azure.net'] as const;

/** The same shell in every cloud; its addresses are `/{tenant}`, `#@{tenant}` (Azure/portaldocs, portalfx-links.md). */
const shell = { inPath: true, opensOwn: true } as const;

/**
 * Hosts: facts, domain §5. Frames of other clouds are served from where portalfx-extensions-cnames.md (Azure/portaldocs)
 * says; for React blades no host is known there but those below the portal's own.
 */
export const portals: readonly Portal[] = [
  {
    product: 'azure',
    ...shell,
    tops: {
      public: azureTops,
      usgov: ['portal.azure.us', '*.portal.azure.us'],
      china: ['portal.azure.cn'],
    },
    frames: {
      public: frames,
      usgov: ['*.hosting.azureportal.usgovcloudapi.net'],
      china: ['*.hosting.azureportal.chinacloudapi.cn'],
    },
    // `rc.`, `preview.` and the portals that had a host of their own.
    others: { public: ['*.portal.azure.com'], china: ['*.portal.azure.cn'] },
  },
  {
    product: 'entra',
    ...shell,
    tops: { public: entraTops, usgov: ['entra.microsoft.us'] },
    others: { china: ['entra.microsoftonline.cn'] },
  },
  {
    product: 'intune',
    ...shell,
    tops: { public: intuneTops, usgov: ['intune.microsoft.us'] },
    others: { public: ['endpoint.microsoft.com'], china: ['intune.microsoftonline.cn'] },
  },
];

// Where the shell shows the directory (facts: portal-dom §1.6, domain §6). Each selector stands alone, for one class or
// id is looked up about twenty times as fast as a list of selectors (facts: performance, single operations).

/** The bar at the top, which holds the account menu. */
export const bar = '.fxs-topbar';

/** Elements whose title or name says in several lines who is signed in, one of them “Directory: Name (domain)”; best first. */
export const directoryLines = ['.fxs-avatarmenu-header', '#fxs-avatarmenu-button'] as const;

/** The same where the names above are no more; dear, so asked last. */
export const likelyLines = '[class*="avatarmenu"]:is([title], [aria-label])';

/** Elements whose text is the directory: its name, domain or id. */
export const directoryTexts = ['.fxs-avatarmenu-tenant', '.fxs-settings-currentdirectoryname'] as const;

/** Elements that say who is signed in. */
export const accounts = ['.fxs-avatarmenu-username'] as const;
