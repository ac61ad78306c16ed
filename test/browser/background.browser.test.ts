// A tab in the background is left alone until the user looks at it.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually, filledModel, portalAddress, statesIn } from '../harness/portal';
import { launchPlain } from '../harness/plain';
import type { Plain } from '../harness/plain';
import { expectedValues, sampleSettings } from '../harness/sample';
import { modelValues } from '../replicas/operate';
import { startReplicas } from '../replicas/serve';
import type { Replicas } from '../replicas/serve';
import { extensionFolder, seed } from './stage';

let replicas: Replicas;
let browser: Plain;

beforeAll(async () => {
  replicas = await startReplicas();
  browser = await launchPlain(extensionFolder, replicas.port);
  await seed(await browser.worker(), sampleSettings);
});

afterAll(async () => {
  await browser.close();
  await replicas.close();
});

it.each(['ko', 'fluent8-top'])('waits in a background tab and fills when it is shown (%s)', async (form) => {
  const page = await browser.context.newPage();
  const front = await browser.context.newPage();
  await front.bringToFront();
  await page.goto(portalAddress(`form=${form}&steps=single`));
  const visibility = await eventually(
    () => page.evaluate(() => document.visibilityState),
    (state) => state === 'hidden',
    3000,
  );
  expect(visibility).toBe('hidden');
  await page.waitForTimeout(4000);
  const model = await modelValues(page);
  expect(Object.keys(expectedValues).filter((field) => model[field])).toEqual([]);
  expect(await statesIn(await browser.worker())).toEqual([]);
  await page.bringToFront();
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
  await page.close();
  await front.close();
  await (await browser.worker()).evaluate(() => chrome.storage.session.clear());
});
