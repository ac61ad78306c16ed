// Makes windows for tests of places: boxes that are taken or swept, and what the ground is at each point.

import type { Box } from '../../src/model/message';
import type { Survey } from '../../src/page/free-place';
import type { Ground } from '../../src/page/ground';
import { Occupancy } from '../../src/page/occupancy';

interface Made {
  readonly window?: { readonly width: number; readonly height: number };
  readonly taken?: readonly Box[];
  readonly swept?: readonly Box[];
  readonly middles?: readonly Box[];
  readonly focus?: Box;
  /** What there is besides free ground. */
  readonly ground?: readonly (readonly [Ground, Box])[];
}

/** A window of 800 × 600, empty but for what is given. */
export function surveyWith(made: Made): Survey {
  const { window = { width: 800, height: 600 }, taken = [], swept = [], middles = [], ground = [] } = made;
  const isIn = (x: number, y: number, [left, top, width, height]: Box) =>
    x >= left && y >= top && x <= left + width && y <= top + height;
  return {
    window,
    taken: new Occupancy(window, taken),
    swept: new Occupancy(window, swept, 0),
    middles: new Occupancy(window, middles, 0),
    focus: made.focus ?? null,
    groundAt: (x, y) => ground.find(([, box]) => isIn(x, y, box))?.[0] ?? 'free',
  };
}
