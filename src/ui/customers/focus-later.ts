// Puts the focus where it belongs once what took it is gone and what is to get it is drawn.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** The cell of the table the keyboard is in, else the first way to fill the list. */
export const backToTable = '.grid [data-stop][tabindex="0"], .ways button';

/** What it returns asks for the first element of a selector; `isReady` false puts it off. */
export function useFocusLater(
  within: RefObject<HTMLElement | null>,
  isReady: boolean,
): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null || !isReady) return;
    const found = within.current?.querySelectorAll<HTMLElement>(wanted.current);
    const isCell = (element: HTMLElement) => element.closest('.grid') !== null;
    const target = [...(found ?? [])].find(isCell) ?? found?.[0];
    if (!target) return;
    wanted.current = null;
    target.focus({ preventScroll: isCell(target) });
  });
  return (selector) => {
    wanted.current = selector;
  };
}
