// The demo form is filled, proved and undone by the real flow, in every language, by mouse and keys; both pages are accessible.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allPacks } from '../../src/rules/languages/all';
import { prefilledEmail, sampleContact } from '../../src/ui/demo/sample';
import { textsOf } from '../../src/ui/demo/texts';
import { eventually } from '../harness/portal';
import { sampleSettings } from '../harness/sample';
import { demoOn, violations } from './demo-page';
import { seed, stage } from './stage';

const on = stage({ settings: null });
const address = (page: string) => `chrome-extension://${on.extensionId()}/src/entry/${page}`;
const openDemo = async () => demoOn(await on.context().newPage(), address('demo.html'));

let front: string[] = [];

beforeAll(async () => {
  // Before any page of the test's own is opened: which tab is in front, and which ones there are.
  const [worker] = on.context().serviceWorkers();
  const tabs = () =>
    worker?.evaluate(async () =>
      (await chrome.tabs.query({})).map(({ active, pendingUrl, url }) => ({
        active,
        url: pendingUrl ?? url ?? '',
      })),
    );
  const all = await eventually(
    async () => (await tabs()) ?? [],
    (found) => found.some(({ url }) => url.endsWith('#start')),
  );
  // The address of a tab that is not ours is not told.
  front = all.map(({ active, url }) => `${active ? 'front' : 'behind'} ${url.split('/').at(-1) ?? ''}`);
});

beforeEach(async () => {
  const inside = await on.inside();
  await inside.evaluate(async () => chrome.storage.local.remove(['settings', 'onboarding']));
});

const remembered = async () =>
  (await on.inside()).evaluate(async () => (await chrome.storage.local.get('onboarding'))['onboarding']);

it('the first run opens the setup behind the tab in front', () => {
  expect(front).toEqual(['front ', 'behind options.html#start']);
});

describe('without settings', () => {
  it('fills with a made-up profile, replaces what was prefilled, and takes everything back', async () => {
    const { page, outcomes, done, value, button } = await openDemo();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(await done()).toMatchObject({
      'Support plan': 'set',
      Phone: 'set',
      'E-mail': 'prefilled, not yours',
    });
    expect(await value('supportPlan')).toBe('Cloud Solution Provider');
    expect(await value('phone')).toBe(sampleContact.phone);
    expect(await value('email')).toBe(prefilledEmail);
    await page.getByText('made-up ones fill this form').waitFor();

    await button(/^Replace 1/u).click();
    expect(
      await eventually(
        () => value('email'),
        (text) => text !== prefilledEmail,
      ),
    ).toBe(sampleContact.email);
    await button(/^Replace 1/u).waitFor({ state: 'detached' });

    await button(/^Undo/u).click();
    await page.getByText('Undone.').waitFor();
    expect(await value('email')).toBe(prefilledEmail);
    expect(await value('firstName')).toBe('');
    expect(await outcomes()).toMatchObject({ 'E-mail': 'set', 'Support plan': 'cannot be emptied here' });
    expect(await value('severity')).toBe('C');
    expect(await value('description')).toBe('');
    expect(await page.locator('#demo-saveContact').isChecked()).toBe(false);
    expect(asked.filter((url) => !url.startsWith(address('')))).toEqual([]);
    expect(await page.getByRole('button', { name: 'Create' }).isDisabled()).toBe(true);
  });

  it('is remembered as tried, once', async () => {
    expect(await remembered()).toBeUndefined();
    const { page, done, button } = await openDemo();
    await done();
    await page.getByText('this step of the setup is done').waitFor();
    const first = await remembered();
    expect(first).toEqual({ demoDoneAt: expect.any(Number) as number });
    await button(/^Start over$/u).click();
    await done();
    expect(await remembered()).toEqual(first);
  });

  it('fills the form in every language', async () => {
    const { page, knob, done, value } = await openDemo();
    await done();
    for (const { language } of allPacks) {
      await knob('Form in', language);
      const outcomes = await done();
      const others = Object.entries(outcomes).filter(([, outcome]) => outcome !== 'set');
      expect(others, language).toEqual([['E-mail', 'prefilled, not yours']]);
      expect(Object.keys(outcomes), language).toHaveLength(10);
      const texts = textsOf(language, allPacks);
      const plan = texts.plans.find((each) => each.value === 'csp')?.text;
      expect(await value('supportPlan'), language).toBe(plan);
      expect(await value('country'), language).toBe(
        texts.countries.find((each) => each.value === 'IT')?.text,
      );
      expect(await page.locator('[aria-expanded=true]').count(), language).toBe(0);
    }
  }, 180_000);

  it('asks for the time zone where it is told to', async () => {
    const { page, done, value } = await openDemo();
    await page.getByLabel('The form asks for the time zone').check();
    expect(await done()).toMatchObject({ 'Time zone': 'set' });
    expect(await value('timeZone')).toBe('W. Europe Standard Time');
  });

  it('proves that a page took the phone number back', async () => {
    const { page, done, value } = await openDemo();
    await page.getByLabel('The page takes the phone number back').check();
    expect(await done()).toMatchObject({ Phone: 'reverted by the page', 'Support plan': 'set' });
    expect(await value('phone')).toBe('');
  });
});

