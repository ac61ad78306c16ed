// Every state of the popup is accessible: in light, dark and forced colours, narrow, and in Italian as in English.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { doneStates, openPortal } from '../harness/portal';
import { sampleSettings } from '../harness/sample';
import { violations } from './demo-page';
import { stage } from './stage';

const [contoso, adatum] = sampleSettings.customers;
const on = stage({
  settings: {
    ...sampleSettings,
    customers: [
      { ...contoso, favourite: true, note: 'Speaks German. '.repeat(20) },
      adatum,
      { name: 'شركة كونتوسو', domain: 'contoso-ar.example', cloud: 'usgov' },
    ],
    links: [{ name: 'Our wiki', url: 'https://wiki.fabrikam.example/{tenantId}' }],
  },
});

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', width: 380 },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', width: 380 },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active', width: 380 },
  { name: '320 pixels', colorScheme: 'light', forcedColors: 'none', width: 320 },
] as const;

async function open(search: string): Promise<Page> {
  const page = await on.context().newPage();
  await page.goto(`chrome-extension://${on.extensionId()}/src/entry/popup.html${search}`);
  await page.getByRole('combobox').waitFor();
  return page;
}

async function inEveryLook(page: Page): Promise<void> {
  for (const { name, width, ...media } of looks) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 600 });
    expect(await violations(page), name).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${name}: wider than the window`).toBeLessThanOrEqual(0);
  }
}

describe('the search', () => {
  it.each([
    ['nothing typed', ''],
    ['a customer', 'contoso'],
    ['another cloud', 'شركة'],
    ['nobody', 'zzz'],
    ['a guess', 'contosso'],
    ['a tenant that is not listed', 'new.onmicrosoft.com'],
    ['a bare portal', 'https://portal.azure.com/'],
    ['an address out of use', 'https://portal.office.com/Partner/BeginClientSession.aspx?CTID=x'],
    ['a stranger', 'https://evil.example/'],
  ])('with %s', async (_what, query) => {
    const page = await open(`?q=${encodeURIComponent(query)}`);
    await page.locator('#search-status:not(:empty), .pasted').first().waitFor();
    await inEveryLook(page);
  });
});

it('a form, and the customers before it', async () => {
  const portal = await openPortal(on.context(), 'form=ko&steps=single&prefilled=customer,plan');
  const inside = await on.inside();
  await doneStates(inside);
  const tabId = await inside.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    portal.url(),
  );
  const page = await open(`?tab=${String(tabId)}`);
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await inEveryLook(page);
  await page.getByRole('button', { name: 'Copy report' }).click();
  await page.keyboard.press('Shift+Tab');
  await page.getByRole('combobox').press('ArrowDown');
  await page.getByRole('button', { name: 'Use for this tab' }).click();
  await page.getByRole('button', { name: 'Forget' }).waitFor();
  await inEveryLook(page);
});

it('the check finds a planted defect', async () => {
  const page = await open('?q=contoso');
  await page.evaluate(() => document.querySelector('[role=combobox]')?.removeAttribute('aria-label'));
  await page.evaluate(() => document.querySelector('[role=combobox]')?.removeAttribute('placeholder'));
  expect((await violations(page)).join()).toMatch(/label/u);
});
