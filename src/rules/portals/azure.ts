// The Azure portal, and Entra and Intune, which stand on the same shell: hosts, and where it shows the directory.

/** Top pages; the detector looks for support forms here. */
export const tops = [
  'portal.azure.com',
  'ms.portal.azure.com',
  'entra.microsoft.com',
  'intune.microsoft.com',
] as const;

/** Hosts of frames, which count only below a known top page. */
export const frames = ['*.reactblade.portal.azure.net', '*.hosting.portal.azure.net'] as const;

/** The same portal in other clouds, and behind the Microsoft Defender proxy. */
export const optional = [
  'portal.azure.us',
  '*.portal.azure.us',
  'entra.microsoft.us',
  'intune.microsoft.us',
  'portal.azure.cn',
  'portal.azure.com.mcas.ms',
  'ms.portal.azure.com.mcas.ms',
  'entra.microsoft.com.mcas.ms',
  'intune.microsoft.com.mcas.ms',
  '*.reactblade.portal.azure.net.mcas.ms',
  '*.hosting.portal.azure.net.mcas.ms',
] as const;

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
