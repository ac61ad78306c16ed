// Chooses in lists that have to be searched or scrolled, and in those whose options say more than their name.

import { describe, expect, test } from 'vitest';
import type { Control } from '../../src/page/controls';
import { setChoice } from '../../src/page/set-choice';
import type { Pick } from '../../src/page/set-choice';
import { pickOption } from '../../src/text/meaning';
import { Clock } from './clock';
import { layout, pageOf } from './dom';
import { virtualList } from './virtual-list';

const italy: Pick = (texts) => pickOption(texts, [new Set(['italy', 'italia'])]);
const countries = ['Austria', 'France', 'Germany', 'Italy', 'Spain'];

interface Searchable {
  /** What it offers before anything is typed. */
  readonly first?: readonly string[];
  readonly all?: readonly string[];
  /** How long after typing the hits come. */
  readonly ms?: number;
  /** The trigger itself is the search. */
  readonly combo?: boolean;
  readonly before?: string;
}

/** A list of which only what was searched for is there. */
function searchable(how: Searchable = {}) {
  const { first = countries.slice(0, 2), all = countries, ms = 100, combo = false, before = '' } = how;
  const page = pageOf(
    combo
      ? `<input id=t role=combobox value="${before}">`
      : '<button id=t role=combobox type=button></button>',
  );
  const { document, one } = page;
  const clock = new Clock();
  const trigger = one('#t');
  const popup = document.createElement('div');
  const filter = combo ? trigger : document.createElement('input');
  const list = document.createElement('div');
  popup.append(...(combo ? [] : [filter]), list);
  const typed: string[] = [];
  const show = (texts: readonly string[]) =>
    list.replaceChildren(
      ...texts.map((text) => {
        const option = document.createElement('p');
        option.setAttribute('role', 'option');
        option.textContent = text;
        option.addEventListener('click', () => {
          if (combo) trigger.value = text;
          else trigger.textContent = text;
          set(false);
        });
        return option;
      }),
    );
  const set = (open: boolean) => {
    trigger.setAttribute('aria-expanded', String(open));
    if (open) document.body.append(popup);
    else popup.remove();
    show(first);
  };
  trigger.addEventListener('click', () => set(trigger.getAttribute('aria-expanded') !== 'true'));
  trigger.addEventListener('keydown', ({ key }) => key === 'Escape' && set(false));
  filter.addEventListener('input', () => {
    const { value } = filter;
    typed.push(value);
    clock.after(ms, () =>
      show(value === '' ? first : all.filter((text) => text.toLowerCase().includes(value.toLowerCase()))),
    );
  });
  const control: Control = { kind: combo ? 'combo' : 'list', element: trigger, parts: [trigger] };
  const user = { at: 0 };
  const hands = {
    layout,
    ours: <T>(act: () => T) => act(),
    now: clock.now,
    sleep: clock.sleep,
    lastAt: () => user.at,
  };
  const choose = (...searches: string[]) => clock.until(setChoice(control, { pick: italy, searches }, hands));
  const isOpen = () => popup.isConnected;
  return { page, clock, trigger, typed, user, choose, isOpen };
}

describe('a list that is searched', () => {
  test('gives its option after the first search that finds it; no other is typed', async () => {
    const { choose, trigger, typed, isOpen } = searchable();
    expect(await choose('Italy', 'Italia')).toBe('chosen');
    expect([trigger.textContent, typed, isOpen()]).toEqual(['Italy', ['Italy'], false]);
  });

  test('is searched by the next where the first finds nothing', async () => {
    const { choose, trigger, typed } = searchable({ all: ['Italia'] });
    expect(await choose('Italy', 'Italia')).toBe('chosen');
    expect([trigger.textContent, typed]).toEqual(['Italia', ['Italy', 'Italia']]);
  });

  test('is not searched when what it shows at first has the option', async () => {
    const { choose, typed } = searchable({ first: ['Spain', 'Italy'] });
    expect(await choose('Italy')).toBe('chosen');
    expect(typed).toEqual([]);
  });

  test('that answers after half a second is waited for', async () => {
    const { choose, typed } = searchable({ ms: 500 });
    expect(await choose('Italy', 'IT')).toBe('chosen');
    expect(typed).toEqual(['Italy']);
  });

  test('by its own input is searched there', async () => {
    const { choose, trigger } = searchable({ combo: true });
    expect(await choose('Italy')).toBe('chosen');
    expect(trigger.value).toBe('Italy');
  });

  test('that has two which fit is ambiguous, and closed', async () => {
    const { choose, trigger, isOpen } = searchable({ all: ['Italy', 'Italia'] });
    expect(await choose('Ital')).toBe('ambiguous');
    expect([trigger.textContent, isOpen()]).toEqual(['', false]);
  });

  test('that finds nothing at all is missing; the text that stood there is back, and the list closed', async () => {
    const { choose, trigger, typed, isOpen } = searchable({ combo: true, all: [], before: 'Spain' });
    expect(await choose('Italy', 'Italia')).toBe('missing');
    expect([trigger.value, typed, isOpen()]).toEqual(['Spain', ['Italy', 'Italia', 'Spain'], false]);
  });

  test('with nothing to search for is missing', async () => {
    const { choose, typed } = searchable();
    expect(await choose()).toBe('missing');
    expect(typed.filter(Boolean)).toEqual([]);
  });

  test('that the user closes meanwhile is closed, and typed into no more', async () => {
    const { choose, clock, trigger, typed, user } = searchable({ all: [] });
    clock.after(1300, () => {
      user.at = clock.now();
      trigger.click();
    });
    expect(await choose('Italy', 'Italia', 'IT')).toBe('closed');
    expect(typed.length).toBeLessThanOrEqual(2);
  });
});

