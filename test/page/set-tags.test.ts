// Makes a chip of each address in every way that pages know, and never with the Enter key.

import { describe, expect, test } from 'vitest';
import { setTags } from '../../src/page/set-tags';
import { box, keyCodeOf } from './chip-box';
import type { Way } from './chip-box';
import { Clock } from './clock';
import { layout, pageOf } from './dom';

interface Given {
  readonly markup?: string;
  readonly items?: readonly string[];
  readonly accepts?: (text: string) => boolean;
  /** When the user does something, after so many milliseconds. */
  readonly userAt?: number;
}

const two = ['noc@fabrikam.example', 'Desk@fabrikam.example'];
const field = '<form><div class=picker><input id=i></div><button id=create>Create</button></form>';

async function tagged(way: Way, { markup = field, items = two, accepts, userAt }: Given = {}) {
  const page = pageOf(markup);
  const clock = new Clock();
  const made = box(page, clock, way, accepts);
  const keys: string[] = [];
  const submits: string[] = [];
  page.document.addEventListener('keydown', ({ key }) => keys.push(key), true);
  page.document.addEventListener('submit', ({ type }) => submits.push(type), true);
  const user = { at: -Infinity };
  if (userAt !== undefined) clock.after(userAt, () => (user.at = clock.now()));
  const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => user.at };
  const done = await clock.until(setTags(made.input, items, hands));
  return { page, done, keys, submits, ...made };
}

const bothChips = two.map((address) => `${address} ×`);

describe('every way in which a page makes a chip', () => {
  test.each<Way>(['typing', 'suggestion', 'tab', 'semicolon key', 'semicolon text', 'comma key', 'blur'])(
    '%s',
    async (way) => {
      const { done, chips, input } = await tagged(way);
      expect([done, chips(), input.value]).toEqual(['chosen', bothChips, '']);
    },
  );

  test('no key is Enter and nothing is sent, even where no way helps', async () => {
    const { done, keys, submits } = await tagged('never');
    expect(done).toBe('refused');
    expect(keys).toEqual(['Tab', ';', ',']);
    expect(submits).toEqual([]);
  });

  test('Tab and the separators have the codes that older pages read', async () => {
    const { page } = await tagged('typing');
    const codes: number[] = [];
    page.document.addEventListener('keydown', (event) => codes.push(keyCodeOf(event)));
    const clock = new Clock();
    const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => 0 };
    page.one('#i').replaceWith(page.one('#i').cloneNode());
    await clock.until(setTags(page.one('#i'), ['c@x.example'], hands));
    expect(codes).toEqual([9, 186, 188]);
  });

  test('stops at the first that works', async () => {
    const { keys } = await tagged('tab');
    expect(keys).toEqual(['Tab', 'Tab']);
  });

  test('a list that opens when pressed is pressed once', async () => {
    let pressed = 0;
    const page = pageOf('<div class=picker><input id=i role=combobox aria-expanded=false></div>');
    page.one('#i').addEventListener('click', () => (pressed += 1));
    const clock = new Clock();
    const { input } = box(page, clock, 'tab');
    const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => 0 };
    expect(await clock.until(setTags(input, ['a@x.example'], hands))).toBe('chosen');
    expect(pressed).toBe(1);
  });
});

describe('a suggestion', () => {
  const withOptions = (options: string) =>
    `<div class=picker><input id=i aria-controls=l></div><ul id=l>${options}</ul>`;
  const pressedIn = async (options: string) => {
    const page = pageOf(withOptions(options));
    const pressed: string[] = [];
    page.document.addEventListener('click', ({ target }) => pressed.push((target as Element).id));
    const clock = new Clock();
    const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => 0 };
    await clock.until(setTags(page.one('#i'), ['a@x.example'], hands));
    return [...new Set(pressed)];
  };

  test.each([
    [
      'is the address itself',
      '<li id=x role=option>Ada a@x.example</li><li id=y role=option>A@x.example</li>',
      ['y'],
    ],
    ['that only holds it is not taken', '<li id=x role=option>a@x.example.org</li>', []],
    [
      'that is there twice is not taken',
      '<li role=option>a@x.example</li><li role=option>a@x.example</li>',
      [],
    ],
    ['that is hidden is not taken', '<li role=option hidden>a@x.example</li>', []],
  ])('%s', async (_what, options, expected) => {
    expect(await pressedIn(options)).toEqual(expected);
  });
});

