// Pages of Partner Center and of marketplaces in a browser: what strip and popup say and do there, and when they are silent.

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../harness/portal';
import { stripOf } from '../harness/strip';
import type { StripReader } from '../harness/strip';
import {
  accountOf,
  customersList,
  productPage,
  serveVisitPages,
  shownCustomers,
} from '../harness/visit-pages';
import { violations } from './demo-page';
import { stage } from './stage';

const on = stage();
const { contoso, proseware } = shownCustomers;
const looks = [
  { colorScheme: 'light', forcedColors: 'none', width: 380 },
  { colorScheme: 'dark', forcedColors: 'none', width: 380 },
  { colorScheme: 'dark', forcedColors: 'active', width: 320 },
] as const;
/** Long enough for a strip that should not come to have come. */
const watchMs = 2000;

beforeAll(async () => {
  await serveVisitPages(on.context());
});

async function opened(url: string): Promise<{ page: Page; strip: StripReader }> {
  const page = await on.context().newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(url);
  return { page, strip: await stripOf(page) };
}

async function newTab(act: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([on.context().waitForEvent('page'), act()]);
  return page;
}

async function popupOn(page: Page): Promise<Page> {
  const inside = await on.inside();
  const tabId = await inside.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
  const popup = await on.context().newPage();
  await popup.goto(`chrome-extension://${on.extensionId()}/src/entry/popup.html?tab=${String(tabId)}`);
  return popup;
}

describe('R1, R7: a customer’s page of Partner Center', () => {
  it('is told, and a request is begun in the customer’s tenant', async () => {
    const { strip } = await opened(accountOf(contoso.tenantId));
    expect(await strip.saying(/Contoso Ltd[^]*In your list/)).toMatch(/New Azure request/);
    const portal = await newTab(() => strip.press(/^New Azure request$/));
    expect(
      await eventually(
        async () => portal.url(),
        (url) => url !== 'about:blank',
      ),
    ).toBe('https://portal.azure.com/contoso.example#view/Microsoft_Azure_Support/NewSupportRequestV3Blade');
    const session = await (await on.inside()).evaluate(() => chrome.storage.session.get());
    const meant = Object.entries(session).filter(([key]) => key.startsWith('meant:'));
    expect(meant.map(([, said]) => (said as { value: string }).value)).toEqual([contoso.tenantId]);
  });

  it('is saved to the list, once', async () => {
    const { strip } = await opened(accountOf(proseware.tenantId));
    await strip.saying(/Proseware GmbH[^]*Save customer/);
    await strip.press(/^Save customer$/);
    await strip.saying(/is in your list now/);
    expect(await eventually(strip.text, (said) => !/Save customer/.test(said), 5000)).toMatch(/in your list/);
    await strip.press(/^Details/);
    expect(await strip.saying(/Tenant ID/)).toMatch(
      /proseware\.example[^]*proseware\.onmicrosoft\.com[^]*77777777-2222-4333-8444-555555555555/,
    );
    const popup = await on.context().newPage();
    await popup.goto(`chrome-extension://${on.extensionId()}/src/entry/popup.html?q=prose`);
    await popup.getByRole('option', { name: /Proseware GmbH/ }).waitFor();
  });

  it('comes and goes without loading anew: nothing is shown on the list, nor on the way back', async () => {
    const { page, strip } = await opened(customersList);
    await page.waitForTimeout(watchMs);
    expect(await strip.text()).toBe('');
    await page.getByText('Contoso Ltd').click();
    await strip.saying(/Contoso Ltd/);
    await page.goBack();
    expect(await eventually(strip.text, (said) => said === '', 5000)).toBe('');
    await page.getByText('Proseware GmbH').click();
    await strip.saying(/Proseware GmbH/);
    await page.reload();
    await strip.saying(/Proseware GmbH/);
  });

  it('opens the proper door: the own directory is no bypass then, and its customer is the one meant', async () => {
    const { page, strip } = await opened(accountOf(contoso.tenantId));
    await strip.saying(/Contoso Ltd/);
    const portal = await newTab(() => page.locator('#portal').click());
    await portal.setViewportSize({ width: 1280, height: 800 });
    const there = await stripOf(portal);
    const said = await there.saying(/though you came from Partner Center/);
    expect(said).not.toMatch(/bypassed/);
    await there.press(/^Details/);
    await there.saying(/Go to the customer you chose/);
    await there.press(/How Onbehalf knows/);
    expect(await there.saying(/Opened from Partner Center/)).toMatch(
      /Customer chosen for this tab[^]*Contoso Ltd/,
    );
  });

  it('is shown in the popup, too', async () => {
    const { page, strip } = await opened(accountOf(contoso.tenantId));
    await strip.saying(/Contoso Ltd/);
    const popup = await popupOn(page);
    const section = popup.getByRole('region', { name: 'Contoso Ltd, customer in Partner Center' });
    await section.getByText('In your list').waitFor();
    const portal = await newTab(() =>
      popup.getByRole('button', { name: 'New Microsoft 365 request, in a new tab' }).click(),
    );
    expect(
      await eventually(
        async () => portal.url(),
        (url) => url !== 'about:blank',
      ),
    ).toContain('delegatedOrg=contoso.onmicrosoft.com');
  });
});

it('the popup of a visit is accessible in every look', async () => {
  for (const url of [accountOf(proseware.tenantId), accountOf(contoso.tenantId), productPage]) {
    const { page, strip } = await opened(url);
    await strip.saying(/Details/);
    const popup = await popupOn(page);
    await popup.locator('.visit').waitFor();
    for (const { width, ...media } of looks) {
      await popup.emulateMedia(media);
      await popup.setViewportSize({ width, height: 600 });
      expect(await violations(popup), url).toEqual([]);
      const overflow = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${url} in ${String(width)} pixels`).toBeLessThanOrEqual(0);
    }
  }
});

describe('R10: a product’s page in a marketplace', () => {
  it('says who supports it, and how that is reached', async () => {
    const { strip } = await opened(productPage);
    await strip.saying(/does not support this product/);
    await strip.press(/^Details/);
    await strip.saying(/support\.northwind\.example/);
    expect(await strip.saying(/help@northwind\.example/)).toMatch(
      /from the publisher’s own description[^]*Partner Center: Pricing › Marketplace/,
    );
  });

  it('is shown in the popup, too', async () => {
    const { page, strip } = await opened(productPage);
    await strip.saying(/does not support this product/);
    const popup = await popupOn(page);
    const section = popup.getByRole('region', { name: 'Northwind Backup, product in the marketplace' });
    await section.getByText('Microsoft does not support this product').waitFor();
    expect(
      await section.getByRole('link', { name: /support\.northwind\.example/ }).getAttribute('href'),
    ).toBe('https://support.northwind.example/help');
  });
});

it('stays away once hidden in the tab', async () => {
  const { page, strip } = await opened(accountOf(contoso.tenantId));
  await strip.saying(/Contoso Ltd/);
  await strip.press(/^Hide in this tab/);
  expect(await eventually(strip.text, (said) => said === '')).toBe('');
  await page.reload();
  await page.waitForTimeout(watchMs);
  expect(await strip.text()).toBe('');
});
