// Reads addresses of every portal, in every cloud.

import { describe, expect, test } from 'vitest';
import { brief, id, otherId, read } from './pasted';

const domain = { domain: 'contoso.example' };
const initial = 'contoso.onmicrosoft.com';
const byInitial = { mark: { domain: initial }, initialDomain: initial };
const byId = { mark: { tenantId: id } };
const url = (rest: object) => ({ kind: 'url', mark: {}, notes: [], ...rest });
const inPublic = (rest: object) => url({ cloud: 'public', ...rest });

describe('a portal', () => {
  test.each([
    ['https://portal.azure.com/contoso.example', { mark: domain }],
    ['https://portal.azure.com/Contoso.Example/#home', { mark: domain }],
    [`https://portal.azure.com/${id.toUpperCase()}`, byId],
    ['https://portal.azure.com/@contoso.example', { mark: domain }],
    ['https://portal.azure.com/signin/index/@contoso.example?x=y', { mark: domain }],
    [
      'https://portal.azure.com/contoso.example#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
      { mark: domain },
    ],
    [
      'https://portal.azure.com/contoso.example#blade/Microsoft_Azure_Support/HelpAndSupportBlade/overview',
      { mark: domain },
    ],
    ['https://portal.azure.com/#@contoso.example/resource/x', { mark: domain }],
    ['https://portal.azure.com/old.example#@contoso.example', { mark: domain }],
    [
      `https://ms.portal.azure.com/#@${initial}/resource/subscriptions/${otherId}/overview`,
      { ...byInitial, subscriptionId: otherId },
    ],
    ['https://rc.portal.azure.com/contoso.example', { mark: domain }],
    ['https://preview.portal.azure.com/contoso.example', { mark: domain }],
    ['https://entra.microsoft.com/contoso.example', { mark: domain }],
    [`https://entra.microsoft.com/${id}/#home`, byId],
    ['https://intune.microsoft.com/contoso.example#home', { mark: domain }],
    [`https://admin.cloud.microsoft/?delegatedOrg=${initial}`, byInitial],
    [`https://admin.cloud.microsoft/?delegatedOrg=${initial}#/homepage`, byInitial],
    [
      `https://admin.cloud.microsoft/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg=${initial}#`,
      byInitial,
    ],
    [`https://admin.cloud.microsoft/?delegatedOrg=contoso.mail.onmicrosoft.com`, byInitial],
    [`https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=${id}#/support`, byId],
    [`https://admin.microsoft.com/#/homepage?delegatedOrg=${initial}`, byInitial],
    [
      `https://admin.exchange.microsoft.com/?landingpage=homepage&form=mac_sidebar&delegatedOrg=contoso.example`,
      { mark: domain },
    ],
    [`https://admin.teams.microsoft.com/?delegatedOrg=${initial}`, byInitial],
    [`https://security.microsoft.com/?tid=${id}`, byId],
    [`https://security.microsoft.com/homepage?tid=${id.toUpperCase()}`, byId],
    [`https://purview.microsoft.com/?tid=${id}`, byId],
    [`https://admin.powerplatform.microsoft.com/account/login/${id}`, byId],
    [`https://make.powerapps.com/home?tenant=${id}`, byId],
    [`https://app.powerbi.com/admin-portal?ctid=${id}`, byId],
    [
      `https://teams.microsoft.com/l/channel/19%3a1%40thread.tacv2/General?groupId=${otherId}&tenantId=${id}`,
      byId,
    ],
    [`https://login.microsoftonline.com/${id}/oauth2/v2.0/authorize?client_id=${otherId}`, byId],
    ['https://login.microsoftonline.com/contoso.example/oauth2/token', { mark: domain }],
    [`https://sts.windows.net/${id}/`, byId],
    [`https://businesscentral.dynamics.com/${id}/Production/?company=x`, byId],
    [
      'https://portal.azure.com/b%C3%BCcher.example',
      { mark: { domain: 'xn--bcher-kva.example' }, notes: ['was-unicode'] },
    ],
    ['https://portal.azure.com/xn--bcher-kva.example', { mark: { domain: 'xn--bcher-kva.example' } }],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(inPublic(expected));
  });

  test.each([
    ['https://portal.azure.us/contoso.example', { mark: domain, cloud: 'usgov' }],
    [
      'https://portal.azure.com/contoso.onmicrosoft.us',
      { mark: { domain: 'contoso.onmicrosoft.us' }, initialDomain: 'contoso.onmicrosoft.us', cloud: 'usgov' },
    ],
    ['https://entra.microsoft.us/contoso.example', { mark: domain, cloud: 'usgov' }],
    [`https://login.microsoftonline.us/${id}/`, { ...byId, cloud: 'usgov' }],
    ['https://portal.azure.cn/contoso.example', { mark: domain, cloud: 'china' }],
    [
      'https://portal.azure.cn/#@contoso.partner.onmschina.cn/resource/x',
      {
        mark: { domain: 'contoso.partner.onmschina.cn' },
        initialDomain: 'contoso.partner.onmschina.cn',
        cloud: 'china',
      },
    ],
    [`https://partner.microsoft.com/dashboard/v2/customers/${id}/account`, byId],
    [`https://partner.microsoft.com/en-us/dashboard/v2/customers/${id}/servicemanagementpage`, byId],
    [`https://partner.microsoft.com/commerce/customers/${id}/subscriptions`, byId],
    [`https://partner.microsoft.com/dashboard/v2/customers/${id}/adminrelationships/${otherId}-${id}`, byId],
    [`https://api.partnercenter.microsoft.com/v1/customers/${id}`, byId],
  ])('of another cloud, or of several: %s', (text, expected) => {
    expect(brief(text)).toEqual(url(expected));
  });

  test('says its host and address', () => {
    expect(read('http://user:secret@PORTAL.azure.com.mcas.ms/contoso.example')).toMatchObject({
      host: 'portal.azure.com',
      url: 'https://portal.azure.com/contoso.example',
      notes: ['proxy-removed'],
    });
  });

  test('of an old delegated session, with all it names', () => {
    expect(
      brief(
        `https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${id}&CSDEST=Exchange&InitialDomain=${initial}&PrimaryDomain=contoso.example`,
      ),
    ).toEqual(
      inPublic({
        mark: { tenantId: id, domain: 'contoso.example' },
        initialDomain: initial,
        notes: ['retired'],
      }),
    );
  });

  test.each([
    [`https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${id}&CSDEST=o365admincenter`, byId],
    ['https://aad.portal.azure.com/contoso.example', { mark: domain }],
    [`https://endpoint.microsoft.com/${id}`, byId],
    [`https://compliance.microsoft.com/?tid=${id}`, byId],
    [
      'https://outlook.office365.com/ecp/?rfr=Admin_o365&exsvurl=1&delegatedOrg=contoso.example',
      { mark: domain },
    ],
    ['https://outlook.office365.com/ecp/@contoso.example/UsersGroups/EditContact.aspx', { mark: domain }],
  ])('out of use: %s', (text, expected) => {
    expect(brief(text)).toEqual(inPublic({ ...expected, notes: ['retired'] }));
  });

  test.each([
    'https://portal.azure.com',
    'https://portal.azure.com/',
    'https://portal.azure.com/#home',
    'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview',
    'https://portal.azure.com/#blade/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/Overview',
    'https://portal.azure.com/#create/Microsoft.Support',
    'https://portal.azure.com/common',
    'https://portal.azure.com/organizations',
    'https://portal.azure.com/?feature.x=contoso.example',
    'https://portal.azure.com/default.aspx',
    'https://admin.microsoft.com/AdminPortal/Home#/homepage',
    'https://admin.microsoft.com/contoso.example',
    'https://admin.microsoft.com/#@contoso.example/x',
    'https://admin.cloud.microsoft/?delegatedOrg=',
    'https://security.microsoft.com/homepage?tid=common',
    'portal.azure.com',
    'entra.microsoft.com/',
  ])('that names nobody: %s', (text) => {
    expect(brief(text)).toEqual(inPublic({ notes: ['bare-portal'] }));
  });

  test.each([
    'https://login.microsoftonline.com/common/oauth2/authorize',
    'https://login.microsoftonline.com/organizations/v2.0',
    'https://login.microsoftonline.com/consumers',
    'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0',
  ])('of sign-in that names nobody: %s', (text) => {
    expect(brief(text)).toEqual(inPublic({ notes: ['no-tenant'] }));
  });

  test('that names a subscription alone', () => {
    const expected = inPublic({ subscriptionId: id, notes: ['no-tenant'] });
    expect(brief(`https://portal.azure.com/#resource/subscriptions/${id}/overview`)).toEqual(expected);
    expect(brief(`https://portal.azure.com/#view/x/y/subscriptionId/${id}`)).toEqual(expected);
    expect(brief(`https://portal.azure.com/#blade/x/resourceId/%2Fsubscriptions%2F${id}%2Fy`)).toEqual(
      expected,
    );
    expect(brief(`https://management.azure.com/subscriptions/${id}?api-version=1`)).toEqual(expected);
  });

  test('that names two tenants', () => {
    expect(brief(`https://security.microsoft.com/?tid=${id}&tenantId=${otherId}`)).toEqual(
      inPublic({ notes: ['several-tenants'] }),
    );
  });

  test('that is retired without successor or tenant', () => {
    expect(brief('https://portal.microsoftazure.de/')).toEqual(url({ notes: ['retired', 'no-tenant'] }));
  });
});

describe('SharePoint', () => {
  test.each([
    ['https://contoso.sharepoint.com/sites/x', initial, 'public'],
    ['https://contoso-admin.sharepoint.com', initial, 'public'],
    ['https://contoso-my.sharepoint.com/personal/a_contoso_example', initial, 'public'],
    ['contoso-admin.sharepoint.com', initial, 'public'],
    ['https://contoso-admin.sharepoint.us/', 'contoso.onmicrosoft.us', 'usgov'],
    ['https://contoso-admin.sharepoint-mil.us/', 'contoso.onmicrosoft.us', 'usgov'],
    ['https://contoso.sharepoint.cn/', 'contoso.partner.onmschina.cn', 'china'],
  ])('%s', (text, name, cloud) => {
    expect(brief(text)).toEqual(
      url({ mark: { domain: name }, initialDomain: name, cloud, notes: ['sharepoint-name'] }),
    );
  });

  test('behind the proxy', () => {
    expect(read('https://contoso.sharepoint.com.mcas.ms/')?.notes).toEqual([
      'proxy-removed',
      'sharepoint-name',
    ]);
  });
});
