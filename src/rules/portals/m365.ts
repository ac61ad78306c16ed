// The Microsoft 365 and Power Platform admin centers: hosts, and where they show the account.

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
