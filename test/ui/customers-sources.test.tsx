// What is dropped on the customer list or pasted into it is read; what is meant for a field is not.

import { describe, expect, test } from 'vitest';
import { contoso, csv, fates, file, guid, head, importing } from './customers-file';
import { rest, showCustomers } from './customers-page';
import type { CustomersPage } from './customers-page';
import { FakeList } from './fake-list';

describe('what is dropped or pasted', () => {
  const drop = async (page: CustomersPage, ...files: File[]) => {
    const event = new page.window.Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], files } });
    await page.send(page.one('section'), event);
    await rest(5);
    return event;
  };
  const paste = async (page: CustomersPage, target: Element, text: string) => {
    const event = new page.window.Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { files: [], getData: () => text } });
    await page.send(target, event);
    await rest(5);
    return event;
  };

  test('a file dropped anywhere on the section is read', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    const event = await drop(page, file(csv, 'Dropped.csv'));
    expect([event.defaultPrevented, page.text('.import h3').includes('Dropped.csv')]).toEqual([true, true]);
    expect(fates(page)).toContain('New 2');
  });

  test('several files are refused, none is read', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    await drop(page, file(csv), file(csv));
    expect(page.text('.import [role=alert]')).toContain('one file at a time');
    expect(page.list.asked.some((each) => each.startsWith('readImport'))).toBe(false);
  });

  test('a text pasted on the table is read, one pasted into a field is not', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    const inField = await paste(page, page.one('.search'), csv);
    expect([inField.defaultPrevented, page.all('.import')]).toEqual([false, []]);
    await paste(page, page.one('section'), csv);
    expect([page.text('.import h3'), fates(page).includes('New 2')]).toEqual(['Import: pasted text', true]);
  });

  test('a text in the box is read at a press; a huge one at once', async () => {
    const page = await importing(null);
    const read = () => page.button(/Read this text/);
    expect(read().getAttribute('aria-disabled')).toBe('true');
    const small = await paste(page, page.one('#import-text'), csv);
    expect(small.defaultPrevented).toBe(false);
    await page.enter('#import-text', csv);
    await page.click(read());
    await rest(5);
    expect(fates(page)).toContain('New 2');
    const other = await importing(null);
    const huge = await paste(other, other.one('#import-text'), `${csv}${' '.repeat(60_000)}`);
    expect([huge.defaultPrevented, fates(other).includes('New 2')]).toEqual([true, true]);
  });

  test('a newer text replaces an older one, whichever is read first', async () => {
    const page = await showCustomers(new FakeList([contoso]));
    const { list } = page;
    const read = list.readImport.bind(list);
    const late: (() => void)[] = [];
    list.readImport = (...question) =>
      new Promise((resolve) => late.push(() => void read(...question).then(resolve)));
    await paste(page, page.one('section'), csv);
    await paste(page, page.one('section'), `${head}\n${guid(5)},Litware,,`);
    for (const answer of late.reverse()) {
      answer();
      await rest(5);
    }
    expect(fates(page)).toBe('New 1 | Changed 0 | Unchanged 0 | Duplicate 0 | Invalid 0');
  });
});
