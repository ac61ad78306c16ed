// Reads e-mail addresses and user names, alone and several, of guests and of mail providers.

import { describe, expect, test } from 'vitest';
import { id, read } from './pasted';

const digits = id.replaceAll('-', '');

describe('an e-mail address or user name', () => {
  const contoso = { kind: 'email', mark: { domain: 'contoso.example' }, notes: [] };

  test.each([
    'giulia.ferrari@contoso.example',
    'GIULIA@CONTOSO.EXAMPLE',
    'mailto:giulia@contoso.example',
    'mailto:giulia@contoso.example?subject=a@fabrikam.example',
    'MAILTO:giulia@contoso.example',
    'Giulia Ferrari <giulia@contoso.example>',
    '"Ferrari, Giulia" <giulia@contoso.example>;',
    'giulia@contoso.example.',
    'giulia@contoso.example, luca@contoso.example; anna@Contoso.Example',
    'Write to giulia@contoso.example, please.',
    'giulia＠contoso．example',
    'smtp:giulia@contoso.example',
    `user_${digits}@contoso.example`,
    `${id}@contoso.example`,
    "o'neil@contoso.example",
    'a+b@contoso.example',
    'portal.azure.com@contoso.example',
    '[giulia@contoso.example](mailto:giulia@contoso.example)',
  ])('%j', (text) => {
    expect(read(text)).toEqual(contoso);
  });

  test('in the initial domain', () => {
    expect(read('admin@contoso.onmicrosoft.us')).toEqual({
      kind: 'email',
      mark: { domain: 'contoso.onmicrosoft.us' },
      initialDomain: 'contoso.onmicrosoft.us',
      cloud: 'usgov',
      notes: [],
    });
  });

  test('of another alphabet', () => {
    expect(read('jürgen@bücher.example')).toEqual({
      kind: 'email',
      mark: { domain: 'xn--bcher-kva.example' },
      notes: ['was-unicode'],
    });
  });

  test.each([
    'user_contoso.com#EXT#@fabrikam.onmicrosoft.com',
    'User_Contoso.com#ext#@Fabrikam.onmicrosoft.com',
    'first_last_contoso.com#EXT#@fabrikam.onmicrosoft.com',
    'first.last_contoso.com#EXT#@fabrikam.onmicrosoft.com',
    'user_contoso.com%23EXT%23@fabrikam.onmicrosoft.com',
  ])('of a guest: %s', (text) => {
    expect(read(text)).toEqual({
      kind: 'guest',
      mark: { domain: 'fabrikam.onmicrosoft.com' },
      initialDomain: 'fabrikam.onmicrosoft.com',
      home: 'contoso.com',
      notes: ['guest-home'],
    });
  });

  test.each([
    'a@gmail.com',
    'a@Outlook.com',
    'a@hotmail.it',
    'a@live.co.uk',
    'a@yahoo.com.br',
    'a@icloud.com',
    'a@gmx.net',
    'a@web.de',
    'a@libero.it',
    'a@qq.com',
    'a@vip.qq.com',
    'a@gmail.com; b@gmail.com',
  ])('of a mail provider names nobody: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'email', mark: {}, notes: ['public-mail'] });
  });

  test.each(['a@live.contoso.com', 'a@notgmail.com', 'a@gmail.com.contoso.com', 'a@hotmail.contoso'])(
    'of a domain like a mail provider’s: %s',
    (text) => {
      expect(read(text)?.notes).toEqual([]);
    },
  );

  test('of several domains names nobody', () => {
    expect(read('a@contoso.example; b@fabrikam.example')).toEqual({
      kind: 'email',
      mark: {},
      notes: ['several-tenants'],
    });
  });
});
