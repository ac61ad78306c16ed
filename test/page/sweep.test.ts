// Reads lists of which only some rows exist to their end, so that a second row that fits is noticed wherever it is.

import { describe, expect, test } from 'vitest';
import { optionText } from '../../src/page/reading';
import { sweep } from '../../src/page/sweep';
import { pickOption } from '../../src/text/meaning';
import { Clock } from './clock';
import { layout, pageOf } from './dom';
import { virtualList } from './virtual-list';
import type { VirtualList, VirtualOptions } from './virtual-list';

const numbered = (many: number) => Array.from({ length: many }, (_, index) => `Row ${String(index)}`);
const withRows = (many: number, ...at: number[]) =>
  numbered(many).map((text, index) => (at.includes(index) ? 'Italy' : text));

function italy(options: readonly Element[]): Element | 'missing' | 'ambiguous' {
  const index = pickOption(options.map(optionText), [new Set(['italy'])]);
  return typeof index === 'string' ? index : options[index]!;
}

interface Swept extends VirtualList {
  readonly found: string | null;
}

async function swept(how: VirtualOptions, act: (made: VirtualList, clock: Clock) => void = () => undefined) {
  const { document } = pageOf('');
  const clock = new Clock();
  const made = virtualList(document, clock, how);
  act(made, clock);
  const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => 0 };
  const found = await clock.until(sweep(made.list, italy, hands));
  return { ...made, found: typeof found === 'object' ? (found?.textContent ?? null) : found } as Swept;
}

describe('one row that fits', () => {
  test.each([0, 3, 17, 60, 98, 99])('is found at %s of 100, and the list stands there', async (at) => {
    const { found, drawn } = await swept({ rows: withRows(100, at) });
    expect(found).toBe('Italy');
    expect(drawn()).toContain('Italy');
  });

  test.each<[string, Partial<VirtualOptions>]>([
    ['where rows are drawn after a while', { drawMs: 300 }],
    ['where rows beyond the ends exist', { more: 4 }],
    ['where places are told differently by a little', { more: 4, jitter: 0.01 }],
    ['where the list says how many there are', { says: true }],
  ])('is one, however often it is seen: %s', async (_what, how) => {
    for (const at of [16, 17, 18, 19])
      expect((await swept({ rows: withRows(100, at), ...how })).found).toBe('Italy');
  });
});

describe('two rows that fit', () => {
  test.each([
    ['side by side', [40, 41]],
    ['far apart', [2, 90]],
    ['at both ends', [0, 99]],
    ['half a screen apart', [20, 23]],
    ['two screens apart', [20, 30]],
  ])('%s are ambiguous', async (_what, at) => {
    expect((await swept({ rows: withRows(100, ...at), more: 2 })).found).toBe('ambiguous');
  });
});

describe('no row that fits', () => {
  test('is missing, after the whole list was read without a gap', async () => {
    const { found, tops } = await swept({ rows: numbered(100) });
    expect(found).toBe('missing');
    expect([tops[0], tops.at(-1)]).toEqual([0, 100 * 30 - 150]);
    expect(tops.length).toBeLessThan(32);
    const steps = tops.slice(1).map((top, index) => top - tops[index]!);
    expect(Math.max(...steps)).toBeLessThan(150);
  });

  test('in a list without an end: it is given up', async () => {
    const { found, tops } = await swept({ rows: numbered(9000) });
    expect(found).toBe('missing');
    expect(tops).toHaveLength(120);
  });
});

describe('a list all of whose rows exist', () => {
  test('is not scrolled', async () => {
    for (const says of [false, true]) {
      const all = await swept({ rows: withRows(4, 1), height: 90, more: 9, says });
      expect([all.found, all.tops]).toEqual([null, []]);
    }
  });

  test('is none of its business, nor one that does not scroll or is empty', async () => {
    const made = { rows: withRows(100, 1) };
    const hidden = await swept(made, ({ box }) => (box.style.overflowY = 'hidden'));
    const empty = await swept(made, ({ box }) => box.replaceChildren());
    expect([hidden.found, empty.found, hidden.tops]).toEqual([null, null, []]);
  });
});

test('the box may be around the list, above a shadow root', async () => {
  const { found, tops } = await swept({ rows: withRows(50, 40), inShadow: true });
  expect(found).toBe('Italy');
  expect(tops.length).toBeGreaterThan(5);
});

test('a list that closes on the way is closed, and read no further', async () => {
  const { found, tops } = await swept({ rows: withRows(100, 80) }, ({ close }, clock) =>
    clock.after(100, close),
  );
  expect(found).toBe('closed');
  expect(tops.length).toBeLessThan(8);
});

test('a list that closes while it is brought back to the row is closed', async () => {
  const { found } = await swept({ rows: withRows(100, 2) }, ({ box, tops, close }) => {
    box.addEventListener('scroll', () => {
      if (box.scrollTop === 0 && tops.length > 1) close();
    });
  });
  expect(found).toBe('closed');
});
