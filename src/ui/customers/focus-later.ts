// Puts the focus where it belongs when what had it is gone, and what is to get it is drawn.

import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** The cell of the table the keyboard is in, else the first way to fill the list. */
export const backToTable = '.grid [data-stop][tabindex="0"], .ways button';

export interface FocusLater {
  /** Asks for the first element of a selector. */
  readonly to: (selector: string) => void;
  /** Something was drawn: it may be what was asked for. */
  readonly look: () => void;
}

/** `isReady` false puts it off. */
export function useFocusLater(within: RefObject<HTMLElement | null>, isReady: boolean): FocusLater {
  const [, redraw] = useReducer((turn: number, _: null) => turn + 1, 0);
  const wanted = useRef<string | null>(null);
  const stopgap = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    const section = within.current;
    if (wanted.current === null || !isReady || !section) return;
    const { activeElement } = section.ownerDocument;
    if (!isNowhere(activeElement, section) && activeElement !== stopgap.current) return;
    const found = [...section.querySelectorAll<HTMLElement>(wanted.current)];
    const target = found.find(isCell) ?? found[0];
    if (!target) return;
    target.focus({ preventScroll: isCell(target) });
    // The table may still be on its way.
    stopgap.current = target;
    if (isCell(target)) wanted.current = null;
  });
  useEffect(() => {
    // The user goes on: nothing is waited for any more.
    const forget = () => (wanted.current = null);
    const section = within.current;
    for (const type of ['keydown', 'pointerdown']) section?.addEventListener(type, forget, true);
    return () => {
      for (const type of ['keydown', 'pointerdown']) section?.removeEventListener(type, forget, true);
    };
  }, []);
  const look = () => redraw(null);
  const to = (selector: string) => {
    wanted.current = selector;
    look();
  };
  return { to, look };
}

function isCell(element: HTMLElement): boolean {
  return element.closest('.grid') !== null;
}

/** Whether the page has the focus, or a section that only takes what is pasted into it. */
function isNowhere(focused: Element | null, section: HTMLElement): boolean {
  return focused === null || focused === section.ownerDocument.body || focused === section;
}
