// The guide in a browser: accessible in every look, its addresses reach their headings, and a warning leads to its rule.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, openPortal } from '../harness/portal';
import { sampleSettings } from '../harness/sample';
import { stripOf } from '../harness/strip';
import { violations } from './demo-page';
import { stage } from './stage';

const on = stage({
  settings: { ...sampleSettings, partner: { ...sampleSettings.partner, type: 'indirect-reseller' } },
});

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', width: 1280 },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', width: 1280 },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active', width: 1280 },
  { name: 'at 200 %', colorScheme: 'light', forcedColors: 'none', width: 640 },
  { name: '320 pixels', colorScheme: 'dark', forcedColors: 'none', width: 320 },
] as const;

async function open(hash = '', width = 1280): Promise<Page> {
  const page = await on.context().newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`chrome-extension://${on.extensionId()}/src/entry/guide.html${hash}`);
  await page.locator('.glance .you').waitFor();
  return page;
}

const heading = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return { id: activeElement?.id, top: activeElement?.getBoundingClientRect().top ?? -1 };
  });

describe('the guide', () => {
  it.each([
    ['whole', ''],
    ['with a search', 'severity'],
    ['with nothing found', 'xylophone'],
  ])('is accessible, and no wider than the window: %s', async (_what, query) => {
    const page = await open();
    await page.getByRole('searchbox').fill(query);
    for (const { name, width, ...media } of looks) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page), name).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${name}: wider than the window`).toBeLessThanOrEqual(0);
    }
  });

  it.each([1280, 320])(
    'brings what an address names into view, with the focus, at %i pixels',
    async (width) => {
      const page = await open('#azure-provider-only', width);
      await page.locator('.arrived').waitFor();
      const first = await heading(page);
      expect(first.id).toBe('azure-provider-only');
      await page.locator('nav a[href="#billing"]').click();
      const second = await heading(page);
      expect(second.id).toBe('billing');
      for (const { top } of [first, second]) {
        const bar = await page.locator('.toolbar').boundingBox();
        expect(top).toBeGreaterThanOrEqual(width === 320 ? 0 : (bar?.height ?? 0));
        expect(top).toBeLessThan(400);
      }
    },
  );

  it('is printed as a whole, with nothing to press', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('.toolbar, nav, .copy, .links').filter({ visible: true });
    expect(await shown.count()).toBe(0);
    const address = () => getComputedStyle(document.querySelector('.source a') as Element, '::after').content;
    expect(await page.evaluate(address)).toContain('https://learn.microsoft.com/');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('details:not([open])').count()).toBe(0);
  });
});

it('a warning in a portal leads to the rule behind it', async () => {
  const strip = await stripOf(await openPortal(on.context(), 'form=ko&steps=single&tenant=own'));
  await strip.press(/^Details$/u);
  await strip.press(/^Read the rule: .*bypassed/u);
  const guide = () =>
    on
      .context()
      .pages()
      .find((page) => page.url().includes('guide.html'));
  const pages = await eventually(
    () => Promise.resolve(guide()?.url() ?? ''),
    (url) => url !== '',
    10_000,
  );
  expect(pages).toContain('/src/entry/guide.html#through-partner-center');
});

it('the check finds a planted defect', async () => {
  const page = await open();
  await page.evaluate(() => {
    document.querySelector('[type=search]')?.removeAttribute('aria-label');
    document.querySelector('[type=search]')?.removeAttribute('placeholder');
  });
  expect((await violations(page)).join()).toMatch(/label/u);
});
