// On portal pages without a support form no message is sent and the worker is not woken.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { filledModel, openPortal, statesIn } from '../harness/portal';
import { expectedValues } from '../harness/sample';
import { pressed } from '../replicas/operate';
import { stage } from './stage';

const on = stage();

/** Really stops the worker; the driver's old handle is of no use afterwards. */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Targets of running service workers of the extension, asked of the browser itself. */
async function runningWorkers(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  ).length;
}

const lookAlikes = [
  'form=none',
  'form=vm',
  'form=profile',
  'form=supportplans',
  'form=ko&steps=wizard',
  'form=fluent8&steps=wizard',
];

it.each(lookAlikes)('stays asleep on %s', async (query) => {
  const about = await on.context().newPage();
  await about.goto('about:blank');
  await about.waitForTimeout(500);
  await stopWorkers(about);
  expect(await runningWorkers(about)).toBe(0);
  for (const lang of ['en', 'it']) {
    const page = await openPortal(on.context(), `${query}&lang=${lang}`);
    await page.waitForTimeout(2000);
    expect(await runningWorkers(about)).toBe(0);
    expect(await pressed(page)).toEqual([]);
    await page.close();
  }
  const page = await openPortal(on.context(), 'form=ko&steps=single');
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
  expect(await runningWorkers(about)).toBe(1);
  expect(await statesIn(await on.inside())).not.toEqual([]);
});
