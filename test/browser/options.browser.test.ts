// The options page in the browser: two windows, a settings file and its undo, sync through the worker, erasing.

import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { sectionIds } from '../../src/ui/options/sections';
import { sampleSettings } from '../harness/sample';
import { violations } from './demo-page';
import { seed, stage } from './stage';

const on = stage();

type Stored = Record<string, unknown> & { settings?: Record<string, Record<string, unknown>> };

const stored = async (area: 'local' | 'sync' = 'local'): Promise<Stored> =>
  (await on.inside()).evaluate((name) => chrome.storage[name].get<Stored>(), area);

/** Waits until the storage is as it should be, and hands it out. */
async function untilStored(
  isSo: (now: Stored) => boolean,
  area: 'local' | 'sync' = 'local',
): Promise<Stored> {
  await expect.poll(async () => isSo(await stored(area)), { timeout: 10_000 }).toBe(true);
  return stored(area);
}

async function open(hash: string): Promise<Page> {
  const page = await on.context().newPage();
  await page.goto(`chrome-extension://${on.extensionId()}/src/entry/options.html${hash}`);
  await page.locator('main h2').first().waitFor();
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

beforeEach(async () => {
  const inside = await on.inside();
  await inside.evaluate(() => chrome.storage.sync.clear());
  await inside.evaluate(() => chrome.storage.local.remove(['sync', 'settings.before']));
  await seed(inside, sampleSettings);
});

it('shows what another window saved meanwhile, and loses neither', async () => {
  const [one, two] = [await open('#profile'), await open('#profile')];
  await one.getByLabel('Last name').fill('Rossi');
  await two.getByLabel('Last name').fill('Bianchi');
  await two.getByLabel('First name').fill('Elena');
  await button(one, 'Save').click();
  await two.getByText('Changed in another window to: Rossi').waitFor();
  await button(two, 'Save').click();
  expect((await stored()).settings?.['contact']).toMatchObject({ firstName: 'Giulia', lastName: 'Rossi' });
  await button(two, 'Keep mine').click();
  await button(two, 'Save').click();
  await two.getByText('Saved.', { exact: true }).waitFor();
  expect((await stored()).settings?.['contact']).toMatchObject({ firstName: 'Elena', lastName: 'Bianchi' });
});

it('imports a settings file with its customers, and takes it back in a new window', async () => {
  const file = {
    contact: { lastName: 'Verdi' },
    appearance: { theme: 'dark' },
    customers: [{ domain: 'wingtip.example', name: 'Wingtip' }],
  };
  const page = await open('#data');
  const buffer = Buffer.from(JSON.stringify(file));
  await page.getByLabel('Settings file (JSON)').setInputFiles({ name: 'a.json', mimeType: '', buffer });
  await page.getByText('Customers: 1 new').waitFor();
  expect((await stored()).settings?.['contact']).toMatchObject({ lastName: 'Ferrari' });
  await button(page, 'Import').click();
  await page.getByText('Customers written: 1').waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.close();
  const later = await open('#data');
  await button(later, 'Put them back').click();
  const { settings } = await untilStored((now) => now.settings?.['contact']?.['lastName'] === 'Ferrari');
  expect(settings).not.toHaveProperty('appearance');
});

it('carries settings to other devices and takes theirs, never e-mail and phone', async () => {
  const page = await open('#data');
  await page.getByLabel('Keep settings in step').check();
  const sent = await untilStored((now) => 'settings.contact.country' in now, 'sync');
  expect(JSON.stringify(sent)).not.toMatch(/@|5550|contoso/u);
  await (
    await on.inside()
  ).evaluate(() => {
    const at = Date.now() + 60_000;
    return chrome.storage.sync.set({
      'settings.partner.name': { at, value: 'From elsewhere' },
      'settings.contact.phone': { at, value: '+39 02 5550 0100' },
    });
  });
  const { settings } = await untilStored((now) => now.settings?.['partner']?.['name'] === 'From elsewhere');
  expect(settings?.['contact']).toMatchObject({ phone: sampleSettings.contact.phone });
});

it('erases everything, everywhere', async () => {
  const page = await open('#data');
  await page.getByLabel('Keep settings in step').check();
  await untilStored((now) => 'settings.version' in now, 'sync');
  await button(page, 'Erase everything').click();
  await page.getByText('Onbehalf is as on the first day').waitFor();
  await button(page, 'Erase').click();
  await page.getByText('Erased.', { exact: true }).waitFor();
  expect(await stored('sync')).toEqual({});
  expect(Object.keys(await stored())).not.toContain('settings');
  await page.goto(page.url().replace('#data', '#customers'));
  await page.getByText('Contoso').waitFor({ state: 'detached' });
});

it.each([
  ['light', 'none'],
  ['dark', 'none'],
  ['dark', 'active'],
] as const)(
  'is accessible in %s, forced colours %s, and fits into 320 pixels',
  async (colorScheme, forcedColors) => {
    const page = await open('');
    await page.emulateMedia({ colorScheme, forcedColors });
    for (const id of sectionIds) {
      await page.goto(`${page.url().replace(/#.*$/u, '')}#${id}`);
      await page.locator(`[data-section="${id}"] h2`).first().waitFor();
      expect(await violations(page), id).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      const spill = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(spill), `${id} at 320 px`).toBe(0);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  },
);
