// Makes the links of customers of every kind: the cloud decides, nothing is opened with a hole in it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkIds } from '../../src/model/link';
import type { Customer, Link } from '../../src/model/settings';
import { linkTemplates } from '../../src/rules/links';
import { retiredPatterns } from '../../src/rules/retired';
import { linksFor } from '../../src/text/links';
import type { LinkRules } from '../../src/text/links';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const rules: LinkRules = { templates: linkTemplates, retired: retiredPatterns, cloud: 'public' };
const contoso: Customer = {
  name: 'Contoso Ltd',
  tenantId: id,
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
};

/** Each link's address, or the reason why there is none. */
function addresses(customer: Customer, team: readonly Link[] = [], given = rules): Record<string, unknown> {
  return Object.fromEntries(
    linksFor(customer, given, team).map(({ id: link, url, refusal }) => [link, url ?? refusal]),
  );
}

describe('the links of a customer', () => {
  test('who is known in full', () => {
    const admin = 'https://admin.cloud.microsoft';
    expect(addresses(contoso)).toEqual({
      'azure-request':
        'https://portal.azure.com/contoso.example#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
      'm365-request':
        'https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=contoso.onmicrosoft.com#/support',
      'manage-requests':
        'https://portal.azure.com/contoso.example#blade/Microsoft_Azure_Support/HelpAndSupportBlade/managesupportrequest',
      'all-tickets':
        'https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=contoso.onmicrosoft.com#/support',
      'partner-center-requests': `https://partner.microsoft.com/dashboard/v2/customers/${id}/servicemanagementpage`,
      'partner-center-account': `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`,
      azure: 'https://portal.azure.com/contoso.example',
      m365: `${admin}/?delegatedOrg=contoso.onmicrosoft.com`,
      entra: 'https://entra.microsoft.com/contoso.example',
      intune: 'https://intune.microsoft.com/contoso.example',
      exchange: `${admin}/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg=contoso.onmicrosoft.com#`,
      teams: 'https://admin.teams.microsoft.com/?delegatedOrg=contoso.onmicrosoft.com',
      defender: `https://security.microsoft.com/?tid=${id}`,
      purview: `https://purview.microsoft.com/?tid=${id}`,
      'power-platform': `https://admin.powerplatform.microsoft.com/account/login/${id}`,
      dynamics: `https://admin.powerplatform.microsoft.com/account/login/${id}`,
      sharepoint: 'https://contoso-admin.sharepoint.com',
    });
  });

  test('come in one order, support first, the team’s last', () => {
    const links = linksFor(contoso, rules, [{ url: 'https://wiki.example/' }]);
    expect(links.map((link) => link.group)).toEqual([
      ...Array<string>(6).fill('support'),
      ...Array<string>(11).fill('admin'),
      'team',
    ]);
    expect(links.slice(0, -1).map((link) => link.id)).toEqual(linkIds);
  });

  test('who is known by the domain alone', () => {
    const known = addresses({ domain: 'contoso.example' });
    expect(known).toMatchObject({
      azure: 'https://portal.azure.com/contoso.example',
      m365: 'https://admin.cloud.microsoft/?delegatedOrg=contoso.example',
      defender: { why: 'missing', slot: 'tenantId' },
      dynamics: { why: 'missing', slot: 'tenantId' },
      'partner-center-requests': { why: 'missing', slot: 'tenantId' },
      sharepoint: { why: 'missing', slot: 'sharepointPrefix' },
    });
  });

  test('who is known by the tenant id alone', () => {
    expect(addresses({ tenantId: id })).toMatchObject({
      azure: `https://portal.azure.com/${id}`,
      m365: `https://admin.cloud.microsoft/?delegatedOrg=${id}`,
      sharepoint: { why: 'missing', slot: 'sharepointPrefix' },
    });
  });

  test('whose initial domain is the only one', () => {
    for (const customer of [
      { domain: 'contoso.onmicrosoft.com' },
      { initialDomain: 'contoso.onmicrosoft.com' },
    ])
      expect(addresses(customer)).toMatchObject({
        azure: 'https://portal.azure.com/contoso.onmicrosoft.com',
        teams: 'https://admin.teams.microsoft.com/?delegatedOrg=contoso.onmicrosoft.com',
        sharepoint: 'https://contoso-admin.sharepoint.com',
      });
  });

  test('who is not known at all', () => {
    for (const { url, refusal } of linksFor({ name: 'Contoso' }, rules, [])) {
      expect(url).toBeUndefined();
      expect(refusal?.why).toBe('missing');
    }
  });

  test('of the US Government', () => {
    const government = addresses({ ...contoso, cloud: 'usgov' });
    expect(government).toMatchObject({
      'azure-request':
        'https://portal.azure.us/contoso.example#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
      azure: 'https://portal.azure.us/contoso.example',
      entra: 'https://entra.microsoft.us/contoso.example',
      m365: { why: 'not-in-cloud', cloud: 'usgov' },
      'partner-center-requests': { why: 'not-in-cloud', cloud: 'usgov' },
    });
    expect(addresses(contoso, [], { ...rules, cloud: 'usgov' })).toEqual(government);
    expect(addresses({ ...contoso, cloud: 'public' }, [], { ...rules, cloud: 'usgov' })).toEqual(
      addresses(contoso),
    );
  });

  test('of China', () => {
    expect(addresses({ ...contoso, cloud: 'china' })).toMatchObject({
      azure: 'https://portal.azure.cn/contoso.example',
      'azure-request': { why: 'not-in-cloud', cloud: 'china' },
    });
  });

  test('of another cloud never lead to the public one', () => {
    for (const cloud of ['usgov', 'china'] as const)
      for (const { url } of linksFor({ ...contoso, cloud }, rules, []))
        if (url !== undefined) expect(new URL(url).hostname).toMatch(/\.(us|cn)$/);
  });
});

