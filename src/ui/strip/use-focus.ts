// Keeps the focus where it was: a button that goes away with it hands it to its neighbours.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

const reachable = 'button:not(:disabled), a[href], input, summary, [tabindex="0"]';

export interface FocusKeeper {
  /** For the section around everything that can have the focus, with both handlers. */
  readonly section: RefObject<HTMLElement | null>;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

/** Never takes the focus from the page: only when a part of the strip had it and is gone, it goes to another part. */
export function useFocusKeeper(): FocusKeeper {
  const section = useRef<HTMLElement>(null);
  const path = useRef<readonly Element[]>([]);
  useLayoutEffect(() => {
    const [last, ...around] = path.current;
    if (last && !last.isConnected) heirOf(around)?.focus({ preventScroll: true });
  });
  return {
    section,
    onFocusIn: ({ target }) => (path.current = pathOf(target as Element, section.current)),
    onFocusOut: ({ target }) =>
      // A removed element may lose the focus before it is gone: what counts is whether it stays.
      queueMicrotask(() => {
        const [last] = path.current;
        if (last && last === target && last.isConnected && !hasFocus(last)) path.current = [];
      }),
  };
}

function hasFocus(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

function pathOf(element: Element, section: Element | null): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    path.push(at);
    if (at === section) break;
  }
  return path;
}

/** The first that can be reached in the nearest surroundings that are still there. */
function heirOf(around: readonly Element[]): HTMLElement | null {
  for (const each of around) {
    if (!each.isConnected) continue;
    const heir = each.querySelector<HTMLElement>('[data-home]') ?? each.querySelector<HTMLElement>(reachable);
    if (heir) return heir;
  }
  return null;
}
