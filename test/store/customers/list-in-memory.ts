// Customer lists in a database that lives in memory, for the tests of this folder.

import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Customer } from '../../../src/model/settings';
import { openList } from '../../../src/store/customers/database';
import type { ListDatabase } from '../../../src/store/customers/database';
import { adopt } from '../../../src/store/customers/layers';
import { getCustomer } from '../../../src/store/customers/read';

export const contosoId = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
export const northwindId = '22222222-2222-4333-8444-555555555555';
export const contoso: Customer = {
  name: 'Contoso Ltd',
  tenantId: contosoId,
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
};
export const northwind: Customer = {
  name: 'Northwind Traders',
  tenantId: northwindId,
  domain: 'northwind.example',
};
/** Known by its domain alone. */
export const tailspin: Customer = { name: 'Tailspin Toys', domain: 'tailspin.example' };

/** A fresh, empty database each time; call once a test. */
export async function freshList(...customers: Customer[]): Promise<ListDatabase> {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
  const db = await openList();
  await adopt(db, customers);
  return db;
}

/** The user's part of a customer. */
export async function ownOf(db: ListDatabase, key: string): Promise<Customer | undefined> {
  return (await getCustomer(db, key))?.own;
}
