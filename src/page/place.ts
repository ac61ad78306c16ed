// Tells where a document stands among frames: its own origin and those of the frames around it.

import type { Place } from '../text/origin';

/** The number of a frame in each page around it, outermost first; -1 where a component holds it. */
export function pathOf(window: Window): number[] {
  const path: number[] = [];
  for (let at = window; at.parent !== at; at = at.parent)
    path.unshift(Array.from({ length: at.parent.length }, (_, index) => at.parent[index]).indexOf(at));
  return path;
}

/** `origin` is inherited in `about:blank` and `srcdoc` frames and `null` in sandboxed ones. */
export function placeOf(window: Window): Place {
  return { origin: window.origin, ancestors: [...window.location.ancestorOrigins] };
}
