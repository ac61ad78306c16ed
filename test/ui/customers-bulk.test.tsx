// Favourites; selecting, deleting, taking back and exporting many at once: nothing without a way back.

import { describe, expect, test, vi } from 'vitest';
import type { Customer } from '../../src/model/settings';
import { rest, showCustomers } from './customers-page';
import type { CustomersPage } from './customers-page';
import { FakeList } from './fake-list';

const guid = (place: number) => `${place.toString(16).padStart(8, '0')}-604b-40ac-a9d7-9fd97c0b779f`;
const many = (count: number): Customer[] =>
  Array.from({ length: count }, (_, place) => ({ tenantId: guid(place), name: `Customer ${place}` }));

const fabrikam: Customer = { domain: 'fabrikam.example', name: 'Fabrikam' };

const box = (page: CustomersPage, row: number) => page.one(`[data-row="${row}"] [data-column=select] input`);
const selected = (page: CustomersPage) =>
  page.all('[aria-selected=true]').map((row) => Number(row.dataset['row']));

async function shiftClick(page: CustomersPage, row: number): Promise<void> {
  await page.send(box(page, row), new page.window.MouseEvent('click', { bubbles: true, shiftKey: true }));
}

describe('selecting', () => {
  test('one by one, and a range with Shift', async () => {
    const page = await showCustomers(new FakeList(many(300)));
    await page.click(box(page, 2));
    await shiftClick(page, 5);
    await page.click(box(page, 3));
    expect([selected(page), page.text('.bar p')]).toEqual([[2, 4, 5], '3 selected · 300 customers']);
    expect(box(page, 2).getAttribute('aria-label')).toContain('Customer 2');
  });

  test('a range reaches over rows that are not drawn', async () => {
    const page = await showCustomers(new FakeList(many(300)));
    await page.click(box(page, 2));
    await page.scroll('[role=grid]', 250 * 36);
    await shiftClick(page, 251);
    expect(page.text('.bar p')).toContain('250 selected');
  });

  test('all that the filter shows', async () => {
    const page = await showCustomers(new FakeList(many(300)));
    await page.enter('.search', 'Customer 11');
    await page.press('Enter');
    await rest(200);
    await page.click(box(page, -1));
    expect([box(page, -1).checked, page.text('.bar p')]).toEqual([true, '11 selected · 11 of 300 customers']);
    await page.click(box(page, 0));
    expect([box(page, -1).checked, box(page, -1).indeterminate]).toEqual([false, true]);
    await page.click(page.button(/Select all 11/));
    await page.click(page.button(/Clear selection/));
    expect([selected(page), page.text('.bar')]).toEqual([[], '11 of 300 customers']);
  });

  test('forgets who was deleted in another window', async () => {
    const page = await showCustomers(new FakeList(many(5)));
    await page.click(box(page, 1));
    await page.click(box(page, 2));
    page.list.customers.delete(guid(1));
    page.list.changed();
    await rest(10);
    expect(page.text('.bar p')).toContain('1 selected');
  });
});

describe('deleting', () => {
  async function asked(): Promise<CustomersPage> {
    const page = await showCustomers(new FakeList(many(5)));
    await page.click(box(page, 1));
    await page.click(box(page, 2));
    await page.click(page.button(/^Delete…/));
    return page;
  }

  test('asks first; no means no', async () => {
    const page = await asked();
    expect([page.text('.asking p'), page.focused()]).toEqual([
      'Delete 2 customers?',
      'button Delete 2 customers',
    ]);
    await page.press('Escape');
    expect([page.list.customers.size, page.focused(), selected(page)]).toEqual([5, 'button Delete…', [1, 2]]);
  });

  test('says how many of them the filter hides', async () => {
    const page = await showCustomers(new FakeList(many(20)));
    await page.click(box(page, 1));
    await page.click(box(page, 2));
    await page.enter('.search', 'Customer 2');
    await page.press('Enter');
    await rest(200);
    await page.click(page.button(/^Delete…/));
    await rest(5);
    expect(page.text('.asking strong')).toBe('1 of them are not shown by the filter.');
  });

  test('offers undo, which is still there after a restart', async () => {
    const page = await asked();
    await page.click(page.button(/^Delete 2 customers/));
    await rest(5);
    expect([page.list.customers.size, page.said()]).toEqual([3, 'Deleted 2 customers']);
    expect(page.text('.undo p')).toContain('Deleted 2 customers');
    const again = await showCustomers(page.list);
    expect(again.text('.undo p')).toContain('Deleted 2 customers this minute');
    await again.click(again.button(/^Undo/));
    await rest(5);
    expect([again.list.customers.size, again.said(), again.all('.undo')]).toEqual([
      5,
      'Undone: Deleted 2 customers',
      [],
    ]);
    expect(again.focused()).toBe('0:name');
  });

  test('of the last customers leads to the empty list, and back', async () => {
    const page = await showCustomers(new FakeList(many(2)));
    await page.click(box(page, -1));
    await page.click(page.button(/^Delete…/));
    await page.click(page.button(/^Delete 2/));
    await rest(5);
    expect(page.focused()).toBe('button Import…');
    await page.click(page.button(/^Undo/));
    await rest(5);
    expect([page.text('.bar'), page.focused()]).toEqual(['2 customers', '0:name']);
  });

  test('says when the policy keeps some', async () => {
    const policy = { tenantId: guid(9), name: 'Ours' };
    const page = await showCustomers(new FakeList([...many(1), { policy }]));
    await page.click(box(page, -1));
    await page.click(page.button(/^Delete…/));
    await page.click(page.button(/^Delete 2/));
    await rest(5);
    expect(page.said()).toContain('Deleted 1 of 2: the others are set by your organisation');
  });

  test('that fails keeps the selection, and says so', async () => {
    const page = await asked();
    page.list.remove = () => Promise.resolve({ ok: false, trouble: 'no-room' });
    await page.click(page.button(/^Delete 2/));
    await rest(5);
    expect(page.text('[role=alert]')).not.toBe('');
    expect(selected(page)).toEqual([1, 2]);
  });
});

