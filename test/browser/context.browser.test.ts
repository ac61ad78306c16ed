// Where the user is decides what is written: own directory, conflicts, foreign hosts and hidden frames stay empty.

import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { doneStates, eventually, filledModel, formDocument, openPortal, statesIn } from '../harness/portal';
import { expectedValues, sampleSettings } from '../harness/sample';
import { modelValues } from '../replicas/operate';
import type { FormDocument } from '../replicas/operate';
import { seed, stage } from './stage';

const on = stage();
const single = 'form=ko&steps=single';
/** Long enough for a fill that should not happen to have happened. */
const watchMs = 3000;

async function writtenValues(place: FormDocument): Promise<string[]> {
  const model = await modelValues(place);
  return Object.keys(expectedValues).flatMap((field) =>
    model[field] ? [`${field}=${String(model[field])}`] : [],
  );
}

async function verdictIn(context: BrowserContext, query: string, place?: string) {
  const page = await openPortal(context, query, place);
  const states = await eventually(
    async () => statesIn(await on.inside()),
    (all) => all.some(({ context: known }) => known !== null),
  );
  return { page, state: states[0] };
}

describe.each(['ko', 'fluent8'])('%s', (form) => {
  it('writes nothing in the own directory', async () => {
    const { page, state } = await verdictIn(on.context(), `form=${form}&steps=single&tenant=own`);
    expect(state).toMatchObject({ gate: 'never', context: { verdict: 'own' } });
    await page.waitForTimeout(watchMs);
    expect(await writtenValues(await formDocument(page))).toEqual([]);
  });

  it('writes nothing when header and address disagree', async () => {
    const address = 'https://portal.azure.com/adatum.onmicrosoft.com';
    const { page, state } = await verdictIn(on.context(), `form=${form}&steps=single`, address);
    expect(state).toMatchObject({
      gate: 'ask',
      context: {
        verdict: 'conflict',
        tenant: { domain: 'contoso.onmicrosoft.com' },
        other: { domain: 'adatum.onmicrosoft.com' },
      },
    });
    await page.waitForTimeout(watchMs);
    expect(await writtenValues(await formDocument(page))).toEqual([]);
  });
});

it('asks in the directory of another customer than the one chosen for the tab', async () => {
  const page = await on.context().newPage();
  await page.bringToFront();
  const adatum = sampleSettings.customers[1].tenantId;
  const inside = await on.inside();
  const tabId = await inside.evaluate(
    async () => (await chrome.tabs.query({ active: true })).at(-1)?.id ?? -1,
  );
  const mean = async ([id, value]: readonly [number, string]) =>
    chrome.storage.session.set({ [`meant:${String(id)}`]: { value, at: Date.now() } });
  await inside.evaluate(mean, [tabId, adatum] as const);
  await page.goto(`https://portal.azure.com/?${single}#view/x`);
  const states = await eventually(
    () => statesIn(inside),
    (all) => all.length > 0,
  );
  expect(states[0]).toMatchObject({ gate: 'ask', context: { verdict: 'other-customer' } });
  await page.waitForTimeout(watchMs);
  expect(await writtenValues(page)).toEqual([]);
});

it('is a customer’s without a name when the account is a delegated admin’s, and no directory appears', async () => {
  const page = await openPortal(on.context(), `${single}&tenant=none`);
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
  const context = (await doneStates(await on.inside()))[0]?.context;
  expect(context).toMatchObject({ verdict: 'customer' });
  expect(context?.because[0]).toMatchObject({ source: 'account-name', says: 'foreign' });
});

it('is unknown, and fills, when no directory appears within 2 s', async () => {
  const page = await openPortal(on.context(), `${single}&tenant=none&user=technician@fabrikam.example`);
  await page.waitForTimeout(1000);
  expect(await writtenValues(page)).toEqual([]);
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
  expect((await doneStates(await on.inside()))[0]?.context).toMatchObject({ verdict: 'unknown' });
});

it('waits for a directory line that comes late', async () => {
  const page = await openPortal(on.context(), `${single}&tenant=late`);
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
  expect((await doneStates(await on.inside()))[0]?.context).toMatchObject({ verdict: 'customer' });
});

it('knows a customer by name when the header shows no domain', async () => {
  const { state } = await verdictIn(on.context(), `${single}&tenant=name-only`);
  expect(state?.context).toMatchObject({ verdict: 'customer', tenant: { name: 'Contoso Ltd' } });
});

it('takes a tenant of no list for a customer without a name', async () => {
  const directory = encodeURIComponent('Northwind Traders (northwind.onmicrosoft.com)');
  const { state } = await verdictIn(on.context(), `${single}&directory=${directory}`);
  expect(state).toMatchObject({
    gate: 'fill',
    context: { verdict: 'customer', tenant: { domain: 'northwind.onmicrosoft.com' } },
  });
});

it('fills only the live one of three equal frames', async () => {
  const page = await openPortal(on.context(), 'form=fluent8&steps=single&frames=prewarmed');
  const live = await formDocument(page);
  expect(await filledModel(live, expectedValues)).toMatchObject(expectedValues);
  await page.waitForTimeout(watchMs);
  const others = page.frames().filter((frame) => frame.url().includes('reactblade') && frame !== live);
  expect(others).toHaveLength(2);
  for (const frame of others) expect(await writtenValues(frame)).toEqual([]);
});

it.each([
  ['a look-alike host', 'https://portal.azure.com.evil.example/'],
  ['another host', 'https://evil.example/'],
])('is not there on %s', async (_name, place) => {
  const page = await openPortal(on.context(), single, place);
  await page.waitForTimeout(watchMs);
  expect(await writtenValues(page)).toEqual([]);
  expect(await statesIn(await on.inside())).toEqual([]);
});

it('writes nothing in a portal frame below a foreign top page', async () => {
  const page = await on.context().newPage();
  await page.goto('https://evil.example/foreign-frame');
  await page.waitForTimeout(watchMs);
  const frame = page.frames().find((each) => each.url().includes('reactblade'));
  expect(frame).toBeDefined();
  if (frame) expect(await writtenValues(frame)).toEqual([]);
  expect(await statesIn(await on.inside())).toEqual([]);
});

it('leaves honeypots and older blades alone', async () => {
  const page = await openPortal(on.context(), `${single}&decoys=1`);
  const older = await page.evaluate(() => window.replicaOlder());
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
  await doneStates(await on.inside());
  expect(Object.values(await page.evaluate(() => window.replicaHoneypots())).join('')).toBe('');
  expect(await page.evaluate(() => window.replicaOlder())).toEqual(older);
});

it('writes nothing before the partner has set a contact', async () => {
  await seed(await on.inside(), { partner: sampleSettings.partner });
  const page = await openPortal(on.context(), single);
  const states = await eventually(
    async () => statesIn(await on.inside()),
    (all) => all.length > 0,
  );
  expect(states[0]).toMatchObject({ trouble: 'no-profile' });
  expect(await writtenValues(page)).toEqual([]);
  await seed(await on.inside(), sampleSettings);
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
});
