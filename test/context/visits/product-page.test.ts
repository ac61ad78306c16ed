// What a product’s page is called, and what is read of its description.

import { describe, expect, test } from 'vitest';
import { contacts, href, link, read, titleBlock } from './product-pages';

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
