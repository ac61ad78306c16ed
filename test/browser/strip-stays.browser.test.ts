// The strip in a page that fights, hides or covers it; moved and sent away by the user.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, openPortal } from '../harness/portal';
import { stripOf } from '../harness/strip';
import { stripBox } from '../harness/under-strip';
import { stage } from './stage';

const on = stage();

async function open(query = 'form=ko&steps=single') {
  const page = await openPortal(on.context(), query);
  const strip = await stripOf(page);
  await strip.saying(/10 of 10/);
  return { page, strip };
}

const count = (page: Page) => page.locator('onbehalf-strip').count();

/** Runs in the page, on the strip's element. */
function withHost(page: Page, act: (host: HTMLElement) => void): Promise<void> {
  return page.locator('onbehalf-strip').evaluate(act as never);
}

/** Waits two frames, and a tick of the strip's own. */
const tick = (page: Page) => page.waitForTimeout(600);

describe('the page', () => {
  it.each<[string, (host: HTMLElement) => void]>([
    ['drops it', (host) => host.remove()],
    ['moves it', (host) => document.body.prepend(host)],
    ['replaces everything', (host) => host.replaceWith(document.createElement('div'))],
    ['hides it', (host) => (host.hidden = true)],
    ['makes it inert', (host) => (host.inert = true)],
    ['styles it', (host) => (host.style.cssText = 'display: none !important')],
    ['closes it', (host) => host.hidePopover()],
  ])('%s, and has it back in its place', async (_name, act) => {
    const { page, strip } = await open();
    const before = await stripBox(page);
    await withHost(page, act);
    await tick(page);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
      'onbehalf-strip',
    );
    expect(await stripBox(page)).toEqual(before);
    expect(await strip.text()).toMatch(/Contoso/);
  });

  it('cannot hide it by a style sheet', async () => {
    const { page } = await open();
    const before = await stripBox(page);
    await page.addStyleTag({
      content: `* { line-height: 5 !important; letter-spacing: 9px !important }
        onbehalf-strip, [popover] { display: none !important; opacity: 0 !important; visibility: hidden !important;
        transform: scale(0.1) !important; clip-path: circle(0) !important; left: -500px !important; width: 1px !important;
        filter: blur(9px) !important; pointer-events: none !important; transition: all 99s !important }`,
    });
    await tick(page);
    expect(await stripBox(page)).toEqual(before);
    const style = await page.evaluate(() => {
      const { opacity, transform, clipPath, filter, letterSpacing } = getComputedStyle(
        document.querySelector('onbehalf-strip')!,
      );
      return [opacity, transform, clipPath, filter, letterSpacing];
    });
    expect(style).toEqual(['1', 'none', 'none', 'none', 'normal']);
  });

  it('wins when it goes on dropping it, and stays usable', async () => {
    const { page } = await open();
    const drops = await page.evaluate(async () => {
      let times = 0;
      const drop = () => {
        const host = document.querySelector('onbehalf-strip');
        if (!host) return;
        times += 1;
        host.remove();
      };
      new MutationObserver(drop).observe(document.documentElement, { childList: true });
      drop();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return times;
    });
    expect(drops).toBeGreaterThan(1);
    expect(drops).toBeLessThanOrEqual(25);
    expect(await count(page)).toBe(0);
  });
});

