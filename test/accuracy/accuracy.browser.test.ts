// Fills every page of the accuracy table in a real browser, prints what came of it, and holds the failures to a list.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extensionFolder, seed } from '../browser/stage';
import { launch } from '../harness/launch';
import type { Launched } from '../harness/launch';
import { sampleSettings } from '../harness/sample';
import { startReplicas } from '../replicas/serve';
import type { Replicas } from '../replicas/serve';
import { judge } from './cells';
import type { Cell, Judged } from './cells';
import { languageCells, scenarioCells } from './rows';
import { drawTable, failuresOf } from './table';

/** Exactly what is not right today, by page. It may only shrink: a new line needs a reason in CHANGELOG.md. */
const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8')) as Record<
  string,
  string[]
>;
/** How long that list is at most; lower it with the list. */
const mostExpected = 12;

/** Browsers that work through the pages side by side. */
const browsers = 2;
const minutes = 60_000;

let replicas: Replicas;
let running: Launched[] = [];

beforeAll(async () => {
  replicas = await startReplicas();
  running = await Promise.all(
    Array.from({ length: browsers }, () => launch({ extension: extensionFolder, port: replicas.port })),
  );
  for (const browser of running) await seed(await browser.inside(), sampleSettings);
}, 2 * minutes);

afterAll(async () => {
  await Promise.all(running.map((browser) => browser.close()));
  await replicas.close();
});

function isExpected(judged: Judged): boolean {
  return JSON.stringify(failuresOf(judged)) === JSON.stringify(expected[judged.cell.name] ?? []);
}

/** A busy machine can be slower than a page's patience: one more look, said so, before a page counts as failed. */
async function judgeAgain(browser: Launched, cell: Cell): Promise<Judged> {
  console.log(`${cell.name}: once more`);
  return judge(browser.context, await browser.inside(), cell);
}

async function judgeAll(cells: readonly Cell[]): Promise<Judged[]> {
  const queue = [...cells.entries()];
  const judged: Judged[] = [];
  const work = async (browser: Launched): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, cell] = next;
      const first = await judge(browser.context, await browser.inside(), cell);
      judged[index] = isExpected(first) ? first : await judgeAgain(browser, cell);
    }
  };
  await Promise.all(running.map(work));
  return judged;
}

it(
  'fills every page of every kit, language and scenario, but for the listed fields',
  { timeout: 45 * minutes, retry: 0 },
  async () => {
    const judged = await judgeAll([...languageCells(), ...scenarioCells()]);
    console.log(drawTable(judged));
    const failures = judged.map((each) => [each.cell.name, failuresOf(each)] as const);
    for (const { cell, words } of judged.filter(
      ({ cell: { name }, words: said }) => said.length > 0 && !expected[name],
    ))
      console.log(`${cell.name}: ${words.join(' | ')}`);
    expect(failures.filter(([, fields]) => fields.some((field) => field.endsWith('wrong')))).toEqual([]);
    expect(Object.fromEntries(failures.filter(([, fields]) => fields.length > 0))).toEqual(expected);
    expect(Object.values(expected).flat().length).toBeLessThanOrEqual(mostExpected);
  },
);
