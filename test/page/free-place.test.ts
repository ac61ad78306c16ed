// Places for a box: the nearest that covers no control; what else it may lie over, and what when there is no room.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/model/message';
import { cornerOf, costFor, sharesOf } from '../../src/page/anchors';
import { common } from '../../src/page/box';
import { anyLevels, boxAt, freeLevels, freePlace, leastBad, levelAt } from '../../src/page/free-place';
import type { Survey } from '../../src/page/free-place';
import { Occupancy } from '../../src/page/occupancy';
import { atOnce } from '../../src/page/slices';
import { surveyWith } from './survey-of';

const size = { width: 200, height: 40 };
const whole: Box = [0, 0, 800, 600];

const placeIn = (survey: Survey, levels = freeLevels, at?: { x: number; y: number }) => {
  const costOf = costFor({ window: survey.window, size, isRightToLeft: false }, at);
  return atOnce(freePlace(survey, { size, costOf, levels }));
};

describe('counting what is taken', () => {
  test('a rectangle counts the cells that boxes touch, with a gap around them', () => {
    const occupancy = new Occupancy({ width: 100, height: 100 }, [[40, 40, 8, 8]]);
    expect(occupancy.count([0, 0, 36, 100])).toBe(0);
    expect(occupancy.count([0, 0, 37, 100])).toBeGreaterThan(0);
    expect(occupancy.count([52, 0, 48, 100])).toBe(0);
    expect(occupancy.count([0, 0, 100, 100])).toBe(16);
  });

  test('no box escapes, wherever it is', () => {
    const side = fc.integer({ min: 1, max: 90 });
    const box = fc.tuple(fc.integer({ min: -20, max: 100 }), fc.integer({ min: -20, max: 100 }), side, side);
    fc.assert(
      fc.property(box, box, (taken, asked) => {
        const inWindow = common(taken, [0, 0, 100, 100]);
        const both = inWindow && common(inWindow, asked);
        const count = new Occupancy({ width: 100, height: 100 }, [taken], 0).count(asked);
        expect(both === null || count > 0).toBe(true);
      }),
    );
  });
});

