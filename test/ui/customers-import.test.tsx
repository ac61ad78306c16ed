// Importing customers: what a file would do, what is wrong with it, and that nothing is lost on the way.

import { describe, expect, test, vi } from 'vitest';
import { importTroubles } from '../../src/model/import';
import { choose, contoso, csv, fates, file, guid, head, importing, mainButton, rows } from './customers-file';
import { rest, showCustomers } from './customers-page';
import { FakeList } from './fake-list';

describe('a file', () => {
  test('shows what it would do before anything is saved', async () => {
    const page = await importing(csv);
    expect(page.text('.import h3').replaceAll(/[\u2068\u2069]/gu, '')).toBe('Import: Customers.csv');
    expect(page.document.activeElement).toBe(page.one('.import h3'));
    expect(fates(page)).toBe('New 2 | Changed 1 | Unchanged 0 | Duplicate 1 | Invalid 1');
    expect(page.text('.plan > .note')).toContain('1 row is used only in part');
    expect(rows(page)).toBe(`3<b>Fabrikam</b> ${guid(2)} | 6Wingtip wingtip.example${page.text('.wrong')}`);
    expect(page.all('.planned b')).toEqual([]);
    expect(page.list.customers.size).toBe(1);
  });

  test('shows each kind of row, with what changes and what is wrong', async () => {
    const page = await importing(csv);
    await page.click(page.button(/^Changed/));
    await rest(5);
    expect(rows(page)).toBe(`2Contoso Ltd ${guid(1)}NameContoso becomes → Contoso Ltd`);
    expect(page.text('.planned del')).toBe('Contoso');
    await page.click(page.button(/^Invalid/));
    await rest(5);
    expect(page.one('.planned').getAttribute('aria-rowcount')).toBe('2');
    expect(page.text('.planned .line')).toBe('5');
    expect(page.text('.wrong code')).toBe('nonsense');
    expect(page.text('.wrong').length).toBeGreaterThan(20);
    expect(page.one('.fates [aria-pressed=true]').textContent).toContain('Invalid');
  });

  test('is imported with one button, and can be taken back', async () => {
    const page = await importing(csv);
    expect(mainButton(page).textContent).toBe('Import 3 customers');
    await page.click(mainButton(page));
    await rest(10);
    expect([...page.list.customers.values()].map(({ own }) => own?.name).sort()).toEqual([
      '<b>Fabrikam</b>',
      'Contoso Ltd',
      'Wingtip',
    ]);
    expect([page.said(), page.focused()]).toEqual(['Imported 3 customers', 'button Import…']);
    expect(page.text('.undo p')).toContain('Imported 3 customers');
    await page.click(page.button(/^Undo/));
    await rest(5);
    expect(page.list.customers.size).toBe(1);
  });

  test('is not imported by a script', async () => {
    const page = await importing(csv);
    mainButton(page).click();
    await rest(5);
    expect(page.list.asked).not.toContain('applyImport');
  });

  test.each([
    ['that is all known', `${head}\n${guid(1)},Contoso,contoso.example,`, 'your list has all of it already'],
    ['without a row of use', `${head}\nnonsense,,,`, 'no row can be used'],
    ['of unknown columns', 'Col A,Col B\na,b', 'Say which column holds the tenant ID'],
  ])('%s says why there is nothing to import', async (_name, text, words) => {
    const page = await importing(text);
    const button = mainButton(page);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(page.text(`[id="${button.getAttribute('aria-describedby')!}"]`)).toContain(words);
    await page.click(button);
    expect(page.list.asked).not.toContain('applyImport');
  });

  test('can be left; nothing is saved, and the table is back', async () => {
    const page = await importing(csv);
    await page.click(page.button(/^Cancel$/));
    await rest(5);
    expect([page.list.customers.size, page.focused(), page.all('.import')]).toEqual([
      1,
      'button Import…',
      [],
    ]);
    await page.click(page.button(/^Import…/));
    expect(page.text('.import h3')).toBe('Import customers');
  });
});

