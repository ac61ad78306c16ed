// The keys of the demo's lists: where they lead, and what letters find.

import { expect, test } from 'vitest';
import { folded, moved, spelled } from '../../src/ui/demo/keys';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 24, 24],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowUp', -1, 24],
  ['PageDown', 3, 13],
  ['PageDown', 20, 24],
  ['PageUp', 3, 0],
  ['Home', 20, 0],
  ['End', 0, 24],
  ['x', 5, null],
])('%s leads from %i to %o', (key, active, to) => {
  expect(moved(key, active, 25)).toBe(to);
});

test('an empty list has no place to go to', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'Home', 'End']) expect(moved(key, -1, 0)).toBe(-1);
});

const texts = ['Basic', 'Cloud', 'Çelik', 'Developer', 'Standard'];

test.each([
  ['c', 0, 1],
  ['c', 1, 2],
  ['cc', 2, 1],
  ['ce', 0, 2],
  ['CL', 4, 1],
  ['dev', 3, 3],
  ['b', 0, 0],
  ['x', 3, 3],
])('“%s” from %i finds %i', (typed, from, index) => {
  expect(spelled(typed, texts, from)).toBe(index);
});

test('case and accents do not count', () => {
  expect(folded('ÎLES ÅLAND')).toBe('iles aland');
});
