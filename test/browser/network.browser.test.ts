// The extension sends no request anywhere: not its worker, not its pages, not its scripts in a portal's page.

import type { Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { doneStates, filledModel, openPortal } from '../harness/portal';
import { expectedValues } from '../harness/sample';
import { stage } from './stage';

const on = stage();

/** Who asked: a worker, or the page of a frame. */
function askerOf(request: Request): string {
  return request.serviceWorker()?.url() ?? request.frame().url();
}

it('sends nothing while it fills and while its pages are open', async () => {
  const asked: { url: string; by: string; type: string }[] = [];
  on.context().on('request', (request) => {
    asked.push({ url: request.url(), by: askerOf(request), type: request.resourceType() });
  });
  const page = await openPortal(on.context(), 'form=ko&steps=single');
  await filledModel(page, expectedValues);
  await doneStates(await on.inside());
  const popup = await on.context().newPage();
  await popup.goto(`chrome-extension://${on.extensionId()}/src/entry/popup.html`);
  await popup.waitForSelector('h1');
  const out = asked.filter(({ url }) => url.startsWith('http'));
  expect(out.length).toBeGreaterThan(0);
  expect(out.filter(({ by }) => by.startsWith('chrome-extension:'))).toEqual([]);
  expect(out.filter(({ type }) => /^(?:fetch|xhr|websocket|ping|eventsource)$/u.test(type))).toEqual([]);
});
