// Arithmetic of rectangles, in CSS pixels of a window.

import type { Box } from '../model/message';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box thinner than this shows nothing. */
const thinnest = 1;

/** The rectangle an element is drawn in. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height];
}

/** What two boxes have in common; null when that is nothing to see. */
export function common(a: Box, b: Box): Box | null {
  const left = Math.max(a[0], b[0]);
  const top = Math.max(a[1], b[1]);
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - left;
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - top;
  return width < thinnest || height < thinnest ? null : [left, top, width, height];
}

/** Whether all of `inner` lies in `outer`. */
export function covers(outer: Box, inner: Box): boolean {
  return (
    outer[0] <= inner[0] &&
    outer[1] <= inner[1] &&
    outer[0] + outer[2] >= inner[0] + inner[2] &&
    outer[1] + outer[3] >= inner[1] + inner[3]
  );
}

/** The smallest box around all of them; there must be one. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

export function moved([left, top, width, height]: Box, x: number, y: number): Box {
  return [left + x, top + y, width, height];
}

/** The box made larger by these pixels on each side. */
export function grown([left, top, width, height]: Box, by: number): Box {
  return [left - by, top - by, width + 2 * by, height + 2 * by];
}

/** The point, or the nearest from which a box of this size is wholly in the window, if it can be. */
export function within(window: Size, size: Size, { x, y }: Point): Point {
  return {
    x: Math.max(0, Math.min(x, window.width - size.width)),
    y: Math.max(0, Math.min(y, window.height - size.height)),
  };
}
