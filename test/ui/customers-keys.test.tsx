// The customer table by the keyboard alone: one stop for Tab, arrows inside, and a focus that is never lost.

import { describe, expect, test } from 'vitest';
import type { Customer } from '../../src/model/settings';
import { rest, showCustomers, until } from './customers-page';
import type { CustomersPage } from './customers-page';
import { FakeList } from './fake-list';

const guid = (place: number) => `${place.toString(16).padStart(8, '0')}-604b-40ac-a9d7-9fd97c0b779f`;
const many = (count: number): Customer[] =>
  Array.from({ length: count }, (_, place) => ({ tenantId: guid(place), name: `Customer ${place}` }));

async function inTable(count = 500): Promise<CustomersPage> {
  const page = await showCustomers(new FakeList(many(count)));
  await page.click(page.cell(0, 'name'));
  return page;
}

const stops = (page: CustomersPage) =>
  page.all('[role=grid] [tabindex="0"]').map((stop) => stop.getAttribute('data-stop'));

describe('the arrows', () => {
  test('walk over cells, their controls and the head', async () => {
    const page = await inTable();
    const way: string[] = [];
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await page.press(key);
      way.push(page.focused());
    }
    const head = '-1:select';
    expect(way).toEqual(['0:favourite', '0:select', '0:select', '1:select', '0:select', head, head]);
    expect(page.document.activeElement?.getAttribute('type')).toBe('checkbox');
  });

  test('leave one stop for Tab', async () => {
    const page = await inTable();
    expect(stops(page)).toEqual(['0:name']);
    await page.press('ArrowDown');
    await page.press('ArrowRight');
    expect(stops(page)).toEqual(['1:domain']);
    await page.scroll('[role=grid]', 300 * 36);
    expect(stops(page)).toEqual(['1:domain']);
  });

  test.each([
    ['Home', {}, '3:select'],
    ['End', {}, '3:details'],
    ['PageDown', {}, '13:name'],
    ['PageUp', {}, '0:name'],
    ['Home', { ctrlKey: true }, '0:select'],
    ['End', { ctrlKey: true }, '499:details'],
  ])('%s %o leads to %s', async (key, more, place) => {
    const page = await inTable();
    for (let row = 0; row < 3; row += 1) await page.press('ArrowDown');
    const event = await page.press(key, more);
    expect([page.focused(), event.defaultPrevented]).toEqual([place, true]);
  });

  test('wait on a row that is still being read', async () => {
    const page = await inTable();
    const open = page.list.shut();
    await page.press('End', { ctrlKey: true });
    expect(page.focused()).toBe('499:details');
    open();
    await rest(5);
    expect(page.document.activeElement?.getAttribute('aria-label')).toContain('Details of');
    expect(page.cellText(499, 'name')).toBe('Customer 499');
  });
});

