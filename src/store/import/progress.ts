// Tells of progress, but not so often that telling takes longer than the work.

import type { Progress } from '../../model/import';

/** Milliseconds between two reports. */
const interval = 50;

/** How often the clock is looked at. */
const every = 200;

/** A function to call after every row; `onProgress` hears of it at most every 50 ms. */
export function throttled(
  step: Progress['step'],
  onProgress?: (progress: Progress) => void,
): (done: number, total: number) => void {
  let last = performance.now();
  let calls = 0;
  return (done, total) => {
    calls += 1;
    if (!onProgress || calls % every > 0 || performance.now() - last < interval) return;
    last = performance.now();
    onProgress({ step, done, total });
  };
}