describe('what was taken wrongly', () => {
  test('columns can be named', async () => {
    const page = await importing(`Firma,Kennung\nFabrikam,${guid(2)}`);
    expect(page.all('.columns[open] li')).toHaveLength(2);
    expect(page.text('.columns label')).toBe(`FirmaFabrikam | Kennung${guid(2)}`);
    const [first, second] = page.all('.columns select').map(({ id }) => `[id="${id}"]`);
    await page.enter(second!, 'tenantId');
    await rest(5);
    expect(page.document.querySelector(second!)).toBe(page.one(second!));
    await page.enter(first!, 'name');
    await rest(5);
    expect(fates(page)).toContain('New 1');
    expect(rows(page)).toBe(`2Fabrikam ${guid(2)}`);
    expect(page.text('.columns select option')).toContain('Not used');
  });

  test('another encoding can be chosen, and the file is read again', async () => {
    const readFile = vi.fn((chosen: File) => chosen.arrayBuffer());
    const page = await importing('Microsoft ID,Company name\n\ufffd', [], { readFile });
    expect(page.text('[role=alert]').length).toBeGreaterThan(20);
    await page.enter('.import select', 'windows-1252');
    await rest(5);
    expect(page.list.asked).toContain('readImport {"encoding":"windows-1252"}');
    expect(readFile).toHaveBeenCalledTimes(2);
    expect(page.one('.import select').value).toBe('windows-1252');
  });

  test('the customer of subscriptions can be named', async () => {
    const page = await importing(`Subscription ID,Subscription\n${guid(7)},Production`);
    expect(page.text('.foot .quiet')).toBe('Choose whose subscriptions these are.');
    expect(page.text('.of-whom label')).toBe('Contoso contoso.example');
    await page.enter('.of-whom input[type=radio]', 'on');
    await rest(5);
    expect(fates(page)).toContain('Changed 1');
    await page.click(mainButton(page));
    await rest(5);
    expect(page.list.customers.get(guid(1))?.own?.subscriptions).toEqual([
      { id: guid(7), name: 'Production' },
    ]);
  });
});

describe('trouble', () => {
  test.each(importTroubles)('“%s” is told, and keeps the file', async (trouble) => {
    const page = await showCustomers(new FakeList([contoso]));
    page.list.readImport = async () => ({ ok: false, trouble, detail: 'line 3' });
    await page.click(page.button(/^Import…/));
    await choose(page, file('x'));
    expect(page.text('.import [role=alert]')).toMatch(/[.].*line 3/);
    expect(page.text('.import h3')).toContain('Customers.csv');
    expect(page.button(/Try again/)).toBeTruthy();
    expect(page.all('.import-start')).toHaveLength(1);
  });

  test('of a file that is gone is told, and can be tried again', async () => {
    const readFile = vi.fn().mockRejectedValueOnce(new Error('NotReadableError'));
    readFile.mockImplementation((chosen: File) => chosen.arrayBuffer());
    const page = await importing(csv, [contoso], { readFile });
    expect(page.text('.import [role=alert]')).not.toBe('');
    await page.click(page.button(/Try again/));
    await rest(5);
    expect(fates(page)).toContain('New 2');
  });

  test('while saving is told; the file stays', async () => {
    const page = await importing(csv);
    page.list.applyImport = () => Promise.resolve({ ok: false, trouble: 'no-room' });
    await page.click(mainButton(page));
    await rest(5);
    expect(page.text('.import [role=alert]')).not.toBe('');
    expect(page.list.customers.size).toBe(1);
    await page.click(page.button(/Try again/));
    await rest(5);
    expect(fates(page)).toContain('New 2');
  });

  test('of a list that breaks while rows are shown is told', async () => {
    const page = await importing(csv);
    page.list.break();
    await page.click(page.button(/^Changed/));
    await rest(5);
    expect(page.text('.plan .note.bad')).toContain('cannot be read now');
  });
});

describe('a long import', () => {
  test('shows how far it is, and stops when told; the file stays', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    page.list.progress = { step: 'reading', done: 0, total: 0 };
    page.list.shut();
    await page.click(page.button(/^Import…/));
    await choose(page, file(csv));
    expect(page.all('progress')).toEqual([]);
    await rest(520);
    expect([page.one('progress').hasAttribute('value'), page.text('.progress')]).toEqual([false, 'Reading…']);
    const other = new FakeList([contoso]);
    page.cancel.mockImplementation(() => void page.again({ list: other }));
    await page.click(page.button(/^Cancel$/));
    await rest(10);
    expect(page.cancel).toHaveBeenCalledTimes(1);
    expect(page.text('.import [role=alert]')).toBe('Stopped. Nothing was changed.');
    await page.click(page.button(/Try again/));
    await rest(10);
    expect([fates(page).slice(0, 5), other.asked.includes('readImport {}')]).toEqual(['New 2', true]);
  });
});
