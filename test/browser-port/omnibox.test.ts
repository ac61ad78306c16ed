// The address bar's events: late answers never replace those to newer text.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { frontTab, onOmnibox } from '../../src/browser/omnibox';
import type { Suggested } from '../../src/browser/omnibox';

type Changed = (text: string, suggest: (rest: unknown) => void) => void;
type Entered = (text: string, disposition: string) => void;

let changed: Changed[] = [];
let entered: Entered[] = [];
let defaults: unknown[] = [];
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  changed = [];
  entered = [];
  defaults = [];
  vi.stubGlobal('chrome', {
    omnibox: {
      onInputChanged: { addListener: (each: Changed) => changed.push(each) },
      onInputEntered: { addListener: (each: Entered) => entered.push(each) },
      setDefaultSuggestion: async (each: unknown) => void defaults.push(each),
    },
    tabs: {
      query: async (query: object) => (JSON.stringify(query).includes('lastFocused') ? [{ id: 5 }] : []),
    },
  });
});

const lines = (text: string): Suggested => ({ first: text, rest: [{ content: text, description: text }] });

describe('suggestions', () => {
  test('are asked for by listeners that stand at once', () => {
    onOmnibox({ suggest: async (text) => lines(text), enter: async () => undefined });
    expect([changed.length, entered.length]).toEqual([1, 1]);
  });

  test('are shown, the first line apart', async () => {
    onOmnibox({ suggest: async (text) => lines(text), enter: async () => undefined });
    const shown: unknown[] = [];
    changed[0]!('contoso', (rest) => shown.push(rest));
    await settled();
    expect(defaults).toEqual([{ description: 'contoso' }]);
    expect(shown).toEqual([[{ content: 'contoso', description: 'contoso' }]]);
  });

  test('that come late are dropped', async () => {
    const waiting: ((lines: Suggested) => void)[] = [];
    onOmnibox({
      suggest: () => new Promise((resolve) => waiting.push(resolve)),
      enter: async () => undefined,
    });
    const shown: unknown[] = [];
    changed[0]!('c', (rest) => shown.push(rest));
    changed[0]!('co', (rest) => shown.push(rest));
    waiting[1]!(lines('co'));
    await settled();
    waiting[0]!(lines('c'));
    await settled();
    expect(defaults).toEqual([{ description: 'co' }]);
    expect(shown).toHaveLength(1);
  });

  test('that come after Enter are dropped, too', async () => {
    const waiting: ((lines: Suggested) => void)[] = [];
    onOmnibox({
      suggest: () => new Promise((resolve) => waiting.push(resolve)),
      enter: async () => undefined,
    });
    changed[0]!('c', () => undefined);
    entered[0]!('c', 'currentTab');
    waiting[0]!(lines('c'));
    await settled();
    expect(defaults).toEqual([]);
  });

  test('that fail are said in the log alone', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fail = async () => Promise.reject(new Error('no'));
    onOmnibox({ suggest: fail, enter: fail });
    changed[0]!('c', () => undefined);
    entered[0]!('c', 'currentTab');
    await settled();
    expect(error).toHaveBeenCalledTimes(2);
  });
});

test('Enter hands on the text, and where it is wanted', async () => {
  const seen: unknown[] = [];
  onOmnibox({ suggest: async (text) => lines(text), enter: async (...all) => void seen.push(all) });
  entered[0]!('contoso entra', 'newBackgroundTab');
  expect(seen).toEqual([['contoso entra', 'newBackgroundTab']]);
  expect(await frontTab()).toBe(5);
});
