// Where a box of ours is in the window, since when, and that it never is outside of it.

import { within } from './box';
import type { Point, Size } from './box';

interface SpotHands {
  readonly window: () => Size;
  readonly now: () => number;
  readonly put: (corner: Point, isHidden: boolean) => void;
}

export class Spot {
  corner: Point = { x: 0, y: 0 };
  isHidden = true;
  /** When it came there, in milliseconds of `now`; Infinity while it is hidden. */
  since = Infinity;

  constructor(private readonly hands: SpotHands) {}

  /** Goes there, or as near as the window allows. */
  moveTo(corner: Point, size: Size, isHidden = this.isHidden): void {
    const next = within(this.hands.window(), size, corner);
    const isSame =
      Math.round(next.x) === Math.round(this.corner.x) && Math.round(next.y) === Math.round(this.corner.y);
    if (isSame && isHidden === this.isHidden) return;
    this.corner = next;
    this.isHidden = isHidden;
    this.since = isHidden ? Infinity : this.hands.now();
    this.hands.put(next, isHidden);
  }

  /** It was away, and is there again. */
  touch(): void {
    if (!this.isHidden) this.since = this.hands.now();
  }

  /** Keeps the edges at the window's nearer edges while the size changes; what stands there has not moved. */
  grow(before: Size, size: Size): void {
    const { width, height } = this.hands.window();
    const { x, y } = this.corner;
    const isRight = x + before.width / 2 > width / 2;
    const isLow = y + before.height / 2 > height / 2;
    const corner = {
      x: isRight ? x + before.width - size.width : x,
      y: isLow ? y + before.height - size.height : y,
    };
    const { since } = this;
    this.moveTo(corner, size);
    if (!this.isHidden) this.since = since;
  }
}
