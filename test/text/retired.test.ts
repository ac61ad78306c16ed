// Rewrites addresses that went out of use, and leaves those in use alone.

import { describe, expect, test } from 'vitest';
import { linkTemplates } from '../../src/rules/links';
import { retiredPatterns } from '../../src/rules/retired';
import { rewriteRetired } from '../../src/text/retired';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const rewrite = (url: string) => rewriteRetired(url, { templates: linkTemplates, retired: retiredPatterns });
const session = (host: string, rest: string) => `https://${host}/Partner/BeginClientSession.aspx?${rest}`;

describe('the delegated session', () => {
  test.each([
    ['CSDEST=o365admincenter', `https://admin.cloud.microsoft/?delegatedOrg=${id}`],
    ['CSDEST=ServiceStatus', `https://admin.cloud.microsoft/?delegatedOrg=${id}`],
    ['CSDEST=Unheard', `https://admin.cloud.microsoft/?delegatedOrg=${id}`],
    ['x=y', `https://admin.cloud.microsoft/?delegatedOrg=${id}`],
    ['CSDEST=Support', `https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=${id}#/support`],
    ['CSDEST=MicrosoftCommunicationsOnline', `https://admin.teams.microsoft.com/?delegatedOrg=${id}`],
    [
      'CSDEST=Exchange&InitialDomain=contoso.onmicrosoft.com&PrimaryDomain=contoso.example',
      'https://admin.cloud.microsoft/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg=contoso.onmicrosoft.com#',
    ],
    [
      'csdest=exchange&PrimaryDomain=contoso.example',
      'https://admin.cloud.microsoft/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg=contoso.example#',
    ],
  ])('%s', (rest, url) => {
    for (const host of ['portal.office.com', 'admin.microsoft.com', 'ADMIN.microsoft.com']) {
      expect(rewrite(session(host, `CTID=${id}&${rest}`))).toEqual({ url });
      expect(rewrite(session(host, `${rest}&CTID=${id.toUpperCase()}`))).toEqual({ url });
    }
  });

  test('without a tenant cannot be opened any more', () => {
    expect(rewrite(session('portal.office.com', 'CSDEST=Exchange'))).toEqual({
      refusal: { why: 'missing', slot: 'org' },
    });
    expect(rewrite(session('portal.office.com', 'CTID=x&CSDEST=Exchange'))).toEqual({
      refusal: { why: 'missing', slot: 'org' },
    });
  });
});

test.each([
  ['https://aad.portal.azure.com/', 'https://entra.microsoft.com/'],
  [
    'https://aad.portal.azure.com/contoso.example#blade/Microsoft_AAD_IAM/UsersManagementMenuBlade',
    'https://entra.microsoft.com/contoso.example#blade/Microsoft_AAD_IAM/UsersManagementMenuBlade',
  ],
  [`https://endpoint.microsoft.com/${id}#home`, `https://intune.microsoft.com/${id}#home`],
  ['https://devicemanagement.portal.azure.com/#home', 'https://intune.microsoft.com/#home'],
  [`https://compliance.microsoft.com/?tid=${id}`, `https://purview.microsoft.com/?tid=${id}`],
  [
    'https://outlook.office365.com/ecp/?rfr=Admin_o365&exsvurl=1&delegatedOrg=contoso.example',
    'https://admin.cloud.microsoft/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg=contoso.example#',
  ],
  [
    'https://outlook.office365.com/ecp/@contoso.example/UsersGroups/EditContact.aspx?exsvurl=1',
    'https://admin.cloud.microsoft/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg=contoso.example#',
  ],
  [
    `https://partnercenter.microsoft.com/en-us/pcv/customers/${id}/subscriptions`,
    `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`,
  ],
])('%s is %s', (old, url) => {
  expect(rewrite(old)).toEqual({ url });
});

test.each([
  'https://portal.microsoftazure.de/contoso.example',
  'https://portal.office.com/Partner/ModernShell.aspx',
  'https://partnercenter.microsoft.com/pcv/dashboard/overview',
  'https://partner.microsoft.com/pcv/dashboard/overview',
])('%s has no successor', (old) => {
  expect(rewrite(old)).toEqual({ refusal: { why: 'retired' } });
});

test.each([
  'https://portal.office.com/Support/SupportEntry.aspx',
  'https://admin.microsoft.com/Support/SupportEntry.aspx',
  'https://portal.office.com/support/altusupport.aspx?app=x',
])('%s names nobody', (old) => {
  expect(rewrite(old)).toEqual({ refusal: { why: 'missing', slot: 'org' } });
});

test.each([
  'https://portal.azure.com/contoso.example',
  'https://portal.office.com/',
  'https://admin.microsoft.com/AdminPortal/Home#/support',
  'https://outlook.office365.com/mail/',
  'https://outlook.office365.com/ecpx',
  'https://partner.microsoft.com/dashboard/v2/customers/list',
  'https://aad.portal.azure.com.evil.example/contoso.example',
  'https://evil.example/https://aad.portal.azure.com/',
  'https://evil.example/?u=https://portal.office.com/Partner/BeginClientSession.aspx',
  'not an address',
])('%s is in use', (url) => {
  expect(rewrite(url)).toBeNull();
});
