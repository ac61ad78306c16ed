// The chapter that is being read: the last one whose beginning has gone past the upper part of the window.

import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChapterId } from '../../model/guide';

/** How far down, as a share of the window's height, a chapter counts as the one being read. */
const readingLine = 0.3;

/**
 * @param ids the chapters that are shown, in their order
 * @returns null at the top, before any of them
 */
export function useCurrent(root: RefObject<HTMLElement | null>, ids: readonly ChapterId[]): ChapterId | null {
  const [current, setCurrent] = useState<ChapterId | null>(null);
  useEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    if (!view) return undefined;
    const look = () => {
      const line = view.innerHeight * readingLine;
      const topOf = (id: ChapterId) =>
        root.current?.querySelector(`[id="${id}"]`)?.getBoundingClientRect().top ?? Infinity;
      setCurrent(ids.findLast((id) => topOf(id) <= line) ?? null);
    };
    look();
    view.addEventListener('scroll', look, { passive: true });
    view.addEventListener('resize', look);
    return () => {
      view.removeEventListener('scroll', look);
      view.removeEventListener('resize', look);
    };
  }, [ids.join()]);
  return current;
}
