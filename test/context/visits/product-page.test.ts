// What a product's page says is read in every generation of it: product, publisher, and how the publisher is reached.

import { describe, expect, test } from 'vitest';
import { readProductPage } from '../../../src/context/visits/product-page';
import { documentOf } from '../../page/dom';

const href = 'https://marketplace.microsoft.com/en-us/product/saas/contoso.backup?tab=overview';

function read(markup: string, at = href) {
  return readProductPage(documentOf(markup), { href: at });
}

/** Contacts in short: where, kind, value. */
function contacts(markup: string, at = href): string[] {
  return (read(markup, at)?.contacts ?? []).map(({ where, value }) => `${where} ${value}`);
}

function stateOf(details: object, more: object = {}) {
  const item = { entityId: 'contoso.backup', title: 'Contoso Backup', publisher: 'Contoso', ...more };
  return {
    apps: { idMap: { 'contoso.backup': 1 }, dataList: [{}, { ...item, detailInformation: details }] },
  };
}

function script(state: unknown): string {
  return `<script>window.__INITIAL_STATE__ = ${JSON.stringify(state)};</script>`;
}

const titleBlock = '<div class="titleBlock"><h1>Contoso Backup</h1><h2>Contoso</h2></div>';

const generationA = (support: string) => `
  <header><a href="https://support.microsoft.com/">Support</a></header>
  <div class="spza_detailContainer spza_partnerDetailContainer"><div class="detailContent">
    <div class="metadata"><div class="metaDetails">
      <div class="cell"><header>Publisher</header><span>Contoso</span></div>
      <div class="cell"><header>Support</header>${support}</div>
      <div class="cell"><header>Legal</header>
        <a class="c-hyperlink" href="https://contoso.example/license">License Agreement</a>
        <a class="c-hyperlink" href="https://contoso.example/privacy">Privacy Policy</a></div>
    </div></div></div></div>
  <footer><a href="https://support.microsoft.com/">Support</a><a href="https://contoso.example/f">Help</a></footer>`;

const link = (address: string, text = 'Support') =>
  `<a class="c-hyperlink" target="_blank" rel="noreferrer" href="${address}">${text}</a>`;

test.each([
  'https://marketplace.microsoft.com/en-us/search/products?search=contoso.backup',
  'https://portal.azure.com/',
  '',
])('other pages are no product: %s', (at) => {
  expect(read(titleBlock, at)).toBeNull();
});

test('a product of which nothing is said yet has no contacts', () => {
  expect(read('<div id="root"></div>')).toEqual({ kind: 'product', contacts: [] });
});

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

describe('the details, generation A', () => {
  test.each<[string, string[]]>([
    [link('https://contoso.example/support'), ['details https://contoso.example/support']],
    [
      link('https://contoso.example/help', 'Help') + link('https://contoso.example/support'),
      ['details https://contoso.example/support', 'details https://contoso.example/help'],
    ],
    [link('https://contoso.example/x', 'contoso.example'), ['details https://contoso.example/x']],
    [link('mailto:help%40contoso.example?subject=Hi'), ['details help@contoso.example']],
    [
      link('MAILTO:a@contoso.example,b@contoso.example'),
      ['details a@contoso.example', 'details b@contoso.example'],
    ],
    [link('tel:+39-02-5550-0199', 'Call'), ['details +39-02-5550-0199']],
    [link('tel:+39025550;ext=12', 'Call'), ['details +39025550 ext. 12']],
    ['<span>help@contoso.example</span>', ['details help@contoso.example']],
    ['<span>+39 02 5550 0199</span>', ['details +39 02 5550 0199']],
    ['help@contoso.example, (425) 555-0100', ['details help@contoso.example', 'details (425) 555-0100']],
    ['<span>Version 10.2.3000.4, 2024-05-01</span>', []],
    [link(''), []],
    [link('#'), []],
    [link('/support'), []],
    [link('?tab=support'), []],
    [link('contoso.example/support'), []],
    [link('javascript:void(0)'), []],
    [link('JaVa&#10;Script:alert(1)'), []],
    [link(' javascript:alert(1)'), []],
    [link('data:text/html,hi'), []],
    [link('vbscript:x'), []],
    [link('http://contoso.example/'), []],
    [link('https://user@contoso.example/'), []],
    [link('https://'), []],
    [link('mailto:?subject=x'), []],
    [link('mailto:nobody'), []],
    [link('tel:'), []],
    [link('https://support.microsoft.com/'), []],
    [link('https://marketplace.microsoft.com/en-us/help'), []],
    ['', []],
    ['<span>Not provided</span>', []],
  ])('of %s', (support, expected) => {
    expect(contacts(generationA(support))).toEqual(expected);
  });

  test('of a product of Microsoft, its own links are the publisher’s', () => {
    const state = script(stateOf({}, { publisher: 'Microsoft Corporation' }));
    expect(contacts(state + generationA(link('https://support.microsoft.com/x')))).toEqual([
      'details https://support.microsoft.com/x',
    ]);
  });
});

