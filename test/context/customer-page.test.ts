// Reads a customer's page of Partner Center in every shape its labels take, and nothing that is not certain.

import { describe, expect, test } from 'vitest';
import { nameless, orderId, partnerId, read, tenantId } from './customer-page';

const found = { kind: 'customer', tenantId };
const all = {
  ...found,
  name: 'Contoso Ltd',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
};

/** Label and value in every shape; `value` may be anything. */
const shapes: readonly (readonly [string, (label: string, value: string) => string])[] = [
  ['a list of terms', (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`],
  [
    'terms in boxes',
    (label, value) => `<dl><div><dt><span>${label}</span></dt><dd><p>${value}</p></dd></div></dl>`,
  ],
  [
    'a table with heads',
    (label, value) => `<table><tr><th scope=row>${label}</th><td>${value}</td></tr></table>`,
  ],
  ['a table of cells', (label, value) => `<table><tr><td>${label}</td><td>${value}</td></tr></table>`],
  [
    'roles of a grid',
    (label, value) => `<div role=row><div role=rowheader>${label}</div><div role=cell>${value}</div></div>`,
  ],
  ['elements side by side', (label, value) => `<p><b>${label}</b><span>${value}</span></p>`],
  [
    'columns',
    (label, value) =>
      `<div class=row><div class=col><label>${label}</label></div><div class=col>${value}</div></div>`,
  ],
  ['one text', (label, value) => `<p>${label}: ${value}</p>`],
  ['a text behind an element', (label, value) => `<p><strong>${label}:</strong> ${value}</p>`],
  ['lines', (label, value) => `<div>${label}<br>${value}</div>`],
  [
    'a field with its label',
    (label, value) => `<label for=x>${label}</label><i>i</i><input id=x value="${value}">`,
  ],
  ['a field in its label', (label, value) => `<label>${label} <input readonly value="${value}"></label>`],
  [
    'a field that names its label',
    (label, value) => `<span id=l>${label}</span><div><input aria-labelledby="l" value="${value}"></div>`,
  ],
  ['a named field', (label, value) => `<input aria-label="${label}" value="${value}">`],
  ['a cell with its column’s name', (label, value) => `<span data-label="${label}">${value}</span>`],
  [
    'a button between',
    (label, value) =>
      `<div><span>${label}</span><button>Info</button><v6_he-button>Copy</v6_he-button><span>${value} <he-button>Copy</he-button></span></div>`,
  ],
  [
    'a label in parts',
    (label, value) => `<dl><dt>${label.replace(' ', ' <b>')}</b> <i class=x></i></dt><dd>${value}</dd></dl>`,
  ],
  [
    'a component’s attributes',
    (label, value) => `<v6_he-text-field label="${label}" value="${value}"></v6_he-text-field>`,
  ],
  ['a component’s attribute and text', (label, value) => `<he-item label="${label}">${value}</he-item>`],
  [
    'a component with a field',
    (label, value) =>
      `<accexp_he-text-field label="${label}"><template shadow=open><label>${label}</label><div><input value="${value}"></div></template></accexp_he-text-field>`,
  ],
  [
    'slots',
    (label, value) =>
      `<he-pair><span slot=label>${label}</span><span slot=value>${value}</span><template shadow=open><div><slot name=label></slot></div><div><slot name=value></slot></div></template></he-pair>`,
  ],
  [
    'a label outside, the value in the root',
    (label, value) =>
      `<x_he-field><span>${label}</span><template shadow=open><div class=l><slot></slot></div><p>${value}</p></template></x_he-field>`,
  ],
  [
    'a label outside without a slot',
    (label, value) =>
      `<x_he-field><span>${label}</span><template shadow=open><p>${value}</p></template></x_he-field>`,
  ],
  [
    'a label in the root, the value outside',
    (label, value) =>
      `<x_he-field>${value}<template shadow=open><label>${label}</label><slot></slot></template></x_he-field>`,
  ],
  [
    'a label beside a component',
    (label, value) =>
      `<div><span>${label}</span><he-text><template shadow=open><span>${value}</span></template></he-text></div>`,
  ],
  [
    'a closed root',
    (label, value) =>
      `<x-a><template shadow=closed><dl><dt>${label}</dt><dd>${value}</dd></dl></template></x-a>`,
  ],
  [
    'four nested roots',
    (label, value) =>
      ['he-shell', 'customersvcadmin_he-page', 'v6_he-card', 'x-y'].reduceRight(
        (inner, tag) => `<${tag}><template shadow=open><div>${inner}</div></template></${tag}>`,
        `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
      ),
  ],
];

describe('the shape', () => {
  test.each(shapes)('%s', (_, shape) => {
    const page = [
      shape('Company name', 'Contoso Ltd'),
      shape('Primary domain', 'contoso.example'),
      shape('Domain name', 'contoso.onmicrosoft.com'),
    ].map(
      (each) => `<section>${each.replaceAll(/(id|for|labelledby)="?(x|l)"?/gu, (text) => text)}</section>`,
    );
    // One page a pair, for the ids of fields are a page's own.
    const visits = page.map((each) => read(each));
    expect(Object.assign({}, ...visits)).toEqual(all);
  });

  test.each(shapes)('%s, with the id', (_, shape) => {
    expect(read(shape('Microsoft ID', tenantId.toUpperCase()), nameless)).toEqual(found);
  });
});

