// Takes a customer's name from breadcrumb or heading only where it can be no title, and follows moves without mixing.

import { describe, expect, test } from 'vitest';
import { customerReader } from '../../src/context/visits/customer-page';
import { shadowPage } from '../page/shadow';
import { account, base, orderId, read, tenantId } from './customer-page';

const list = '<a href="/dashboard/v2/customers/list">Customers</a>';
const mine = (page: string, text: string) =>
  `<a href="/dashboard/v2/customers/${tenantId}/${page}">${text}</a>`;
const domain = '<p>Domain name: contoso.onmicrosoft.com</p>';
const name = (markup: string) => read(markup)?.name;

describe('the name is read', () => {
  test.each([
    [
      'between list and page',
      `<nav aria-label=Breadcrumb><ol><li>${list}</li><li><span>Contoso Ltd</span></li><li>Account</li></ol></nav>`,
    ],
    [
      'with signs between',
      `<div class=breadcrumb>${list}<span> / </span>${mine('subscriptions', 'Contoso Ltd')}<span>›</span><span>Account</span></div>`,
    ],
    [
      'from a component',
      `<x-a><template shadow=open><v6_he-breadcrumb><v6_he-breadcrumb-item href="/commerce/customers/list">Customers</v6_he-breadcrumb-item><v6_he-breadcrumb-item href="/commerce/customers/${tenantId}/account">Contoso Ltd</v6_he-breadcrumb-item><v6_he-breadcrumb-item>Orders</v6_he-breadcrumb-item></v6_he-breadcrumb></template></x-a>`,
    ],
    ['from a heading with the domain behind', '<h1>Contoso Ltd</h1><p>contoso.example</p>'],
    ['from a heading with the id behind', `<h2>Contoso Ltd</h2><span>${tenantId}</span>`],
    ['from a heading like the domain', `<h1>Contoso Ltd</h1>${domain}`],
    ['from a label before anything else', `<p>Company name: Contoso Ltd</p><h1>Contoso Intl</h1>${domain}`],
  ])('%s', (_, markup) => {
    expect(name(markup)).toBe('Contoso Ltd');
  });

  test('of two words like the domain', () => {
    expect(name('<h1>Fourth Coffee Inc.</h1><p>Primary domain: fourthcoffee.example</p>')).toBe(
      'Fourth Coffee Inc.',
    );
  });
});

describe('no name is', () => {
  test.each([
    ['a heading alone', '<h1>Renewals</h1>'],
    ['a heading beside the domain', `<h1>Renewals</h1>${domain}`],
    ['a title that is known', '<h1>Account</h1><p>contoso.example</p>'],
    [
      'the last part of a breadcrumb',
      `<nav aria-label=Breadcrumb><ol><li>${list}</li><li>Renewals</li></ol></nav>`,
    ],
    [
      'a title in a breadcrumb',
      `<nav class=breadcrumb><ol><li>${list}</li><li>${mine('orders', 'Order history')}</li><li>Order 1</li></ol></nav>`,
    ],
    [
      'another customer in a breadcrumb',
      `<nav class=breadcrumb><ol><li>${list}</li><li><a href="/commerce/customers/${orderId}/account">Fabrikam</a></li><li>Account</li></ol></nav>`,
    ],
    [
      'an entry of the menu',
      `<nav>${list}${mine('subscriptions', 'Renewals')}${mine('account', 'Something')}</nav>`,
    ],
    ['a heading with somebody’s address behind', '<h1>Giulia</h1><p>giulia@contoso.example</p>'],
    ['one of two that fit', `<h1>Contoso Ltd</h1><h2>Contoso Inc</h2>${domain}`],
    [
      'a label that says two things',
      `<p>Company name: A</p><p>Company name: B</p><h1>Contoso Ltd</h1>${domain}`,
    ],
  ])('%s', (_, markup) => {
    expect(name(markup)).toBeUndefined();
  });
});

describe('a page that moves from customer to customer', () => {
  const other = orderId;
  const at = (id: string) => account.replace(tenantId, id);
  const facts = (company: string, primary: string) =>
    `<p>Company name: ${company}</p>${primary && `<p>Primary domain: ${primary}</p>`}`;
  const moving = () => {
    const { document, shadowOf } = shadowPage('');
    const readNow = customerReader(document, shadowOf);
    return (id: string | null, markup: string) => {
      document.body.innerHTML = markup;
      return readNow(id === null ? `${base}/dashboard/v2/customers/list` : at(id));
    };
  };

  test('does not give the next the facts of the one before', () => {
    const show = moving();
    expect(show(tenantId, facts('Contoso', 'contoso.example'))).toMatchObject({ name: 'Contoso' });
    expect(show(other, facts('Contoso', 'contoso.example'))).toEqual({ kind: 'customer', tenantId: other });
    expect(show(other, facts('Fabrikam', 'contoso.example'))).toEqual({ kind: 'customer', tenantId: other });
    expect(show(other, facts('Contoso', ''))).toEqual({ kind: 'customer', tenantId: other });
    const fabrikam = { kind: 'customer', tenantId: other, name: 'Fabrikam', domain: 'fabrikam.example' };
    expect(show(other, facts('Fabrikam', 'fabrikam.example'))).toEqual(fabrikam);
  });

  test('nor when one between was never shown', () => {
    const show = moving();
    show(tenantId, facts('Contoso', 'contoso.example'));
    show(other, facts('Contoso', 'contoso.example'));
    const third = '99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee';
    expect(show(third, facts('Contoso', 'contoso.example'))).toEqual({ kind: 'customer', tenantId: third });
  });

  test('nor when the list was between, and shows the first again when it comes back', () => {
    const show = moving();
    show(tenantId, facts('Contoso', 'contoso.example'));
    expect(show(null, facts('Contoso', 'contoso.example'))).toBeNull();
    expect(show(other, facts('Contoso', 'contoso.example'))).toEqual({ kind: 'customer', tenantId: other });
    expect(show(tenantId, facts('Contoso', 'contoso.example'))).toMatchObject({
      name: 'Contoso',
      domain: 'contoso.example',
    });
  });
});

test('a list of 5,000 elements is not even looked at', () => {
  const { document, shadowOf } = shadowPage('<p>Microsoft ID</p>');
  const refuse = () => {
    throw new Error('The page was read.');
  };
  Object.assign(document, { createTreeWalker: refuse, querySelectorAll: refuse, evaluate: refuse });
  const readNow = customerReader(document, shadowOf);
  expect(readNow(`${base}/commerce/customers/list`)).toBeNull();
});
