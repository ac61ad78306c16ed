// Runs long reading in slices, so that a page of any size stays usable meanwhile.

/** Work that may pause wherever it yields. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Milliseconds after which a slice ends; with the step that is under way it stays within 8 (DESIGN §5). */
const sliceMs = 5;

export interface Pausing {
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Lets the page do its own work. */
  readonly pause: () => Promise<void>;
}

/** Runs the steps to their end, pausing after each slice. */
export async function inSlices<T>(steps: Steps<T>, { now, pause }: Pausing): Promise<T> {
  let start = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - start < sliceMs) continue;
    await pause();
    start = now();
  }
}

/** Runs the steps to their end without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