describe('the team’s links', () => {
  const of = (team: readonly Link[], customer = contoso) =>
    linksFor(customer, rules, team).filter(({ group }) => group === 'team');

  test('are filled, and refused rather than opened with a hole', () => {
    const team: Link[] = [
      { name: 'Wiki', url: 'https://wiki.example/{domain}?n={name}' },
      { url: 'https://{sharepointPrefix}.sharepoint.com/sites/it' },
      { name: 'Odd', url: 'https://wiki.example/{customer}' },
    ];
    expect(of(team)).toEqual([
      {
        id: 'team:0',
        name: 'Wiki',
        group: 'team',
        url: 'https://wiki.example/contoso.example?n=Contoso%20Ltd',
      },
      {
        id: 'team:1',
        name: '{sharepointPrefix}.sharepoint.com',
        group: 'team',
        url: 'https://contoso.sharepoint.com/sites/it',
      },
      { id: 'team:2', name: 'Odd', group: 'team', refusal: { why: 'malformed' } },
    ]);
    expect(of(team, { tenantId: id })[0]?.refusal).toEqual({ why: 'missing', slot: 'domain' });
  });

  test('of another cloud are left out, and the others keep their ids', () => {
    const team: Link[] = [
      { url: 'https://a.example/', cloud: 'usgov' },
      { url: 'https://b.example/', cloud: 'public' },
      { url: 'https://c.example/' },
    ];
    expect(of(team).map((link) => link.id)).toEqual(['team:1', 'team:2']);
    expect(of(team, { ...contoso, cloud: 'usgov' }).map((link) => link.id)).toEqual(['team:0', 'team:2']);
  });

  test('to addresses out of use are rewritten', () => {
    const session = 'https://portal.office.com/Partner/BeginClientSession.aspx?CTID=';
    const other = '11111111-2222-4333-8444-555555555555';
    const team: Link[] = [
      { name: 'a', url: `${session}{tenantId}&CSDEST=Exchange` },
      { name: 'b', url: 'https://aad.portal.azure.com/{domain}#blade/x' },
      { name: 'c', url: `${session}${other}&CSDEST=o365admincenter` },
      { name: 'd', url: 'https://portal.office.com/Support/SupportEntry.aspx' },
      { name: 'e', url: 'https://portal.microsoftazure.de/{domain}' },
      { name: 'f', url: `${session}{tenant}` },
    ];
    expect(of(team).map(({ url, refusal, isRewritten }) => [url ?? refusal, isRewritten])).toEqual([
      [
        'https://admin.cloud.microsoft/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg=contoso.onmicrosoft.com#',
        true,
      ],
      ['https://entra.microsoft.com/contoso.example#blade/x', true],
      [`https://admin.cloud.microsoft/?delegatedOrg=${other}`, true],
      ['https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=contoso.onmicrosoft.com#/support', true],
      [{ why: 'retired' }, undefined],
      ['https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com', true],
    ]);
    expect(of(team, { ...contoso, cloud: 'usgov' })[0]?.refusal).toEqual({
      why: 'not-in-cloud',
      cloud: 'usgov',
    });
    expect(of(team, { tenantId: id })[1]).toMatchObject({ refusal: { why: 'missing', slot: 'domain' } });
  });
});

test('no customer makes an address with a hole, or another host', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.domain(),
    fc.constantFrom('/', '..', '{domain}', ' '),
  );
  const customer = fc.record(
    {
      name: text,
      domain: text,
      tenantId: fc.oneof(text, fc.uuid()),
      initialDomain: fc.oneof(text, fc.constant('contoso.onmicrosoft.com')),
      cloud: fc.constantFrom('public', 'usgov', 'china'),
    },
    { requiredKeys: [] },
  );
  const team: Link[] = [
    {
      url: 'https://wiki.example/{name}/{domain}/{initialDomain}/{tenantId}/{tenant}?{org}#{sharepointPrefix}',
    },
    { url: 'https://aad.portal.azure.com/{tenant}' },
  ];
  const hosts =
    /^https:\/\/(?:portal\.azure\.(?:com|us|cn)|(?:entra|intune|security|purview|partner|admin|admin\.(?:teams|powerplatform))\.microsoft\.(?:com|us)|admin\.cloud\.microsoft|[a-z0-9-]+-admin\.sharepoint\.com|wiki\.example)(?:[/?#]|$)/;
  fc.assert(
    fc.property(customer, (given) => {
      const links = linksFor(given, rules, team);
      expect(links).toHaveLength(linkIds.length + 2);
      for (const { url, refusal } of links) {
        expect(url === undefined).toBe(refusal !== undefined);
        if (url === undefined) continue;
        expect(url).toMatch(hosts);
        expect(url).not.toMatch(/[{}\s]/u);
        if (!JSON.stringify(given).includes('undefined')) expect(url).not.toContain('undefined');
      }
    }),
  );
});
