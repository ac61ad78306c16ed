// The popup shows state and report of the tab's form, and its buttons fill, replace and undo.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { doneStates, eventually, filledModel, openPortal, statesIn } from '../harness/portal';
import { expectedValues, sampleSettings } from '../harness/sample';
import { modelValues, pressed } from '../replicas/operate';
import { seed, stage } from './stage';

const on = stage();

/** Opens the popup for the portal's tab, in a tab of its own, and goes back to the portal. */
async function popupFor(portal: Page): Promise<Page> {
  const inside = await on.inside();
  const tabId = await inside.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id ?? -1;
  }, portal.url());
  const popup = await on.context().newPage();
  await popup.goto(`chrome-extension://${on.extensionId()}/src/entry/popup.html?tab=${String(tabId)}`);
  await popup.waitForSelector('h1');
  return popup;
}

async function phaseIs(phase: string): Promise<void> {
  const states = await eventually(
    async () => statesIn(await on.inside()),
    (all) => all.some(({ report }) => report.phase === phase),
  );
  expect(states.map(({ report }) => report.phase)).toContain(phase);
}

it.each(['ko', 'fluent8-top'])('replaces what the portal prefilled, and takes it back (%s)', async (form) => {
  const page = await openPortal(on.context(), `form=${form}&steps=single&prefilled=customer,plan`);
  await doneStates(await on.inside());
  const before = await modelValues(page);
  expect(before['email']).toBe('admin@contoso.onmicrosoft.com');
  const popup = await popupFor(page);
  await popup.getByText('Contoso Ltd').first().waitFor();
  await popup.getByRole('button', { name: /^Replace all \d+/u }).click();
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
  await phaseIs('done');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await phaseIs('undone');
  // The additional address was empty at first: Onbehalf filled it by itself before the prefilled ones were replaced.
  const restored = { ...before, additionalEmails: '' };
  expect(await filledModel(page, restored, 5000)).toMatchObject(restored);
  await page.waitForTimeout(1500);
  expect(await modelValues(page)).toMatchObject(restored);
  expect(await pressed(page)).toEqual([]);
});

it('says that a choice cannot be emptied, and fills again when asked', async () => {
  const page = await openPortal(on.context(), 'form=fluent8-top&steps=single');
  await filledModel(page, expectedValues);
  await doneStates(await on.inside());
  const popup = await popupFor(page);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await phaseIs('undone');
  const [state] = await statesIn(await on.inside());
  const outcome = (field: string) => state?.report.results.find((result) => result.field === field)?.outcome;
  expect(outcome('supportPlan')).toBe('cannot be emptied here');
  expect((await modelValues(page))['firstName']).toBe('');
  await popup.getByRole('button', { name: 'Fill' }).click();
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
});

it('fills after a click where settings say ask or off', async () => {
  for (const mode of ['ask', 'off']) {
    await seed(await on.inside(), { ...sampleSettings, fill: { mode } });
    const page = await openPortal(on.context(), `form=ko&steps=single&lang=${mode === 'ask' ? 'en' : 'it'}`);
    await eventually(
      async () => statesIn(await on.inside()),
      (all) => all.length > 0,
    );
    await page.waitForTimeout(1500);
    expect((await modelValues(page))['supportPlan']).toBe('');
    const popup = await popupFor(page);
    await popup.getByRole('button', { name: 'Fill' }).click();
    expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
    await popup.close();
    await page.close();
    await (await on.inside()).evaluate(() => chrome.storage.session.clear());
  }
  await seed(await on.inside(), sampleSettings);
});

it('offers no button in the own directory, and says why', async () => {
  const page = await openPortal(on.context(), 'form=ko&steps=single&tenant=own');
  await eventually(
    async () => statesIn(await on.inside()),
    (all) => all.some(({ gate }) => gate === 'never'),
  );
  const popup = await popupFor(page);
  await popup.getByText('own directory').first().waitFor();
  expect(await popup.getByRole('button', { name: /Fill|Replace|Undo/u }).count()).toBe(0);
});

it('shows another verdict when another customer is chosen for the tab', async () => {
  const page = await openPortal(on.context(), 'form=ko&steps=single&tenant=late');
  const popup = await popupFor(page);
  await popup.getByRole('combobox').fill('adatum');
  await popup.getByRole('option', { name: 'Adatum Corporation' }).waitFor();
  await popup.getByRole('button', { name: 'Use for this tab' }).click();
  const states = await eventually(
    async () => statesIn(await on.inside()),
    (all) => all.some(({ context }) => context?.verdict === 'other-customer'),
  );
  expect(states.map(({ context }) => context?.verdict)).toContain('other-customer');
  await popup.getByText(/^This tab is about/u).waitFor();
  await popup.getByRole('button', { name: 'Forget' }).click();
  const again = await eventually(
    async () => statesIn(await on.inside()),
    (all) => all.every(({ context }) => context?.verdict === 'customer'),
  );
  expect(again.map(({ context }) => context?.verdict)).toEqual(['customer']);
});
