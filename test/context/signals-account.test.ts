// Reads who is signed in, what the address names now, and what it named when the page was loaded.

import { describe, expect, test } from 'vitest';
import { readPage, signal } from './signals-of';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const contoso = { name: 'Contoso Ltd', domain: 'contoso.example' };
const portal = 'https://portal.azure.com/';

/** The header's button with its title of several lines. */
const titled = (...lines: string[]) =>
  `<div class="fxs-avatarmenu-header" title="${lines.join('\n')}"></div>`;
describe('the account menu', () => {
  const menu = (markup: string) => readPage(markup, 'https://admin.microsoft.com/').tenants;
  const identified = (markup: string) => menu(markup).filter(({ tenant }) => tenant.domain !== undefined);

  test.each([
    ['the organisation', '<div id="mectrl_currentAccount_secondary">Contoso Ltd (contoso.example)</div>'],
    [
      'parts of its own',
      '<div id="O365_MainLink_Me"><p>Giulia</p><p>g@fabrikam.example</p><p>Contoso Ltd (contoso.example)</p></div>',
    ],
    [
      'its name',
      '<button id="mectrl_main_trigger" aria-label="Giulia&#10;Contoso Ltd (contoso.example)"></button>',
    ],
    [
      'several elements',
      '<p id="mectrl_currentAccount_primary">Contoso Ltd (contoso.example)</p><p id="O365_MainLink_Me">contoso.example</p>',
    ],
    [
      'a row with an address in it',
      '<i id="O365_MainLink_Me" aria-label="Giulia, g@fabrikam.example, Contoso Ltd (contoso.example)"></i>',
    ],
  ])('tells the organisation by %s', (_what, markup) => {
    expect(identified(markup)).toEqual([signal('account-menu', contoso)]);
  });

  test.each([
    ['an address', '<div id="mectrl_currentAccount_secondary">giulia@fabrikam.example</div>'],
    ['a name', '<div id="mectrl_currentAccount_primary">Giulia Ferrari</div>'],
    ['an address in brackets', '<div class="fxs-avatarmenu-username">Giulia (giulia@fabrikam.example)</div>'],
    [
      'an address in pieces',
      '<div class="fxs-avatarmenu-username"><b>giulia@</b><b>fabrikam.example</b></div>',
    ],
    [
      'an address, and its domain elsewhere',
      '<i id="O365_MainLink_Me" aria-label="giulia@fabrikam.example"></i><i id="mectrl_currentAccount_primary">fabrikam.example</i>',
    ],
    [
      'an address below the name of the directory',
      '<div class="fxs-avatarmenu-tenant">giulia@fabrikam.example</div>',
    ],
  ])('tells no domain by %s', (_what, markup) => {
    expect(identified(markup)).toEqual([]);
  });

  test('tells its lines, of which one may be the organisation: Microsoft 365 shows no domain', () => {
    const markup =
      '<div id="O365_MainLink_Me"><p>Giulia  Ferrari</p><p>g@fabrikam.example</p><p>Contoso Ltd</p><i></i><b>?</b></div>';
    expect(menu(markup)).toEqual(
      ['Giulia Ferrari', 'Contoso Ltd'].map((name) => signal('account-menu', { name })),
    );
  });

  test('tells no names of a page full of them', () => {
    const markup = Array.from({ length: 100 }, (_, at) => `<p>Person ${String(at)}</p>`).join('');
    expect(menu(`<div id="O365_MainLink_Me">${markup}<p>${'long '.repeat(50)}</p></div>`)).toHaveLength(16);
  });

  test('tells the lines of the header around it, for there stands the organisation, too', () => {
    const names = (markup: string) => menu(markup).map(({ tenant }) => tenant.name);
    const me = '<b id="O365_MainLink_Me">GF</b>';
    expect(names(`<header><a>Admin center</a><i>Contoso Ltd</i>${me}</header><p>Wingtip</p>`)).toEqual([
      'GF',
      'Admin center',
      'Contoso Ltd',
    ]);
    expect(names(`<div role=banner class="fxs-topbar"><i>Contoso Ltd</i>${me}</div>`)).toEqual(['GF']);
  });
});

describe('a granular delegated admin', () => {
  const guest = [signal('account-name', {})];

  test.each([
    ['the name', '<p class="fxs-avatarmenu-username">user_8f3c2a51d0b94e7f</p>'],
    ['the user name', '<p class="fxs-avatarmenu-username">user_8f3c2a51d0b94e7f@contoso.example</p>'],
    ['capitals', '<p id="mectrl_currentAccount_primary">USER_8F3C2A51</p>'],
    ['a part of the menu', '<p id="O365_MainLink_Me"><b>user_8f3c</b></p>'],
    [
      'a name of the button',
      '<p id="mectrl_main_trigger" aria-label="Account manager for user_8f3c2a51"></p>',
    ],
    ['the title', titled('Name: user_8f3c2a51', 'Email: user_8f3c2a51@contoso.example')],
  ])('is known by %s', (_what, markup) => {
    expect(readPage(markup)).toEqual({ tenants: guest, isGuest: true });
  });

  test.each([
    '<p class="fxs-avatarmenu-username">user_name@contoso.example</p>',
    '<p class="fxs-avatarmenu-username">user_1</p>',
    '<p class="fxs-avatarmenu-username">super_user_8f3c2a51</p>',
    '<p class="fxs-avatarmenu-username">user_8f3c2a51_admin</p>',
    '<p class="fxs-avatarmenu-username">giulia@fabrikam.example</p>',
    '<p>user_8f3c2a51</p>',
  ])('is nobody else: %s', (markup) => {
    expect(readPage(markup).isGuest).toBe(false);
  });
});

describe('the address', () => {
  const at = (href: string, loadedFrom?: string) => readPage('', href, loadedFrom).tenants;
  const domain = 'contoso.example';

  test('what was navigated to last counts, what differs from it is left over', () => {
    expect(at(`${portal}wingtip.example/?tid=${id}#@contoso.example/x`)).toEqual([
      signal('url-hash', { domain }),
      signal('url-query', { tenantId: id }, 'weak'),
      signal('url-path', { domain: 'wingtip.example' }, 'weak'),
    ]);
  });

  test('two places that agree count both', () => {
    expect(at(`${portal}contoso.example/#@contoso.example/x`)).toEqual([
      signal('url-hash', { domain }),
      signal('url-path', { domain }),
    ]);
  });

  test('two parameters that differ count both', () => {
    const found = at('https://admin.microsoft.com/?delegatedOrg=contoso.example&tenant=wingtip.example');
    expect(found.map(({ strength, tenant }) => [strength, tenant.domain])).toEqual([
      ['medium', 'contoso.example'],
      ['medium', 'wingtip.example'],
    ]);
  });

  test('of the load counts only what is gone now', () => {
    const admin = 'https://admin.cloud.microsoft/';
    expect(at(`${admin}?#/users`, `${admin}?delegatedOrg=contoso.example`)).toEqual([
      signal('url-at-load', { domain }),
    ]);
    expect(
      at(`${admin}?delegatedOrg=contoso.example#/users`, `${admin}?delegatedOrg=contoso.example`),
    ).toEqual([signal('url-query', { domain })]);
    expect(at(admin, 'about:blank')).toEqual([]);
    expect(at(admin, 'no address')).toEqual([]);
  });
});
