// Opens the demo page and reads it: the report beside the form, what the form holds, what an accessibility check finds.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Demo {
  readonly page: Page;
  /** Outcomes by the field's name, as the report beside the form says them. */
  readonly outcomes: () => Promise<Record<string, string>>;
  /** Waits until the fill is over and the report rests. */
  readonly done: () => Promise<Record<string, string>>;
  readonly value: (field: string) => Promise<string>;
  readonly knob: (name: string, value: string) => Promise<unknown>;
  readonly button: (name: RegExp) => ReturnType<Page['getByRole']>;
}

/** The demo form in a fresh tab, with what a test asks of it. */
export async function demoOn(page: Page, address: string): Promise<Demo> {
  await page.goto(address);
  const outcomes = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('.results > div')].map((row) => [
          row.querySelector('dt')?.textContent ?? '',
          row.querySelector('.outcome')?.lastChild?.textContent ?? '',
        ]),
      ),
    );
  const done = async () => {
    await page.getByText('Done, and read back from the page.').waitFor();
    await page.waitForTimeout(500);
    return outcomes();
  };
  return {
    page,
    outcomes,
    done,
    value: (field) =>
      page
        .locator(`#demo-${field}`)
        .evaluate((element) =>
          element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
            ? element.value
            : element instanceof HTMLSelectElement
              ? (element.selectedOptions[0]?.text ?? '')
              : element.textContent,
        ),
    knob: (name, value) => page.getByLabel(name, { exact: true }).selectOption(value),
    button: (name) => page.getByRole('button', { name }),
  };
}

/** What the accessibility checker finds, each with the markup it is about. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => window.axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

declare global {
  interface Window {
    /** The accessibility checker, once it was put into the page. */
    readonly axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}
