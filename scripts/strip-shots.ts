// Takes pictures of the strip: every state on sheets, light, dark, in forced colours and 400 pixels wide, and one in a portal.

import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { bundleStripPage, openStrip } from '../test/browser/strip-stage';
import { openPortal } from '../test/harness/portal';
import { stripOf } from '../test/harness/strip';
import { stripStates } from '../test/ui/strip/states';
import type { StateName } from '../test/ui/strip/states';

export interface Sheet {
  readonly title: string;
  readonly file: string;
}

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const variants: readonly { readonly name: string; readonly width: number; readonly media: Media }[] = [
  { name: 'light', width: 1240, media: { colorScheme: 'light' } },
  { name: 'dark', width: 1240, media: { colorScheme: 'dark' } },
  { name: 'forced colors', width: 1240, media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: '400 pixels wide', width: 400, media: { colorScheme: 'light' } },
];

const names = Object.keys(stripStates) as StateName[];
const panels = names.filter((name) => stripStates[name].isOpen);
/** A sheet of more would be too tall to look at. */
const panelsOnSheet = 6;

const sheets: readonly { readonly title: string; readonly states: readonly StateName[] }[] = [
  { title: 'folded', states: names.filter((name) => !stripStates[name].isOpen) },
  ...Array.from({ length: Math.ceil(panels.length / panelsOnSheet) }, (_, index) => ({
    title: `unfolded ${String(index + 1)}`,
    states: panels.slice(index * panelsOnSheet, (index + 1) * panelsOnSheet),
  })),
];

/** Writes the sheets into `folder`; resolves to them, in the order to show them. */
export async function takeSheets(context: BrowserContext, folder: string): Promise<Sheet[]> {
  const script = await bundleStripPage();
  const page = await context.newPage();
  const taken: Sheet[] = [];
  for (const { title, states } of sheets) {
    for (const { name, width, media } of variants) {
      const file = `strip-${title}-${name}.png`.replaceAll(' ', '-');
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce', ...media });
      await page.setViewportSize({ width, height: 700 });
      await openStrip(page, script, { state: states });
      await page.addStyleTag({ content: 'main { display: none }' });
      await page.screenshot({ path: join(folder, file), fullPage: true });
      taken.push({ title: `Strip: ${title}, ${name}`, file });
    }
  }
  await page.close();
  return taken;
}

/** The customer's contact in a form, as the strip tells it in the portal. */
export async function takeContact(context: BrowserContext, folder: string): Promise<Sheet> {
  const page = await openPortal(context, 'form=ko&steps=single&prefilled=customer');
  await page.setViewportSize({ width: 1280, height: 800 });
  const strip = await stripOf(page);
  await strip.saying(/of 10 set/);
  await strip.press(/^Details/);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(folder, 'strip-contact.png') });
  await strip.close();
  await page.close();
  return { title: 'Strip: in the portal', file: 'strip-contact.png' };
}