describe('the id', () => {
  test('is that of the address, whatever stands on the page', () => {
    expect(read(`<p>Order ID: ${orderId}</p><p>Tenant ID: ${partnerId}</p>`)).toEqual(found);
  });

  test.each([
    [
      'an order beside',
      `<table><tr><td>Microsoft ID</td><td>${tenantId}</td><td>Order ID</td><td>${orderId}</td></tr></table>`,
    ],
    ['an order behind it', `<p>Microsoft ID: ${tenantId} Order ID: ${orderId}</p>`],
    [
      'others’ labels in the list',
      `<dl><dt>Partner tenant ID</dt><dd>${partnerId}</dd><dt>Microsoft ID</dt><dd>${tenantId}</dd><dt>Order ID</dt><dd>${orderId}</dd></dl>`,
    ],
    [
      'the id said twice',
      `<p>Microsoft ID: ${tenantId}</p><div><span>Microsoft ID</span><span>${tenantId}</span></div>`,
    ],
    [
      'the partner’s in its own part',
      `<section><h3>Partner</h3><p>Microsoft ID: ${partnerId}</p></section><section><h3>Account</h3><p>Microsoft ID: ${tenantId}</p></section>`,
    ],
  ])('is the one beside its label, with %s', (_, markup) => {
    expect(read(markup, nameless)).toEqual(found);
  });

  test.each([
    ['two beside the label', `<dl><dt>Microsoft ID</dt><dd>${tenantId}</dd><dd>${orderId}</dd></dl>`],
    ['two in one value', `<p><b>Microsoft ID</b> <span>${tenantId}, ${orderId}</span></p>`],
    ['two labels', `<p>Microsoft ID: ${tenantId}</p><p>Microsoft ID: ${orderId}</p>`],
    ['another word before it', `<p><b>Microsoft ID</b> <span>see order ${orderId}</span></p>`],
    ['other labels only', `<p>Tenant ID: ${partnerId}</p><p>Subscription ID: ${orderId}</p>`],
    [
      'the partner’s part alone',
      `<section><h3>Your partner profile</h3><p>Microsoft ID: ${partnerId}</p></section>`,
    ],
    [
      'a heading of a column',
      `<table><thead><tr><th>Name</th><th>Microsoft ID</th></tr></thead><tr><td>Contoso</td><td>${tenantId}</td></tr></table>`,
    ],
    ['a column of its own', `<table><tr><td>Microsoft ID</td></tr><tr><td>${orderId}</td></tr></table>`],
    ['nobody’s id', '<p>Microsoft ID: 00000000-0000-0000-0000-000000000000</p>'],
    [
      'links to several customers',
      `<p>Microsoft ID: ${tenantId}</p><a href="/commerce/customers/${tenantId}/account">A</a><a href="/commerce/customers/${orderId}/account">B</a>`,
    ],
  ])('is none with %s', (_, markup) => {
    expect(read(markup, nameless)).toBeNull();
  });
});

describe('domains', () => {
  const domains = (markup: string) => {
    const { domain, initialDomain } = read(markup) ?? {};
    return [domain, initialDomain];
  };
  test.each([
    ['<p>Primary domain: contoso.onmicrosoft.com</p>', 'contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['<p>Primary domain: Contoso.Example</p>', 'contoso.example', undefined],
    ['<p>Primary domain name: bücher.example</p>', 'xn--bcher-kva.example', undefined],
    [
      '<p>Primary domain: contoso.example</p><p>Initial domain: contoso.onmicrosoft.com</p>',
      'contoso.example',
      'contoso.onmicrosoft.com',
    ],
    ['<p>Domain name: contoso.example</p>', 'contoso.example', undefined],
    ['<p>Domain name: contoso.onmicrosoft.com</p>', undefined, 'contoso.onmicrosoft.com'],
    [
      '<dl><dt>Domains</dt><dd>contoso.example</dd><dd>contoso.onmicrosoft.com</dd></dl>',
      undefined,
      'contoso.onmicrosoft.com',
    ],
    ['<p>Domains: a.example, b.example, c.onmicrosoft.com</p>', undefined, 'c.onmicrosoft.com'],
    ['<p>Primary domain: a.example</p><p>Primary domain: b.example</p>', undefined, undefined],
    ['<p>Domains: a.onmicrosoft.com, b.onmicrosoft.com</p>', undefined, undefined],
    [
      '<p>Primary domain: a.onmicrosoft.com</p><p>Domains: a.onmicrosoft.com, b.onmicrosoft.com</p>',
      'a.onmicrosoft.com',
      'a.onmicrosoft.com',
    ],
    ['<p>Primary domain: contoso.onmschina.cn.example</p>', 'contoso.onmschina.cn.example', undefined],
    ['<p>Primary domain: admin@contoso.example</p>', undefined, undefined],
    ['<p>Primary domain: Not verified yet</p>', undefined, undefined],
    ['<p>Primary domain: contoso.example Verified</p>', 'contoso.example', undefined],
    [
      '<p>Signed in as admin@fabrikam.onmicrosoft.com</p><p>fabrikam.onmicrosoft.com</p>',
      undefined,
      undefined,
    ],
  ])('%s', (markup, domain, initial) => {
    expect(domains(markup)).toEqual([domain, initial]);
  });
});

describe('a page without an id', () => {
  const markup = '<p>Company name: Contoso Ltd</p><p>Primary domain: contoso.example</p>';
  test('is a customer’s with the heading of the account and the domain', () => {
    expect(read(`<h2>Customer account info</h2>${markup}`, nameless)).toEqual({
      kind: 'customer',
      name: 'Contoso Ltd',
      domain: 'contoso.example',
    });
  });
  test('is nobody’s without it', () => {
    expect([read(markup, nameless), read('<h2>Customer account info</h2>', nameless)]).toEqual([null, null]);
  });
});
