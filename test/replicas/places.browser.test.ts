// Proves the places of a form, its frames, the older blades beside it and the crowd before it, by mouse and keyboard.
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  activeFrame,
  fluentChoose,
  fluentType,
  framedForm,
  koChoose,
  koType,
  modelValues,
  portalUrl,
  type FormDocument,
} from './operate';
import { replicaSession } from './session';

const session = replicaSession();

async function open(query: string): Promise<Page> {
  await session.page.goto(portalUrl(query));
  return session.page;
}

async function fillKo(place: FormDocument): Promise<void> {
  await koChoose(place, 'Support plan', 'Cloud Solution Provider');
  await koType(place, 'First name', 'Giulia');
  await koChoose(place, 'Country/region', 'Italy', 'ital');
}

async function fillFluent(place: FormDocument): Promise<void> {
  await fluentChoose(place, 'Support plan', 'Cloud Solution Provider');
  await fluentType(place, 'First name', 'Giulia');
  await fluentChoose(place, 'Country/region', 'Italy');
}

const FILLED = { supportPlan: 'csp', firstName: 'Giulia', country: 'IT' };

describe('place=', () => {
  const portal = 'https://portal.azure.com';
  const sandbox = 'https://sandbox-1.reactblade.portal.azure.net';
  const hosting = 'https://azuresupport.hosting.portal.azure.net';
  const frames = [
    ['srcdoc', 'about:srcdoc', portal, 1],
    ['blank', 'about:blank', portal, 1],
    ['written', `${portal}/`, portal, 1],
    ['same-origin', `${portal}/frame`, portal, 1],
    ['hosting', `${hosting}/frame`, hosting, 1],
    ['nested', `${sandbox}/`, sandbox, 2],
  ] as const;

  it.each(frames)('%s: a frame of its own kind, on both kits', async (place, url, origin, depth) => {
    const ko = await framedForm(await open(`form=ko&start=3&place=${place}`));
    await fillKo(ko);
    expect(await modelValues(ko)).toMatchObject(FILLED);
    expect(await ko.evaluate(() => location.href)).toContain(url);
    expect(await ko.evaluate(() => self.origin)).toBe(origin);
    const fluent = await framedForm(await open(`form=fluent8&start=3&place=${place}`));
    await fillFluent(fluent);
    expect(await modelValues(fluent)).toMatchObject(FILLED);
    expect((await modelValues(session.page)).firstName).toBeUndefined();
    let parents = 0;
    for (let frame: Frame | null = fluent; frame.parentFrame(); frame = frame.parentFrame()!) parents += 1;
    expect(parents).toBe(depth);
  });

  it('pane: at the right edge, beside a blade that is still in sight', async () => {
    const page = await open('form=ko&start=3&place=pane');
    await fillKo(page);
    expect(await modelValues(page)).toMatchObject(FILLED);
    const pane = page.getByRole('dialog', { name: 'New support request' });
    expect((await pane.boundingBox())?.width).toBe(640);
    expect(await page.locator('.fxs-tile').first().isVisible()).toBe(true);
    const frame = await framedForm(await open('form=fluent8&start=3&place=pane'));
    await fillFluent(frame);
    expect(await modelValues(frame)).toMatchObject(FILLED);
  });

  it('dialog: over everything, and nothing outside it can be reached', async () => {
    const page = await open('form=ko&start=3&place=dialog');
    await fillKo(page);
    expect(await modelValues(page)).toMatchObject(FILLED);
    expect(await page.locator('dialog:modal').count()).toBe(1);
    await page.locator('.fxs-search-box').click({ force: true });
    expect(await page.locator('.fxs-search-box').evaluate((box) => box === document.activeElement)).toBe(
      false,
    );
    const frame = await framedForm(await open('form=fluent8&start=3&place=dialog'));
    await fillFluent(frame);
    expect(await modelValues(frame)).toMatchObject(FILLED);
  });
});

