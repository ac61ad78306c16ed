// Other names under which people look for a product in the guide.

import type { GuideProduct } from '../../model/guide';

export const productWords: Readonly<Record<GuideProduct, string>> = {
  azure: 'azure csp subscription',
  entra: 'entra aad azure ad active directory',
  'microsoft-365': 'microsoft 365 m365 office 365 o365 exchange sharepoint teams',
  intune: 'intune mem endpoint manager',
  'dynamics-365': 'dynamics 365 d365 crm power platform business central',
  marketplace: 'marketplace appsource isv saas',
};
