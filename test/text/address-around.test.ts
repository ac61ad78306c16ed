// Reads addresses with anything around them, and trusts no host that only looks like a portal's.

import { describe, expect, test } from 'vitest';
import { brief, id, otherId, read } from './pasted';

const domain = { domain: 'contoso.example' };
const byId = { mark: { tenantId: id } };
const url = (rest: object) => ({ kind: 'url', mark: {}, notes: [], ...rest });
const inPublic = (rest: object) => url({ cloud: 'public', ...rest });

describe('a host nobody knows', () => {
  test.each([
    'https://portal.azure.com@evil.example/contoso.example',
    'https://portal.azure.com:pw@evil.example/contoso.example',
    'https://portal.azure.com%40evil.example/contoso.example',
    'https://portal.azure.com.evil.example/contoso.example',
    'https://portal-azure.com/contoso.example',
    'https://portal.azure.com.mcas.ms.evil.example/contoso.example',
    'https://pоrtal.azure.com/contoso.example',
    'https://evil.example/portal.azure.com/contoso.example',
    'https://evil.example/#@contoso.example',
    'https://evil.example/?delegatedOrg=contoso.example',
    `https://evil.example/${id}`,
    `https://evil.example/customers/${id}/account`,
    `https://evil.example/subscriptions/${id}/x`,
    `https://evil.example/?id=${id}`,
    'https://portal.azure.com:8443/contoso.example',
    'https://contoso.sharepoint.com.evil.example/',
    'https://contoso.sharepoint.com:8443/',
    'https://contoso.example/',
    'https://10.0.0.1/contoso.example',
    'evil.example/contoso.example',
    'contoso.example/about?x=y',
  ])('%s', (text) => {
    const found = read(text);
    // What is no address at all is as good.
    if (found) expect(brief(text)).toEqual(url({ notes: ['not-a-portal'] }));
    else expect(URL.canParse(text)).toBe(false);
  });

  test('may name a tenant by a parameter of that name, with an id', () => {
    expect(brief(`https://wiki.example/?tenantId=${id}`)).toEqual(url({ ...byId, notes: ['not-a-portal'] }));
    expect(brief(`https://wiki.example/?tid=${id}&tenant=${otherId}`)).toEqual(
      url({ notes: ['not-a-portal', 'several-tenants'] }),
    );
  });
});

describe('around an address', () => {
  const expected = inPublic({ mark: domain });

  test.each([
    'portal.azure.com/contoso.example',
    'PORTAL.AZURE.COM/contoso.example',
    '//portal.azure.com/contoso.example',
    'portal.azure.com:443/contoso.example',
    'portal.azure.com/#@contoso.example',
    'http://portal.azure.com/contoso.example',
    ' https://portal.azure.com/contoso.example\r\n',
    '"https://portal.azure.com/contoso.example",',
    '<https://portal.azure.com/contoso.example>',
    '(https://portal.azure.com/contoso.example)',
    'https://portal.azure.com/contoso.example.',
    'https://portal.azure.com/contoso.example)!',
    'See https://portal.azure.com/contoso.example, please.',
    'See portal.azure.com/contoso.example please',
    '[Portal](https://portal.azure.com/contoso.example)',
    '[https://portal.azure.com/fabrikam.example](https://portal.azure.com/contoso.example)',
    '<a href="https://portal.azure.com/contoso.example">Portal</a>',
    'https://portal.azure.com/\ncontoso.example',
    'https://portal.azure.com/contoso\n.example',
    'https://portal.azure.com/con\ntoso.example',
    'https://portal.azure.com/contoso.\r\n  example',
    'https://portal.azure.com/con\u200btoso.example',
    'https://portal.azure.com/?x=1&amp;tenant=contoso.example',
    'https%3A%2F%2Fportal.azure.com%2Fcontoso.example',
    '{"url":"https:\\/\\/portal.azure.com\\/contoso.example"}',
    'view-source:https://portal.azure.com/contoso.example',
    'ｐｏｒｔａｌ．ａｚｕｒｅ．ｃｏｍ／ｃｏｎｔｏｓｏ．ｅｘａｍｐｌｅ',
    'https://portal。azure。com/contoso.example',
    'https://docs.example/help and https://portal.azure.com/contoso.example',
    'https://portal.azure.com/contoso.example https://entra.microsoft.com/contoso.example',
    'https://portal.azure.com/contoso.example\nThanks',
  ])('%j', (text) => {
    expect(brief(text)).toEqual(expected);
  });

  test('of two tenants, neither is taken', () => {
    expect(
      brief('https://portal.azure.com/contoso.example https://portal.azure.com/fabrikam.example'),
    ).toEqual(url({ notes: ['several-tenants'] }));
  });

  test('that names nobody, other words count', () => {
    expect(brief(`https://docs.example/ Tenant ID: ${id}`)).toEqual({
      kind: 'tenant-id',
      ...byId,
      notes: [],
    });
    expect(brief('https://docs.example/ giulia@contoso.example')).toEqual({
      kind: 'email',
      mark: domain,
      notes: [],
    });
  });

  test('a redirect', () => {
    const inner = encodeURIComponent('https://portal.azure.com.mcas.ms/contoso.example');
    expect(brief(`https://nam06.safelinks.protection.outlook.com/?url=${inner}&data=05`)).toEqual(
      inPublic({ mark: domain, notes: ['unwrapped', 'proxy-removed'] }),
    );
  });
});
