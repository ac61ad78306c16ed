// Tells where a document stands among frames: its own origin and those of the frames around it.

import type { Place } from '../text/origin';

/** `origin` is inherited in `about:blank` and `srcdoc` frames and `null` in sandboxed ones. */
export function placeOf(window: Window): Place {
  return { origin: window.origin, ancestors: [...window.location.ancestorOrigins] };
}
