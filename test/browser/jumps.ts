// Opens the popup as a tab, waits for the tabs it opens, and speaks to the worker: for the tests of jumps.

import type { Page, Worker } from 'playwright-core';
import type { Stage } from './stage';

/** The popup as a tab of its own, such as `?tab=12` or `?q=contoso`. */
export async function popupWith(on: Stage, search: string): Promise<Page> {
  const popup = await on.context().newPage();
  await popup.goto(`chrome-extension://${on.extensionId()}/src/entry/popup.html${search}`);
  await popup.getByRole('combobox').waitFor();
  return popup;
}

/** The tab that an act opens, once it is anywhere. */
export async function newTab(on: Stage, act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([on.context().waitForEvent('page'), act()]);
  await page.waitForURL(/^https:|^chrome-extension:/u);
  return page;
}

/** The number of the tab whose address begins so; -1 for none. */
export async function tabAt(on: Stage, start: string): Promise<number> {
  return (await on.inside()).evaluate(async (begin) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url?.startsWith(begin))?.id ?? -1;
  }, start);
}

/** The key of the customer meant for the tab whose address begins so. */
export async function meantFor(on: Stage, start: string): Promise<unknown> {
  const key = `meant:${String(await tabAt(on, start))}`;
  const read = async (name: string) =>
    ((await chrome.storage.session.get(name))[name] as { value?: unknown } | undefined)?.value;
  return (await on.inside()).evaluate(read, key);
}

/** The worker as it is now, woken if it slept. */
export async function inWorker(on: Stage): Promise<Worker> {
  await (await on.inside()).evaluate(() => chrome.runtime.sendMessage({ kind: 'nothing' }).catch(() => null));
  const worker = on.context().serviceWorkers().at(-1);
  if (!worker) throw new Error('The worker does not run.');
  return worker;
}
