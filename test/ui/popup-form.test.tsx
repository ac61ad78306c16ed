// A tab with a support form: its report shows first, gives way to the customers, and can be copied.

import { describe, expect, test } from 'vitest';
import { promised } from './mount';
import { contoso as listed } from './popup-stage';
import { phone, plan, stageOf, stateOf } from './popup-state';

describe('a form', () => {
  test('shows instead of the customers, until they are asked for', async () => {
    const page = await stageOf(stateOf([plan]));
    expect([page.all('.hits').length, page.all('.form').length]).toEqual([0, 1]);
    expect(await page.press('Enter')).toBe(false);
    await page.press('ArrowDown');
    expect(page.text('[role=option] .name bdi')).toContain('Contoso Ltd');
    expect(page.one('.hits').compareDocumentPosition(page.one('.form'))).toBe(4);
    expect(await page.press('Escape')).toBe(true);
    expect(page.all('.hits')).toEqual([]);
    expect(await page.press('Escape')).toBe(false);
  });

  test.each(['.search input', '.search button'])(
    'gives way to a click on %s, and to typing',
    async (place) => {
      const page = await stageOf(stateOf([plan]));
      await page.click(page.one(place));
      expect(page.all('.hits')).toHaveLength(1);
      const typing = await stageOf(stateOf([plan]));
      await typing.type('north');
      expect(typing.highlighted()).toBe('Northwind Federal');
    },
  );

  test('keeps its place in the page, and what was under way in it, when it gives way', async () => {
    const { promise, settle } = promised<boolean>();
    const page = await stageOf(stateOf([plan, phone]), { order: () => promise });
    await page.click(page.button(/Replace/));
    await page.press('ArrowDown');
    expect(page.button(/Replacing…/).getAttribute('aria-busy')).toBe('true');
    await settle(true);
  });

  test('of a customer of the list shows whose it is', async () => {
    const page = await stageOf(
      stateOf([plan], { context: { because: [], verdict: 'customer', tenant: { domain: listed.domain! } } }),
    );
    await page.press('ArrowDown');
    expect(page.text('.badge.good')).toBe('you are here');
  });

  test('is reported as text, without anything of the customer', async () => {
    const page = await stageOf(stateOf([plan, phone]));
    await page.click(page.button(/Copy report/));
    expect(page.asked.copied[0]).toContain('| Support plan | set | Written, then read back from the page. |');
    expect(page.asked.copied[0]).not.toMatch(/contoso/i);
    expect(page.text('.said')).toBe('Copied.');
  });
});
