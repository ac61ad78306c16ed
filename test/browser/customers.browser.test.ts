// The customer list in the real browser: big, broken and hostile files, imports that are stopped, two windows, a killed worker.

import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { eventually } from '../harness/portal';
import { exportedCustomers, madeUpCustomers } from '../harness/customers';
import { stage } from './stage';

const on = stage({ settings: null });

async function customersPage(): Promise<Page> {
  const page = await on.context().newPage();
  await page.goto(`chrome-extension://${on.extensionId()}/src/entry/options.html#customers`);
  await page.getByRole('button', { name: /^Import/ }).waitFor();
  return page;
}

/** The rows of the list's database, past every page. */
async function stored(): Promise<number> {
  return (await on.inside()).evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('onbehalf');
        open.onerror = () => reject(new Error('The list cannot be opened.'));
        open.onsuccess = () => {
          const count = open.result.transaction('customers').objectStore('customers').count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

async function choose(page: Page, text: string | Buffer, name = 'Customers.csv'): Promise<void> {
  await page.getByRole('button', { name: /^Import/ }).click();
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.setInputFiles('#import-file', { name, mimeType: 'text/csv', buffer });
}

const confirm = (page: Page) => page.getByRole('button', { name: /^Import [\d,]+ customers?$/ });

beforeEach(async () => {
  const inside = await on.inside();
  await inside.evaluate(
    () =>
      new Promise((resolve) => {
        const gone = indexedDB.deleteDatabase('onbehalf');
        gone.onsuccess = resolve;
        gone.onerror = resolve;
        gone.onblocked = resolve;
      }),
  );
});

it('imports in one window what another one takes back', async () => {
  const page = await customersPage();
  await choose(page, exportedCustomers(madeUpCustomers(2000)));
  await confirm(page).click();
  await page.getByRole('grid').waitFor();
  expect(await stored()).toBe(2000);
  const second = await customersPage();
  await second.getByText('2,000 customers', { exact: true }).waitFor();
  await second.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(stored).toBe(0);
  await page.getByText('Where to get the list').waitFor();
});

it('shows what cannot be used, with lines and reasons, and takes hostile names for text', async () => {
  const page = await customersPage();
  const names = [
    '<img src=x onerror=alert(1)>',
    "=cmd|' /C calc'!A0",
    '‮evil',
    '"quoted, name"\nsecond line',
  ];
  const made = madeUpCustomers(names.length).map((customer, at) => ({ ...customer, name: names[at] ?? '' }));
  let alerts = 0;
  page.on('dialog', (dialog) => {
    alerts += 1;
    void dialog.dismiss();
  });
  await choose(page, `${exportedCustomers(made)}not-an-id,Broken,broken.example,Cloud Reseller\r\n`);
  await page.getByRole('button', { name: /^Invalid/ }).click();
  await page.getByText('not-an-id').waitFor();
  await confirm(page).click();
  await page.getByRole('grid').waitFor();
  await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
  expect(alerts).toBe(0);
});

it.each([
  [
    '10 MB of junk',
    Buffer.from(Array.from({ length: 10_000_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)),
  ],
  ['an Excel workbook', Buffer.from('PK\u0003\u0004 xl/workbook.xml')],
  ['broken JSON', Buffer.from('{"value": [')],
  ['nothing', Buffer.from('')],
])('says what is wrong with %s, and another file can be chosen', async (_what, buffer) => {
  const page = await customersPage();
  await choose(page, buffer, 'file.csv');
  const alert = page.getByRole('alert').first();
  await alert.waitFor({ timeout: 30_000 });
  expect((await alert.textContent())?.length).toBeGreaterThan(20);
  await page.setInputFiles('#import-file', {
    name: 'Customers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(exportedCustomers(madeUpCustomers(3))),
  });
  await confirm(page).waitFor();
});

it('writes nothing of an import that is cancelled on the way', async () => {
  const page = await customersPage();
  await choose(page, exportedCustomers(madeUpCustomers(30_000)));
  await confirm(page).click({ timeout: 30_000 });
  await page.getByRole('progressbar').waitFor();
  await page
    .getByRole('button', { name: /^(Cancel|Stop)/ })
    .first()
    .click();
  await page.waitForTimeout(1000);
  expect(await stored()).toBe(0);
});

it('writes nothing of an import whose page is closed on the way', async () => {
  const page = await customersPage();
  await choose(page, exportedCustomers(madeUpCustomers(30_000)));
  await confirm(page).click({ timeout: 30_000 });
  await page.getByRole('progressbar').waitFor();
  await page.close({ runBeforeUnload: false });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await stored()).toBe(0);
});

it('imports all when the worker is killed on the way', async () => {
  const page = await customersPage();
  await choose(page, exportedCustomers(madeUpCustomers(10_000)));
  const session = await on.context().newCDPSession(await on.inside());
  await session.send('ServiceWorker.enable');
  await confirm(page).click({ timeout: 30_000 });
  await session.send('ServiceWorker.stopAllWorkers');
  await page.getByRole('grid').waitFor({ timeout: 50_000 });
  expect(await stored()).toBe(10_000);
});

it('speaks of the list in the popup at once, whatever it was before', async () => {
  const page = await customersPage();
  const popup = await on.context().newPage();
  await popup.goto(`chrome-extension://${on.extensionId()}/src/entry/popup.html?q=`);
  await choose(page, exportedCustomers([{ ...madeUpCustomers(1)[0]!, name: 'Zebra Foods' }]));
  await confirm(page).click();
  await page.getByRole('grid').waitFor();
  await popup.bringToFront();
  await popup.keyboard.type('zebrs');
  expect(
    await eventually(
      () => popup.getByRole('option', { name: /Zebra Foods/ }).count(),
      (count) => count === 1,
    ),
  ).toBe(1);
});
