// Judges whether a click on an element of ours is what the user meant: nothing over it, nothing that fades or moves it.

import { viewOf } from './roots';

/** `script`: not done by a person. `covered`: something is over it, or it cannot be seen. `moved`: it has just come there. */
export type Refusal = 'script' | 'covered' | 'moved';

export interface ClickGuard {
  /** Null when the event may act. */
  readonly refusalOf: (event: Event) => Refusal | null;
  /** Call whenever it was put in another place. */
  readonly placed: () => void;
}

interface Guarding {
  /** When it came to where it is, on the clock `now`; Infinity while it is hidden. */
  readonly settledAt: () => number;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Nothing gets under a press at the last moment; longer, and quick clicks on what was only just placed are lost. */
const settleMs = 60;
const faintest = 0.9;

/** `host` is an element of the document itself. */
export function guardClicks(host: Element, { settledAt, now, signal }: Guarding): ClickGuard {
  const over = watchOver(host, signal);
  return {
    placed: over.lookAgain,
    refusalOf: (event) => {
      if (!event.isTrusted) return 'script';
      if (!isPlain(host) || over.isOver(settledAt())) return 'covered';
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
    if (Number(opacity || 1) < faintest || (element === host && pointerEvents === 'none')) return false;
    return [filter, clipPath, transform, mask].every(isNone) && (mixBlendMode === 'normal' || !mixBlendMode);
  });
}

/** `undefined` in a browser that does not know the property. */
function isNone(value: string | undefined): boolean {
  return value === undefined || value === 'none' || value === '';
}

interface OverWatch {
  /** Whether something is over it, as far as seen since then, on the clock of `performance.now()`. */
  readonly isOver: (since: number) => boolean;
  readonly lookAgain: () => void;
}

/**
 * Chromium's own watch over what is drawn: it sees what lets clicks through, which no hit test finds. It reports changes
 * alone, and late: after a move the old report says nothing, and a new one has to be asked for. Silent where the browser
 * has no such watch.
 */
function watchOver(host: Element, signal: AbortSignal): OverWatch {
  const view = viewOf(host);
  if (typeof view.IntersectionObserver !== 'function')
    return { isOver: () => false, lookAgain: () => undefined };
  let isOver = false;
  let seenAt = -Infinity;
  // trackVisibility is not yet in TypeScript's DOM library; 100 ms is the least it allows.
  const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new view.IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    if (last?.isVisible === undefined) return;
    isOver = !last.isVisible;
    seenAt = last.time;
  }, options);
  observer.observe(host);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return {
    isOver: (since) => isOver && seenAt >= since,
    lookAgain: () => {
      observer.unobserve(host);
      if (!signal.aborted) observer.observe(host);
    },
  };
}
