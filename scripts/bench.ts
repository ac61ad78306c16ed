// Imports 100,000 customers into the built extension and prints how long everything takes, beside the goals of the design.

import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { exportedCustomers, madeUpCustomers } from '../test/harness/customers';
import { launch } from '../test/harness/launch';
import { startReplicas } from '../test/replicas/serve';

const rounds = 5;
const waitMs = 300_000;

interface Figure {
  readonly what: string;
  readonly values: readonly number[];
  readonly unit: string;
  readonly goal?: number;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** By the options page, as a person does it. */
async function importAll(page: Page, base: string, file: string): Promise<Figure[]> {
  await page.goto(`${base}options.html#customers`);
  await page.getByRole('button', { name: /^Import/ }).click();
  const confirm = page.getByRole('button', { name: /^Import [\d,]+ customers/ });
  const preview = await timed(async () => {
    await page.setInputFiles('#import-file', file);
    await confirm.waitFor({ timeout: waitMs });
  });
  const writing = await timed(async () => {
    await confirm.click();
    await page.getByRole('grid').waitFor({ timeout: waitMs });
  });
  return [
    { what: 'import: file read and compared, preview shown', values: [preview], unit: 'ms' },
    { what: 'import: written, table shown', values: [writing], unit: 'ms' },
  ];
}

const work: ReadonlySet<string> = new Set(['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']);

/** Tells how long scripts, styles and layout have kept the main thread of a page since, as milliseconds. */
async function watchBusy(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.filter(({ name }) => work.has(name)).reduce((sum, { value }) => sum + value, 0);
  };
}

interface PopupRound {
  readonly paint: number;
  readonly firstHits: number;
  readonly perKey: number;
}

/** A popup opened, asked as soon as it stands, then typed into slowly: what each key costs its main thread. */
async function popupRound(context: BrowserContext, base: string, query: string): Promise<PopupRound> {
  const page = await context.newPage();
  await page.goto(`${base}popup.html?q=`);
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const firstHits = await timed(async () => {
    await page.keyboard.type(query.slice(0, 1));
    await page.locator('[role=option]').first().waitFor();
  });
  await page.waitForTimeout(1000);
  const busy = await watchBusy(page);
  const before = await busy();
  for (const letter of query.slice(1)) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(200);
  }
  const perKey = ((await busy()) - before) / (query.length - 1);
  const round = { paint: (await paint.jsonValue()) ?? NaN, firstHits, perKey };
  await page.close();
  return round;
}

function print(figures: readonly Figure[]): void {
  for (const { what, values, unit, goal } of figures) {
    const value = median(values);
    const spread = values.length > 1 ? ` (${values.map((each) => each.toFixed(0)).join(' ')})` : '';
    const verdict = goal === undefined ? '' : value <= goal ? `  ✓ goal ${goal}` : `  ✗ goal ${goal}`;
    console.log(
      `${what.padEnd(52)} ${value.toFixed(value < 100 ? 1 : 0).padStart(8)} ${unit}${verdict}${spread}`,
    );
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, { size }) => sum + size, 0);
}

async function bench(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-bench-'));
  const file = join(folder, 'Customers.csv');
  const made = madeUpCustomers(count);
  writeFileSync(file, exportedCustomers(made));
  const replicas = await startReplicas();
  const { context, extensionId, close } = await launch({ extension: 'dist', port: replicas.port });
  try {
    const base = `chrome-extension://${extensionId}/src/entry/`;
    const page = await context.newPage();
    console.log(
      `· ${count.toLocaleString('en')} customers, a file of ${(statSync(file).size / 1e6).toFixed(1)} MB`,
    );
    const figures = await importAll(page, base, file);
    await page.close();
    const results: PopupRound[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { name } = made[round * 997] ?? { name: 'contoso' };
      results.push(await popupRound(context, base, name.toLowerCase().slice(0, 12)));
    }
    print([
      ...figures,
      { what: 'popup: first paint', values: results.map(({ paint }) => paint), unit: 'ms', goal: 100 },
      {
        what: 'popup: one letter typed at once → first customers',
        values: results.map(({ firstHits }) => firstHits),
        unit: 'ms',
      },
      {
        what: 'popup: script, style and layout a keystroke',
        values: results.map(({ perKey }) => perKey),
        unit: 'ms',
        goal: 16,
      },
      { what: 'package, unpacked', values: [sizeOf('dist') / 1024], unit: 'KB' },
    ]);
  } finally {
    await close();
    await replicas.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await bench(Number(process.argv[2] ?? 100_000));
