// Opens replica portals in a launched browser and reads what the page and the extension say of the form.

import type { BrowserContext, Page } from 'playwright-core';
import type { PageState } from '../../src/model/message';
import { activeFrame, modelValues, pressButton } from '../replicas/operate';
import type { FormDocument } from '../replicas/operate';
import { isFramed } from '../replicas/page/kits';
import { TEXTS, type Lang } from '../replicas/page/texts';

/** The address of a replica scenario (see test/replicas/README.md) under a real host name. */
export function portalAddress(query: string, place = 'https://portal.azure.com/'): string {
  return `${place}?${query}#view/Microsoft_Azure_Support/NewSupportRequestV4Blade`;
}

/** Opens a scenario in a tab of its own. */
export async function openPortal(context: BrowserContext, query: string, place?: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(portalAddress(query, place));
  return page;
}

/** The document that holds the form: the live frame of the React blade, else the top page. */
export async function formDocument(page: Page): Promise<FormDocument> {
  const form = new URL(page.url()).searchParams.get('form');
  return form !== null && isFramed(form) ? activeFrame(page) : page;
}

/** Walks a wizard from its first step to the one with the contact fields, as a user does. */
export async function walkToDetails(place: FormDocument, language: Lang): Promise<void> {
  for (const next of [2, 3]) {
    await pressButton(place, TEXTS[language].next);
    await place.waitForFunction((step) => window.replicaState().step === step, next);
  }
}

/** Lists left open in the form's document. */
export async function openLists(place: FormDocument): Promise<number> {
  return place.evaluate(
    () => document.querySelectorAll('[role=combobox][aria-expanded=true], .ms-Dropdown-callout').length,
  );
}

/** Something that runs code with the extension's rights: a page of it, or its worker. */
export type Inside = Pick<Page, 'evaluate'>;

/** What the extension reports of every document with a form. */
export async function statesIn(inside: Inside): Promise<PageState[]> {
  const all = await inside.evaluate(() => chrome.storage.session.get());
  return Object.entries(all)
    .filter(([key]) => key.startsWith('state:'))
    .map(([, state]) => state as PageState);
}

/** Waits until `test` holds; resolves to the last value either way. */
export async function eventually<T>(
  read: () => Promise<T>,
  test: (value: T) => boolean,
  ms = 20_000,
): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await read();
    if (test(value) || performance.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

type Values = Readonly<Record<string, string | boolean>>;

/** The framework's model once every expected value is in it, or as it is when time is up. */
export async function filledModel(place: FormDocument, expected: Values, ms = 20_000): Promise<Values> {
  const holds = (model: Values) => Object.entries(expected).every(([field, value]) => model[field] === value);
  return eventually(() => modelValues(place), holds, ms);
}

/** Waits until a fill is over and read back, and stays over for a moment (forms that come in parts are filled in parts). */
export async function doneStates(inside: Inside, ms = 20_000): Promise<PageState[]> {
  const isDone = (states: readonly PageState[]) => states.some(({ report }) => report.phase === 'done');
  const end = performance.now() + ms;
  for (;;) {
    const states = await eventually(() => statesIn(inside), isDone, end - performance.now());
    await new Promise((resolve) => setTimeout(resolve, 400));
    const later = await statesIn(inside);
    if (JSON.stringify(later) === JSON.stringify(states) || performance.now() > end) return later;
  }
}
