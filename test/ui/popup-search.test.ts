// The search: answers that come late, keys that wait, and what stays highlighted.

import { describe, expect, test, vi } from 'vitest';
import type { Answer, Row } from '../../src/ui/popup/find';
import { Search } from '../../src/ui/popup/search';
import type { Shortcut } from '../../src/ui/popup/search';

const row = (key: string): Row => ({ key, customer: { domain: key } });
const answerTo = (query: string, rows: readonly string[], rest: Partial<Answer> = {}): Answer => ({
  query,
  rows: rows.map(row),
  total: rows.length,
  isGuess: false,
  pasted: null,
  meant: -1,
  ...rest,
});
const request: Shortcut = { link: 'azure-request', place: 'new' };

/** A search whose answers come when the test says so, by the text they answer. */
function stage() {
  const waiting = new Map<string, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  const acted: [string, Shortcut][] = [];
  const search = new Search({
    find: (text) => new Promise((resolve, reject) => waiting.set(text, { resolve, reject })),
    show: () => undefined,
    act: ({ key }, shortcut) => acted.push([key, shortcut]),
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const answer = async (text: string, rows: readonly string[], rest: Partial<Answer> = {}) => {
    waiting.get(text)?.resolve(answerTo(text, rows, rest));
    await settled();
  };
  const fail = async (text: string) => {
    waiting.get(text)?.reject(new Error('no'));
    await settled();
  };
  const chosen = () => search.state.rows[search.state.chosen]?.key;
  return { search, answer, fail, acted, chosen };
}

describe('answers', () => {
  test('highlight the first row', async () => {
    const { search, answer, chosen } = stage();
    search.type('a');
    expect(search.state.rows).toEqual([]);
    await answer('a', ['one', 'two']);
    expect(chosen()).toBe('one');
  });

  test('to older texts never replace those to newer ones', async () => {
    const { search, answer } = stage();
    for (const text of ['a', 'ab', 'abc']) search.type(text);
    await answer('ab', ['ab']);
    await answer('a', ['a']);
    expect(search.state.rows.map(({ key }) => key)).toEqual(['ab']);
    await answer('abc', ['abc']);
    await answer('ab', ['ab']);
    expect(search.state.answer?.query).toBe('abc');
  });

  test('that fail are said, until one comes', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { search, answer, fail } = stage();
    search.type('a');
    await fail('a');
    expect(search.state.isBroken).toBe(true);
    search.type('ab');
    await answer('ab', ['x']);
    expect(search.state.isBroken).toBe(false);
  });

  test('to a text that was left fail in silence', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { search, fail } = stage();
    search.type('a');
    search.type('ab');
    await fail('a');
    expect(search.state.isBroken).toBe(false);
  });

  test('highlight what a pasted text means', async () => {
    const { search, answer, chosen } = stage();
    search.type('b.example');
    await answer('b.example', ['a', 'b', 'c'], { meant: 1 });
    expect(chosen()).toBe('b');
  });
});

describe('Enter', () => {
  test('acts on the highlighted customer', async () => {
    const { search, answer, acted } = stage();
    search.type('a');
    await answer('a', ['one', 'two']);
    search.move(1);
    search.press(request);
    expect(acted).toEqual([['two', request]]);
  });

  test('before the answer waits for the answer to the text typed, and opens nothing older', async () => {
    const { search, answer, acted } = stage();
    search.type('a');
    await answer('a', ['old']);
    search.type('ab');
    search.press(request);
    expect([acted, search.state.isWaiting]).toEqual([[], true]);
    await answer('ab', ['new']);
    expect([acted, search.state.isWaiting]).toEqual([[['new', request]], false]);
  });

  test('is forgotten when the user types on, or moves', async () => {
    const { search, answer, acted } = stage();
    search.type('a');
    await answer('a', ['old']);
    search.type('ab');
    search.press(request);
    search.type('abc');
    await answer('ab', ['x']);
    await answer('abc', ['y']);
    search.type('abcd');
    search.press(request);
    search.move(1);
    await answer('abcd', ['z']);
    expect(acted).toEqual([]);
  });

  test('does not take a guess that nobody has seen', async () => {
    const { search, answer, acted } = stage();
    search.type('contso');
    search.press(request);
    await answer('contso', ['contoso'], { isGuess: true });
    expect(acted).toEqual([]);
    search.press(request);
    expect(acted).toEqual([['contoso', request]]);
  });

  test('on nothing does nothing', async () => {
    const { search, answer, acted } = stage();
    search.type('zzz');
    search.press(request);
    await answer('zzz', []);
    search.press(request);
    expect(acted).toEqual([]);
  });

  test('that waits for a list which cannot be read is given up', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { search, answer, fail, acted } = stage();
    search.type('a');
    search.press(request);
    await fail('a');
    search.ask();
    await answer('a', ['x']);
    expect([acted, search.state.isWaiting]).toEqual([[], false]);
  });
});

describe('the highlight', () => {
  test('goes round at both ends', async () => {
    const { search, answer, chosen } = stage();
    search.type('a');
    await answer('a', ['1', '2', '3']);
    const seen = [1, 1, 1, -1].map((step) => {
      search.move(step as 1 | -1);
      return chosen();
    });
    expect(seen).toEqual(['2', '3', '1', '3']);
    search.moveTo('first');
    expect(chosen()).toBe('1');
    search.moveTo('last');
    expect(chosen()).toBe('3');
  });

  test('in an empty list stays nowhere', () => {
    const { search } = stage();
    search.move(1);
    search.moveTo('last');
    expect(search.state.chosen).toBe(-1);
  });

  test('stays with its customer when the same is asked again', async () => {
    const { search, answer, chosen } = stage();
    search.type('a');
    await answer('a', ['1', '2', '3']);
    search.choose(1);
    search.ask();
    await answer('a', ['1', '3', '2']);
    expect(chosen()).toBe('2');
    search.ask();
    await answer('a', ['1', '3']);
    expect(chosen()).toBe('1');
  });
});

describe('customers of this tab', () => {
  test('stand on top of an empty search, each once', async () => {
    const { search, answer, chosen } = stage();
    search.type('');
    await answer('', ['a', 'b']);
    search.pin([row('b'), row('c')]);
    expect(search.state.rows.map(({ key }) => key)).toEqual(['b', 'c', 'a']);
    expect(chosen()).toBe('b');
  });

  test('do not take the highlight from where the user put it', async () => {
    const { search, answer, chosen } = stage();
    search.type('');
    await answer('', ['a', 'b']);
    search.move(1);
    search.pin([row('c')]);
    expect(chosen()).toBe('b');
  });

  test('are not among what is searched for', async () => {
    const { search, answer } = stage();
    search.pin([row('c')]);
    search.type('a');
    await answer('a', ['a']);
    expect(search.state.rows.map(({ key }) => key)).toEqual(['a']);
  });
});