describe('the details in other shapes', () => {
  const found = ['details https://s.example/'];
  const a = (text: string) => `<a href="https://s.example/">${text}</a>`;
  test.each([
    ['a link of the name', a('Support')],
    ['a link with an icon', a('<i class="icon">\ue8a7</i> Support')],
    [
      'a link by its label',
      `<a href="https://s.example/" aria-label="Support (opens in a new tab)">More</a>`,
    ],
    ['a link to somewhere', a('Support, opens in new window')],
    ['a header and another text', `<div><h3>Customer support</h3>${a('Visit us')}</div>`],
    [
      'a list of terms',
      `<dl><dt>Support</dt><dd>${a('Visit')}</dd><dt>Legal</dt><dd><a href="https://l.example/">Terms</a></dd></dl>`,
    ],
    [
      'a table',
      `<table><tr><th>Support</th><td>${a('Visit')}</td></tr><tr><th>Legal</th><td><a href="https://l.example/">Terms</a></td></tr></table>`,
    ],
    ['rows of boxes', `<div class="row"><span>Support:</span></div><div class="row">${a('Visit')}</div>`],
    [
      'spans one after the other',
      `<div><span>Support</span>${a('Visit')}<span>Legal</span><a href="https://l.example/">Terms</a></div>`,
    ],
    [
      'Fluent',
      `<div class="ms-Stack-inner"><div class="ms-Stack"><span class="ms-Text">Support</span></div><div class="ms-Stack">${a('s.example')}</div></div>`,
    ],
    ['a box by its label', `<section aria-label="Support">${a('Visit')}</section>`],
    [
      'a heading of several parts',
      `<header><span>Customer</span> <span>support</span></header>${a('Visit')}`,
    ],
    ['a tab of details', `<div class="tabContent"><p>${a('Support')}</p></div>`, '?tab=DetailsAndSupport'],
    [
      'the content of a tab, built with the kit',
      `<div class="tabContent"><p>Long text.</p><div>${a('Support').replace('<a', '<a class="ms-Link"')}</div></div>`,
    ],
    [
      'beside a description',
      `<div class="tabContent"><div itemprop="description"><p>Text</p></div><div>${a('Support')}</div></div>`,
    ],
    ['in a page called overview', `<div class="product-overview">${titleBlock}${a('Support')}</div>`],
  ])('%s', (_how, markup, search = '?tab=Overview') => {
    const around = markup.includes('titleBlock') ? markup : titleBlock + markup;
    expect(contacts(around, `https://marketplace.microsoft.com/product/contoso.backup${search}`)).toEqual(
      found,
    );
  });

  test('open shadow roots', () => {
    const document = documentOf(`${titleBlock}<x-details></x-details>`);
    document.querySelector('x-details')!.attachShadow({ mode: 'open' }).innerHTML =
      `<header>Support</header>${a('Go')}`;
    expect(readProductPage(document, { href })?.contacts).toMatchObject([
      { value: 'https://s.example/', where: 'details' },
    ]);
  });

  test.each([
    ['the header', '<header><div><a href="https://s.example/">Support</a></div></header>'],
    ['a menu', '<nav><a href="https://s.example/">Support</a></nav>'],
    ['the footer', '<footer><h3>Support</h3><a href="https://s.example/">Visit</a></footer>'],
    ['the site’s footer by its class', '<div class="c-uhff"><a href="https://s.example/">Support</a></div>'],
    [
      'reviews',
      '<div class="reviewList"><p>Their <a href="https://s.example/">Support</a></p>mail a@s.example</div>',
    ],
    [
      'a tab of reviews',
      '<div class="tabContent"><a class="ms-Link" href="https://s.example/">Support</a></div>',
      '?tab=Reviews',
    ],
    ['related products', '<section class="relatedApps"><a href="https://s.example/">Support</a></section>'],
    ['tiles', '<div class="tileContainer"><a href="https://s.example/">Support</a></div>'],
    ['a panel that is away', '<div hidden><a href="https://s.example/">Support</a></div>'],
    ['a link of another name', '<a href="https://s.example/">Report an issue</a>'],
    [
      'an empty cell before another',
      '<div class="cell"><header>Support</header></div><div class="cell"><header>Legal</header><a href="https://l.example/">Terms</a></div>',
    ],
    [
      'an empty cell of spans',
      '<div class="cell"><span>Support</span></div><div class="cell"><span>Legal</span><a href="https://l.example/">Terms</a></div>',
    ],
    ['a share by mail', '<a href="mailto:?subject=Contoso">E-mail</a>'],
    ['a mailbox of Microsoft', '<a href="mailto:feedback@microsoft.com">Feedback</a>'],
    ['a mailbox of others', '<a href="mailto:privacy@contoso.example">Privacy</a>'],
  ])('nothing is taken from %s', (_what, markup, search = '') => {
    expect(
      contacts(titleBlock + markup, `https://marketplace.microsoft.com/product/contoso.backup${search}`),
    ).toEqual([]);
  });
});

