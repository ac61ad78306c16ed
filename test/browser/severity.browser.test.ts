// The severity of a real form: read into the strip, with a helper that suggests one and chooses none.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, filledModel, openPortal } from '../harness/portal';
import { expectedValues, sampleSettings } from '../harness/sample';
import { stripOf } from '../harness/strip';
import type { StripReader } from '../harness/strip';
import { koChoose, modelValues, pressed } from '../replicas/operate';
import { seed, stage } from './stage';

const on = stage();
const help = /^Help me choose: Severity/;
const radio = /^radio$/;

async function opened(query: string): Promise<[Page, StripReader]> {
  await seed(await on.inside(), sampleSettings);
  const page = await openPortal(on.context(), query);
  const strip = await stripOf(page);
  await filledModel(page, expectedValues);
  await strip.saying(/10 of 10 set/);
  await strip.press(/^Details/);
  return [page, strip];
}

async function scrollOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => [
    scrollX,
    scrollY,
    ...[...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop),
  ]);
}

describe('R12: the severity helper', () => {
  it('says what the form says, suggests another, and leaves the form and the page as they are', async () => {
    const [page, strip] = await opened('form=ko&steps=single');
    expect(await strip.saying(/Severity\nnot chosen/)).toMatch(/Severity\nnot chosen/);
    await koChoose(page, 'Severity', 'C - Minimal impact');
    expect(await strip.saying(/Severity\nC, minimal/)).toMatch(/Severity\nC, minimal/);
    const all = () => Promise.all([modelValues(page), scrollOf(page), pressed(page)]);
    const before = await all();
    await strip.press(help);
    await strip.press(/^Critical: significant loss/, radio);
    expect(await strip.saying(/A or B: the third answer decides/)).toMatch(/third answer decides/);
    await strip.press(/^Something is broken/, radio);
    await strip.press(/^Continuously, day and night/, radio);
    expect(await strip.saying(/Suggested: A, critical/)).toMatch(/First response within 2 hours/);
    expect(await strip.text()).toContain('The form says C, minimal.');
    await strip.press(/^In business hours, in English/, radio);
    expect(await strip.saying(/Suggested: B, moderate/)).toMatch(/First response within 4 hours/);
    expect(await all()).toEqual(before);
  });

  it('is answered by the keyboard alone, in order', async () => {
    const [page, strip] = await opened('form=ko&steps=single');
    await strip.press(help);
    const keys = ['Tab', 'ArrowDown', 'Tab', 'Space', 'Tab', 'Space'];
    for (const key of keys) await page.keyboard.press(key);
    expect(await strip.saying(/Suggested: B, moderate/)).toMatch(/impact is moderate/);
    await page.keyboard.press('Escape');
    const closed = await eventually(
      () => strip.text(),
      (said) => !said.includes('Suggested'),
    );
    expect(closed).toContain('Help me choose');
    await page.keyboard.press('Enter');
    expect(await strip.saying(/The suggestion comes/)).toMatch(/The suggestion comes/);
  });

  it('tells that A without English does not keep what it promises', async () => {
    const [page, strip] = await opened('form=ko&steps=single');
    await koChoose(page, 'Support language', 'Italian');
    await koChoose(page, 'Severity', 'A - Critical impact');
    await strip.saying(/Severity\nA, critical/);
    await strip.press(help);
    expect(await strip.saying(/The form says A, but/)).toMatch(/language is not English/);
  });
});
