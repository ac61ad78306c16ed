// Judges whether a click on an element of ours is what the user meant: nothing over it, nothing that fades or moves it.

import { viewOf } from './roots';

/** `script`: not done by a person. `covered`: something is over it, or it cannot be seen. `moved`: it has just come there. */
export type Refusal = 'script' | 'covered' | 'moved';

export interface ClickGuard {
  /** Null when the event may act. */
  readonly refusalOf: (event: Event) => Refusal | null;
}

interface Guarding {
  /** When it came to where it is, on the clock `now`; Infinity while it is hidden. */
  readonly settledAt: () => number;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Long enough to see it before pressing. */
const settleMs = 300;
const faintest = 0.9;

/** `host` is an element of the document itself. */
export function guardClicks(host: Element, { settledAt, now, signal }: Guarding): ClickGuard {
  const isDrawnOver = watchOver(host, signal);
  return {
    refusalOf: (event) => {
      if (!event.isTrusted) return 'script';
      if (!isPlain(host) || isDrawnOver()) return 'covered';
      if (!isPointed(event)) return null;
      if (host.ownerDocument.elementsFromPoint(event.clientX, event.clientY)[0] !== host) return 'covered';
      return now() - settledAt() < settleMs ? 'moved' : null;
    },
  };
}

/** Enter and Space make clicks, too: without a press, at no point that counts. */
function isPointed(event: Event): event is MouseEvent {
  return 'clientX' in event && (event.type !== 'click' || (event as MouseEvent).detail > 0);
}

/** Nothing fades, cuts, filters, turns or shrinks it. What does so to the document element does it to the window. */
function isPlain(host: Element): boolean {
  if (!host.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { documentElement } = host.ownerDocument;
  return [host, documentElement].every((element) => {
    const style = viewOf(element).getComputedStyle(element);
    const { opacity, filter, clipPath, transform, mixBlendMode, pointerEvents } = style;
    const mask = style.maskImage;
    if (Number(opacity) < faintest || (element === host && pointerEvents === 'none')) return false;
    return [filter, clipPath, transform, mask].every(isNone) && (mixBlendMode === 'normal' || !mixBlendMode);
  });
}

/** `undefined` in a browser that does not know the property. */
function isNone(value: string | undefined): boolean {
  return value === undefined || value === 'none' || value === '';
}

/**
 * Chromium's own watch over what is drawn: it sees what lets clicks through, which no hit test finds. False where the
 * browser has no such watch.
 */
function watchOver(host: Element, signal: AbortSignal): () => boolean {
  const view = viewOf(host);
  if (typeof view.IntersectionObserver !== 'function') return () => false;
  let isOver = false;
  // trackVisibility is not yet in TypeScript's DOM library; 100 ms is the least it allows.
  const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new view.IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    if (last?.isVisible !== undefined) isOver = !last.isVisible;
  }, options);
  observer.observe(host);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return () => isOver;
}
