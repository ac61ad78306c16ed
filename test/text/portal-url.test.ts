// Reads tenant and subscription from the addresses of portals.

import { describe, expect, test } from 'vitest';
import { subscriptionOfUrl, tenantOfUrl } from '../../src/text/portal-url';

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
    ['#home', undefined],
    [`#view/subscriptionId/${id}0/x`, undefined],
    [`#view/subscriptionId/${id.slice(1)}/x`, undefined],
    [`#view/tenantId/${id}/x`, undefined],
    [`?subscriptionId=${id}`, undefined],
  ])('its subscription: %s', (rest, expected) => {
    expect(subscriptionOfUrl(portal + rest)).toBe(expected);
  });
});
