// A file of customers as Partner Center exports it, and the hands that import it.

import type { Customer } from '../../src/model/settings';
import { rest, showCustomers } from './customers-page';
import type { CustomersPage } from './customers-page';
import { FakeList } from './fake-list';

export const guid = (place: number) => `${place.toString(16).padStart(8, '0')}-604b-40ac-a9d7-9fd97c0b779f`;
export const contoso: Customer = { tenantId: guid(1), name: 'Contoso', domain: 'contoso.example' };

export const head = 'Microsoft ID,Company name,Primary domain name,Relationship';
export const csv = [
  head,
  `${guid(1)},Contoso Ltd,contoso.example,Reseller`,
  `${guid(2)},<b>Fabrikam</b>,fabrikam.example,Reseller`,
  `${guid(2)},Fabrikam again,,Reseller`,
  `nonsense,Nobody,,Reseller`,
  `nonsense,Wingtip,wingtip.example,Reseller`,
].join('\n');

export const file = (text: string, name = 'Customers.csv') => new File([text], name, { type: 'text/csv' });

export const choose = async (page: CustomersPage, ...files: File[]) => {
  const input = page.one('#import-file');
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
  await page.send(input, new page.window.Event('change', { bubbles: true }));
  await rest(5);
};

export async function importing(text: string | null, start: readonly Customer[] = [contoso], over = {}) {
  const page = await showCustomers(new FakeList(start), over);
  await page.click(page.button(/^Import…/));
  if (text !== null) await choose(page, file(text));
  return page;
}

export const fates = (page: CustomersPage) => page.text('.fates button');
export const rows = (page: CustomersPage) => page.text('.planned .body [role=row]');
export const mainButton = (page: CustomersPage) => page.one('.import > .foot .main');
