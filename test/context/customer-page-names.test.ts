// Takes a customer's name from labels only where it is certain to be the customer's.

import { describe, expect, test } from 'vitest';
import { orderId, partnerId, read, tenantId } from './customer-page';

describe('names', () => {
  const name = (markup: string) => read(markup)?.name;
  test.each([
    [
      'no value yet',
      '<div><div><span>Company name</span><span></span></div><div><span>Country</span><span>Italy</span></div></div>',
    ],
    ['a row of headings', '<div><span>Company name</span><span>Relationship</span><span>Tags</span></div>'],
    [
      'cells that are headings',
      '<table><tr><td>Company name</td><td>Relationship</td><td>Tags</td></tr></table>',
    ],
    ['two headings', '<table><tr><th>Company name</th><th>Relationship</th></tr></table>'],
    [
      'another’s id near it',
      `<section><p>Microsoft ID: ${tenantId}</p></section><section><p>Microsoft ID: ${partnerId}</p><p>Company name: Fabrikam</p></section>`,
    ],
    ['another’s id alone', `<p>Microsoft ID: ${partnerId}</p><h1>Fabrikam</h1><p>fabrikam.example</p>`],
    ['a provider’s box', '<fieldset aria-label="Indirect provider"><p>Company name: Fabrikam</p></fieldset>'],
    [
      'a provider’s component',
      '<x_he-card heading="Indirect provider"><template shadow=open><p>Company name: Fabrikam</p></template></x_he-card>',
    ],
    [
      'a reseller’s component with its heading outside',
      '<x_he-card><h3 slot=h>Reseller</h3><template shadow=open><slot name=h></slot><p>Company name: Fabrikam</p></template></x_he-card>',
    ],
    ['two names', '<p>Company name: Contoso</p><p>Customer name: Fabrikam</p>'],
    ['another label behind', '<p><b>Company name</b><b>Primary domain</b></p>'],
    ['a place holder', '<p>Company name: Loading…</p>'],
    ['a dash', '<p>Company name: –</p>'],
    ['a hidden part', '<div hidden><p>Company name: Contoso</p></div>'],
    ['a link in the menu', '<nav><a>Company name</a><a>Users</a></nav>'],
    [
      'a provider',
      '<section><h3>Indirect provider</h3><dl><dt>Company name</dt><dd>Fabrikam</dd></dl></section>',
    ],
    [
      'a reseller in Japanese',
      '<section><h3>間接リセラー</h3><dl><dt>会社名</dt><dd>Fabrikam</dd></dl></section>',
    ],
  ])('are none with %s', (_, markup) => {
    expect(name(markup)).toBeUndefined();
  });

  test.each([
    ['under a heading of the site', '<h2>Partner Center</h2><p>Company name: Contoso</p>', 'Contoso'],
    ['beside what is hidden', '<p hidden>Company name: Old</p><p>Company name: Contoso</p>', 'Contoso'],
    [
      'with the one nearest to the id',
      `<p>Company name: Billing Ltd</p><section><p>Microsoft ID: ${tenantId}</p><p>Company name: Contoso</p></section>`,
      'Contoso',
    ],
    [
      'with another’s id beside',
      `<section><p>Microsoft ID: ${tenantId}</p><p>Company name: Contoso</p></section><section><p>Microsoft ID: ${partnerId}</p><p>Customer name: Fabrikam</p></section>`,
      'Contoso',
    ],
    [
      'in a link',
      '<dl><dt>Customer name</dt><dd><a href="#">Contoso &amp; Sons, Inc.</a></dd></dl>',
      'Contoso & Sons, Inc.',
    ],
  ])('are read %s', (_, markup, expected) => {
    expect(name(markup)).toBe(expected);
  });

  test('and domains of another id alone are none: the page still shows the customer before', () => {
    const page = `<p>Microsoft ID: ${orderId}</p><p>Company name: Fabrikam</p><p>Primary domain: fabrikam.example</p><h1>Fabrikam</h1>`;
    expect(read(page)).toEqual({ kind: 'customer', tenantId });
  });
});