describe('exporting', () => {
  test('names the file by the day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 1, 3, 23, 59) });
    try {
      const page = await showCustomers(new FakeList(many(2)));
      await page.click(page.button(/Export CSV/));
      await page.click(page.button(/Export JSON/));
      expect(page.download.mock.calls).toEqual([
        ['onbehalf-customers-2026-02-03.csv', 'Customer 0\r\nCustomer 1', 'text/csv'],
        ['onbehalf-customers-2026-02-03.json', expect.stringContaining('customers'), 'application/json'],
      ]);
      expect(page.said()).toBe('Exported as onbehalf-customers-2026-02-03.json.');
    } finally {
      vi.useRealTimers();
    }
  });

  test('for a person only', async () => {
    const page = await showCustomers(new FakeList(many(2)));
    page.button(/Export CSV/).click();
    await rest();
    expect(page.download).not.toHaveBeenCalled();
  });

  test('shows how far it is when it takes long, and stops when told', async () => {
    const page = await showCustomers(new FakeList(many(2)));
    page.list.progress = { step: 'reading', done: 4000, total: 10_000 };
    page.list.shut();
    await page.click(page.button(/Export CSV/));
    await rest(300);
    expect(page.all('progress')).toEqual([]);
    await rest(300);
    const bar = page.one('progress');
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['4000', '10000']);
    expect(page.text(`[id="${bar.getAttribute('aria-labelledby')!}"]`)).toBe('Reading… 4,000 of 10,000');
    page.cancel.mockImplementation(() => void page.again({ list: new FakeList(many(3)) }));
    await page.click(page.button(/^Cancel$/));
    await rest(10);
    expect([page.download.mock.calls, page.all('progress'), page.cancel.mock.calls.length]).toEqual([
      [],
      [],
      1,
    ]);
    expect(page.text('[role=alert]')).toBe('Stopped. Nothing was changed.');
    expect(page.text('.bar')).toBe('3 customers');
  });
});

describe('favourites', () => {
  test('are kept at a press of the star', async () => {
    const page = await showCustomers(new FakeList([fabrikam]));
    await page.click(page.one('.star'));
    expect(page.list.customers.get('fabrikam.example')?.own?.favourite).toBe(true);
    expect(page.one('.star').getAttribute('aria-pressed')).toBe('true');
    expect(page.one('.star').getAttribute('aria-label')).toContain('Fabrikam');
  });

  test('go back to what they were when they are not kept', async () => {
    const page = await showCustomers(new FakeList([fabrikam]));
    page.list.break();
    await page.click(page.one('.star'));
    expect(page.one('.star').getAttribute('aria-pressed')).toBe('false');
    expect(page.text('[role=alert]')).toContain('Not saved');
  });

  test('of the policy stay', async () => {
    const page = await showCustomers(new FakeList([{ policy: { ...fabrikam, favourite: true } }]));
    await page.click(page.one('.star'));
    expect(page.one('.star').getAttribute('aria-disabled')).toBe('true');
    expect(page.list.asked.some((each) => each.startsWith('save'))).toBe(false);
  });
});
