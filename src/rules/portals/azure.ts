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

/**
 * Elements whose title or name has several lines, one of them “Directory: Name (domain)” in the portal's language;
 * best first (facts: portal-dom §1.6, domain §6).
 */
export const directoryLines = [
  '.fxs-avatarmenu-header',
  '#fxs-avatarmenu-button',
  '[class*="avatarmenu"][title]',
  '[class*="avatarmenu"][aria-label]',
] as const;

/** Elements whose text is the directory: its name, domain or id. */
export const directoryTexts = ['.fxs-avatarmenu-tenant', '.fxs-settings-currentdirectoryname'] as const;
