// The demo page: what a visitor can choose, and what is said of it.

import { describe, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { noFacts } from '../../src/model/facts';
import type { PageState } from '../../src/model/message';
import { defaultSettings } from '../../src/model/settings';
import { labelsOf } from '../../src/page/labels';
import { openShadowOf } from '../../src/page/roots';
import { allPacks } from '../../src/rules/languages/all';
import { meaningsOf } from '../../src/text/vocabulary';
import { Demo } from '../../src/ui/demo/demo';
import type { DemoProps } from '../../src/ui/demo/demo';
import { sceneOf } from '../../src/ui/demo/scene';
import type { Setup } from '../../src/ui/demo/setup';
import { knowledge } from '../flow/form';
import { mount } from './mount';

const setup: Setup = { language: 'en', where: 'customer', reverts: false, asksZone: false };
const scene = sceneOf({ settings: defaultSettings, where: 'customer', isSetUp: false });
const state: PageState = {
  context: { because: [], verdict: 'customer', tenant: { name: 'Contoso Ltd' } },
  gate: 'fill',
  trouble: 'none',
  facts: noFacts,
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
