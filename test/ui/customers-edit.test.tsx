// Editing a customer in its cell: what is refused and why, what another window did meanwhile, and that nothing is lost.

import { describe, expect, test } from 'vitest';
import type { Customer } from '../../src/model/settings';
import { rest, showCustomers } from './customers-page';
import type { CustomersPage } from './customers-page';
import { FakeList } from './fake-list';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const contoso: Customer = { tenantId: id, name: 'Contoso', domain: 'contoso.example', note: 'One\nTwo' };
const fabrikam: Customer = { domain: 'fabrikam.example', name: 'Fabrikam' };

const control = '.edited :is(input, select, textarea)';

/** Puts a text into a cell and presses Enter. */
async function put(page: CustomersPage, column: string, text: string, row = 0): Promise<void> {
  await page.doubleClick(page.cell(row, column));
  await page.enter(control, text);
  await page.press('Enter');
}

const saved = (page: CustomersPage) =>
  page.list.asked
    .filter((each) => each.startsWith('save'))
    .map((each) => JSON.parse(each.slice(5)) as unknown);

describe('a cell', () => {
  test('is edited after a double click, and by its button', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    await page.doubleClick(page.cell(0, 'domain'));
    expect(page.one(control).value).toBe('contoso.example');
    await page.press('Escape');
    await page.click(page.one('[data-column=domain] .edit'));
    expect(page.one(control).getAttribute('aria-label')).toContain('Primary domain of');
  });

  test('is saved in one writing, with what it showed before', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    await put(page, 'domain', '  Contoso.COM ');
    await put(page, 'initialDomain', 'contoso.onmicrosoft.com');
    expect(saved(page)).toEqual([
      { key: id, change: { domain: 'contoso.com' }, before: { domain: 'contoso.example' } },
      { key: id, change: { initialDomain: 'contoso.onmicrosoft.com' }, before: {} },
    ]);
    expect(page.cellText(0, 'domain')).toBe('contoso.com');
  });

  test('that was not changed is not saved', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    await put(page, 'domain', 'CONTOSO.example');
    expect([saved(page), page.all('.edited')]).toEqual([[], []]);
  });

  test('may be emptied', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    await put(page, 'name', '');
    expect(page.list.customers.get(id)?.own).not.toHaveProperty('name');
    expect(page.one('[data-row="0"] input').getAttribute('aria-label')).toContain('contoso.example');
  });

  test('with a note of several lines keeps them', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    await page.doubleClick(page.cell(0, 'note'));
    expect(page.one(control).value).toBe('One\nTwo');
    await page.press('Enter', { shiftKey: true });
    expect(page.one(control).tagName).toBe('TEXTAREA');
    await page.enter(control, 'One\nTwo\nThree');
    await page.press('Enter');
    expect(page.list.customers.get(id)?.own?.note).toBe('One\nTwo\nThree');
  });

  test('with a cloud offers those there are, and none', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    await put(page, 'cloud', 'china');
    expect(page.cellText(0, 'cloud')).toBe('China');
    await page.doubleClick(page.cell(0, 'cloud'));
    expect(page.text(`${control} option`)).toBe('Not set | Public | US Government | China');
  });

  test('is saved when the focus leaves it for another place', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    await page.doubleClick(page.cell(0, 'name'));
    await page.enter(control, 'Contoso Ltd');
    await page.click(page.one('.search'));
    expect(page.list.customers.get(id)?.own?.name).toBe('Contoso Ltd');
    expect(page.document.activeElement).toBe(page.one('.search'));
  });

  test('keeps its customer selected when that gets another key', async () => {
    const page = await showCustomers(new FakeList([fabrikam]));
    await page.click(page.one('[data-row="0"] input'));
    await put(page, 'tenantId', id.toUpperCase());
    await rest(5);
    expect([...page.list.customers.keys()]).toEqual([id]);
    expect(page.one('[data-row="0"]').ariaSelected).toBe('true');
  });
});

