// Counts quickly how much of any rectangle of the window is taken.

import type { Box } from '../model/message';
import { grown } from './box';
import type { Size } from './box';

/** The side of a cell, in CSS pixels. */
const cell = 4;
/** Free pixels around whatever is taken. */
const gap = 4;

/** Cells of the window that boxes touch, summed up from the top left corner, so that a count takes four look-ups. */
export class Occupancy {
  private readonly columns: number;
  private readonly rows: number;
  private readonly sums: Int32Array;

  constructor({ width, height }: Size, boxes: readonly Box[], around = gap) {
    this.columns = Math.ceil(width / cell);
    this.rows = Math.ceil(height / cell);
    const taken = new Uint8Array(this.columns * this.rows);
    for (const box of boxes) {
      const { left, right, top, bottom } = this.cellsOf(grown(box, around));
      for (let row = top; row < bottom; row += 1)
        taken.fill(1, row * this.columns + left, row * this.columns + Math.max(left, right));
    }
    this.sums = this.sumUp(taken);
  }

  /** How many cells of a rectangle are taken. */
  count(box: Box): number {
    const { left, right, top, bottom } = this.cellsOf(box);
    if (right <= left || bottom <= top) return 0;
    return this.sum(right, bottom) - this.sum(left, bottom) - this.sum(right, top) + this.sum(left, top);
  }

  private sum(column: number, row: number): number {
    return this.sums[row * (this.columns + 1) + column] ?? 0;
  }

  private sumUp(taken: Uint8Array): Int32Array {
    const sums = new Int32Array((this.columns + 1) * (this.rows + 1));
    for (let row = 0; row < this.rows; row += 1) {
      let inRow = 0;
      for (let column = 0; column < this.columns; column += 1) {
        inRow += taken[row * this.columns + column] ?? 0;
        const at = (row + 1) * (this.columns + 1) + column + 1;
        sums[at] = (sums[at - this.columns - 1] ?? 0) + inRow;
      }
    }
    return sums;
  }

  private cellsOf([left, top, width, height]: Box) {
    const inside = (value: number, most: number) => Math.max(0, Math.min(most, value));
    return {
      left: inside(Math.floor(left / cell), this.columns),
      top: inside(Math.floor(top / cell), this.rows),
      right: inside(Math.ceil((left + width) / cell), this.columns),
      bottom: inside(Math.ceil((top + height) / cell), this.rows),
    };
  }
}
