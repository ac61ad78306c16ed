// Reads the tenant from the portal's header and address, in every shape that is known of them.

import { describe, expect, test } from 'vitest';
import { SignalReader } from '../../src/context/signals';
import { documentOf } from '../page/dom';
import { directoryOf, readPage, signal } from './signals-of';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const contoso = { name: 'Contoso Ltd', domain: 'contoso.example' };
const portal = 'https://portal.azure.com/';

/** The header's button with its title of several lines. */
const titled = (...lines: string[]) =>
  `<div class="fxs-avatarmenu-header" title="${lines.join('\n')}"></div>`;
const shown = (text: string) =>
  `<div class="fxs-topbar"><div class="fxs-avatarmenu-tenant">${text}</div></div>`;

describe('the directory line', () => {
  test.each([
    [
      'English',
      titled(
        'Name: Giulia',
        'Email: g@fabrikam.example',
        'Directory: Contoso Ltd (contoso.example)',
        'Sign out',
      ),
    ],
    ['Italian', titled('Nome: Giulia', 'Directory: Contoso Ltd (contoso.example)')],
    ['German', titled('Verzeichnis: Contoso Ltd (contoso.example)')],
    ['Japanese, full-width colon and no space', titled('ディレクトリ：Contoso Ltd (contoso.example)')],
    [
      'Windows line ends',
      `<div id="fxs-avatarmenu-button" title="A&#13;&#10;Directory: Contoso Ltd (contoso.example)&#13;&#10;B"></div>`,
    ],
    [
      'an aria-label instead of a title',
      '<div id="fxs-avatarmenu-button" aria-label="Account\nDirectory: Contoso Ltd (contoso.example)"></div>',
    ],
    [
      'another part of the menu',
      '<a class="fxs-avatarmenu-x" title="Directory: Contoso Ltd (contoso.example)"></a>',
    ],
    ['the text below the name', shown('Contoso Ltd (contoso.example)')],
    ['glyphs and bidi marks', shown('\ue77bContoso Ltd \u200e(contoso.example)\u200e')],
    ['capitals in the domain', shown('Contoso Ltd (Contoso.Example)')],
    ['the settings', '<p class="fxs-settings-currentdirectoryname">Contoso Ltd (contoso.example)</p>'],
    [
      'one line with the user’s name',
      '<i id="fxs-avatarmenu-button" aria-label="Name: Giulia Directory: Contoso Ltd (contoso.example)"></i>',
    ],
  ])('%s', (_what, markup) => {
    expect(directoryOf(markup)).toEqual(contoso);
  });

  test.each<[string, string, object | undefined]>([
    ['a name alone', shown('CONTOSO'), { name: 'CONTOSO' }],
    ['a domain alone', shown('contoso.onmicrosoft.com'), { domain: 'contoso.onmicrosoft.com' }],
    ['an id', titled(`Directory: Contoso (${id})`), { name: 'Contoso', tenantId: id }],
    [
      'a name with brackets',
      titled('Directory: Contoso (IT) (contoso.example)'),
      { name: 'Contoso (IT)', domain: 'contoso.example' },
    ],
    ['no header', '<div>Directory: Contoso (contoso.example)</div>', undefined],
    ['an empty header', shown(' '), undefined],
    ['a title without a directory', titled('Giulia Ferrari', 'g@fabrikam.example'), undefined],
    ['a label elsewhere', '<p title="Directory: Contoso (contoso.example)"></p>', undefined],
  ])('%s', (_what, markup, expected) => {
    expect(directoryOf(markup)).toEqual(expected);
  });

  test('one that names the tenant exactly wins over one that gives its name', () => {
    expect(directoryOf(shown('CONTOSO') + titled('Directory: Contoso Ltd (contoso.example)'))).toEqual(
      contoso,
    );
    expect(
      directoryOf(shown('CONTOSO') + '<p class="fxs-settings-currentdirectoryname">contoso.example</p>'),
    ).toEqual({
      domain: 'contoso.example',
    });
  });

  test('the user’s own address in the title is no directory', () => {
    const markup =
      titled('Giulia Ferrari (g@fabrikam.example)', 'Email: (g@fabrikam.example)') + shown('Contoso');
    expect(directoryOf(markup)?.domain).toBeUndefined();
  });

  test('comes late: absent first, there at the next look', () => {
    const document = documentOf('');
    const reader = new SignalReader(document, () => 0);
    expect(reader.read({ href: portal })).toEqual({ tenants: [], isGuest: false });
    document.body.innerHTML = shown('Contoso Ltd (contoso.example)');
    expect(reader.read({ href: portal })).toEqual({
      tenants: [signal('directory-text', contoso)],
      isGuest: false,
    });
  });
});

test('all signals together', () => {
  const page = shown('Contoso Ltd (contoso.example)');
  const href = `${portal}#@contoso.example/resource/subscriptions/${id}/x`;
  expect(readPage(page, href, `${portal}?delegatedOrg=wingtip.example`)).toEqual({
    tenants: [
      signal('directory-text', contoso),
      signal('url-hash', { domain: 'contoso.example' }),
      signal('url-at-load', { domain: 'wingtip.example' }),
    ],
    isGuest: false,
    subscription: { id },
  });
});
