// Says of one page what a fill made of each field: right, wrong or refused, by the page's own model.

import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { FieldResult } from '../../src/model/report';
import { eventually, openPortal, statesIn } from '../harness/portal';
import type { Inside } from '../harness/portal';
import { expectedValues } from '../harness/sample';
import { modelValues } from '../replicas/operate';

type Model = Readonly<Record<string, string | boolean>>;

/** One page of the table: how its replica is asked for, and what its model should hold. */
export interface Cell {
  /** Names the cell in the table and in the list of expected failures. */
  readonly name: string;
  readonly query: string;
  /** What the model should hold; the sample partner's values when absent. */
  readonly expected?: Model;
}

export type Mark = 'right' | 'wrong' | 'refused';

export interface Judged {
  readonly cell: Cell;
  readonly marks: Readonly<Record<string, Mark>>;
  /** What the report says of fields that are not right, for people. */
  readonly words: readonly string[];
}

/** Opens the page, waits until the fill is over, and compares the model before and after. */
export async function judge(context: BrowserContext, inside: Inside, cell: Cell): Promise<Judged> {
  const expected = cell.expected ?? expectedValues;
  await inside.evaluate(() => chrome.storage.session.clear());
  const page = await openPortal(context, cell.query);
  try {
    const read = readerOf(page);
    const results = await resultsOf(inside, read, expected);
    const model = await read();
    return { cell, marks: marksOf(model, expected, results), words: wordsOf(model, expected, results) };
  } finally {
    await page.close();
  }
}

/** Reads the model of the form's document, and finds the document anew when it was replaced. */
function readerOf(page: Page): () => Promise<Model> {
  let place: Page | Frame | undefined;
  return async () => {
    place ??= await formPlace(page);
    try {
      return await modelValues(place);
    } catch {
      place = await formPlace(page);
      return modelValues(place);
    }
  };
}

/** The document whose model has the form: the page itself, or a frame of it at any depth. */
export async function formPlace(page: Page): Promise<Page | Frame> {
  const holds = (frame: Frame) =>
    frame
      .evaluate(
        () =>
          typeof window.replicaState === 'function' && Object.keys(window.replicaState().values).length > 0,
      )
      .catch(() => false);
  const found = await eventually(
    async () => {
      for (const frame of [...page.frames()].reverse())
        if ((await holds(frame)) && (await isShown(frame))) return frame;
      return null;
    },
    (frame) => frame !== null,
    10_000,
  );
  if (!found) throw new Error(`No form came at ${page.url()}.`);
  return found === page.mainFrame() ? page : found;
}

async function isShown(frame: Frame): Promise<boolean> {
  const element = frame.parentFrame() ? await frame.frameElement() : null;
  const box = element && (await element.boundingBox());
  return element === null || (box !== null && box.x > -100 && (await element.isVisible()));
}

const quietMs = 2500;
const longestMs = 25_000;

/** Waits until every value is there and proved, or the reports have been still for a while. */
async function resultsOf(
  inside: Inside,
  read: () => Promise<Model>,
  expected: Model,
): Promise<readonly FieldResult[]> {
  const start = performance.now();
  let last = '';
  let since = start;
  for (;;) {
    const states = await statesIn(inside);
    const results = states.flatMap(({ report }) => report.results);
    const done = states.length > 0 && states.every(({ report }) => report.phase === 'done');
    const model = await read();
    const full = Object.entries(expected).every(([field, value]) => model[field] === value);
    const text = JSON.stringify([results, model]);
    if (text !== last) [last, since] = [text, performance.now()];
    const quiet = performance.now() - since > (full && done ? 100 : done ? quietMs : 4 * quietMs);
    if ((quiet && (done || performance.now() - start > 6000)) || performance.now() - start > longestMs)
      return results;
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
}

function marksOf(model: Model, expected: Model, results: readonly FieldResult[]): Record<string, Mark> {
  const claimed = new Map(results.map(({ field, outcome }) => [field as string, outcome]));
  const mark = (field: string, value: string | boolean): Mark => {
    if (model[field] === value) return 'right';
    const says = claimed.get(field);
    return model[field] !== '' || says === 'set' || says === 'already right' ? 'wrong' : 'refused';
  };
  return Object.fromEntries(Object.entries(expected).map(([field, value]) => [field, mark(field, value)]));
}

function wordsOf(model: Model, expected: Model, results: readonly FieldResult[]): string[] {
  return Object.entries(expected)
    .filter(([field, value]) => model[field] !== value)
    .map(([field]) => {
      const result = results.find((each) => each.field === field);
      const said = result ? `${result.outcome} (${result.reason})` : 'nothing said';
      return `${field}: holds ${JSON.stringify(model[field])}, ${said}`;
    });
}
