// Chooses by meaning in lists, native lists and radio groups of every behaviour, and leaves none open.

import { describe, expect, test } from 'vitest';
import { controlsIn } from '../../src/page/controls';
import { setChoice } from '../../src/page/set-choice';
import type { Pick, Wish } from '../../src/page/set-choice';
import { pickOption } from '../../src/text/meaning';
import { Clock } from './clock';
import { eventsOn, layout, pageOf } from './dom';
import { dropdown } from './dropdown';
import type { DropdownOptions } from './dropdown';

const plans = ['Basic', 'Cloud Solution Provider', 'Developer'];
const csp: Pick = (texts) => pickOption(texts, [new Set(['cloud solution provider'])]);

/** No list here can be searched. */
const wish = (pick: Pick = csp): Wish => ({ pick, searches: [] });

async function choose(how: Partial<DropdownOptions>, pick: Pick = csp) {
  const page = pageOf('<div id=t role=combobox></div><button id=create>Create</button>');
  const clock = new Clock();
  const list = dropdown(page.one('#t'), clock, { options: plans, ...how });
  const [control] = controlsIn([page.document]);
  const acts: string[] = [];
  const ours = <T>(act: () => T) => {
    acts.push('ours');
    return act();
  };
  const start = clock.now();
  const choice = await clock.until(
    setChoice(control!, wish(pick), { layout, ours, now: clock.now, sleep: clock.sleep, lastAt: () => 0 }),
  );
  return { choice, list, acts, took: clock.now() - start };
}

describe('a list', () => {
  test.each<[string, Partial<DropdownOptions>]>([
    ['acts on mouseup and keeps its popup', { actsOn: 'mouseup', keepsList: true }],
    ['acts on click and removes its list', { actsOn: 'click' }],
    ['opens by the arrow key alone', { actsOn: 'key' }],
    ['ignores the first opening', { deaf: 1 }],
    ['ignores the first opening, on mouseup', { deaf: 1, actsOn: 'mouseup', keepsList: true }],
    ['says where its options are', { linked: true }],
    ['loads its options late', { lazyMs: 400 }],
    ['loads its options very late', { lazyMs: 4000 }],
    ['grows', { options: ['Basic'], late: { ms: 800, options: ['Cloud Solution Provider'] } }],
    ['stays open after a choice', { staysOpen: true }],
  ])('that %s', async (_what, how) => {
    const { choice, list } = await choose(how);
    expect(choice).toBe('chosen');
    expect(list.chosen()).toBe('Cloud Solution Provider');
    expect(list.isOpen()).toBe(false);
  });

  test('is opened once when it opens at once, and pressed as ours', async () => {
    const { list, acts } = await choose({});
    expect(list.openings()).toBe(1);
    expect(acts).toEqual(['ours']);
  });

  test.each<[string, string, Partial<DropdownOptions>]>([
    ['has no such option', 'missing', { options: ['Basic', 'Developer'] }],
    [
      'has only near ones',
      'missing',
      { options: ['Cloud Solution Provider - Expired', 'My Cloud Solution Provider plan'] },
    ],
    ['has it disabled', 'disabled', { disabled: ['Cloud Solution Provider'] }],
    ['has it twice', 'ambiguous', { options: [...plans, 'Cloud Solution Provider'] }],
    ['gets a second one at once', 'ambiguous', { late: { ms: 20, options: ['Cloud Solution Provider'] } }],
    ['never loads', 'missing', { lazyMs: 60_000 }],
    ['never opens', 'did-not-open', { deaf: 99 }],
  ])('that %s: %s, nothing chosen, not left open', async (_what, expected, how) => {
    const { choice, list } = await choose({ chosen: 'Developer', ...how });
    expect(choice).toBe(expected);
    expect(list.chosen()).toBe('Developer');
    expect(list.isOpen()).toBe(false);
  });

  test('that the user closes while it loads: closed, nothing chosen, not opened again', async () => {
    const page = pageOf('<div id=t role=combobox></div>');
    const clock = new Clock();
    const list = dropdown(page.one('#t'), clock, { options: plans, lazyMs: 500 });
    const [control] = controlsIn([page.document]);
    clock.after(100, () => page.one('#t').click());
    const hands = {
      layout,
      ours: <T>(act: () => T) => act(),
      now: clock.now,
      sleep: clock.sleep,
      lastAt: () => 0,
    };
    expect(await clock.until(setChoice(control!, wish(), hands))).toBe('closed');
    expect([list.isOpen(), list.openings(), list.chosen()]).toEqual([false, 1, '']);
  });

  test('that closes at the last moment: closed, nothing pressed', async () => {
    const page = pageOf('<div id=t role=combobox></div>');
    const clock = new Clock();
    const list = dropdown(page.one('#t'), clock, { options: plans });
    const [control] = controlsIn([page.document]);
    const pick: Pick = (texts) => {
      if (texts.length > 0 && list.isOpen()) clock.after(10, () => list.isOpen() && page.one('#t').click());
      return csp(texts);
    };
    const hands = {
      layout,
      ours: <T>(act: () => T) => act(),
      now: clock.now,
      sleep: clock.sleep,
      lastAt: () => 0,
    };
    expect(await clock.until(setChoice(control!, wish(pick), hands))).toBe('closed');
    expect(list.chosen()).toBe('');
  });

  test('is read to its end in a second, when it has options, and in five when it has none', async () => {
    const short = await choose({ options: ['Basic'] });
    const long = await choose({ lazyMs: 60_000 });
    expect(short.took).toBeGreaterThanOrEqual(1000);
    expect(short.took).toBeLessThan(1500);
    expect(long.took).toBeGreaterThanOrEqual(5000);
    expect(long.took).toBeLessThan(6500);
  });

  test('is closed when the choice fails in the middle', async () => {
    const page = pageOf('<div id=t role=combobox></div>');
    const clock = new Clock();
    const list = dropdown(page.one('#t'), clock, { options: plans });
    const [control] = controlsIn([page.document]);
    const broken = () => {
      throw new Error('broken');
    };
    const hands = { layout, ours: broken, now: clock.now, sleep: clock.sleep, lastAt: () => 0 };
    await expect(clock.until(setChoice(control!, wish(), hands))).rejects.toThrow('broken');
    expect(list.isOpen()).toBe(false);
  });
});

