// Keeps what the user said about a tab: whose request it is, which customer is meant, and all of it for a day at most.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  accept,
  acceptedIn,
  choiceMs,
  forgetClosed,
  hasSeen,
  isOwnRequest,
  isSnoozed,
  meanFor,
  meantFor,
  noteSeen,
  sayOwnRequest,
  snooze,
} from '../../src/browser/tab-choices';
import { fakeChrome } from './fake-chrome';
import type { FakeChrome } from './fake-chrome';

let chromium: FakeChrome;
const [one, two] = ['99999999-2222-4333-8444-555555555555', '88888888-2222-4333-8444-555555555555'];

beforeEach(() => {
  vi.useFakeTimers();
  chromium = fakeChrome();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the customer meant', () => {
  test('is kept by tab, and can be taken back', async () => {
    await meanFor(1, 'contoso.example');
    expect([await meantFor(1), await meantFor(2)]).toEqual(['contoso.example', undefined]);
    await meanFor(1, undefined);
    expect([await meantFor(1), chromium.session]).toEqual([undefined, {}]);
  });

  test('is forgotten after a day’s work', async () => {
    await meanFor(1, 'contoso.example');
    vi.advanceTimersByTime(choiceMs - 1);
    expect(await meantFor(1)).toBe('contoso.example');
    vi.advanceTimersByTime(1);
    expect(await meantFor(1)).toBeUndefined();
  });
});

describe('the partner’s own request', () => {
  test('is said of a tab where no subscription is known, and holds there alone', async () => {
    await sayOwnRequest(1, undefined, true);
    expect([await isOwnRequest(1, undefined), await isOwnRequest(1, one)]).toEqual([true, true]);
    expect(await isOwnRequest(2, one)).toBe(false);
  });

  test('is said of a subscription where one is known, and holds for that alone, in every tab', async () => {
    await sayOwnRequest(1, one, true);
    expect([await isOwnRequest(1, one), await isOwnRequest(2, one)]).toEqual([true, true]);
    expect([await isOwnRequest(1, two), await isOwnRequest(1, undefined)]).toEqual([false, false]);
  });

  test('can be taken back, wherever it was said', async () => {
    await sayOwnRequest(1, undefined, true);
    await sayOwnRequest(1, one, true);
    await sayOwnRequest(1, one, false);
    expect([await isOwnRequest(1, one), await isOwnRequest(1, undefined)]).toEqual([false, false]);
  });

  test('is never for ever', async () => {
    await sayOwnRequest(1, one, true);
    await sayOwnRequest(2, undefined, true);
    vi.advanceTimersByTime(choiceMs);
    expect([await isOwnRequest(1, one), await isOwnRequest(2, undefined)]).toEqual([false, false]);
  });
});

test('a strip is snoozed by tab, until it is called back', async () => {
  await snooze(1, true);
  expect([await isSnoozed(1), await isSnoozed(2)]).toEqual([true, false]);
  await snooze(1, false);
  expect(await isSnoozed(1)).toBe(false);
});

test('what is seen or meant so is kept by form', async () => {
  await noteSeen(1, 'A');
  expect([await hasSeen(1, 'A'), await hasSeen(1, 'B'), await hasSeen(2, 'A')]).toEqual([true, false, false]);
  await accept(1, 'A', 'customer-contact');
  await accept(1, 'A', 'save-contact');
  await accept(1, 'A', 'customer-contact');
  expect([await acceptedIn(1, 'A'), await acceptedIn(1, 'B')]).toEqual([
    ['customer-contact', 'save-contact'],
    [],
  ]);
});

test('what was said of closed tabs is forgotten, and nothing else', async () => {
  for (const tab of [1, 12, 3]) {
    await meanFor(tab, 'contoso.example');
    await snooze(tab, true);
    await noteSeen(tab, 'A');
    await accept(tab, 'A', 'save-contact');
    await sayOwnRequest(tab, undefined, true);
    chromium.session[`state:${String(tab)}:A`] = {};
  }
  await sayOwnRequest(1, one, true);
  chromium.session['somethingElse'] = 1;
  await forgetClosed(new Set([12, 3]));
  const left = Object.keys(chromium.session);
  expect(left.filter((key) => /:1(?::|$)/u.test(key))).toEqual([]);
  expect(left.filter((key) => /:(?:12|3)(?::|$)/u.test(key))).toHaveLength(12);
  expect(left).toEqual(expect.arrayContaining(['somethingElse', `own-subscription:${one}`]));
});