describe('frames=', () => {
  it.each([
    ['form=fluent8', fluentType],
    ['form=ko&place=hosting', koType],
    ['form=ko&place=blank', koType],
  ] as const)('swap: %s gets a fresh frame after the first write, once', async (query, type) => {
    const page = await open(`${query}&start=3&frames=swap`);
    const old = await framedForm(page);
    await type(old, 'First name', 'Giulia');
    await expect.poll(() => page.locator('.fxs-blade-frame iframe').count()).toBe(2);
    expect(await page.locator('.fxs-blade-frame iframe').first().isVisible()).toBe(false);
    await expect.poll(() => old.isDetached()).toBe(true);
    const fresh = await framedForm(page);
    expect((await modelValues(fresh)).firstName).toBe('');
    await type(fresh, 'First name', 'Anna');
    await type(fresh, 'Last name', 'Bianchi');
    await page.waitForTimeout(500);
    expect(await modelValues(fresh)).toMatchObject({ firstName: 'Anna', lastName: 'Bianchi' });
    expect(await page.locator('.fxs-blade-frame iframe').count()).toBe(1);
    if (query === 'form=fluent8') expect(await activeFrame(page)).toBe(fresh);
  });

  it.each([
    ['form=fluent8', fluentType],
    ['form=ko&place=hosting', koType],
    ['form=ko&place=srcdoc', koType],
  ] as const)('sandboxed: %s works for a person, with an origin like no other', async (query, type) => {
    const frame = await framedForm(await open(`${query}&start=3&frames=sandboxed`));
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await type(frame, 'First name', 'Giulia');
    expect((await modelValues(frame)).firstName).toBe('Giulia');
  });
});

describe('older=', () => {
  it('1: two whole contacts in sight, that are no support request', async () => {
    const page = await open('form=ko&start=3&older=1');
    const older = page.locator('.fxs-blade-older-visible');
    expect(await older.count()).toBe(2);
    for (const blade of await older.all()) expect(await blade.isVisible()).toBe(true);
    await fillKo(page);
    expect(await modelValues(page)).toMatchObject(FILLED);
    const model = await page.evaluate(() => window.replicaOlder());
    expect(Object.keys(model)).toHaveLength(10);
    expect(Object.values(model).every((value) => value === '')).toBe(true);
    await older.first().locator('input').nth(1).fill('Contoso');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => window.replicaOlder()['older1.lastName'])).toBe('Contoso');
    expect((await modelValues(page)).lastName).toBe('');
  });

  it.each([
    ['support', 'out of sight to the left'],
    ['support-behind', 'covered by the new one'],
  ])('%s: a support request %s', async (older) => {
    const page = await open(`form=ko&start=3&older=${older}`);
    const first = page.locator('.fxs-blade').first().locator('input').first();
    const reach = (): Promise<{ laidOut: boolean; hit: boolean }> =>
      first.evaluate((input) => {
        const { x, y, width, height } = input.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        return { laidOut: width > 0 && height > 0, hit: hit === input };
      });
    expect(await reach()).toEqual({ laidOut: true, hit: false });
    await fillKo(page);
    expect(await modelValues(page)).toMatchObject(FILLED);
    expect(await reach()).toEqual({ laidOut: true, hit: false });
    const model = await page.evaluate(() => window.replicaOlder());
    expect(model).toMatchObject({
      'support.firstName': '',
      'support.supportPlan': '',
      'support.title': expect.any(String),
    });
    const active = await activeFrame(await open(`form=fluent8&start=3&older=${older}`));
    await fillFluent(active);
    expect(await modelValues(active)).toMatchObject(FILLED);
    const others = page.frames().filter((frame) => frame.url().includes('reactblade') && frame !== active);
    expect(others).toHaveLength(1);
    expect((await modelValues(others[0]!)).firstName).toBe('');
  });
});

describe('a crowded page', () => {
  const records = (place: FormDocument): Promise<number> =>
    place.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let seen = 0;
          const observer = new MutationObserver((all) => (seen += all.length));
          const everything = { subtree: true, childList: true, attributes: true, characterData: true };
          observer.observe(document.querySelector('.fxs-crowd')!, everything);
          setTimeout(() => resolve(seen), 1000);
        }),
    );

  it.each([
    ['form=ko', koType],
    ['form=fluent8', fluentType],
    ['form=ko&place=srcdoc', koType],
  ] as const)('size: %s after 50,000 elements', async (query, type) => {
    const page = await open(`${query}&start=3&size=50000`);
    const place = query === 'form=ko' ? page : await framedForm(page);
    await type(place, 'First name', 'Giulia');
    expect((await modelValues(place)).firstName).toBe('Giulia');
    expect(await place.locator('.fxs-crowd *').count()).toBeGreaterThanOrEqual(50_000);
    expect(await place.locator('.fxs-crowd').locator('input, select').count()).toBe(300);
  });

  it.each(['form=ko', 'form=fluent8'])('storm: %s amid 200 changes a second', async (query) => {
    const page = await open(`${query}&start=3&storm=200`);
    const place = query === 'form=ko' ? page : await framedForm(page);
    const seen = await records(place);
    expect(seen).toBeGreaterThan(120);
    expect(seen).toBeLessThan(280);
    await (query === 'form=ko' ? fillKo : fillFluent)(place);
    expect(await modelValues(place)).toMatchObject(FILLED);
  });
});