describe('a click', () => {
  const isUnfolded = async (strip: Awaited<ReturnType<typeof stripOf>>) =>
    (await strip.parts()).some(({ name, expanded }) => /Details/.test(name) && expanded === true);

  /** Lays something over the whole window, in the top layer. */
  const cover = (page: Page, css: string) =>
    page.evaluate((style) => {
      const lid = document.createElement('div');
      lid.id = 'lid';
      lid.popover = 'manual';
      lid.style.cssText = `position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; ${style}`;
      document.body.append(lid);
      lid.showPopover();
    }, css);

  it('on what can be seen is taken', async () => {
    const { strip } = await open();
    await strip.press(/Details/);
    expect(await eventually(() => isUnfolded(strip), Boolean, 3000)).toBe(true);
  });

  it('is refused under something that lets it through, until that is gone', async () => {
    const { page, strip } = await open();
    await cover(page, 'background: white; pointer-events: none');
    await page.waitForTimeout(800);
    const spot = await strip.placeOf(/Details/);
    await page.mouse.click(spot.x, spot.y);
    await tick(page);
    expect(await isUnfolded(strip)).toBe(false);
    await page.evaluate(() => document.querySelector('#lid')?.remove());
    await page.waitForTimeout(800);
    await strip.press(/Details/);
    expect(await eventually(() => isUnfolded(strip), Boolean, 3000)).toBe(true);
  });

  it('is refused on a strip that shines through', async () => {
    const { page, strip } = await open();
    await page.evaluate(() => (document.documentElement.style.opacity = '0.05'));
    const spot = await strip.placeOf(/Details/);
    await page.mouse.click(spot.x, spot.y);
    await tick(page);
    expect(await isUnfolded(strip)).toBe(false);
  });
});

describe('the user', () => {
  it('drags it, and finds it there the next time', async () => {
    const { page, strip } = await open();
    await tick(page);
    const handle = await strip.placeOf(/Move/);
    const before = (await stripBox(page))!;
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(handle.x - 40, handle.y - 200, { steps: 5 });
    const dragged = (await stripBox(page))!;
    expect([dragged.x, dragged.y]).toEqual([before.x - 40, before.y - 200]);
    // Over the form it may not stay: up to its title, where there is room.
    await page.mouse.move(700, 60, { steps: 5 });
    await page.mouse.up();
    await tick(page);
    const there = (await stripBox(page))!;
    expect(there.y).toBeLessThan(100);
    await page.reload();
    await strip.saying(/10 of 10/);
    const again = await eventually(
      () => stripBox(page),
      (box) => box !== null && box.y < 100,
    );
    expect(Math.abs(again!.y - there.y)).toBeLessThan(20);
  });

  it('moves it by arrow keys', async () => {
    const { page, strip } = await open();
    const before = (await stripBox(page))!;
    const parts = await strip.parts();
    const cdp = await page.context().newCDPSession(page);
    const handle = parts.find(({ name }) => /^Move/.test(name))!;
    await cdp.send('DOM.focus', { backendNodeId: handle.node });
    await page.keyboard.press('ArrowLeft');
    await tick(page);
    const moved = (await stripBox(page))!;
    expect(moved.x).toBeLessThanOrEqual(before.x - 16);
  });

  it('keeps the focused control free, even of an open panel', async () => {
    const { page, strip } = await open();
    await page.setViewportSize({ width: 1024, height: 600 });
    await strip.press(/Details/);
    await tick(page);
    const fields = page.locator('textarea:visible, .azc-input:visible');
    for (let index = 0; index < Math.min(6, await fields.count()); index += 1) {
      await fields.nth(index).focus();
      await tick(page);
      const box = (await fields.nth(index).boundingBox())!;
      const strips = await stripBox(page);
      const isApart =
        !strips ||
        strips.x >= box.x + box.width ||
        strips.x + strips.width <= box.x ||
        strips.y >= box.y + box.height ||
        strips.y + strips.height <= box.y;
      expect({ index, box, strips, isApart }).toMatchObject({ isApart: true });
    }
  });

  it('finds it usable over a modal dialog', async () => {
    const { page, strip } = await open('form=ko&steps=single&place=dialog');
    await strip.press(/Details/);
    const parts = await eventually(
      () => strip.parts(),
      (all) => all.some(({ expanded }) => expanded === true),
      3000,
    );
    expect(parts.some(({ expanded }) => expanded === true)).toBe(true);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await tick(page);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
      'onbehalf-strip',
    );
  });

  it('sends it away', async () => {
    const { page, strip } = await open();
    await strip.press(/Hide|Close/);
    expect(
      await eventually(
        () => count(page),
        (many) => many === 0,
      ),
    ).toBe(0);
  });
});