describe('a list of which only some rows exist', () => {
  function scrolled(rows: readonly string[], lateMs = 0) {
    const { document, one } = pageOf('<div id=t role=combobox></div>');
    const clock = new Clock();
    const trigger = one('#t');
    let tops: number[] = [];
    const open = () => {
      const made = virtualList(document, clock, { rows, more: 1 });
      ({ tops } = made);
      made.box.addEventListener('click', ({ target }) => {
        trigger.textContent = (target as Element).textContent;
        trigger.setAttribute('aria-expanded', 'false');
        made.box.remove();
      });
      trigger.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') trigger.setAttribute('aria-expanded', 'false');
      });
    };
    trigger.addEventListener('click', () => {
      trigger.setAttribute('aria-expanded', 'true');
      if (lateMs === 0) open();
      else clock.after(lateMs, open);
    });
    const control: Control = { kind: 'list', element: trigger, parts: [trigger] };
    const hands = {
      layout,
      ours: <T>(act: () => T) => act(),
      now: clock.now,
      sleep: clock.sleep,
      lastAt: () => 0,
    };
    const choose = () => clock.until(setChoice(control, { pick: italy, searches: [] }, hands));
    return { choose, trigger, tops: () => tops };
  }
  const rows = (...at: number[]) =>
    Array.from({ length: 80 }, (_, index) => (at.includes(index) ? 'Italy' : `Row ${String(index)}`));

  test('is scrolled to the one that fits', async () => {
    const { choose, trigger } = scrolled(rows(60));
    expect([await choose(), trigger.textContent]).toEqual(['chosen', 'Italy']);
  });

  test('also when it comes late', async () => {
    const { choose, trigger } = scrolled(rows(60), 900);
    expect([await choose(), trigger.textContent]).toEqual(['chosen', 'Italy']);
  });

  test('is ambiguous with two, far apart, though one is in view', async () => {
    const { choose, trigger } = scrolled(rows(1, 70));
    expect([await choose(), trigger.textContent]).toEqual(['ambiguous', '']);
  });

  test('is missing without one, and was read to its end', async () => {
    const { choose, tops } = scrolled(rows());
    expect(await choose()).toBe('missing');
    expect(tops().at(-1)).toBe(80 * 30 - 150);
  });
});

describe('an option that says more than its name', () => {
  const select = async (...options: string[]) => {
    const { document, one } = pageOf('<select></select>');
    one('select').append(
      ...options.map((text) => {
        const option = document.createElement('option');
        const [name = '', more] = text.split('|');
        const line = document.createElement('b');
        line.textContent = name;
        option.append(line, more ?? '');
        return option;
      }),
    );
    const element = one('select');
    const control: Control = { kind: 'select', element, parts: [element] };
    const hands = {
      layout,
      ours: <T>(act: () => T) => act(),
      now: () => 0,
      sleep: async () => undefined,
      lastAt: () => 0,
    };
    return [
      await setChoice(control, { pick: italy, searches: [] }, hands),
      (element as Element as HTMLSelectElement).selectedIndex,
    ];
  };

  test('is chosen by its first line', async () => {
    expect(await select('Spain|Madrid', 'Italy|Rome')).toEqual(['chosen', 1]);
  });

  test('is not, where another is the name and nothing else', async () => {
    expect(await select('Italy|North', 'Italy')).toEqual(['chosen', 1]);
  });

  test('is ambiguous when two begin so', async () => {
    expect(await select('Italy|North', 'Italy|South')).toEqual(['ambiguous', 0]);
  });
});
