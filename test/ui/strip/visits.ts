// Pages about customers and products for states of the strip.

import type { CustomerVisit, ProductVisit, VisitView } from '../../../src/model/visit';
import { contoso } from './forms';

const customer: CustomerVisit = {
  kind: 'customer',
  ...contoso,
  initialDomain: 'contoso.onmicrosoft.com',
};

export const product: ProductVisit = {
  kind: 'product',
  name: 'Northwind Backup for Azure',
  publisher: 'Northwind Software GmbH',
  contacts: [
    { kind: 'link', value: 'https://support.northwind.example/help?product=backup', where: 'state' },
    { kind: 'email', value: 'support@northwind.example', where: 'details' },
    { kind: 'phone', value: '+49 (89) 5550-0199', where: 'details' },
    { kind: 'link', value: 'https://files.example/manual.pdf', where: 'description' },
  ],
};

const ofProduct = (change: Partial<ProductVisit> = {}): VisitView => ({
  visit: { ...product, ...change },
  listing: 'none',
  cloud: 'public',
  requests: [],
});

const newCustomer: VisitView = {
  visit: customer,
  listing: 'none',
  cloud: 'public',
  requests: ['azure', 'm365'],
};

const { publisher: _publisher, ...nobodys } = product;

export const visits = {
  newCustomer,
  partlyListed: { ...newCustomer, listing: 'partly' },
  listed: { ...newCustomer, listing: 'whole' },
  ofGovernment: { ...newCustomer, cloud: 'usgov', requests: ['azure'] },
  nameAlone: { ...newCustomer, visit: { kind: 'customer', name: 'Contoso Ltd' }, requests: [] },
  longCustomer: {
    ...newCustomer,
    visit: {
      ...customer,
      name: 'Αλεξάνδρεια Ναυτιλιακή Εταιρεία Μεταφορών και Αποθηκεύσεως, Ανώνυμος',
      domain: 'a-very-long-name-of-a-domain-that-somebody-wanted.subsidiary.contoso.example',
    },
  },
  product: ofProduct(),
  ofMicrosoft: ofProduct({ publisher: 'Microsoft Corporation' }),
  withoutContacts: ofProduct({ contacts: [] }),
  fromDescription: ofProduct({ contacts: product.contacts.slice(3) }),
  unnamed: { ...ofProduct(), visit: { ...nobodys, contacts: [] } },
  longProduct: ofProduct({
    contacts: [
      {
        kind: 'link',
        value: `https://a-very-long-host-name.of-some-publisher.example/${'long-path/'.repeat(30)}`,
        where: 'details',
      },
      ...product.contacts.slice(1),
    ],
  }),
} as const satisfies Readonly<Record<string, VisitView>>;
