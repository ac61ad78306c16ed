// How wide an element is, in rem: what fits into it depends on that, at any zoom and size of type.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

export interface Room {
  readonly element: RefObject<HTMLElement | null>;
  readonly widthRem: number;
  /** CSS pixels of one rem. */
  readonly rem: number;
}

/** Wide, until it has been measured. */
const unknown = { widthRem: 80, rem: 16 };

export function useRoom(): Room {
  const element = useRef<HTMLElement>(null);
  const [size, setSize] = useState(unknown);
  useLayoutEffect(() => {
    const view = element.current?.ownerDocument.defaultView;
    if (!element.current || !view || !('ResizeObserver' in view)) return undefined;
    const root = element.current.ownerDocument.documentElement;
    const observer = new view.ResizeObserver(([entry]) => {
      const rem = parseFloat(view.getComputedStyle(root).fontSize) || unknown.rem;
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setSize({ widthRem: width / rem, rem });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, ...size };
}
