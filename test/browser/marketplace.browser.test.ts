// R10 in a browser: a marketplace's product page leads to its publisher, whatever the page is made of, and to nobody else.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/portal';
import { stripOf } from '../harness/strip';
import type { StripReader } from '../harness/strip';
import { stage } from './stage';

const on = stage();
const lead = /does not support this product/;
/** Long enough for what should not come to have come. */
const watchMs = 1500;

interface Opened {
  readonly page: Page;
  readonly strip: StripReader;
}

async function opened(path: string, host = 'marketplace.microsoft.com'): Promise<Opened> {
  const page = await on.context().newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`https://${host}${path}`);
  return { page, strip: await stripOf(page) };
}

/** Waits for the strip to say it, and opens its details. */
async function details({ strip }: Opened, what: RegExp): Promise<string> {
  expect(await strip.saying(lead)).toMatch(lead);
  await strip.press(/^Details/);
  return strip.saying(what);
}

async function popupOn(page: Page): Promise<Page> {
  const tabId = await (
    await on.inside()
  ).evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
  const popup = await on.context().newPage();
  await popup.goto(`chrome-extension://${on.extensionId()}/src/entry/popup.html?tab=${String(tabId)}`);
  return popup;
}

const product = '/en-us/product/saas/contoso.backup';

describe('R10: the publisher’s support is shown', () => {
  it.each([
    [
      'azuremarketplace.microsoft.com',
      '/it-it/marketplace/apps/contoso.backup?tab=Overview&generation=a&state=none',
    ],
    ['appsource.microsoft.com', `${product}?state=none&late=3000`],
    ['marketplace.microsoft.com', '/zh-tw/product/contoso.backup?state=none'],
    [
      'marketplace.microsoft.com',
      '/ru-ru/product/dynamics-365/PUBID.contoso%7CAID.x%7CPAPPID.y?state=json&shown=0',
    ],
  ])('on %s%s', async (host, path) => {
    const said = await details(await opened(path, host), /support\.[a-z]+\.example/);
    expect(said).toMatch(/support\.[a-z]+\.example/);
    expect(said).not.toMatch(/microsoft\.com\/contactus|case-study|privacy/);
  });

  it.each(['initial', 'short', 'wrapped', 'json'])('from the embedded state alone: %s', async (kind) => {
    const place = await opened(`${product}?state=${kind}&shown=0&late=60000`);
    expect(await details(place, /support\.contoso\.example/)).toMatch(/support\.contoso\.example/);
  });

  it.each([
    ['mailto', /help@contoso\.example/],
    ['tel', /\+39-02-5550-0199/],
    ['text', /help@contoso\.example[^]*\+39 02 5550 0199/],
  ])('as %s', async (kind, expected) => {
    const place = await opened(`${product}?support=${kind}&state=none&late=500`);
    expect(await details(place, expected)).toMatch(expected);
  });

  it('as the publisher’s description has it, and says that it is from there', async () => {
    const place = await opened(`${product}?support=none&described=support&late=500`);
    await place.page.locator('.tabContent').waitFor();
    await place.page.waitForTimeout(watchMs);
    const said = await details(place, /desk@contoso\.example/);
    expect(said).toMatch(/publisher’s own description/);
    expect(said).not.toMatch(/case-study|reviewer/);
  });

  it('in the popup, too', async () => {
    const { page, strip } = await opened(`${product}?late=500`);
    await strip.saying(lead);
    const popup = await popupOn(page);
    const section = popup.getByRole('region', { name: 'Contoso Backup' });
    const link = section.getByRole('link', { name: /support\.contoso\.example/ });
    expect(await link.getAttribute('href')).toBe('https://support.contoso.example/');
  });
});

describe('R10: nothing else is shown', () => {
  it.each(['relative', 'empty', 'javascript', 'http', 'microsoft', 'none'])(
    'for a support link: %s',
    async (kind) => {
      const { page, strip } = await opened(`${product}?support=${kind}&state-tells=0&late=300`);
      await strip.saying(/Contoso Backup/);
      await page.waitForTimeout(watchMs);
      await strip.press(/^Details/);
      const said = await strip.saying(/Pricing › Marketplace/);
      expect(said).toMatch(lead);
      expect(said).not.toMatch(/javascript|index\.html|contactus|case-study|support\.contoso|reviewer/);
    },
  );

  it('on a list of products', async () => {
    const { page, strip } = await opened('/en-us/marketplace/apps?late=0');
    await page.getByRole('link', { name: 'Contoso Backup' }).waitFor();
    await page.waitForTimeout(watchMs);
    expect(await strip.text()).toBe('');
  });

  it('after a move to another product: not the contacts of the one before, though the state still has them', async () => {
    const place = await opened(`${product}?late=0&move=1000`);
    const { page, strip } = place;
    expect(await details(place, /support\.contoso\.example/)).toMatch(/support\.contoso\.example/);
    await page.getByRole('link', { name: 'Fabrikam Mail' }).click();
    expect(await eventually(strip.text, (said) => !/contoso/i.test(said), 900)).not.toMatch(/contoso/i);
    expect(await strip.saying(/support\.fabrikam\.example/)).not.toMatch(/contoso/i);
    await page.goBack();
    expect(await strip.saying(/support\.contoso\.example/)).not.toMatch(/fabrikam/i);
  });
});

it('a state of some megabytes does not hold the page up', async () => {
  const page = await on.context().newPage();
  await page.addInitScript(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) =>
      long.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  await page.goto(`https://marketplace.microsoft.com${product}?size=4&late=500`);
  const strip = await stripOf(page);
  expect(await strip.saying(lead)).toMatch(lead);
  await page.waitForTimeout(watchMs);
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { long: number[] }).long));
  expect(longest).toBeLessThan(1500);
});
