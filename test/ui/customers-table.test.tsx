// The customer table: what it shows of a list of any size, how it is sorted and filtered, and that no row is ever wrong.

import { describe, expect, test } from 'vitest';
import type { Customer } from '../../src/model/settings';
import { rest, showCustomers } from './customers-page';
import { FakeList } from './fake-list';

const guid = (place: number) => `${place.toString(16).padStart(8, '0')}-604b-40ac-a9d7-9fd97c0b779f`;
const many = (count: number): Customer[] =>
  Array.from({ length: count }, (_, place) => ({ tenantId: guid(place), name: `Customer ${place}` }));

const contoso: Customer = {
  tenantId: guid(1),
  name: 'Contoso',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
  cloud: 'usgov',
  note: 'First line\nsecond',
  favourite: true,
  subscriptions: [{ id: guid(9), name: 'Production' }],
};
const fabrikam: Customer = { domain: 'fabrikam.example', name: 'Fabrikam' };

describe('the table', () => {
  test('tells screen readers its size, columns and order', async () => {
    const page = await showCustomers(new FakeList(many(500)));
    const grid = page.one('[role=grid]');
    expect(page.text(`[id="${grid.getAttribute('aria-labelledby')!}"]`)).toBe('Customers');
    expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['501', '10']);
    expect(page.one('[data-row="3"]').getAttribute('aria-rowindex')).toBe('5');
    expect(page.cell(0, 'tenantId').getAttribute('aria-colindex')).toBe('6');
    expect(page.all('[aria-sort]').map((head) => [head.dataset['column'], head.ariaSort])).toEqual([
      ['name', 'ascending'],
    ]);
    const headings = page.all('[role=columnheader]').map(({ textContent }) => textContent);
    expect(headings).toEqual([
      ...['', 'Favourite', 'Name', 'Primary domain', 'Initial domain', 'Tenant ID', 'Cloud'],
      ...['Subs.Subscriptions', 'Note', 'Details'],
    ]);
  });

  test('shows all that is known of a customer', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    const columns = ['name', 'domain', 'initialDomain', 'tenantId', 'cloud', 'subscriptions', 'note'];
    expect(columns.map((column) => page.cellText(0, column))).toEqual([
      ...['Contoso', 'contoso.example', 'contoso.onmicrosoft.com', guid(1), 'US Government', '1'],
      'First line second',
    ]);
    expect(page.one('.star').getAttribute('aria-pressed')).toBe('true');
    expect(page.text('.bar')).toBe('1 customer');
  });

  test('draws a screen of a long list, and asks for no more than that', async () => {
    const page = await showCustomers(new FakeList(many(5000)));
    expect(page.all('.body [role=row]').length).toBeLessThan(40);
    expect(page.list.asked.filter((each) => each.startsWith('rows'))).toEqual(['rows 0 100']);
    await page.scroll('[role=grid]', 3000 * 36);
    expect(page.cellText(3000, 'name')).toBe('Customer 3000');
    expect(page.list.asked.filter((each) => each.startsWith('rows')).slice(1)).toEqual([
      'rows 2900 3000',
      'rows 3000 3100',
    ]);
  });

  test('shows names as the text they are', async () => {
    const names = ['<img src=x onerror=alert(1)>', "=cmd|' /C calc'!A0", 'شركة (a)', 'x'.repeat(256)];
    const page = await showCustomers(
      new FakeList(names.map((name, place) => ({ name, tenantId: guid(place) }))),
    );
    const shown = [0, 1, 2, 3].map((row) => page.cellText(row, 'name'));
    expect(shown.sort()).toEqual(names.toSorted());
    expect(page.all('img')).toEqual([]);
    expect(page.all('[data-column=name] bdi')).toHaveLength(4);
  });

  test('speaks Italian', async () => {
    const page = await showCustomers(new FakeList([contoso, fabrikam]), { language: 'it' });
    expect(page.text('.bar')).toBe('2 clienti');
    expect(page.cellText(0, 'cloud')).toBe('US Government');
    expect(page.text('[role=columnheader] .sort')).toContain('Dominio primario');
  });
});

describe('sorting', () => {
  test('goes by the buttons of the head, and turns around', async () => {
    const page = await showCustomers(new FakeList([contoso, fabrikam]));
    const sort = () => page.click(page.button(/^Primary domain/));
    await sort();
    expect([page.cellText(0, 'name'), page.cell(-1, 'domain').ariaSort]).toEqual(['Contoso', 'ascending']);
    await sort();
    expect([page.cellText(0, 'name'), page.cell(-1, 'domain').ariaSort]).toEqual(['Fabrikam', 'descending']);
    expect(page.cell(-1, 'name').ariaSort).toBeNull();
  });

  test('begins at the top again', async () => {
    const page = await showCustomers(new FakeList(many(5000)));
    await page.scroll('[role=grid]', 3000 * 36);
    await page.click(page.button(/^Tenant ID/));
    expect(page.one('[role=grid]').scrollTop).toBe(0);
    expect(page.cellText(0, 'name')).toBe('Customer 0');
    const arranged = page.list.asked.indexOf('arrange  all tenantId false');
    expect(page.list.asked[arranged + 1]).toBe('rows 0 100');
  });
});

