// Where the strip is, and since when: a move begins anew, growing along the nearer edges does not.

import { expect, test } from 'vitest';
import { Spot } from '../../src/page/stand-spot';

function spotAt(x: number, y: number) {
  let now = 1000;
  const spot = new Spot({
    window: () => ({ width: 1000, height: 800 }),
    now: () => now,
    put: () => undefined,
  });
  spot.moveTo({ x, y }, { width: 200, height: 40 }, false);
  return { spot, pass: (ms: number) => (now += ms) };
}

test('a move counts from when it was made', () => {
  const { spot, pass } = spotAt(700, 700);
  expect(spot.since).toBe(1000);
  pass(500);
  spot.moveTo({ x: 700, y: 700 }, { width: 200, height: 40 });
  expect(spot.since).toBe(1000);
  spot.moveTo({ x: 600, y: 700 }, { width: 200, height: 40 });
  expect(spot.since).toBe(1500);
});

test('growing away from the nearer edges moves nothing that could be pressed', () => {
  const { spot, pass } = spotAt(700, 700);
  pass(500);
  spot.grow({ width: 200, height: 40 }, { width: 320, height: 60 });
  expect([spot.corner, spot.since]).toEqual([{ x: 580, y: 680 }, 1000]);
});