describe('a free place', () => {
  test('is in the corner at the bottom, at the end of the line', () => {
    expect(placeIn(surveyWith({}))).toEqual({ corner: { x: 588, y: 548 }, level: 0 });
    const costOf = costFor({ window: { width: 800, height: 600 }, size, isRightToLeft: true }, undefined);
    expect(atOnce(freePlace(surveyWith({}), { size, costOf, levels: freeLevels }))?.corner).toEqual({
      x: 12,
      y: 548,
    });
  });

  test('is where the user put it', () => {
    const at = { x: 0.2, y: 0.5 };
    const found = placeIn(surveyWith({}), freeLevels, at)!.corner;
    const wanted = cornerOf({ window: { width: 800, height: 600 }, size }, at);
    expect(Math.abs(found.x - wanted.x) + Math.abs(found.y - wanted.y)).toBeLessThanOrEqual(16);
  });

  test('is beside a control, not on it', () => {
    const control: Box = [500, 500, 300, 100];
    const found = placeIn(surveyWith({ taken: [control] }))!;
    expect(common(control, boxAt(found.corner, size))).toBeNull();
    expect(found.level).toBe(0);
  });

  test('is not where controls scroll by, while there is another', () => {
    const swept: Box = [0, 100, 800, 500];
    const found = placeIn(surveyWith({ swept: [swept] }))!;
    expect(common(swept, boxAt(found.corner, size))).toBeNull();
  });

  test('is not on what looks like a control, either', () => {
    const thing: Box = [400, 400, 400, 200];
    const found = placeIn(surveyWith({ ground: [['control', thing]] }))!;
    expect(common(thing, boxAt(found.corner, size))).toBeNull();
  });

  test('is rather on a frame than on text, and on text only as a last resort', () => {
    const upper: Box = [0, 0, 800, 299];
    const lower: Box = [0, 300, 800, 300];
    const onFrame = placeIn(
      surveyWith({
        ground: [
          ['text', lower],
          ['frame', upper],
        ],
      }),
    )!;
    expect(onFrame.level).toBe(1);
    expect(common(lower, boxAt(onFrame.corner, size))).toBeNull();
    const onText = surveyWith({ ground: [['text', whole]] });
    expect(placeIn(onText)).toBeNull();
    expect(placeIn(onText, anyLevels)?.level).toBe(3);
  });

  test('is none on a control, whatever else is allowed', () => {
    expect(placeIn(surveyWith({ taken: [whole] }), anyLevels)).toBeNull();
    expect(placeIn(surveyWith({ ground: [['control', whole]] }), anyLevels)).toBeNull();
    expect(placeIn(surveyWith({ swept: [whole] }), anyLevels)?.level).toBe(4);
  });

  test('is never on a control, and never out of the window, on any page', () => {
    const box = fc.tuple(
      fc.integer({ min: 0, max: 780 }),
      fc.integer({ min: 0, max: 580 }),
      fc.integer({ min: 10, max: 500 }),
      fc.integer({ min: 10, max: 200 }),
    );
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), (taken) => {
        const found = placeIn(surveyWith({ taken }));
        if (!found) return;
        const placed = boxAt(found.corner, size);
        expect(taken.some((control) => common(control, placed))).toBe(false);
        expect(common(whole, placed)).toEqual(placed);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the level of a place', () => {
  const levelOf = (survey: Survey, box: Box) => levelAt(survey, box, anyLevels);

  test('tells what it lies over', () => {
    const box: Box = [100, 100, 200, 40];
    expect(levelOf(surveyWith({}), box)).toBe(0);
    expect(levelOf(surveyWith({ ground: [['frame', whole]] }), box)).toBe(1);
    expect(levelOf(surveyWith({ ground: [['text', whole]] }), box)).toBe(3);
    expect(levelOf(surveyWith({ swept: [whole] }), box)).toBe(4);
    expect(levelOf(surveyWith({ taken: [[290, 130, 50, 50]] }), box)).toBe(anyLevels.length);
  });

  test('is none beyond the edge', () => {
    expect(levelOf(surveyWith({}), [700, 100, 200, 40])).toBe(anyLevels.length);
    expect(levelOf(surveyWith({}), [-1, 100, 200, 40])).toBe(anyLevels.length);
  });
});

describe('without room', () => {
  const big = { width: 400, height: 300 };
  const worst = (survey: Survey) =>
    boxAt(leastBad(survey, { size: big, levels: [], costOf: ({ x, y }) => 800 - x + 600 - y }), big);

  test('the focused control stays free', () => {
    const focus: Box = [500, 400, 200, 100];
    expect(common(focus, worst(surveyWith({ taken: [whole], focus })))).toBeNull();
  });

  test('the middles of the others do, too', () => {
    const middles: Box[] = [
      [600, 300, 40, 300],
      [100, 300, 40, 300],
    ];
    const placed = worst(surveyWith({ taken: [whole], middles }));
    expect(middles.some((middle) => common(middle, placed))).toBe(false);
  });

  test('a window smaller than the box shows its beginning', () => {
    expect(worst(surveyWith({ window: { width: 300, height: 200 }, taken: [whole] }))).toEqual([
      0, 0, 400, 300,
    ]);
  });
});

test('shares of the room beside a box and corners are two ways to say the same', () => {
  const stage = { window: { width: 800, height: 600 }, size };
  expect(sharesOf(stage, { x: 300, y: 140 })).toEqual({ x: 0.5, y: 0.25 });
  expect(cornerOf(stage, { x: 0.5, y: 0.25 })).toEqual({ x: 300, y: 140 });
  expect(sharesOf(stage, { x: -50, y: 5000 })).toEqual({ x: 0, y: 1 });
  expect(sharesOf({ window: size, size }, { x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
});
