// Reads tenant and subscription from the addresses of portals.

import { describe, expect, test } from 'vitest';
import { subscriptionOfUrl, tenantOfUrl, tenantsOfUrl } from '../../src/text/portal-url';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const portal = 'https://portal.azure.com/';

describe('the address', () => {
  test.each<[string, object | undefined]>([
    [`${portal}contoso.example`, { domain: 'contoso.example' }],
    [`${portal}Contoso.Example/#home`, { domain: 'contoso.example' }],
    [`${portal}${id.toUpperCase()}/#view/x`, { tenantId: id }],
    [`${portal}#@contoso.example/resource/x`, { domain: 'contoso.example' }],
    [`${portal}#@contoso.example`, { domain: 'contoso.example' }],
    [`${portal}#@${id}/blade/x`, { tenantId: id }],
    [`${portal}old.example/#@new.example/x`, { domain: 'new.example' }],
    [`${portal}#@b%C3%BCcher.example/x`, { domain: 'xn--bcher-kva.example' }],
    [
      'https://admin.microsoft.com/Adminportal/Home?delegatedOrg=contoso.example#/support',
      { domain: 'contoso.example' },
    ],
    [`https://admin.microsoft.com/?delegatedOrg=${id}`, { tenantId: id }],
    [`${portal}@contoso.example/#home`, { domain: 'contoso.example' }],
    [`${portal}%40contoso.example`, { domain: 'contoso.example' }],
    [`${portal}signin/index/@contoso.example?feature.x=1`, { domain: 'contoso.example' }],
    [`${portal}#@contoso.example?feature.x=1`, { domain: 'contoso.example' }],
    [portal, undefined],
    ['https://portal.office.com/Default.aspx', undefined],
    ['https://portal.office.com/index.html', undefined],
    [`${portal}#home`, undefined],
    [`${portal}#view/Microsoft_Azure_Support/NewSupportRequestV3Blade`, undefined],
    [`${portal}common`, undefined],
    [`${portal}?feature.x=contoso.example`, undefined],
    [`${portal}#view/x/contoso.example`, undefined],
    [`${portal}#@not%20a%20domain/x`, undefined],
    [`${portal}#@%E0%A4%A/x`, undefined],
    ['https://admin.microsoft.com/Adminportal/Home', undefined],
    [`${portal}#/@contoso.example/x`, { domain: 'contoso.example' }],
    [`${portal}#%40contoso.example/x`, { domain: 'contoso.example' }],
    [`${portal}b%C3%BCcher.example/#home`, { domain: 'xn--bcher-kva.example' }],
    ['https://portal.azure.us/contoso.onmicrosoft.us', { domain: 'contoso.onmicrosoft.us' }],
    ['https://portal.azure.com.mcas.ms/contoso.example?McasTsid=20893', { domain: 'contoso.example' }],
    ['https://admin.microsoft.com/?DelegatedOrg=Contoso.Example', { domain: 'contoso.example' }],
    ['https://admin.microsoft.com/?DELEGATEDORG=contoso.example', { domain: 'contoso.example' }],
    ['https://admin.cloud.microsoft/?#/homepage?delegatedOrg=contoso.example', { domain: 'contoso.example' }],
    ['https://admin.cloud.microsoft/#/x?a=b&delegatedOrg=contoso.example', { domain: 'contoso.example' }],
    ['https://admin.cloud.microsoft/#/x&delegatedOrg=contoso.example', { domain: 'contoso.example' }],
    ['https://admin.cloud.microsoft/?#/users', undefined],
    ['https://admin.cloud.microsoft/?delegatedOrg=contoso.example#/users', { domain: 'contoso.example' }],
    [`https://security.microsoft.com/homepage?tid=${id}`, { tenantId: id }],
    [`https://app.powerbi.com/admin-portal?ctid=${id}`, { tenantId: id }],
    [`https://make.powerapps.com/home?tenant=${id.toUpperCase()}`, { tenantId: id }],
    [`https://admin.powerplatform.microsoft.com/account/login/${id}`, { tenantId: id }],
    [`https://admin.powerplatform.microsoft.com/environments/${id}/hub`, undefined],
    [
      `https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${id}&CSDEST=Exchange&InitialDomain=contoso.onmicrosoft.com&PrimaryDomain=contoso.example`,
      { tenantId: id, domain: 'contoso.onmicrosoft.com' },
    ],
    [`${portal}?tid=9188040d-6c67-4c5b-b112-36a304b66dad`, undefined],
    [`${portal}00000000-0000-0000-0000-000000000000`, undefined],
    [`${portal}?tid=contoso`, undefined],
    [`${portal}?clientId=${id}&sessionId=${id}`, undefined],
    [`${portal}#view/x/callerWorkflowId/${id}/topicId/${id}`, undefined],
    [`${portal}#view/x/tenant=${id}`, undefined],
    [`${portal}#@Microsoft.Support/x`, undefined],
    [`${portal}Microsoft.Support`, undefined],
    [`${portal}microsoft.com`, { domain: 'microsoft.com' }],
    [`${portal}microsoft.onmicrosoft.com`, { domain: 'microsoft.onmicrosoft.com' }],
    [`${portal}Microsoft_Azure_Support`, undefined],
    [`${portal}#@/x`, undefined],
    ['https://portal.office.com/app.bundle.js', undefined],
    ['https://portal.office.com/logo.svg', undefined],
    ['https://portal.office.com/?tenant=index.html', undefined],
    ['about:blank', undefined],
    ['no address', undefined],
  ])('%s', (href, expected) => {
    expect(tenantOfUrl(href)).toEqual(expected);
  });

  test.each<[string, string | undefined]>([
    [
      `#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/callerName/x/subscriptionId/${id.toUpperCase()}/summary/y`,
      id,
    ],
    [`#@contoso.example/resource/subscriptions/${id}/resourceGroups/x`, id],
    [`#@contoso.example/resource/subscriptions/${id}`, id],
    [`#blade/x/resourceId/%2Fsubscriptions%2F${id}%2Fy`, id],
    [`#view/x/assetId/%2Fsubscriptions%2F${id}%2FresourceGroups%2Fy/z`, id],
    [`#view/x/assetId/%252Fsubscriptions%252F${id}%252FresourceGroups%252Fy`, id],
    [`#view/x/assetId/%2Fsubscriptions%2F${id.replace('6', '7')}%2Fy/subscriptionId/${id}`, id],
    [`#view/x/subscriptionId/${id}?feature.y=1`, id],
    [`#resource/Subscriptions/${id}/overview`, id],
    [`resource/subscriptions/${id}/overview`, id],
    [`#view/x/subscriptionId/%E0%A4%A/subscriptionId/${id}`, id],
    ['#home', undefined],
    [`#view/subscriptionId/${id}0/x`, undefined],
    [`#view/subscriptionId/${id.slice(1)}/x`, undefined],
    [`#view/tenantId/${id}/x`, undefined],
    [`?subscriptionId=${id}`, undefined],
  ])('its subscription: %s', (rest, expected) => {
    expect(subscriptionOfUrl(portal + rest)).toBe(expected);
  });
});

test('all that an address names, the newest first', () => {
  const other = { domain: 'wingtip.example' };
  expect(
    tenantsOfUrl(`${portal}wingtip.example/?tid=${id}#@contoso.example/x?tenant=wingtip.example`),
  ).toEqual([
    { place: 'hash', tenant: { domain: 'contoso.example' } },
    { place: 'hash', tenant: other },
    { place: 'query', tenant: { tenantId: id } },
    { place: 'path', tenant: other },
  ]);
  expect(tenantsOfUrl(`${portal}?tid=${id}&delegatedOrg=wingtip.example`)).toEqual([
    { place: 'query', tenant: { ...other, tenantId: id } },
  ]);
  expect(tenantsOfUrl(`${portal}?tenant=contoso.example&delegatedOrg=wingtip.example`)).toEqual([
    { place: 'query', tenant: { domain: 'contoso.example' } },
    { place: 'query', tenant: other },
  ]);
  expect(tenantsOfUrl(portal)).toEqual([]);
});
