// Every state of the strip is accessible on a plain page, in light, dark and forced colours, and fits every window.

import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../harness/launch';
import { stripStates } from '../ui/strip/states';
import type { StateName } from '../ui/strip/states';
import { violations } from './demo-page';
import { bundleStripPage, openStrip } from './strip-stage';

const plain = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;
const looks = [
  { name: 'light', ...plain },
  { name: 'dark', ...plain, colorScheme: 'dark' },
  { name: 'forced colours', ...plain, colorScheme: 'dark', forcedColors: 'active' },
] as const;
const otherLooks = [
  { name: 'more contrast', ...plain, contrast: 'more' },
  { name: 'more contrast, dark', ...plain, colorScheme: 'dark', contrast: 'more' },
] as const;
/** CSS pixels; half and a quarter are a window of 1280 pixels at a zoom of 200 and 400 %. */
const widths = [1280, 640, 400, 320] as const;

const states = Object.keys(stripStates) as StateName[];

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  script = await bundleStripPage();
  browser = await chromium.launch({
    executablePath: browserPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
});

/** What of the strip stands outside of the window, or is cut off within it. */
function overflow(): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('onbehalf-strip')?.shadowRoot;
    const section = root?.querySelector('section');
    if (!section) return ['no strip'];
    const { left, right, top, bottom } = section.getBoundingClientRect();
    const outside = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
    const panel = root?.querySelector('.panel');
    const isWide = panel ? panel.scrollWidth > panel.clientWidth : false;
    return [...(outside ? ['outside of the window'] : []), ...(isWide ? ['wider than its panel'] : [])];
  });
}

async function inEveryLook(more: readonly (typeof looks | typeof otherLooks)[number][] = []): Promise<void> {
  for (const { name, ...media } of [...looks, ...more]) {
    await page.emulateMedia(media);
    expect(await violations(page), name).toEqual([]);
  }
}

async function inEveryWidth(): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    expect(await overflow(), String(width)).toEqual([]);
  }
}

describe('the strip', () => {
  it.each(states)('%s', async (state) => {
    await openStrip(page, script, { state });
    await inEveryWidth();
    await inEveryLook();
  });

  it.each(['long name', 'panel held', 'panel with every outcome'] as const)(
    '%s, in Italian',
    async (state) => {
      await openStrip(page, script, { state, language: 'it' });
      await inEveryLook();
    },
  );

  it('the search with its list open, and everything unfolded', async () => {
    await openStrip(page, script, { state: 'panel bypassed' });
    await page.getByRole('combobox').fill('co');
    await page.getByRole('option').first().waitFor();
    await page.getByText('How Onbehalf knows').click();
    await page.getByRole('combobox').press('ArrowDown');
    await inEveryWidth();
    await inEveryLook(otherLooks);
  });
});

it('the check finds planted defects in the strip', async () => {
  await openStrip(page, script, { state: 'panel bypassed' });
  await page.emulateMedia(plain);
  await page.evaluate(() => {
    const root = document.querySelector('onbehalf-strip')?.shadowRoot;
    root?.querySelector('.search label')?.remove();
    root?.querySelector('input')?.removeAttribute('placeholder');
    root?.querySelector<HTMLElement>('.chip')?.style.setProperty('color', '#888888');
  });
  const found = (await violations(page)).join();
  expect(found).toMatch(/label/u);
  expect(found).toMatch(/color-contrast/u);
});