const still = {
  layout,
  ours: <T>(act: () => T) => act(),
  now: () => 0,
  sleep: async () => undefined,
  lastAt: () => 0,
};

function chooseIn(markup: string) {
  const page = pageOf(markup);
  const [control] = controlsIn([page.document]);
  const seen = eventsOn(page.document, ['click', 'mouseup', 'input', 'change']);
  return { page, seen, choice: setChoice(control!, wish(), still) };
}

describe('a native list', () => {
  const list = (...options: string[]) =>
    `<select>${options.map((each) => `<option>${each}</option>`).join('')}</select>`;

  test('gets the option with `input` and `change`', async () => {
    const { page, seen, choice } = chooseIn(list(...plans));
    expect(await choice).toBe('chosen');
    expect(page.one('select').value).toBe('Cloud Solution Provider');
    expect(seen).toEqual(['input', 'change']);
  });

  test.each([
    ['missing', list('Basic', 'Developer')],
    ['ambiguous', list(...plans, ...plans)],
    ['disabled', '<select><option>Basic<option disabled>Cloud Solution Provider</select>'],
    [
      'disabled',
      '<select><option>Basic<optgroup disabled><option>Cloud Solution Provider</optgroup></select>',
    ],
  ])('%s: nothing changes', async (expected, markup) => {
    const { page, seen, choice } = chooseIn(markup);
    expect(await choice).toBe(expected);
    expect(page.one('select').value).toBe('Basic');
    expect(seen).toEqual([]);
  });
});

describe('a radio group', () => {
  const natives = (...rest: string[]) =>
    `<fieldset><label><input type=radio name=n checked>Basic</label><label><input type=radio name=n ${rest.join(' ')}>Cloud Solution Provider</label></fieldset>`;
  const roles = (attributes: string) =>
    `<ul><li role=radio aria-checked=true>Basic</li><li id=c role=radio ${attributes}>Cloud Solution Provider</li></ul>`;

  test('of inputs is clicked once', async () => {
    const { page, seen, choice } = chooseIn(natives());
    expect(await choice).toBe('chosen');
    expect([...page.document.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([false, true]);
    expect(seen).toEqual(['click', 'input', 'change']);
  });

  test('of roles is pressed once', async () => {
    const { seen, choice } = chooseIn(roles('aria-checked=false'));
    expect(await choice).toBe('chosen');
    expect(seen).toEqual(['mouseup', 'click']);
  });

  test.each([
    ['chosen', natives('checked')],
    ['chosen', roles('aria-checked=true')],
    ['disabled', natives('disabled')],
    ['disabled', roles('aria-disabled=true')],
    ['missing', '<ul><li role=radio>Basic</ul>'],
    ['ambiguous', '<ul><li role=radio>Cloud Solution Provider<li role=radio>Cloud Solution Provider</ul>'],
  ])('%s without a press', async (expected, markup) => {
    const { seen, choice } = chooseIn(markup);
    expect(await choice).toBe(expected);
    expect(seen).toEqual([]);
  });
});