describe('the description', () => {
  const text =
    '<p>Contoso Backup keeps what you write. <a href="https://contoso.example/case">Read the case study</a>, or ' +
    '<a href="https://contoso.example/contact-sales-and-support">contact our support</a>. Version 2024.10.1234567.</p>' +
    '<h3>Support</h3><p>Write to <a href="mailto:help@contoso.example">us</a>, desk@contoso.example, +1 425 555 0100 ' +
    'or <a href="javascript:alert(1)">Support</a> <a href="https://learn.microsoft.com/x">support docs</a>.</p>';
  const expected = [
    'description help@contoso.example',
    'description desk@contoso.example',
    'description +1 425 555 0100',
    'description https://contoso.example/contact-sales-and-support',
  ];

  test.each([
    ['by its property', `<div itemprop="description">${text}</div>`],
    ['by its class', `<div class="appDescription">${text}</div>`],
    ['in the tab', `<div class="tabContent">${text}</div>`],
    ['in a panel', `<div role="tabpanel">${text}</div>`],
    [
      'in a detail container',
      `<div class="spza_detailContainer"><div class="detailContent"><div class="overview">${text}</div></div></div>`,
    ],
  ])('%s is named as such', (_how, markup) => {
    expect(contacts(titleBlock + markup).sort()).toEqual([...expected].sort());
  });

  test('without any mark is told by its length', () => {
    const long = `<p>${'Contoso Backup keeps what you write, wherever you write it. '.repeat(12)}</p>`;
    const markup = `<div>${long}${text}</div>`;
    expect(contacts(titleBlock + markup).every((each) => each.startsWith('description '))).toBe(true);
    expect(contacts(titleBlock + markup)).toContain('description help@contoso.example');
  });

  test('comes last', () => {
    const markup = `<div class="tabContent"><a href="https://d.example/">Support</a></div><div><header>Support</header>${link('https://s.example/')}</div>`;
    expect(contacts(titleBlock + markup)).toEqual([
      'details https://s.example/',
      'description https://d.example/',
    ]);
  });
});

describe('name and publisher', () => {
  const ld = (name: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'SoftwareApplication', name, author: { '@type': 'Organization', name: 'Contoso' } })}</script>`;
  test.each<[string, string, object]>([
    ['the title block', titleBlock, { name: 'Contoso Backup', publisher: 'Contoso' }],
    ['a heading alone', '<h1>Contoso <b>Backup</b></h1>', { name: 'Contoso Backup' }],
    ['linked data', ld('Contoso Backup') + '<meta property="og:title" content="">', { publisher: 'Contoso' }],
    [
      'what is said to others',
      '<meta property="og:title" content="Contoso Backup – Microsoft Marketplace">',
      { name: 'Contoso Backup' },
    ],
    [
      'what is said to others of the same product',
      `<meta property="og:url" content="${href}"><meta property="og:title" content="Backup | Microsoft AppSource">`,
      { name: 'Backup' },
    ],
    [
      'nothing said of another product',
      '<link rel="canonical" href="https://marketplace.microsoft.com/product/fabrikam.mail"><meta property="og:title" content="Fabrikam Mail">',
      {},
    ],
  ])('from %s', (_what, markup, expected) => {
    const { kind: _kind, contacts: _contacts, ...names } = read(markup)!;
    expect(names).toMatchObject(expected);
    if (Object.keys(expected).length === 0) expect(names).toEqual({});
  });
});
