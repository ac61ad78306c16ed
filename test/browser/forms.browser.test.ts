// Every field of today's Azure form is right in the page's own framework state, and nothing else is touched.

import { describe, expect, it } from 'vitest';
import {
  doneStates,
  filledModel,
  formDocument,
  openLists,
  openPortal,
  walkToDetails,
} from '../harness/portal';
import { expectedValues } from '../harness/sample';
import { modelValues, pressed } from '../replicas/operate';
import { stage } from './stage';

const on = stage();
const forms = ['ko', 'fluent8', 'fluent8-top'];
const languages = ['en', 'it'] as const;
const written = new Set(Object.keys(expectedValues));

/** What the page holds besides the fields we write. */
function rest(model: Readonly<Record<string, string | boolean>>): Record<string, string | boolean> {
  return Object.fromEntries(Object.entries(model).filter(([field]) => !written.has(field)));
}

describe.each(forms)('%s', (form) => {
  describe.each(languages)('%s', (lang) => {
    it.each(['single', 'late', 'wizard&start=3'])('fills %s', async (steps) => {
      const page = await openPortal(on.context(), `form=${form}&lang=${lang}&steps=${steps}`);
      const place = await formDocument(page);
      const before = await modelValues(place);
      expect(await filledModel(place, expectedValues)).toMatchObject(expectedValues);
      const [state] = await doneStates(await on.inside());
      expect(state?.context?.verdict).toBe('customer');
      expect(rest(await modelValues(place))).toEqual(rest(before));
      expect(await pressed(place)).toEqual([]);
      expect(await openLists(place)).toBe(0);
    });

    it('fills the step that appears when the user walks there, and again after walking back', async () => {
      const page = await openPortal(on.context(), `form=${form}&lang=${lang}&steps=wizard&problem=filled`);
      const place = await formDocument(page);
      await walkToDetails(place, lang);
      expect(await filledModel(place, expectedValues)).toMatchObject(expectedValues);
      await doneStates(await on.inside());
      expect(await pressed(place)).toEqual(['next', 'next']);
    });
  });
});

it('changes nothing in a second run', async () => {
  const page = await openPortal(on.context(), 'form=ko&steps=single');
  await filledModel(page, expectedValues);
  await doneStates(await on.inside());
  const counts = await page.evaluate(() => {
    const seen = { events: 0 };
    for (const type of ['input', 'change', 'mouseup', 'click'])
      document.addEventListener(type, () => (seen.events += 1), true);
    Object.assign(window, { seenEvents: seen });
    document
      .querySelector('.fxs-blade')
      ?.append(Object.assign(document.createElement('input'), { type: 'text' }));
    return seen.events;
  });
  expect(counts).toBe(0);
  await page.waitForTimeout(1500);
  expect(
    await page.evaluate(() => (window as unknown as { seenEvents: { events: number } }).seenEvents.events),
  ).toBe(0);
});
