// Scrolls every control of a page and its frames into view, and tells over which of them the strip lies.

import type { Frame, Page } from 'playwright-core';

interface Spot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where the strip is in the window; null while it cannot be seen. */
export function stripBox(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number } | null> {
  return page.evaluate(() => {
    const host = document.querySelector('onbehalf-strip');
    if (!host || getComputedStyle(host).visibility !== 'visible') return null;
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** Numbers all controls of a document, in open shadow roots too, and says how many there are. */
function countControls(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const selector =
      'input:not([type=hidden]),select,textarea,button,a[href],[role=button],[role=combobox],[role=radio],[role=checkbox],[role=option],[role=tab],[role=link]';
    const found: Element[] = [];
    const look = (root: Document | ShadowRoot) => {
      found.push(...root.querySelectorAll(selector));
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
    };
    look(document);
    const kept = found.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true });
    });
    Object.assign(window, { foundControls: kept });
    return kept.length;
  });
}

/** Scrolls one control into view; its centre, when that is in the document's window. */
function reveal(frame: Frame, index: number): Promise<Spot | null> {
  return frame.evaluate((at) => {
    const control = (window as unknown as { foundControls: Element[] }).foundControls[at]!;
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isInside = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    const name = `${control.localName}.${control.getAttribute('aria-label') ?? control.textContent.trim().slice(0, 30)}`;
    return isInside ? { name, x, y } : null;
  }, index);
}

/** Whether the strip is at a point of the window: `at once`, or a moment later, when it had the time to leave. */
function stripAt(page: Page, { x, y }: Spot): Promise<string | null> {
  return page.evaluate(
    async ([left, top]) => {
      const isThere = () =>
        document.elementsFromPoint(left, top).some(({ localName }) => localName === 'onbehalf-strip');
      const atOnce = isThere();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return isThere() ? 'later' : atOnce ? 'at once' : null;
    },
    [x, y] as const,
  );
}

/** “name: when” for each control whose centre the strip lay over; empty when all is well. Also how many were looked at. */
export async function controlsUnderStrip(
  page: Page,
): Promise<{ readonly under: string[]; readonly seen: number }> {
  const under: string[] = [];
  let seen = 0;
  for (const frame of page.frames()) {
    const element = frame === page.mainFrame() ? null : await frame.frameElement();
    const offset = element ? await element.boundingBox() : { x: 0, y: 0 };
    if (!offset || (element && !(await element.isVisible()))) continue;
    const count = await countControls(frame);
    for (let index = 0; index < count; index += 1) {
      const spot = await reveal(frame, index);
      if (!spot) continue;
      seen += 1;
      const when = await stripAt(page, { ...spot, x: spot.x + offset.x, y: spot.y + offset.y });
      if (when) under.push(`${spot.name}: ${when}`);
    }
  }
  return { under, seen };
}
