// Difficult pages: late validation, reverting fields, lazy and nearly right lists, throwing listeners, vanishing frames.

import { describe, expect, it } from 'vitest';
import type { FieldResult } from '../../src/model/report';
import { doneStates, filledModel, formDocument, openLists, openPortal, statesIn } from '../harness/portal';
import { expectedValues } from '../harness/sample';
import { modelValues, pressed } from '../replicas/operate';
import { stage } from './stage';

const on = stage();

async function resultsIn(): Promise<Map<string, FieldResult>> {
  const states = await doneStates(await on.inside());
  return new Map(states.flatMap(({ report }) => report.results).map((result) => [result.field, result]));
}

describe.each(['ko', 'fluent8'])('%s', (form) => {
  const single = `form=${form}&steps=single`;

  it('takes a reformatted value for set', async () => {
    const page = await openPortal(on.context(), `${single}&projection=reformat`);
    await filledModel(await formDocument(page), { ...expectedValues, phone: '' }, 4000);
    const results = await resultsIn();
    expect([...results.values()].map(({ outcome }) => outcome)).toEqual(Array(10).fill('set'));
  });

  it('reports a value that the page refuses half a second later', async () => {
    await openPortal(on.context(), `${single}&projection=reject`);
    const results = await resultsIn();
    expect(results.get('phone')).toMatchObject({
      outcome: 'reverted by the page',
      reason: 'page-calls-it-invalid',
    });
    expect(results.get('email')).toMatchObject({ outcome: 'set' });
  });

  it('reports a value that the page takes back, after a second try and no more', async () => {
    const page = await openPortal(on.context(), `${single}&projection=revert`);
    const place = await formDocument(page);
    const results = await resultsIn();
    expect(results.get('lastName')).toMatchObject({
      outcome: 'reverted by the page',
      reason: 'page-changed-it',
    });
    await page.waitForTimeout(2500);
    expect((await modelValues(place))['lastName']).toBe('');
    expect(results.get('firstName')).toMatchObject({ outcome: 'set' });
  });

  it('waits for options that come late', async () => {
    const page = await openPortal(on.context(), `${single}&options=lazy`);
    const place = await formDocument(page);
    expect(await filledModel(place, expectedValues)).toMatchObject(expectedValues);
    await doneStates(await on.inside());
    expect(await openLists(place)).toBe(0);
  });

  it('chooses the right plan among near duplicates', async () => {
    const page = await openPortal(on.context(), `${single}&options=neardup`);
    expect(await filledModel(await formDocument(page), expectedValues)).toMatchObject(expectedValues);
  });

  it('chooses no plan when the right one is not offered, and says so', async () => {
    const page = await openPortal(on.context(), `${single}&options=neardup&noplan=1`);
    const place = await formDocument(page);
    const { supportPlan: _, ...rest } = expectedValues;
    await filledModel(place, rest);
    expect((await resultsIn()).get('supportPlan')).toMatchObject({
      outcome: 'option missing',
      reason: 'no-such-option',
    });
    expect((await modelValues(place))['supportPlan']).toBe('');
    expect(await openLists(place)).toBe(0);
    expect(await pressed(place)).toEqual([]);
  });

  it('fills although listeners of the page throw', async () => {
    const page = await openPortal(on.context(), `${single}&throws=1`);
    expect(await filledModel(await formDocument(page), expectedValues)).toMatchObject(expectedValues);
  });
});

it('survives a frame that vanishes in the middle of a fill', async () => {
  const page = await openPortal(on.context(), 'form=fluent8&steps=single&vanish=1');
  await page.waitForFunction(() => !document.querySelector('iframe.fxs-reactview-frame-active'), null, {
    timeout: 15_000,
  });
  await page.waitForTimeout(1500);
  const [state] = await statesIn(await on.inside());
  expect(state?.report.phase).toBe('filling');
  const next = await openPortal(on.context(), 'form=ko&steps=single');
  expect(await filledModel(next, expectedValues)).toMatchObject(expectedValues);
});