describe('editing', () => {
  test.each(['Enter', 'F2'])('begins with %s, and Escape takes it back', async (key) => {
    const page = await inTable();
    await page.press(key);
    const input = page.one('.edited input');
    expect([page.document.activeElement, input.value]).toEqual([input, 'Customer 0']);
    await page.enter('.edited input', 'Changed');
    await page.press('Escape');
    expect([page.cellText(0, 'name'), page.focused()]).toEqual(['Customer 0', '0:name']);
    expect(page.list.asked.some((each) => each.startsWith('save'))).toBe(false);
  });

  test('ends with Enter, and stays in the cell', async () => {
    const page = await inTable();
    await page.press('Enter');
    await page.enter('.edited input', 'Customer 0 b');
    await page.press('Enter');
    expect([page.cellText(0, 'name'), page.focused()]).toEqual(['Customer 0 b', '0:name']);
    expect(page.all('.edited')).toEqual([]);
    expect(page.said()).toBe('Saved: Customer 0 b');
  });

  test('goes on with Tab, over what the policy sets, and ends with the row', async () => {
    const policy = { tenantId: guid(1), name: 'Ours', domain: 'ours.example' };
    const page = await showCustomers(new FakeList([{ policy }]));
    await page.click(page.cell(0, 'initialDomain'));
    await page.press('Enter');
    const way: string[] = [];
    for (const shiftKey of [false, false, false, true]) {
      await page.press('Tab', { shiftKey });
      way.push(page.focused());
    }
    expect(way).toEqual(['0:cloud', '0:note', '0:note', '0:note']);
  });

  test('leaves the focus to whatever is clicked next', async () => {
    const page = await inTable();
    await page.press('Enter');
    await page.press('Tab');
    await page.click(page.one('.search'));
    expect([page.all('.edited').length, page.document.activeElement?.className]).toEqual([0, 'search']);
  });

  test('by Shift+Tab goes back', async () => {
    const page = await inTable();
    await page.press('ArrowRight');
    await page.press('F2');
    await page.press('Tab', { shiftKey: true });
    expect([page.focused(), page.one('.edited input').value]).toEqual(['0:name', 'Customer 0']);
  });

  test('follows the customer when its new name moves it', async () => {
    const page = await inTable();
    await page.press('Enter');
    await page.enter('.edited input', 'Zebra');
    await page.press('Enter');
    await until(() => page.text('[data-row="499"]').includes('Zebra'));
    expect([page.focused(), page.cellText(499, 'name')]).toEqual(['499:name', 'Zebra']);
  });

  test('leaves the letters of an input method alone', async () => {
    const page = await inTable();
    await page.press('Enter');
    await page.enter('.edited input', 'か');
    await page.press('Enter', { isComposing: true });
    expect(page.one('.edited input').value).toBe('か');
  });

  test('keeps the rows where they are meanwhile', async () => {
    const page = await inTable();
    await page.press('Enter');
    page.list.put({ own: { tenantId: guid(9000), name: 'Aardvark' } });
    page.list.changed();
    await rest(5);
    expect(page.focused()).toBe('0:name');
    await page.press('Escape');
    await rest(5);
    expect([page.cellText(0, 'name'), page.focused()]).toEqual(['Aardvark', '1:name']);
  });
});

describe('what the policy sets', () => {
  test('says so, and is not edited', async () => {
    const page = await showCustomers(new FakeList([{ policy: { tenantId: guid(1), name: 'Ours' } }]));
    await page.click(page.cell(0, 'name'));
    await page.press('Enter');
    await page.doubleClick(page.cell(0, 'name'));
    expect(page.all('.edited')).toEqual([]);
    expect(page.cellText(0, 'name')).toContain('Set by your organisation');
    expect(page.cell(0, 'name').ariaReadOnly).toBe('true');
    expect(page.cell(0, 'domain').ariaReadOnly).toBe('false');
  });
});

describe('rows', () => {
  test('are selected by Ctrl+A, and by Shift+Space from the last one on', async () => {
    const page = await inTable(12);
    await page.click(page.one('[data-row="2"] input'));
    for (let row = 0; row < 3; row += 1) await page.press('ArrowDown');
    await page.press(' ', { shiftKey: true });
    expect(page.all('[aria-selected=true]').map((row) => row.dataset['row'])).toEqual(['2', '3', '4', '5']);
    await page.press('a', { ctrlKey: true });
    expect(page.text('.bar')).toContain('12 selected');
  });

  test('are deleted by Delete, after a question', async () => {
    const page = await inTable(12);
    await page.press('Delete');
    expect(page.focused()).toBe('button Delete');
    expect(page.text('.asking p')).toBe('Delete 1 customer?');
    await page.click(page.document.activeElement!);
    expect([page.list.customers.size, page.focused()]).toEqual([11, '0:name']);
  });

  test('deleted elsewhere take the focus to the row in their place', async () => {
    const page = await inTable(3);
    await page.press('End', { ctrlKey: true });
    page.list.customers.delete(guid(2));
    page.list.changed();
    await rest(5);
    expect(page.focused()).toBe('1:details');
  });
});
