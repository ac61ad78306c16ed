// The demo page: what a visitor can choose, what is said of it, and controls that work like those of portals.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import type { PageState } from '../../src/model/message';
import { defaultSettings } from '../../src/model/settings';
import { labelsOf } from '../../src/page/labels';
import { openShadowOf } from '../../src/page/roots';
import { allPacks } from '../../src/rules/languages/all';
import { meaningsOf } from '../../src/text/vocabulary';
import { Demo } from '../../src/ui/demo/demo';
import type { DemoProps } from '../../src/ui/demo/demo';
import { DemoForm } from '../../src/ui/demo/form';
import { sceneOf } from '../../src/ui/demo/scene';
import type { Setup } from '../../src/ui/demo/setup';
import { textsOf } from '../../src/ui/demo/texts';
import { knowledge } from '../flow/form';
import { mount } from './mount';
import type { Mounted } from './mount';

const setup: Setup = { language: 'en', where: 'customer', reverts: false, asksZone: false };
const scene = sceneOf({ settings: defaultSettings, where: 'customer', isSetUp: false });
const state: PageState = {
  context: { verdict: 'customer', tenant: { name: 'Contoso Ltd' } },
  gate: 'fill',
  trouble: 'none',
  report: {
    phase: 'done',
    results: [{ field: 'supportPlan', outcome: 'set', reason: 'read-back' }],
    missing: [],
    at: 1,
  },
};

const demo = (props: Partial<DemoProps> = {}) => (
  <Demo
    packs={allPacks}
    zones={['UTC']}
    setup={setup}
    round={1}
    scene={scene}
    isPolicyPending={false}
    state={null}
    isTried={false}
    optionsPage="options.html"
    onSetup={() => undefined}
    onRestart={() => undefined}
    onOrder={() => Promise.resolve(true)}
    {...props}
  />
);

/** A key of a person's keyboard, in the control that has the focus. */
async function press({ document, window }: Mounted, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await act(() => {
      const event = new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
  }
}

describe('the page', () => {
  test('says that it is a demo, and what in it is made up', async () => {
    const { text } = await mount(demo());
    expect(text('.strip')).toBe('Demo Nothing is sent anywhere.');
    expect(text('.note')).toContain('made-up ones fill this form');
    expect(text('.title')).toContain('Directory: Contoso Ltd (contoso.example)');
    expect(text('.outcome-pane')).toContain('Nothing written yet.');
  });

  test('says nothing of the kind when everything is the user’s own', async () => {
    const own = { ...scene, isSampleContact: false, isSampleTenant: false };
    const page = await mount(demo({ scene: own }));
    expect(page.text('.note')).toBe('');
    await page.show(demo({ scene: own, isPolicyPending: true }));
    expect(page.text('.note')).toContain('policy has not answered yet');
  });

  test('has a button to create the request, which cannot be pressed', async () => {
    const { button, text } = await mount(demo());
    expect(button(/^Create$/).disabled).toBe(true);
    expect(text(`#${button(/^Create$/).getAttribute('aria-describedby') ?? ''}`)).toContain('never presses');
  });

  test('shows the popup’s report, and hands its orders on', async () => {
    const orders: string[] = [];
    const onOrder = (command: string) => Promise.resolve(orders.push(command) > 0);
    const { button, click, text } = await mount(demo({ state, onOrder, isTried: true }));
    expect(text('.outcome-pane')).toContain('You are in the directory of Contoso Ltd.');
    await click(button(/^Undo$/));
    expect(orders).toEqual(['undo']);
    expect(text('.tried a')).toBe('Back to the setup');
  });

  test('hands on what the visitor chooses', async () => {
    const chosen: Setup[] = [];
    const onRestart = vi.fn();
    const page = await mount(demo({ onSetup: (next) => void chosen.push(next), onRestart }));
    await page.enter('.knob:nth-of-type(1) select', 'ja');
    await page.enter('.knob:nth-of-type(2) select', 'own');
    for (const box of page.all('.switches input')) await act(() => box.click());
    await page.click(page.button(/^Start over$/));
    expect(chosen).toEqual([
      { ...setup, language: 'ja' },
      { ...setup, where: 'own' },
      { ...setup, reverts: true },
      { ...setup, asksZone: true },
    ]);
    expect(onRestart).toHaveBeenCalledOnce();
  });

  test('starts with another form in another round', async () => {
    const page = await mount(demo());
    await page.enter('#demo-firstName', 'Anna');
    await page.show(demo({ state }));
    expect(page.one('#demo-firstName').value).toBe('Anna');
    await page.show(demo({ round: 2 }));
    expect(page.one('#demo-firstName').value).toBe('');
  });

  test.each(['en', 'it'] as const)(
    'has no control beside the form that a filling could take for a field (%s)',
    async (language) => {
      const { all } = await mount(demo({ state }), { language });
      const others = all('input, select, textarea, [role=combobox]').filter(
        (each) => !each.closest('.request'),
      );
      expect(others).toHaveLength(4);
      const meant = others.flatMap((each) =>
        meaningsOf(labelsOf(each, { shadowOf: openShadowOf }), knowledge.vocabulary),
      );
      expect(meant).toEqual([]);
    },
  );
});

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
