// Tells whether this document is in front of the user: its tab visible, its frame shown by every page around it.

import { isLargeEnough } from './frames';

export interface OnScreen {
  readonly now: () => boolean;
}

interface Watch {
  /** Asks the top page whether our frame is one a person can see; used only when the browser cannot tell. */
  readonly askTop: () => Promise<boolean>;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/**
 * A frame counts as shown when its IntersectionObserver has reported a ratio above 0 (promise 8; silence means
 * hidden). That alone is blind to a hidden or transparent iframe element (tried in Chromium 156: ratio 1), so the
 * observer must also call it visible; it errs on the strict side (a transform is enough), so then the top page is
 * asked to look at its iframe.
 */
export function watchOnScreen(document: Document, { askTop, onChange, signal }: Watch): OnScreen {
  const view = document.defaultView;
  if (!view) throw new Error('The document has no window.');
  let shown = view.top === view;
  const set = (now: boolean) => {
    if (now === shown) return;
    shown = now;
    onChange();
  };
  if (!shown) observeFrame(document, { set, askTop, signal });
  document.addEventListener('visibilitychange', onChange, { signal });
  return { now: () => shown && document.visibilityState === 'visible' };
}

interface FrameWatch {
  readonly set: (shown: boolean) => void;
  readonly askTop: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/**
 * When the top page is asked again about a frame on screen that it did not call shown: what covers it may go without
 * the observer noticing, where that is strict for another reason.
 */
const askAgainMs = [500, 1000, 1000, 2000, 4000, 8000, 8000];

function observeFrame(document: Document, { set, askTop, signal }: FrameWatch): void {
  // trackVisibility is Chromium's own and not yet in TypeScript's DOM library; 100 ms is the least it allows.
  const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  let turn = 0;
  const decide = async (entry: IntersectionObserverEntry & { isVisible?: boolean }) => {
    const mine = (turn += 1);
    const within =
      entry.intersectionRatio > 0 && document.defaultView !== null && isLargeEnough(document.defaultView);
    for (const ms of [...askAgainMs, Infinity]) {
      const shown = within && (entry.isVisible === true || (await askTop()));
      if (mine !== turn || signal.aborted) return;
      set(shown);
      if (shown || !within || ms === Infinity) return;
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
  };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) void decide(last);
  }, options);
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
