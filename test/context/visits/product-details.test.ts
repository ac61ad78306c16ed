// The publisher’s contacts are read out of a product’s details, in every shape of them, and out of nothing around.

import { describe, expect, test } from 'vitest';
import { readProductPage } from '../../../src/context/visits/product-page';
import { documentOf } from '../../page/dom';
import { contacts, generationA, href, link, script, stateOf, titleBlock } from './product-pages';

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
    [
      'facts in one row',
      `<div><span>Publisher</span><span>Contoso Limited Company</span><span>Updated in the spring of 2024</span>${a('Support')}</div>`,
    ],
    ['an icon', '<a href="https://s.example/"><img alt="Support" src="data:,"></a>'],
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
    [
      'another label, with nothing for support before it',
      '<div><span>Support</span><span>Legal</span><a href="https://l.example/">Terms</a></div>',
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