describe('filtering', () => {
  test('waits for the end of typing, counts and tells', async () => {
    const page = await showCustomers(new FakeList([contoso, fabrikam]));
    for (const text of ['f', 'fa', 'fab']) {
      await page.enter('.search', text);
      await rest(30);
    }
    expect(page.list.asked.filter((each) => each.startsWith('arrange'))).toHaveLength(1);
    await rest(250);
    expect(page.list.asked.filter((each) => each.startsWith('arrange')).slice(1)).toEqual([
      'arrange fab all name false',
    ]);
    expect([page.text('.bar'), page.said()]).toEqual(['1 of 2 customers', '1 of 2 customers']);
    expect(page.cellText(0, 'name')).toBe('Fabrikam');
  });

  test('by kind of customer', async () => {
    const policy = { tenantId: guid(3), name: 'Ours' };
    const page = await showCustomers(new FakeList([contoso, fabrikam, { policy }]));
    const shown: string[] = [];
    for (const filter of ['favourites', 'policy', 'incomplete']) {
      await page.enter('.filter', filter);
      await rest();
      shown.push(page.text('.body [data-column=name] .text'));
    }
    expect(shown).toEqual(['Contoso', 'Ours', 'Fabrikam | Ours']);
  });

  test('that nobody fits offers all again', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    await page.enter('.search', 'zzz');
    await page.press('Enter');
    await rest(200);
    expect(page.text('.none p')).toBe('No customer fits.');
    await page.click(page.button(/Show all/));
    expect(page.cellText(0, 'name')).toBe('Contoso');
    expect(page.one('.search').value).toBe('');
  });
});

describe('rows that are still to come', () => {
  test('have a place that says so', async () => {
    const page = await showCustomers(new FakeList(many(5000)));
    const open = page.list.shut();
    await page.scroll('[role=grid]', 2000 * 36);
    expect(page.cellText(2000, 'name')).toBe('Loading…');
    open();
    await rest();
    expect(page.cellText(2000, 'name')).toBe('Customer 2000');
  });

  test('are asked for one page at a time, and only where the user stopped', async () => {
    const page = await showCustomers(new FakeList(many(5000)));
    const open = page.list.shut();
    for (const row of [1010, 2020, 3030, 4040]) await page.scroll('[role=grid]', row * 36);
    open();
    await rest(5);
    const asked = page.list.asked.filter((each) => each.startsWith('rows')).slice(1);
    expect(asked).toEqual(['rows 1000 1100', 'rows 4000 4100']);
    expect(page.cellText(4040, 'name')).toBe('Customer 4040');
  });

  test('of a newer order are never shown in the older one', async () => {
    const page = await showCustomers(new FakeList(many(5000)));
    const { list } = page;
    const rows = list.rows.bind(list);
    const late: (() => void)[] = [];
    list.rows = (from, to) => new Promise((resolve) => late.push(() => void rows(from, to).then(resolve)));
    await page.scroll('[role=grid]', 2000 * 36);
    await page.click(page.button(/^Name/));
    late.shift()?.();
    await rest(5);
    expect(page.cellText(2000, 'name')).toBe('Loading…');
    late.shift()?.();
    await rest(5);
    expect(page.cellText(0, 'name')).toBe('Customer 4999');
  });
});

describe('the list', () => {
  test('changed in another window is read again, in place', async () => {
    const page = await showCustomers(new FakeList(many(5000)));
    await page.scroll('[role=grid]', 1000 * 36);
    page.list.put({ own: { tenantId: guid(0), name: 'Customer 0 b' } });
    page.list.put({ own: { tenantId: guid(6000), name: 'Aardvark' } });
    page.list.changed();
    await rest(5);
    expect(page.cellText(1000, 'name')).toBe('Customer 999');
    expect(page.text('.bar')).toBe('5,001 customers');
  });

  test('that cannot be read says so, and is tried again', async () => {
    const list = new FakeList([contoso]);
    list.break();
    const page = await showCustomers(list);
    expect(page.text('[role=alert]')).toContain('cannot be read now. Nothing in it was changed.');
    list.break(null);
    await page.click(page.button(/Try again/));
    expect(page.cellText(0, 'name')).toBe('Contoso');
    expect(page.all('[role=alert]')).toEqual([]);
  });

  test('that fails while scrolling says so once, and asks no more by itself', async () => {
    const page = await showCustomers(new FakeList(many(5000)));
    page.list.break();
    await page.scroll('[role=grid]', 2000 * 36);
    await rest(5);
    expect(page.list.asked.filter((each) => each.startsWith('rows'))).toHaveLength(2);
    page.list.break(null);
    await page.click(page.button(/Try again/));
    expect(page.cellText(2000, 'name')).toBe('Customer 2000');
  });

  test('without customers says what it is for, and how to get some', async () => {
    const page = await showCustomers(new FakeList());
    expect(page.text('.empty')).toContain('choose Export customers');
    expect(page.text('.empty')).toContain('/tenantRelationships/delegatedAdminCustomers');
    expect(page.all('[role=grid]')).toEqual([]);
    await page.click(page.button(/^Import/));
    expect(page.focused()).toBe('h3 Import customers');
  });
});
