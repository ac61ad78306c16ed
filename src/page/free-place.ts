// Finds the place for a box in a window where it covers no control, and of those the one that suits best.

import type { Box } from '../model/message';
import { common, within } from './box';
import type { Point, Size } from './box';
import { stepX, stepY } from './ground';
import type { GroundAt } from './ground';
import type { Occupancy } from './occupancy';
import type { Steps } from './slices';

/** What a window holds, as far as it matters to a box that is to lie over it. */
export interface Survey {
  readonly window: Size;
  /** Where controls are now, and frames nobody knows the controls of. */
  readonly taken: Occupancy;
  /** Where scrolling can bring controls. */
  readonly swept: Occupancy;
  /** The middles of all of these: what must stay free when the rest cannot. */
  readonly middles: Occupancy;
  /** The control the user is at. */
  readonly focus: Box | null;
  readonly groundAt: GroundAt;
}

/** What a place may lie over, besides nothing. */
export interface Level {
  readonly swept?: true;
  readonly frame?: true;
  /** The share of its points that may be on text; absent: none. */
  readonly text?: number;
}

export interface Wish {
  readonly size: Size;
  /** The smaller, the better suits a place for the top left corner. */
  readonly costOf: (corner: Point) => number;
  /** The best first. */
  readonly levels: readonly Level[];
  /** Places that are tried besides those on the lattice. */
  readonly also?: readonly Point[];
}

/** Places are tried on a lattice so wide. */
const step = 16;
/** Pixels between the box and the window's edge. */
export const margin = 12;
/** Places looked at for a level, the best first; a page without room is not searched for ever. */
const mostTries = 250;

/** Nothing at all is covered / nothing but what a frame may show / … and a few letters. */
export const freeLevels: readonly Level[] = [{}, { frame: true }, { frame: true, text: 0.02 }];
/** … any letters / where controls may scroll by: then it has to leave. */
export const anyLevels: readonly Level[] = [
  ...freeLevels,
  { frame: true, text: 1 },
  { frame: true, text: 1, swept: true },
];

/** The best place and its level; null when everywhere a control would be covered. */
export function* freePlace(
  survey: Survey,
  { size, costOf, levels, also = [] }: Wish,
): Steps<{ readonly corner: Point; readonly level: number } | null> {
  const extra = also.map((corner) => within(survey.window, size, corner));
  const free = [...extra, ...cornersIn(survey.window, size)]
    .filter((corner) => survey.taken.count(boxAt(corner, size)) === 0)
    .map((corner) => ({ corner, cost: costOf(corner) }))
    .filter(({ cost }) => cost < Infinity)
    .toSorted((a, b) => a.cost - b.cost);
  yield;
  for (const [at, level] of levels.entries()) {
    let tries = 0;
    for (const { corner } of free) {
      const box = boxAt(corner, size);
      if (level.swept !== true && survey.swept.count(box) > 0) continue;
      if ((tries += 1) > mostTries) break;
      if (isGround(survey.groundAt, box, level)) return { corner, level: at };
      yield;
    }
  }
  return null;
}

/** The level a place has; `levels.length` when a control is covered there, or it is out of the window. */
export function levelAt(survey: Survey, box: Box, levels: readonly Level[]): number {
  const { width, height } = survey.window;
  const [left, top] = box;
  const isInside = left >= 0 && top >= 0 && left + box[2] <= width && top + box[3] <= height;
  if (!isInside || survey.taken.count(box) > 0) return levels.length;
  const isSwept = survey.swept.count(box) > 0;
  const found = levels.findIndex(
    (level) => (level.swept === true || !isSwept) && isGround(survey.groundAt, box, level),
  );
  return found < 0 ? levels.length : found;
}

/** The place that covers least, for what the user asked to see: never the focus if that can be, no middle of a control. */
export function leastBad({ window, ...survey }: Survey, { size, costOf }: Wish): Point {
  const badness = (corner: Point) => {
    const box = boxAt(corner, size);
    const onFocus = survey.focus && common(survey.focus, box) ? 1 : 0;
    const cells = survey.taken.count(box) + survey.swept.count(box) / 4;
    return onFocus * 1e7 + survey.middles.count(box) * 1e3 + cells + costOf(corner) / 20;
  };
  const [first, ...others] = cornersIn(window, size).map((corner) => ({ corner, badness: badness(corner) }));
  if (!first) return { x: 0, y: 0 };
  return others.reduce((best, each) => (each.badness < best.badness ? each : best), first).corner;
}

export function boxAt({ x, y }: Point, { width, height }: Size): Box {
  return [x, y, width, height];
}

function cornersIn(window: Size, size: Size): Point[] {
  const xs = lattice(window.width - size.width);
  const ys = lattice(window.height - size.height);
  return ys.flatMap((y) => xs.map((x) => within(window, size, { x, y })));
}

/** From margin to margin; in a window too small for both, as far inside as it goes. */
function lattice(room: number): number[] {
  const last = Math.max(0, room - margin);
  const found = [];
  for (let at = Math.min(margin, last); at < last; at += step) found.push(at);
  return [...found, last];
}

/** Points of a first, coarse look are so many lines apart: what stands in the way is found early. */
const coarse = 3;

function isGround(groundAt: GroundAt, box: Box, level: Level): boolean {
  const lines = linesOf(box);
  const most = (level.text ?? 0) * (lines.right - lines.left + 1) * (lines.bottom - lines.top + 1);
  return (
    looksRight(groundAt, { lines, level, most, every: coarse }) &&
    looksRight(groundAt, { lines, level, most, every: 1 })
  );
}

interface Look {
  readonly lines: ReturnType<typeof linesOf>;
  readonly level: Level;
  /** Points that may be on text. */
  readonly most: number;
  readonly every: number;
}

function looksRight(groundAt: GroundAt, { lines, level, most, every }: Look): boolean {
  let texts = 0;
  for (let row = lines.top; row <= lines.bottom; row += every)
    for (let column = lines.left; column <= lines.right; column += every) {
      const ground = groundAt(column * stepX, row * stepY);
      if (ground === 'control' || (ground === 'frame' && level.frame !== true)) return false;
      if (ground === 'text' && (texts += 1) > most) return false;
    }
  return true;
}

/** The lines inside of it; what is at its very edge is in the way of nobody. */
function linesOf([left, top, width, height]: Box) {
  return {
    left: Math.ceil(left / stepX),
    top: Math.ceil(top / stepY),
    right: Math.floor((left + width) / stepX),
    bottom: Math.floor((top + height) / stepY),
  };
}
