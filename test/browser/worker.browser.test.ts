// The worker may be killed before, during and after a fill: the result is the same as undisturbed.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually, filledModel, formDocument, openPortal, statesIn } from '../harness/portal';
import { expectedValues } from '../harness/sample';
import { modelValues, pressed } from '../replicas/operate';
import { stage } from './stage';

const on = stage();

async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Fields that hold something already. */
async function filledFields(place: Parameters<typeof modelValues>[0]): Promise<number> {
  const model = await modelValues(place);
  return Object.keys(expectedValues).filter((field) => model[field]).length;
}

it.each([
  ['ko', 0],
  ['ko', 1],
  ['ko', 6],
  ['ko', 9],
  ['fluent8', 0],
  ['fluent8', 1],
  ['fluent8', 6],
  ['fluent8', 9],
])('%s: killed when %i fields are filled', async (form, fields) => {
  const page = await openPortal(on.context(), `form=${form}&steps=late&options=lazy`);
  const place = await formDocument(page);
  await eventually(
    () => filledFields(place),
    (count) => count >= fields,
  );
  await kill(page);
  expect(await filledModel(place, expectedValues, 30_000)).toMatchObject(expectedValues);
  expect(await pressed(place)).toEqual([]);
});

it('killed again and again while a form is filled', async () => {
  const page = await openPortal(on.context(), 'form=ko&steps=late&options=lazy');
  const end = performance.now() + 6000;
  while (performance.now() < end) {
    await kill(page);
    await page.waitForTimeout(150 + Math.random() * 300);
  }
  expect(await filledModel(page, expectedValues, 30_000)).toMatchObject(expectedValues);
});

it('killed after a fill: the report is still there', async () => {
  const page = await openPortal(on.context(), 'form=ko&steps=single');
  await filledModel(page, expectedValues);
  await eventually(
    async () => statesIn(await on.inside()),
    (states) => states.some(({ report }) => report.phase === 'done'),
  );
  await kill(page);
  const popup = await on.context().newPage();
  await popup.goto(`chrome-extension://${on.extensionId()}/src/entry/popup.html`);
  const states = await popup.evaluate(() => chrome.storage.session.get());
  expect(Object.keys(states).filter((key) => key.startsWith('state:'))).toHaveLength(1);
});
