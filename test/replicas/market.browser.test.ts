// Proves that the marketplace pages behave as the facts say: late, in two generations, with a state that goes stale.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { replicaSession } from './session';

const session = replicaSession();
const hosts = ['azuremarketplace', 'appsource', 'marketplace'].map((name) => `${name}.microsoft.com`);

async function open(path: string, host = 'marketplace.microsoft.com'): Promise<Page> {
  await session.page.goto(`https://${host}${path}`);
  return session.page;
}

/** Addresses of the links of this name that are not in the site's header and footer. */
function linksOf(page: Page, name: string): Promise<(string | null)[]> {
  return page
    .locator('main')
    .getByRole('link', { name })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

/** The first state as the page's own script has it. */
function stateOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { __INITIAL_STATE__, INITIAL_STATE } = window as unknown as Record<string, unknown>;
    const data = document.getElementById('__NEXT_DATA__')?.textContent;
    return JSON.stringify(__INITIAL_STATE__ ?? INITIAL_STATE ?? (data ? JSON.parse(data) : null));
  });
}

describe('a product’s page', () => {
  it.each(hosts)('of generation A stands on %s with its cells', async (host) => {
    const page = await open('/en-us/marketplace/apps/contoso.backup?generation=a', host);
    await page.getByRole('heading', { name: 'Contoso Backup' }).waitFor();
    const cell = page.locator('.spza_detailContainer div.cell', {
      has: page.locator('header:text-is("Support")'),
    });
    expect(await cell.locator('a.c-hyperlink').allTextContents()).toEqual(['Support', 'Help']);
    expect(await page.evaluate(() => window.replicaErrors)).toEqual([]);
  });

  it.each(hosts)('of generation B is drawn late on %s', async (host) => {
    const page = await open('/product/saas/contoso.backup?tab=overview', host);
    expect(await page.locator('h1').count()).toBe(0);
    await page.locator('.titleBlock h1').waitFor();
    expect(await page.evaluate(() => performance.now())).toBeGreaterThan(1900);
    expect(await linksOf(page, 'Support (')).toEqual(['https://support.contoso.example/']);
    expect(await page.evaluate(() => window.replicaErrors)).toEqual([]);
  });

  it.each([
    ['mailto', 'mailto:help@contoso.example?subject=Help%20me'],
    ['tel', 'tel:+39-02-5550-0199'],
    ['relative', 'support/index.html'],
    ['empty', ''],
    ['javascript', "javascript:alert('support')"],
  ])('shows a support link of the kind %s', async (kind, address) => {
    const page = await open(`/product/saas/contoso.backup?late=0&support=${kind}`);
    await page.locator('.titleBlock h1').waitFor();
    expect(await page.locator('a.ms-Link', { hasText: 'Support' }).getAttribute('href')).toBe(address);
  });

  it('shows none, though the state has it, and has none at all', async () => {
    const page = await open('/product/saas/contoso.backup?late=0&shown=0');
    await page.locator('.titleBlock h1').waitFor();
    expect(await page.locator('a.ms-Link', { hasText: 'Support' }).count()).toBe(0);
    expect(await stateOf(page)).toContain('"SupportLink":"https://support.contoso.example/"');
    await open('/product/saas/contoso.backup?late=0&support=none');
    await page.locator('.titleBlock h1').waitFor();
    expect(await page.locator('a.ms-Link', { hasText: 'Support' }).count()).toBe(0);
    expect(await stateOf(page)).not.toContain('SupportLink');
  });

  it.each(['initial', 'short', 'wrapped', 'json'])('runs its own state: %s', async (kind) => {
    const page = await open(`/product/saas/contoso.backup?late=0&state=${kind}`);
    await page.locator('.titleBlock h1').waitFor();
    expect(await stateOf(page)).toContain('https://support.contoso.example/');
    expect(await page.evaluate(() => window.replicaErrors)).toEqual([]);
  });

  it('has a description whose link is no support link', async () => {
    const page = await open('/product/saas/contoso.backup?late=0');
    const text = page.locator('.tabContent');
    await text.waitFor();
    expect(await text.locator('a').allTextContents()).toEqual(['Read the case study']);
  });

  it('moves to another product, and keeps its first state', async () => {
    const page = await open('/product/saas/contoso.backup?late=0&move=300');
    await page.getByRole('link', { name: 'Fabrikam Mail' }).click();
    expect(page.url()).toContain('/product/saas/fabrikam.mail');
    expect(await page.locator('h1').textContent()).toBe('Contoso Backup');
    await page.locator('h1', { hasText: 'Fabrikam Mail' }).waitFor();
    expect(await linksOf(page, 'Support (')).toEqual(['https://support.fabrikam.example/']);
    expect(await stateOf(page)).toContain('https://support.contoso.example/');
    await page.goBack();
    await page.locator('h1', { hasText: 'Contoso Backup' }).waitFor();
  });
});

it('a list of products leads to them', async () => {
  const page = await open('/en-us/marketplace/apps?late=0');
  await page.getByRole('link', { name: 'Contoso Backup' }).waitFor();
  expect(await page.locator('.titleBlock').count()).toBe(0);
});

it('a page is in the language of its address', async () => {
  const page = await open('/ja-jp/product/saas/contoso.backup?late=0');
  await page.locator('.titleBlock h1').waitFor();
  expect(await page.locator('a.ms-Link').first().textContent()).toBe('サポート');
});
