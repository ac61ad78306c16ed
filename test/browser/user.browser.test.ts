// The user comes first: what they type stays, they are not disturbed, and background tabs wait.

import { expect, it } from 'vitest';
import { doneStates, filledModel, formDocument, openPortal } from '../harness/portal';
import { expectedValues } from '../harness/sample';
import { fluentType, koType, modelValues } from '../replicas/operate';
import { stage } from './stage';

const on = stage();
const sixtyKeys = 'The virtual machine does not start after the update of today';

it.each(['ko', 'fluent8'])('keeps 60 keys typed into Summary while the fill runs (%s)', async (form) => {
  expect(sixtyKeys).toHaveLength(60);
  const page = await openPortal(on.context(), `form=${form}&steps=late&tenant=none&problem=empty`);
  const place = await formDocument(page);
  const summary = place.locator('input:not([type=radio])').filter({ visible: true });
  const box =
    form === 'ko'
      ? place.locator('.fxc-weave-pccontrol', { hasText: 'Summary' }).locator('input')
      : place.locator('.ms-TextField', { hasText: 'Summary' }).locator('input');
  await box.first().waitFor({ timeout: 10_000 });
  expect(await summary.count()).toBeGreaterThan(0);
  await box.first().click();
  await page.keyboard.type(sixtyKeys, { delay: 50 });
  expect(await box.first().inputValue()).toBe(sixtyKeys);
  expect(await filledModel(place, expectedValues)).toMatchObject(expectedValues);
  await doneStates(await on.inside());
  expect(await box.first().inputValue()).toBe(sixtyKeys);
  await page.keyboard.type('!');
  expect(await box.first().inputValue()).toBe(`${sixtyKeys}!`);
});

it.each(['ko', 'fluent8', 'fluent8-top'])(
  'keeps 60 keys typed while a list of ours is opening (%s)',
  async (form) => {
    const page = await openPortal(on.context(), `form=${form}&steps=single&options=lazy&problem=empty`);
    const place = await formDocument(page);
    const row = form === 'ko' ? '.fxc-weave-pccontrol' : '.ms-TextField';
    const box = place.locator(row, { hasText: 'Summary' }).locator('input').first();
    await place.waitForFunction(() => document.querySelector('[role=combobox][aria-expanded=true]'));
    await box.click();
    await page.keyboard.type(sixtyKeys, { delay: 50 });
    expect(await box.inputValue()).toBe(sixtyKeys);
    expect(await filledModel(place, expectedValues)).toMatchObject(expectedValues);
    await doneStates(await on.inside());
    expect(await box.inputValue()).toBe(sixtyKeys);
  },
);

it.each(['ko', 'fluent8-top'])('keeps what the user typed and says so (%s)', async (form) => {
  const page = await openPortal(on.context(), `form=${form}&steps=single&tenant=none`);
  await (form === 'ko' ? koType : fluentType)(page, 'First name', 'Anna');
  const rest = { ...expectedValues, firstName: 'Anna' };
  expect(await filledModel(page, rest)).toMatchObject(rest);
  const [state] = await doneStates(await on.inside());
  expect(state?.report.results.find(({ field }) => field === 'firstName')).toMatchObject({
    outcome: 'kept yours',
    reason: 'typed-by-you',
  });
});

it('keeps what the user typed when the step is made anew', async () => {
  const page = await openPortal(on.context(), 'form=ko&steps=wizard&start=3&tenant=none');
  await koType(page, 'Last name', 'Bianchi');
  const rest = { ...expectedValues, lastName: 'Bianchi' };
  await filledModel(page, rest);
  await page.getByRole('button', { name: 'Previous', exact: true }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.waitForTimeout(2500);
  expect(await modelValues(page)).toMatchObject(rest);
});

it('keeps a plan the user chose by hand', async () => {
  const page = await openPortal(on.context(), 'form=ko&steps=single');
  await filledModel(page, expectedValues);
  await doneStates(await on.inside());
  const plan = page.locator('.fxc-weave-pccontrol', { hasText: 'Support plan' }).last();
  await plan.locator('[role=combobox]').click();
  await plan.getByRole('treeitem', { name: /Developer/ }).click();
  expect((await modelValues(page))['supportPlan']).toBe('developer');
  await page.evaluate(() => document.querySelector('.fxs-blade')?.append(document.createElement('input')));
  await page.waitForTimeout(2500);
  expect((await modelValues(page))['supportPlan']).toBe('developer');
});

it('leaves what the portal prefilled, and lists it', async () => {
  const page = await openPortal(on.context(), 'form=fluent8-top&steps=single&prefilled=customer,plan');
  const [state] = await doneStates(await on.inside());
  const prefilled = state?.report.results
    .filter(({ outcome }) => outcome === 'prefilled, not yours')
    .map(({ field }) => field);
  expect(prefilled?.[0]).toBe('supportPlan');
  expect(prefilled).toEqual(expect.arrayContaining(['email', 'phone', 'country', 'firstName', 'lastName']));
  expect(await modelValues(page)).toMatchObject({
    supportPlan: 'developer',
    email: 'admin@contoso.onmicrosoft.com',
  });
});

it('gives focus and caret back', async () => {
  const page = await openPortal(on.context(), 'form=fluent8-top&steps=single&tenant=none');
  const box = page.locator('.ms-TextField', { hasText: 'Summary' }).locator('input').first();
  await box.click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await filledModel(page, expectedValues);
  await doneStates(await on.inside());
  const focus = await box.evaluate((input: HTMLInputElement) => [
    document.activeElement === input,
    input.selectionStart,
  ]);
  expect(focus).toEqual([true, 1]);
});
