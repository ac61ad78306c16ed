// The Microsoft 365 and Power Platform admin centers: hosts; nothing runs there yet.

export const tops = [
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'portal.office.com',
  'admin.powerplatform.microsoft.com',
] as const;

/** The same in other clouds, and behind the Microsoft Defender proxy. */
export const optional = [
  'portal.office365.us',
  'portal.apps.mil',
  'admin.microsoft.com.mcas.ms',
  'admin.cloud.microsoft.mcas.ms',
  'portal.office.com.mcas.ms',
  'admin.powerplatform.microsoft.com.mcas.ms',
] as const;
