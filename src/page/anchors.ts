// Says how well a place in the window suits: near where the user put the box, else in the corners where messages stand.

import type { StripPlace } from '../model/strip-place';
import { margin } from './free-place';
import type { Point, Size } from './box';

export interface Stage {
  readonly window: Size;
  readonly size: Size;
  readonly isRightToLeft: boolean;
}

interface Anchor extends Point {
  /** Pixels of way that another place is preferred by. */
  readonly malus: number;
}

/** Below the bar with the search box and above the title's close button, in the portals. */
const underHeader = 48;

/** The cost of a corner for a box of this size: pixels from where it should be. */
export function costFor(stage: Stage, at: StripPlace['at']): (corner: Point) => number {
  const anchors = at ? [{ ...cornerOf(stage, at), malus: 0 }] : usual(stage);
  return ({ x, y }) =>
    Math.min(...anchors.map((anchor) => Math.abs(anchor.x - x) + Math.abs(anchor.y - y) + anchor.malus));
}

/** The corner for shares of the room beside the box, in pixels. */
export function cornerOf({ window, size }: Omit<Stage, 'isRightToLeft'>, at: Point): Point {
  return {
    x: at.x * Math.max(0, window.width - size.width),
    y: at.y * Math.max(0, window.height - size.height),
  };
}

/** The shares for a corner in pixels; the reverse of `cornerOf`. */
export function sharesOf({ window, size }: Omit<Stage, 'isRightToLeft'>, { x, y }: Point): Point {
  const share = (at: number, room: number) => (room <= 0 ? 0 : Math.max(0, Math.min(1, at / room)));
  return { x: share(x, window.width - size.width), y: share(y, window.height - size.height) };
}

/** The bottom at the end of the line, where the buttons of a form are not; its middle; under the header. */
function usual({ window, size, isRightToLeft }: Stage): Anchor[] {
  const bottom = window.height - size.height - margin;
  const right = window.width - size.width - margin;
  const end = isRightToLeft ? margin : right;
  return [
    { x: end, y: bottom, malus: 0 },
    { x: (window.width - size.width) / 2, y: bottom, malus: 150 },
    { x: end, y: underHeader, malus: 200 },
    { x: isRightToLeft ? right : margin, y: bottom, malus: 400 },
  ];
}
