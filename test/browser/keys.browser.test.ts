// Key commands in the real browser: the strip comes and goes in portals alone; fill does what the popup's button does.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { doneStates, eventually, formDocument, openPortal } from '../harness/portal';
import { sampleSettings } from '../harness/sample';
import { modelValues } from '../replicas/operate';
import { seed, stage } from './stage';

const on = stage();
const single = 'form=ko&steps=single';

/** Keys cannot be pressed through the debugger, so the worker is told what the browser would tell it. */
async function press(command: string): Promise<void> {
  const [worker] = on.context().serviceWorkers();
  await worker?.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.commands.onCommand as unknown as { dispatch: (...args: unknown[]) => void };
    event.dispatch(name, tab);
  }, command);
}

interface AxNode {
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

/** What a screen reader finds; closed roots are in it. */
async function read(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  return nodes;
}

const regions = async (page: Page) =>
  (await read(page)).filter(
    ({ role, name }) => role?.value === 'region' && /^Onbehalf/.test(name?.value ?? ''),
  );

const says = async (page: Page, text: string) =>
  (await read(page)).some(({ name }) => name?.value?.includes(text) === true);

it('shows the strip, which says whose directory this is, and takes it away', async () => {
  const page = await openPortal(on.context(), single);
  const isThere = (count: number) =>
    eventually(
      () => regions(page),
      (found) => found.length === count,
    );
  // It comes by itself with a form; the key takes it away and brings it back.
  expect(await isThere(1)).toHaveLength(1);
  await press('strip');
  expect(await isThere(0)).toEqual([]);
  await press('strip');
  expect(await isThere(1)).toHaveLength(1);
  expect(await eventually(() => says(page, 'Contoso Ltd'), Boolean)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
    'onbehalf-strip',
  );
  expect(await page.evaluate(() => document.querySelector('onbehalf-strip')?.shadowRoot)).toBeNull();
  await press('strip');
  expect(await isThere(0)).toEqual([]);
});

it('keeps the strip true when another customer is chosen for the tab', async () => {
  const page = await openPortal(on.context(), single);
  await eventually(() => says(page, 'Contoso Ltd'), Boolean);
  await (
    await on.inside()
  ).evaluate(async (key) => {
    const [tab] = await chrome.tabs.query({ url: 'https://portal.azure.com/*' });
    await chrome.storage.session.set({ [`meant:${String(tab?.id)}`]: { value: key, at: Date.now() } });
  }, sampleSettings.customers[1].tenantId);
  expect(await eventually(() => says(page, 'Adatum Corporation'), Boolean)).toBe(true);
});

it('says on the icon that a page is no portal', async () => {
  const page = await on.context().newPage();
  await page.goto('https://example.org/');
  await press('strip');
  const title = async () =>
    on
      .context()
      .serviceWorkers()[0]
      ?.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
      });
  expect(await eventually(title, (text) => /portals/.test(text ?? ''))).toMatch(/portals/);
  expect(await page.evaluate(() => document.querySelector('onbehalf-strip'))).toBeNull();
});

it('fills the form of the tab in front', async () => {
  const inside = await on.inside();
  await seed(inside, { ...sampleSettings, fill: { mode: 'ask' } });
  const page = await openPortal(on.context(), single);
  await eventually(
    () => inside.evaluate(async () => Object.keys(await chrome.storage.session.get()).join()),
    (keys) => keys.includes('state:'),
  );
  expect((await modelValues(await formDocument(page)))['email']).toBeFalsy();
  await press('fill');
  await doneStates(inside);
  expect((await modelValues(await formDocument(page)))['email']).toBe(sampleSettings.contact.email);
  await seed(inside, sampleSettings);
});
