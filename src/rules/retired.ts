// Addresses of portals that went out of use, and what took their place.

import type { LinkId, RetiredPattern } from '../model/link';

const checked = '2026-08';
const managedServices =
  'PC23 developer/get-the-managed-services-for-a-customer-by-id.md; KelvinTegelaar/CIPP#4015';

/** The parameters in any order, each of which may be missing. */
const ofClient = ['tenantId=CTID', 'initialDomain=InitialDomain', 'domain=PrimaryDomain']
  .map((each) => each.split('='))
  .map(([group = '', name = '']) => `(?=(?:[^#]*[?&]${name}=(?<${group}>[^&#]+))?)`)
  .join('');

/** The delegated session of the old admin center, by its destination; 404 reported since April 2025. */
function clientSession(destination: string | null, to: LinkId): RetiredPattern {
  const lead = destination === null ? '' : `(?=[^#]*[?&]CSDEST=${destination}(?:[&#]|$))`;
  return {
    id: `client-session-${(destination ?? 'other').toLowerCase()}`,
    from: new RegExp(
      `^https://(?:portal\\.office|admin\\.microsoft)\\.com/partner/beginclientsession\\.aspx${lead}${ofClient}`,
      'iu',
    ),
    to,
    since: '2025-04',
    source: managedServices,
    checked,
  };
}

/** The first that fits counts. */
export const retiredPatterns: readonly RetiredPattern[] = [
  clientSession('Support', 'm365-request'),
  clientSession('Exchange', 'exchange'),
  // Skype for Business Online, which became Teams.
  clientSession('MicrosoftCommunicationsOnline', 'teams'),
  // The admin center itself, its service health, and destinations that are not known.
  clientSession(null, 'm365'),
  {
    id: 'partner-shell',
    from: /^https:\/\/portal\.office\.com\/partner\/modernshell\.aspx/iu,
    source: 'public copies of the Office 365 partner documentation; KelvinTegelaar/CIPP#4015',
    checked,
  },
  {
    id: 'm365-support-entry',
    from: /^https:\/\/(?:portal\.office|admin\.microsoft)\.com\/support\/(?:supportentry|support|altusupport)\.aspx/iu,
    to: 'm365-request',
    since: '2020',
    source: 'public copies of the Intune, PowerApps and Teams documentation; memdocs history',
    checked,
  },
  {
    id: 'azure-ad',
    from: /^https:\/\/aad\.portal\.azure\.com(?:\/(?<tenant>[^/?#]+\.[^/?#]+|[^/?#]{36})?|[?#]|$)/iu,
    to: 'entra',
    host: 'entra.microsoft.com',
    source: 'KelvinTegelaar/CIPP src/data/portals.json and its history',
    checked,
  },
  {
    id: 'endpoint-manager',
    from: /^https:\/\/(?:endpoint\.microsoft|devicemanagement\.portal\.azure)\.com(?:\/(?<tenant>[^/?#]+\.[^/?#]+|[^/?#]{36})?|[?#]|$)/iu,
    to: 'intune',
    host: 'intune.microsoft.com',
    since: '2023-03',
    source: 'Intune documentation, what’s new, week of March 6, 2023; merill/cmd#72',
    checked,
  },
  {
    id: 'compliance',
    from: /^https:\/\/compliance\.microsoft\.com(?:[/?#]|$)(?=(?:[^#]*[?&]tid=(?<tenantId>[^&#]+))?)/iu,
    to: 'purview',
    source: 'KelvinTegelaar/CIPP src/data/portals.json and its history; adamfowlerit/msportals.io',
    checked,
  },
  {
    id: 'exchange-ecp',
    from: /^https:\/\/outlook\.office(?:365)?\.com\/ecp(?:\/@(?<tenant>[^/?#]+))?(?:[/?#]|$)(?=(?:[^#]*[?&]delegatedOrg=(?<domain>[^&#]+))?)/iu,
    to: 'exchange',
    source: 'KelvinTegelaar/CIPP src/data/portals.json and its history',
    checked,
  },
  {
    id: 'partner-center-requests',
    from: /^https:\/\/partner(?:center)?\.microsoft\.com\/(?:[a-z]{2}-[a-z]{2}\/)?pcv\/(?:customers\/(?<tenantId>[^/?#]{36})\/)?servicerequests?(?:[/?#]|$)/iu,
    to: 'partner-center-requests',
    since: '2020',
    source: 'Partner Center documentation history (MicrosoftDocs/partner-center-pr)',
    checked,
  },
  {
    id: 'partner-center-customers',
    from: /^https:\/\/partner(?:center)?\.microsoft\.com\/(?:[a-z]{2}-[a-z]{2}\/)?pcv\/customers\/(?<tenantId>[^/?#]{36})(?:[/?#]|$)/iu,
    to: 'partner-center-account',
    since: '2020',
    source: 'Partner Center documentation history (MicrosoftDocs/partner-center-pr)',
    checked,
  },
  {
    id: 'partner-center',
    from: /^https:\/\/(?:partnercenter\.microsoft\.com(?:[/?#]|$)|partner\.microsoft\.com\/(?:[a-z]{2}-[a-z]{2}\/)?pcv(?:[/?#]|$))/iu,
    since: '2020',
    source: 'Partner Center documentation history (MicrosoftDocs/partner-center-pr)',
    checked,
  },
  {
    id: 'azure-germany',
    from: /^https:\/\/(?:[a-z-]+\.)*microsoftazure\.de(?:[/?#]|$)/iu,
    since: '2021-10',
    source: 'azure-docs history; Microsoft 365 documentation, migration from Microsoft Cloud Deutschland',
    checked,
  },
];
