// Tells when the button that files the request comes into view and when it leaves, by scrolling or by a step.

import type { FormFacts } from '../model/facts';
import type { FoundButton } from './buttons';

type Where = FormFacts['create'];

interface Watch {
  readonly document: Document;
  readonly find: () => FoundButton | null;
  /** Told where the button is now, whenever that changes. */
  readonly changed: (where: Where) => void;
  readonly signal: AbortSignal;
}

export interface CreateWatch {
  /** To be called after each look at the page: finds the button anew, and tells where it is. */
  readonly check: () => Where;
  /** Where it was when last looked at. */
  readonly now: () => Where;
  readonly button: () => Element | null;
}

/** How much of the button must be on screen: its middle is, then. */
const shares = [0, 0.5, 1];

/**
 * Follows the button. The observer knows of every scrolling box and of the pages around a frame, which the document
 * itself cannot see; what covers the button is seen at the next look.
 */
export function watchCreate({ document, find, changed, signal }: Watch): CreateWatch {
  let found: FoundButton | null = null;
  let isOnScreen = true;
  let last: Where = 'absent';
  const settle = () => {
    const where = !found ? 'absent' : isOnScreen ? found.where() : 'away';
    if (where === last) return;
    last = where;
    if (!signal.aborted) changed(where);
  };
  const Observer = document.defaultView?.IntersectionObserver;
  const observer =
    Observer &&
    new Observer(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry || entry.target !== found?.element) return;
        isOnScreen = entry.isIntersecting && entry.intersectionRatio >= 0.5;
        settle();
      },
      { threshold: shares },
    );
  signal.addEventListener('abort', () => observer?.disconnect());
  const follow = (next: FoundButton | null) => {
    if (next?.element !== found?.element) {
      observer?.disconnect();
      isOnScreen = true;
      if (next && !signal.aborted) observer?.observe(next.element);
    }
    found = next;
  };
  return {
    check: () => {
      follow(find());
      settle();
      return last;
    },
    now: () => last,
    button: () => found?.element ?? null,
  };
}
