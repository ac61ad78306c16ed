// Where the strip stands in the real browser: over no control of any replica, in any window; and that it stays in the page.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, openPortal } from '../harness/portal';
import { controlsUnderStrip, stripBox } from '../harness/under-strip';
import { KITS } from '../replicas/page/kits';
import { stage } from './stage';

const on = stage();

const windows = [
  { width: 1280, height: 1000 },
  { width: 1024, height: 600 },
  { width: 400, height: 800 },
] as const;

/** Waits until the strip is seen, and stands still; where that is. */
async function settled(page: Page) {
  let last = '';
  const box = await eventually(
    () => stripBox(page),
    (now) => {
      const isStill = now !== null && JSON.stringify(now) === last;
      last = JSON.stringify(now);
      return isStill;
    },
    8000,
  );
  await page.waitForTimeout(600);
  return box;
}

const forms = ['ko', ...KITS.flatMap((kit) => [kit, `${kit}-top`])];
const layouts = [
  ...forms.map((form) => `form=${form}&steps=single`),
  'form=ko&start=3',
  ...['srcdoc', 'blank', 'same-origin', 'hosting', 'nested', 'pane', 'dialog'].map(
    (place) => `form=ko&steps=single&place=${place}`,
  ),
  'form=fluent8&start=3',
  'form=ko&steps=single&decoys=1&older=1',
  'form=ko&steps=single&tenant=own',
];

describe('the strip covers no control', () => {
  it.each(layouts)('%s', { timeout: 120_000 }, async (query) => {
    const page = await openPortal(on.context(), query);
    for (const size of windows) {
      await page.setViewportSize(size);
      const box = await settled(page);
      expect(box).not.toBeNull();
      const { under, seen } = await controlsUnderStrip(page);
      expect({ size, under }).toEqual({ size, under: [] });
      expect(seen).toBeGreaterThan(4);
    }
  });
});
