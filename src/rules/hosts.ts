// The portals' hosts (DESIGN §3.5): `*.` covers every level below; a test holds them equal to the manifest.

/** Hosts that may be the top page of a tab in which a support form is filled. */
export const topHosts = [
  'portal.azure.com',
  'ms.portal.azure.com',
  'entra.microsoft.com',
  'intune.microsoft.com',
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'portal.office.com',
  'admin.powerplatform.microsoft.com',
  'partner.microsoft.com',
  'azuremarketplace.microsoft.com',
  'appsource.microsoft.com',
  'marketplace.microsoft.com',
] as const;

/** Hosts of frames, which count only below one of the tops. */
export const frameHosts = ['*.reactblade.portal.azure.net', '*.hosting.portal.azure.net'] as const;

/** Top pages on which, or in whose known frames, the detector looks for a support form. */
export const formTops = [
  'portal.azure.com',
  'ms.portal.azure.com',
  'entra.microsoft.com',
  'intune.microsoft.com',
] as const;

/** Other clouds and the Microsoft Defender proxy, asked for only when the user wants them. */
export const optionalHosts = [
  'portal.azure.us',
  '*.portal.azure.us',
  'portal.office365.us',
  'portal.apps.mil',
  'entra.microsoft.us',
  'intune.microsoft.us',
  'portal.azure.cn',
  'portal.partner.microsoftonline.cn',
  'portal.azure.com.mcas.ms',
  'ms.portal.azure.com.mcas.ms',
  'entra.microsoft.com.mcas.ms',
  'intune.microsoft.com.mcas.ms',
  'admin.microsoft.com.mcas.ms',
  'admin.cloud.microsoft.mcas.ms',
  'portal.office.com.mcas.ms',
  'admin.powerplatform.microsoft.com.mcas.ms',
  'partner.microsoft.com.mcas.ms',
  '*.reactblade.portal.azure.net.mcas.ms',
  '*.hosting.portal.azure.net.mcas.ms',
] as const;
