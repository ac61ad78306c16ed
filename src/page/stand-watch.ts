// Wakes a box of ours whenever what is under it may have changed.

import type { Stand } from './stand';
import { viewOf } from './roots';

interface Watching {
  readonly document: Document;
  readonly host: Element;
  /** Called at every tick, before the place is looked at. */
  readonly tick: () => void;
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks while nothing tells that the page changed. */
const tickMs = 400;

/** On scrolling and other changes once a frame, and every 400 ms while the tab is seen. */
export function watchStand(stand: Stand, { document, host, tick, signal }: Watching): void {
  const view = viewOf(document.documentElement);
  const options = { capture: true, passive: true, signal };
  let isAsked = false;
  const checkSoon = () => {
    if (isAsked) return;
    isAsked = true;
    view.requestAnimationFrame(() => {
      isAsked = false;
      if (!signal.aborted) stand.check();
    });
  };
  // A scroll event comes right before the page is drawn: a frame later the box would have been seen in the way.
  let isLooked = false;
  const checkNow = () => {
    if (isLooked) return;
    isLooked = true;
    stand.check();
    view.requestAnimationFrame(() => (isLooked = false));
  };
  view.addEventListener('scroll', checkNow, options);
  for (const type of ['transitionend', 'animationend', 'scrollend', 'focusin', 'toggle'])
    view.addEventListener(type, checkSoon, options);
  const acted = () => {
    stand.lookSoon();
    checkSoon();
  };
  for (const type of ['pointerup', 'keyup']) view.addEventListener(type, acted, options);
  const renew = () => {
    stand.renew();
  };
  view.addEventListener('resize', renew, options);
  const sizes = new view.ResizeObserver(() => {
    stand.resized();
  });
  sizes.observe(host);
  const timer = setInterval(() => {
    tick();
    if (!signal.aborted && document.visibilityState === 'visible') stand.check();
  }, tickMs);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    sizes.disconnect();
  });
}