describe('what cannot be saved', () => {
  test.each([
    ['tenantId', '6babcaad', 'Enter a tenant ID'],
    ['domain', 'https://contoso.com/x', 'Enter a domain name'],
    ['initialDomain', 'contoso', 'Enter a domain name'],
    ['name', 'x'.repeat(257), 'Enter at most 256 characters'],
    ['note', 'x'.repeat(4001), 'Enter at most 4000 characters'],
  ])('a %s like %s says what is wrong', async (column, text, words) => {
    const page = await showCustomers(new FakeList([contoso]));
    await put(page, column, text);
    const field = page.one(control);
    expect([field.value, field.getAttribute('aria-invalid'), saved(page)]).toEqual([text, 'true', []]);
    expect(page.text(`[id="${field.getAttribute('aria-describedby')!}"]`)).toContain(words);
    await page.enter(control, 'x');
    expect(page.one(control).getAttribute('aria-invalid')).toBe('false');
  });

  test('stays open when the focus leaves, and is not tried over and over', async () => {
    const page = await showCustomers(new FakeList([contoso, fabrikam]));
    await put(page, 'domain', 'fabrikam.example', 1);
    await page.doubleClick(page.cell(0, 'domain'));
    await page.enter(control, 'nonsense');
    await page.click(page.one('.search'));
    await page.click(page.one('.filter'));
    expect(page.one(control).value).toBe('nonsense');
  });

  test('a domain that another customer has names it, and opens it over what was typed', async () => {
    const page = await showCustomers(new FakeList([contoso, fabrikam]));
    await put(page, 'domain', 'contoso.example', 1);
    expect(page.text('.refusal p')).toContain('Contoso⁩ already has this tenant ID or domain');
    expect((await page.press('Tab')).defaultPrevented).toBe(false);
    await page.click(page.button(/Open .*Contoso/));
    expect(page.text('dialog h2')).toBe('Contoso');
    await page.press('Escape');
    expect([page.all('dialog'), page.one(control).value]).toEqual([[], 'contoso.example']);
  });

  test('the last thing that names a customer stays', async () => {
    const page = await showCustomers(new FakeList([fabrikam]));
    await put(page, 'domain', '');
    expect(page.text('.refusal p')).toContain('A customer needs a tenant ID or a domain');
  });

  test('a customer that is gone says so', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    await page.doubleClick(page.cell(0, 'name'));
    await page.enter(control, 'Contoso Ltd');
    page.list.customers.clear();
    await page.press('Enter');
    expect(page.text('.refusal p')).toContain('was deleted meanwhile');
    expect(page.one(control).value).toBe('Contoso Ltd');
  });

  test('a list that does not answer can be tried again', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    page.list.break();
    await put(page, 'name', 'Contoso Ltd');
    expect(page.text('.refusal p')).toContain('What you entered is still here');
    page.list.break(null);
    await page.press('Enter');
    expect(page.list.customers.get(id)?.own?.name).toBe('Contoso Ltd');
  });
});

describe('a value that another window saved meanwhile', () => {
  async function clash(): Promise<CustomersPage> {
    const page = await showCustomers(new FakeList([contoso]));
    await page.doubleClick(page.cell(0, 'name'));
    await page.enter(control, 'Mine');
    page.list.put({ own: { ...contoso, name: 'Theirs' } });
    await page.press('Enter');
    return page;
  }

  test('is shown beside what was typed', async () => {
    const page = await clash();
    expect(page.text('dialog dl')).toBe('NameSaved there: TheirsEntered here: Mine');
    expect(page.list.customers.get(id)?.own?.name).toBe('Theirs');
    expect(page.focused()).toBe('button Keep what was saved there');
  });

  test('may stay', async () => {
    const page = await clash();
    await page.click(page.button(/Keep what was saved/));
    expect([page.cellText(0, 'name'), page.list.customers.get(id)?.own?.name]).toEqual(['Theirs', 'Theirs']);
    expect(page.focused()).toBe('0:name');
  });

  test('may give way', async () => {
    const page = await clash();
    await page.click(page.button(/Save what I entered/));
    expect([page.cellText(0, 'name'), page.list.customers.get(id)?.own?.name]).toEqual(['Mine', 'Mine']);
    expect([page.focused(), page.all('dialog')]).toEqual(['0:name', []]);
  });

  test('leaves what was typed when the question is closed', async () => {
    const page = await clash();
    await page.press('Escape');
    expect([page.one(control).value, page.document.activeElement]).toEqual(['Mine', page.one(control)]);
  });
});