describe('with the user’s own settings', () => {
  beforeEach(async () => {
    await seed(await on.inside(), {
      ...sampleSettings,
      contact: { ...sampleSettings.contact, firstName: 'Paola' },
    });
  });

  it('fills with them, and says nothing of made-up ones', async () => {
    const { page, done, value } = await openDemo();
    await done();
    expect(await value('firstName')).toBe('Paola');
    expect(await page.locator('.note').count()).toBe(0);
  });

  it('writes nothing in the own directory, and waits where another customer was chosen', async () => {
    const { page, knob, value, button, done } = await openDemo();
    await done();
    await knob('You are in', 'own');
    await page.getByText('Nothing is filled in your own directory until').waitFor();
    await page.waitForTimeout(1500);
    expect(await value('firstName')).toBe('');
    expect(await button(/^Fill$/u).count()).toBe(0);
    await knob('You are in', 'other-customer');
    await page.getByText('Nothing is written before you choose Fill.').waitFor();
    await page.locator('#demo-lastName').fill('Bianchi');
    expect(await value('firstName')).toBe('');
    await button(/^Fill$/u).click();
    expect(await done()).toMatchObject({ 'First name': 'set', 'Last name': 'kept yours' });
    expect(await value('lastName')).toBe('Bianchi');
    await knob('You are in', 'unknown');
    expect(await done()).toMatchObject({ 'Last name': 'set' });
  });
});

it('is worked by keys alone', async () => {
  const { page, done, knob, value } = await openDemo();
  await done();
  await knob('You are in', 'own');
  await page.getByText('Nothing is filled in your own directory until').waitFor();
  await page.locator('#demo-description').focus();
  const keys = [
    'Tab',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'Enter',
    'Tab',
    'a',
    'Enter',
    'Tab',
    'Space',
    'Tab',
  ];
  for (const key of [...keys, 'ArrowDown', 'Tab', 'i']) await page.keyboard.press(key);
  await page.locator('#demo-phone').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('ital');
  await page.keyboard.press('Tab');
  expect(await value('supportPlan')).toBe('Cloud Solution Provider');
  expect(await value('severity')).toBe('A');
  expect(await page.locator('.radios input:checked').count()).toBe(2);
  expect(await value('supportLanguage')).toMatch(/^I/u);
  expect(await value('country')).toBe('');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('ital');
  await page.keyboard.press('Enter');
  expect(await value('country')).toBe('Italy');
});

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const)('in %s', (_name, media) => {
  it('the demo form is accessible, open lists and all', async () => {
    const { page, done } = await openDemo();
    await page.emulateMedia(media);
    await done();
    expect(await violations(page)).toEqual([]);
    for (const list of ['Severity', 'Country/region']) {
      await page.getByRole('combobox', { name: list }).click();
      await page.getByRole('listbox').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.evaluate(() => document.querySelector('label[for=demo-phone]')?.removeAttribute('for'));
    expect((await violations(page)).join()).toContain('label');
  });

  it('the setup is accessible, to do and done', async () => {
    const page = await on.context().newPage();
    await page.emulateMedia(media);
    await page.goto(address('options.html#start'));
    await page.getByRole('heading', { name: 'Get started in four steps' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await seed(await on.inside(), sampleSettings);
    await (await on.inside()).evaluate(() => chrome.storage.local.set({ onboarding: { demoDoneAt: 1 } }));
    await page.getByRole('heading', { name: 'Everything is set up' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