describe('what is there already', () => {
  test('is not added again', async () => {
    const chip = '<span>NOC@fabrikam.example ×</span>';
    const { done, chips } = await tagged('tab', { markup: field.replace('<input', `${chip}<input`) });
    expect([done, chips()]).toEqual(['chosen', ['NOC@fabrikam.example ×', bothChips[1]]]);
  });

  test('and complete is not touched', async () => {
    const chips = '<span>noc@fabrikam.example</span><span>desk@fabrikam.example</span>';
    const { done, keys, page } = await tagged('tab', { markup: field.replace('<input', `${chips}<input`) });
    expect([done, keys, page.document.activeElement]).toEqual(['chosen', [], page.document.body]);
  });
});

describe('a page that refuses', () => {
  test('all: the input is empty again', async () => {
    const { done, chips, input } = await tagged('never');
    expect([done, chips(), input.value]).toEqual(['refused', [], '']);
  });

  test('the second: the first stays, what was refused is taken out, the rest is not tried', async () => {
    const accepts = (text: string) => !text.startsWith('bad');
    const items = ['a@x.example', 'bad@x.example', 'c@x.example'];
    const { done, chips, input } = await tagged('tab', { items, accepts });
    expect([done, chips(), input.value]).toEqual(['refused', ['a@x.example ×'], '']);
  });

  test('by taking the input away: nothing is written any more', async () => {
    const page = pageOf(field);
    const clock = new Clock();
    const input = page.one('#i');
    const typed: string[] = [];
    input.addEventListener('keydown', () => input.remove());
    input.addEventListener('input', () => typed.push(input.isConnected ? 'there' : 'gone'));
    const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => 0 };
    expect(await clock.until(setTags(input, ['a@x.example'], hands))).toBe('refused');
    expect(typed.slice(0, -1)).toEqual(typed.slice(0, -1).map(() => 'there'));
  });
});

describe('a user who does something meanwhile', () => {
  test('stops it: no further way is tried, and the input is emptied', async () => {
    const { done, keys, input } = await tagged('blur', { userAt: 1000 });
    expect(keys).toEqual(['Tab']);
    expect([done, input.value]).toEqual(['closed', '']);
  });

  test.each(['my own text', 'noc@fabrikam.example and more'])(
    'and types into this very input keeps what they typed: %s',
    async (text) => {
      const page = pageOf(field);
      const clock = new Clock();
      const { input } = box(page, clock, 'never');
      const user = { at: 0 };
      clock.after(1000, () => {
        input.value = text;
        user.at = clock.now();
      });
      const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => user.at };
      expect(await clock.until(setTags(input, two, hands))).toBe('closed');
      expect(input.value).toBe(text);
    },
  );

  test('as soon as the first chip is there: their text stays, and the second address waits', async () => {
    const page = pageOf(field);
    const clock = new Clock();
    const { input, chips } = box(page, clock, 'tab');
    const user = { at: 0 };
    input.addEventListener('keyup', () => {
      input.value = 'next';
      user.at = clock.now();
    });
    const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => user.at };
    expect(await clock.until(setTags(input, two, hands))).toBe('closed');
    expect([input.value, chips()]).toEqual(['next', bothChips.slice(0, 1)]);
  });

  test('as soon as the last chip is there: it is done', async () => {
    const page = pageOf(field);
    const clock = new Clock();
    const { input } = box(page, clock, 'tab');
    const user = { at: 0 };
    input.addEventListener('keyup', () => (user.at = clock.now()));
    const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => user.at };
    expect(await clock.until(setTags(input, [two[0]!], hands))).toBe('chosen');
  });

  test('before: it does not matter', async () => {
    const page = pageOf(field);
    const clock = new Clock();
    const { input } = box(page, clock, 'tab');
    const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => 999 };
    expect(await clock.until(setTags(input, ['a@x.example'], hands))).toBe('chosen');
  });
});
