// Adding a customer: by anything that is pasted, by hand, and not twice.

import { describe, expect, test, vi } from 'vitest';
import type { Customer } from '../../src/model/settings';
import { rest, showCustomers } from './customers-page';
import type { CustomersPage } from './customers-page';
import { FakeList } from './fake-list';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const field = (name: string) => `dialog:last-of-type [id$=".${name}"]`;
const dialogs = (page: CustomersPage) => page.text('dialog h2');
const save = (page: CustomersPage) =>
  page.send(page.one('dialog:last-of-type form'), new page.window.Event('submit', { cancelable: true }));

describe('adding', () => {
  const known: Customer = { tenantId: id, name: 'Contoso', domain: 'contoso.example' };

  async function adding(start: readonly Customer[] = [], over: Parameters<typeof showCustomers>[1] = {}) {
    const page = await showCustomers(new FakeList(start), over);
    await page.click(page.button(/Add customer/));
    return page;
  }

  test('begins with whatever is pasted, which fills in the fields', async () => {
    const page = await adding();
    expect(page.document.activeElement).toBe(page.one('.paste input'));
    await page.enter('.paste input', 'contoso.example');
    expect(page.one(field('domain')).value).toBe('contoso.example');
    await page.enter(field('name'), 'Contoso');
    await page.enter('.paste input', 'fabrikam.example');
    expect([page.one(field('domain')).value, page.one(field('name')).value]).toEqual([
      'fabrikam.example',
      'Contoso',
    ]);
    await save(page);
    await rest(5);
    expect(page.list.customers.get('fabrikam.example')?.own).toEqual({
      domain: 'fabrikam.example',
      name: 'Contoso',
    });
    expect([page.said(), page.focused()]).toEqual(['Added: Contoso', '0:name']);
  });

  test('says what was read, and when it names nobody', async () => {
    const mark = { domain: 'xn--bcher-kva.example' };
    const readPasted = vi.fn((text: string) =>
      text === 'bücher.example' ? ({ kind: 'domain', mark, notes: ['was-unicode'] } as const) : null,
    );
    const page = await adding([], { readPasted });
    await page.enter('.paste input', 'some words');
    expect(page.text('.paste [role=status]')).toContain('names no tenant');
    await page.enter('.paste input', 'bücher.example');
    expect(page.text('.paste [role=status]')).not.toBe('');
    expect(page.one(field('domain')).value).toBe('xn--bcher-kva.example');
  });

  test('names a customer that is in the list already', async () => {
    const page = await adding([known]);
    await page.enter('.paste input', 'contoso.example');
    await rest(5);
    expect(page.text('.paste [role=status]')).toContain('Already in your list');
    await page.click(page.button(/Open .*Contoso/));
    expect(dialogs(page)).toBe('Add customer | Contoso');
  });

  test('nobody is refused', async () => {
    const page = await adding();
    await page.enter(field('name'), 'Nobody');
    await save(page);
    expect(page.text('dialog [role=alert]')).toContain('needs a tenant ID or a domain');
    expect(page.one(field('name')).value).toBe('Nobody');
  });

  test('may be what the page was opened for', async () => {
    const opening = { kind: 'add', text: 'contoso.example' } as const;
    const page = await showCustomers(new FakeList(), { opening });
    await rest(5);
    expect([dialogs(page), page.one(field('domain')).value]).toEqual(['Add customer', 'contoso.example']);
  });
});
