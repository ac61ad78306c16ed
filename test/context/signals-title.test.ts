// Reads the directory from titles and names of the header in every language and shape, and from where else it may stand.

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

const rest = ['Email: g@fabrikam.example', 'Directory: Contoso: EMEA (contoso.example)', 'Domain: x'];

describe('titles and names of any shape', () => {
  const emea = { name: 'Contoso: EMEA', domain: 'contoso.example' };
  const label = (text: string) => `<i id="fxs-avatarmenu-button" aria-label="${text}"></i>`;

  test.each<[string, string, object | undefined]>([
    ['a name that contains a colon', titled('Name: Giulia', ...rest), emea],
    ['the same in a name of several lines', label(['Name: Giulia', ...rest].join('\n')), emea],
    [
      'a full-width colon in a name',
      titled('目录：Contoso：EMEA（contoso.example）'),
      { name: 'Contoso：EMEA', domain: 'contoso.example' },
    ],
    ['a space before the colon', titled('Répertoire\u00a0: Contoso Ltd (contoso.example)'), contoso],
    [
      'brackets in the name',
      titled('Katalog: Contoso (EMEA) [old] (contoso.example)'),
      { name: 'Contoso (EMEA) [old]', domain: 'contoso.example' },
    ],
    [
      'right-to-left marks',
      titled('\u200fالدليل:\u200f \u202aContoso Ltd (contoso.example)\u202c\u200f'),
      contoso,
    ],
    [
      'Hebrew',
      titled('שם: גוליה', 'ספריה: קונטוסו (contoso.example)'),
      { name: 'קונטוסו', domain: 'contoso.example' },
    ],
    [
      'a user whose name looks like a directory',
      titled('Name: Giulia (fabrikam.example)', 'Directory: Contoso Ltd (contoso.example)'),
      contoso,
    ],
    [
      'an id in the brackets, and the domain in the next line',
      titled('Name: Giulia', 'Directory: Contoso Ltd (' + id + ')', 'Domain: contoso.example'),
      { name: 'Contoso Ltd', tenantId: id, domain: 'contoso.example' },
    ],
    [
      'a line that is a domain',
      titled('Name: Giulia', 'Verzeichnis: contoso.example'),
      { domain: 'contoso.example' },
    ],
    ['a line that is an id', titled('Name: Giulia', 'Directory: ' + id), { tenantId: id }],
    ['two ids, of which one may be the user’s', titled('A: ' + id, 'B: ' + id.replace('6', '7')), undefined],
    ['no word before it', titled('Giulia Ferrari', 'Contoso Ltd (contoso.example)'), contoso],
    ['the user’s line alone without a word', titled('Giulia (fabrikam.example)', 'Sign out'), undefined],
    [
      'a row of pairs with commas',
      label(
        'Account, Name: Giulia, Email: g@fabrikam.example, Directory: Contoso Ltd (contoso.example), Domain: contoso.example',
      ),
      contoso,
    ],
    [
      'a row of pairs with the domain alone',
      label('Name: Giulia, Email: g@fabrikam.example, Directory: contoso.example, Sign out'),
      { domain: 'contoso.example' },
    ],
    [
      'a title that is such a row',
      titled('Email: g@fabrikam.example Directory: Contoso Ltd (contoso.example)'),
      contoso,
    ],
    ['the user’s address alone', titled('Name: Giulia', 'Email: g@fabrikam.example'), undefined],
    [
      'an international domain',
      titled('Ordner: Bücher (bücher.example)'),
      { name: 'Bücher', domain: 'xn--bcher-kva.example' },
    ],
    [
      'a menu that is hidden',
      `<div hidden>${titled('Directory: Contoso Ltd (contoso.example)')}</div>`,
      contoso,
    ],
  ])('%s', (_what, markup, expected) => {
    expect(directoryOf(markup)).toEqual(expected);
  });

  test('an element that surely says it wins over one that is called alike', () => {
    const others = '<div class="fxs-avatarmenu-other" title="Directory: Wingtip (wingtip.example)"></div>';
    expect(directoryOf(others + titled('Directory: Contoso Ltd (contoso.example)'))).toEqual(contoso);
    expect(directoryOf(others)?.domain).toBe('wingtip.example');
    expect(directoryOf(`<div class="fxs-topbar"></div>${others}`)).toBeUndefined();
    expect(directoryOf(`<div class="fxs-topbar">${others}</div>`)?.domain).toBe('wingtip.example');
  });
});

test('every place of the header is a signal of its own, the exact ones first', () => {
  const page =
    shown('CONTOSO') +
    '<p class="fxs-settings-currentdirectoryname">Contoso Ltd (contoso.example)</p>' +
    titled('Directory: Contoso Ltd (contoso.onmicrosoft.com)');
  expect(readPage(page).tenants).toEqual([
    signal('directory-line', { name: 'Contoso Ltd', domain: 'contoso.onmicrosoft.com' }),
    signal('directory-text', contoso),
    signal('directory-text', { name: 'CONTOSO' }, 'medium'),
  ]);
});

test('a part of a class name is searched in the whole page only now and then', () => {
  const clock = { time: 0 };
  const document = documentOf('');
  const reader = new SignalReader(document, () => clock.time);
  const read = () => reader.read({ href: portal }).tenants.length;
  expect(read()).toBe(0);
  document.body.innerHTML = '<div class="avatarmenu-new" title="Directory: Contoso Ltd (contoso.example)">';
  clock.time = 1900;
  expect(read()).toBe(0);
  clock.time = 2000;
  expect(read()).toBe(1);
  document.body.firstElementChild!.setAttribute('title', 'Directory: Wingtip (wingtip.example)');
  clock.time = 2300;
  expect(reader.read({ href: portal }).tenants[0]?.tenant.domain).toBe('wingtip.example');
  document.body.innerHTML = '';
  expect(read()).toBe(0);
});
