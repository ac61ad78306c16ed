// A product is read out of its page’s embedded state, in many shapes, and never out of that of another product.

import { describe, expect, test } from 'vitest';
import { contacts, link, read, script, stateOf, titleBlock } from './product-pages';

describe('the embedded state', () => {
  test('says all', () => {
    expect(
      read(
        script(
          stateOf({
            HelpLink: 'https://contoso.example/help',
            SupportLink: 'https://support.contoso.example/',
            supportPhone: '+39 02 5550 0199',
            supportEmail: 'help@contoso.example',
            PrivacyPolicyUrl: 'https://contoso.example/privacy',
          }),
        ),
      ),
    ).toEqual({
      kind: 'product',
      name: 'Contoso Backup',
      publisher: 'Contoso',
      contacts: [
        { kind: 'link', value: 'https://support.contoso.example/', where: 'state' },
        { kind: 'email', value: 'help@contoso.example', where: 'state' },
        { kind: 'phone', value: '+39 02 5550 0199', where: 'state' },
        { kind: 'link', value: 'https://contoso.example/help', where: 'state' },
      ],
    });
  });

  test.each<[string, unknown]>([
    [
      'an id in other letters',
      {
        apps: {
          idMap: { 'Contoso.Backup': '0' },
          dataList: [{ detailInformation: { SupportLink: 'https://s.example/' } }],
        },
      },
    ],
    ['apps that stand deeper', { a: { b: stateOf({ SupportLink: 'https://s.example/' }) } }],
    [
      'a product by its id',
      { page: { product: { id: 'CONTOSO.backup', supportUrl: 'https://s.example/' } } },
    ],
    [
      'a product by its offer id',
      { offers: [{ id: 'x' }, { offerId: 'contoso.backup', details: { supportUri: 'https://s.example/' } }] },
    ],
    [
      'support as an object',
      { product: { productId: 'contoso.backup', support: { url: 'https://s.example/' } } },
    ],
    [
      'support as a list',
      {
        product: {
          productId: 'contoso.backup',
          supportContacts: [{ type: 'url', value: 'https://s.example/' }],
        },
      },
    ],
    [
      'a publisher with an id',
      { product: { id: 'contoso.backup', publisher: { id: 'contoso', supportUrl: 'https://s.example/' } } },
    ],
    ['names with underscores', { product: { id: 'contoso.backup', support_url: 'https://s.example/' } }],
    ['an address without scheme', { product: { id: 'contoso.backup', supportUrl: '//s.example/' } }],
    [
      'two objects of the product',
      {
        tile: { id: 'contoso.backup', title: 'x' },
        whole: { id: 'contoso.backup', helpLink: 'https://s.example/' },
      },
    ],
  ])('is understood with %s', (_what, state) => {
    const expected = ['state https://s.example/'];
    expect(contacts(script(state))).toEqual(expected);
    expect(
      contacts(`<script type="application/json" id="__NEXT_DATA__">${JSON.stringify(state)}</script>`),
    ).toEqual(expected);
  });

  test('has ids of several parts, encoded', () => {
    const at =
      'https://appsource.microsoft.com/en-us/product/dynamics-365/PUBID.contoso%7CAID.backup%7CPAPPID.6f';
    const state = { x: { id: 'pubid.contoso|aid.backup|pappid.6f', supportUrl: 'https://s.example/' } };
    expect(contacts(script(state), at)).toEqual(['state https://s.example/']);
  });

  test.each<[string, string[]]>([
    ['mailto:help@contoso.example?subject=x', ['state help@contoso.example']],
    ['help@contoso.example', ['state help@contoso.example']],
    ['tel:+390255500199', ['state +390255500199']],
    ['javascript:alert(1)', []],
    ['java\nscript:alert(1)', []],
    ['data:text/html,x', []],
    ['http://contoso.example/', []],
    ['/support', []],
    ['support', []],
    ['', []],
    ['https://user:pass@contoso.example/', []],
  ])('gives as support link: %j', (SupportLink, expected) => {
    expect(contacts(script(stateOf({ SupportLink })))).toEqual(expected);
  });

  test.each<[string, unknown]>([
    [
      'of another product',
      {
        apps: {
          idMap: { 'fabrikam.mail': 0 },
          dataList: [
            { entityId: 'fabrikam.mail', detailInformation: { SupportLink: 'https://no.example/' } },
          ],
        },
      },
    ],
    [
      'whose place is another product',
      {
        apps: {
          idMap: { 'contoso.backup': 0 },
          dataList: [
            { entityId: 'fabrikam.mail', detailInformation: { SupportLink: 'https://no.example/' } },
          ],
        },
      },
    ],
    ['whose place is empty', { apps: { idMap: { 'contoso.backup': 7 }, dataList: [] } }],
    [
      'with other products in this one',
      { p: { id: 'contoso.backup', related: [{ id: 'fabrikam.mail', supportUrl: 'https://no.example/' }] } },
    ],
    ['of a part of the name', { p: { id: 'contoso.backup-pro', supportUrl: 'https://no.example/' } }],
    ['of nothing', null],
  ])('is not believed %s', (_what, state) => {
    expect(contacts(script(state))).toEqual([]);
  });

  test('is not believed after a move to another product, whose details count', () => {
    const at = 'https://marketplace.microsoft.com/en-us/product/saas/fabrikam.mail';
    const state = script(stateOf({ SupportLink: 'https://contoso.example/' }));
    const shown = '<h1>Fabrikam Mail</h1><a href="https://fabrikam.example/">Support</a>';
    expect(read(`${state}${shown}`, at)).toEqual({
      kind: 'product',
      name: 'Fabrikam Mail',
      contacts: [{ kind: 'link', value: 'https://fabrikam.example/', where: 'details' }],
    });
    // The address has moved, and the page not yet.
    expect(read(`${state}${titleBlock}<a href="https://contoso.example/2">Support</a>`, at)).toEqual({
      kind: 'product',
      contacts: [],
    });
  });

  test('counts again after the way back, while the page still shows the other product', () => {
    const state = script(stateOf({ SupportLink: 'https://contoso.example/' }));
    const shown = '<h1>Fabrikam Mail</h1><a href="https://fabrikam.example/">Support</a>';
    expect(contacts(state + shown)).toEqual(['state https://contoso.example/']);
  });

  test('goes before the page, and each contact counts once', () => {
    const state = script(stateOf({ SupportLink: 'https://contoso.example/help' }));
    const shown = `${titleBlock}<div><header>Support</header>${link('https://contoso.example/help/')}${link('mailto:a@contoso.example', 'E-mail')}</div>
      <div itemprop="description"><p>Write to A@contoso.example or b@contoso.example.</p></div>`;
    expect(contacts(state + shown)).toEqual([
      'state https://contoso.example/help',
      'details a@contoso.example',
      'description b@contoso.example',
    ]);
  });
});
