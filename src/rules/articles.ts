// The articles that warnings and guide are drawn from, each as of the date of its text: written down here alone.

import type { Article } from '../model/guide';

const report = 'Report problems on behalf of a customer (Partner Center)';
const azureRequestTitle = 'Create an Azure support request (Azure documentation)';
const learn = 'https://learn.microsoft.com';
const supportability = `${learn}/azure/azure-portal/supportability`;

/** The oldest form of the article that is known (facts: domain §1.1). */
export const report2016: Article = { title: report, dated: '2016-12' };

/** How a customer's request is filed in 2019: who may, which plan, whose contact, what it costs (facts: domain §1.2). */
export const report2019: Article = { title: report, dated: '2019-08' };

/** The same with the way through the customer, and with the Dynamics 365 agreement (facts: domain §1.1). */
export const report2021: Article = { title: report, dated: '2021-09' };

/** The text that shuts indirect resellers and advisors out, and prints the response hours (facts: domain §1.1, §9). */
export const report2023: Article = { title: report, dated: '2023-09' };

/** The text that sends every customer's request through Partner Center (facts: domain §1.1). */
export const report2025: Article = {
  title: report,
  dated: '2025-03',
  address: `${learn}/partner-center/customers/report-problems-on-behalf-of-a-customer`,
};

/** The form with tabs (facts: domain §2.1). */
export const azureRequest2021: Article = { title: azureRequestTitle, dated: '2021-05' };

/** The form as it is now: plans, saved contacts, what a subscription has to do with it (facts: domain §2.4). */
export const azureRequest: Article = {
  title: azureRequestTitle,
  dated: '2025-08',
  address: `${supportability}/how-to-create-azure-support-request`,
};

/** What can be done with a request that is there (facts: domain §2.4). */
export const azureManage: Article = {
  title: 'Manage an Azure support request (Azure documentation)',
  dated: '2026-06',
  address: `${supportability}/how-to-manage-azure-support-request`,
};

export const portalSettings: Article = {
  title: 'Manage Azure portal settings and preferences (Azure documentation)',
  dated: '2026-04',
};

export const lighthouse: Article = {
  title: 'Cross-tenant management experiences (Azure Lighthouse documentation)',
  dated: '2026-01',
};

/** Roles that requests need (facts: domain §1.3). */
export const leastPrivilege: Article = {
  title: 'GDAP least-privileged roles by task (Partner Center)',
  dated: '2024-11',
};

export const roleGuidance2023: Article = { title: 'GDAP role guidance (Partner Center)', dated: '2023-02' };

export const gdapFaq: Article = {
  title: 'GDAP frequently asked questions (Partner Center)',
  dated: '2023-10',
};

export const gdapWorkloads: Article = {
  title: 'Workloads supported by granular delegated admin privileges (Partner Center)',
  dated: '2023-08',
};

export const revokedPrivileges: Article = {
  title: 'Get delegated administration privileges from a customer (Partner Center)',
  dated: '2023-09',
};

export const mandatoryMfa: Article = {
  title: 'Mandating multifactor authentication for your partner tenant (Partner Center)',
  dated: '2023-05',
};

/** What the portal's own schema asks of a contact (facts: domain §2.6). */
export const contactProfile: Article = {
  title: 'Microsoft.Support REST API, ContactProfile (Azure REST specifications)',
  dated: '2026-06',
};

export const benefits: Article = {
  title: 'Technical support for on-premises or cloud products (Partner Center)',
  dated: '2023-03',
};

export const escalating: Article = {
  title: 'Escalate customer service problems to Microsoft (Partner Center)',
  dated: '2023-09',
};

export const announcements2025: Article = { title: 'Partner Center announcements', dated: '2025-06' };

export const announcement2026: Article = { title: 'Announcement of Unified for Partners', dated: '2026-04' };

export const supportHours: Article = {
  title: 'Partner Support availability (Partner Center)',
  dated: '2023-03',
};

/** Has no date of its own; the pane it describes is there since 2021 (facts: domain §4). */
export const m365Support: Article = {
  title: 'Get support for Microsoft 365 for business (Microsoft 365 documentation)',
  dated: '2021',
};

export const m365Support2019: Article = {
  title: 'Contact support for business products (Microsoft 365 documentation)',
  dated: '2019',
};

export const m365Diagnostics: Article = {
  title: 'Support diagnostic information collection (Microsoft 365 documentation)',
  dated: '2025-04',
};

export const intuneSupport: Article = {
  title: 'How to get support for Microsoft Intune (Intune documentation)',
  dated: '2020-03',
};

export const powerPlatformHelp: Article = {
  title: 'Get Help + Support (Power Platform documentation)',
  dated: '2019-05',
};

export const powerPlatformSupport: Article = {
  title: 'Support overview (Power Platform documentation)',
  dated: '2020-10',
};

export const marketplaceSupport: Article = {
  title: 'Support for commercial marketplace products in the CSP program (Partner Center)',
  dated: '2023-07',
};

export const marketplaceOffers: Article = {
  title: 'Discover marketplace offers (Partner Center)',
  dated: '2022-08',
};

export const marketplaceStores: Article = {
  title: 'How to get support for Microsoft AppSource and Azure Marketplace',
  dated: '2020-11',
};

export const usGov: Article = {
  title: 'Partner Center for Microsoft Cloud for US Government (Partner Center)',
  dated: '2021-11',
};

export const usGovUsers: Article = {
  title:
    'User and license management in Partner Center for Microsoft Cloud for US Government (Partner Center)',
  dated: '2023-01',
};

export const delegatedPortals: Article = {
  title: 'Portal addresses for delegated administrators (CIPP, community project)',
  dated: '2026-08',
};
