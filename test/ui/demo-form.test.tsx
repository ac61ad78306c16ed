// The demo form's controls work like those of portals: by mouse and keys, with a validation that answers late.

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allPacks } from '../../src/rules/languages/all';
import { DemoForm } from '../../src/ui/demo/form';
import { textsOf } from '../../src/ui/demo/texts';
import { mount } from './mount';
import type { Mounted } from './mount';

/** A key of a person's keyboard, in the control that has the focus. */
async function press({ document, window }: Mounted, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await act(() => {
      const event = new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
  }
}

const form = (props: Partial<Parameters<typeof DemoForm>[0]> = {}) => (
  <DemoForm texts={textsOf('en', allPacks)} zones={['UTC']} reverts={false} asksZone={false} {...props} />
);

describe('the list of plans', () => {
  const open = async () => {
    const page = await mount(form());
    page.one('#demo-supportPlan').focus();
    return page;
  };
  const shown = ({ text }: Mounted) => text('#demo-supportPlan');
  const active = ({ document, one }: Mounted) =>
    document.getElementById(one('#demo-supportPlan').getAttribute('aria-activedescendant') ?? '')
      ?.textContent;

  test('opens and chooses by mouse', async () => {
    const page = await open();
    expect(shown(page)).toBe('Select');
    await page.click(page.one('#demo-supportPlan'));
    expect(page.one('#demo-supportPlan').getAttribute('aria-expanded')).toBe('true');
    const option = page
      .all('[role=option]')
      .find(({ textContent }) => textContent === 'Cloud Solution Provider')!;
    await page.click(option);
    expect(shown(page)).toBe('Cloud Solution Provider');
    expect(page.all('[role=listbox]')).toEqual([]);
  });

  test.each([
    [['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'], 'Cloud Solution Provider'],
    [[' ', 'End', ' '], 'Unified'],
    [['Enter', 'PageDown', 'Home', 'Enter'], 'Basic'],
    [['c', 'Enter'], 'Cloud Solution Provider'],
    [['End', 'Tab'], 'Unified'],
    [['ArrowDown', 'End', 'Escape'], 'Select'],
    [['PageDown', 'Escape', 'Tab'], 'Select'],
  ])('the keys %o choose %s', async (keys, plan) => {
    const page = await open();
    await press(page, ...keys);
    expect(shown(page)).toBe(plan);
    expect(page.all('[role=listbox]')).toEqual([]);
  });

  test('tells which choice is active', async () => {
    const page = await open();
    await press(page, 'ArrowDown', 'ArrowDown');
    expect(active(page)).toBe('Developer');
    expect(page.all('[role=option].active').map(({ textContent }) => textContent)).toEqual(['Developer']);
  });
});

describe('the list of countries', () => {
  const type = async (page: Mounted, text: string) => {
    const input = page.one('#demo-country');
    input.focus();
    await act(() => {
      input.value = text;
      input.dispatchEvent(new page.window.Event('input', { bubbles: true }));
    });
  };
  const leave = (page: Mounted) => act(() => page.one('#demo-country').blur());

  test('finds what is typed, with and without accents, and chooses by keys', async () => {
    const page = await mount(form());
    await type(page, 'cote d');
    expect(page.all('[role=option]').map(({ textContent }) => textContent)).toEqual(['Côte d’Ivoire']);
    await press(page, 'Enter');
    expect(page.one('#demo-country').value).toBe('Côte d’Ivoire');
    expect(page.one('#demo-country').getAttribute('aria-expanded')).toBe('false');
    await type(page, 'ital');
    await press(page, 'Escape');
    expect(page.one('#demo-country').value).toBe('Côte d’Ivoire');
  });

  test.each([
    ['italy', 'Italy'],
    ['nowhere', ''],
    ['', ''],
  ])('leaving it with “%s” in it leaves “%s”', async (typed, left) => {
    const page = await mount(form());
    await type(page, typed);
    await leave(page);
    expect(page.one('#demo-country').value).toBe(left);
  });

  test('is emptied by emptying it', async () => {
    const page = await mount(form());
    await type(page, 'italy');
    await leave(page);
    await type(page, '');
    await leave(page);
    expect(page.one('#demo-country').value).toBe('');
  });

  test('opens by keys with everything in it', async () => {
    const page = await mount(form());
    page.one('#demo-country').focus();
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    expect(page.one('#demo-country').value).toBe('Åland Islands');
  });
});

describe('the form', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([
    [false, '+39 02 5550 0199'],
    [true, ''],
  ])('takes the phone number back: %o', async (reverts, left) => {
    const page = await mount(form({ reverts }));
    await page.enter('#demo-phone', '+39 02 5550 0199');
    expect(page.one('#demo-phone').value).toBe('+39 02 5550 0199');
    await act(() => void vi.advanceTimersByTime(400));
    expect(page.one('#demo-phone').value).toBe(left);
  });

  test('asks for the time zone where it is told to', async () => {
    const page = await mount(form());
    expect(page.all('#demo-timeZone')).toEqual([]);
    await page.show(form({ asksZone: true }));
    await page.enter('#demo-timeZone', 'UTC');
    expect(page.one('#demo-timeZone').value).toBe('UTC');
  });

  test('tells that the address is the customer’s, until it is another', async () => {
    const page = await mount(form());
    expect(page.text('.request')).toContain('Prefilled: the customer’s address.');
    await page.enter('#demo-email', 'giulia@fabrikam.example');
    expect(page.text('.request')).not.toContain('Prefilled');
  });
});
