// Draws only the rows of a long list that can be seen: TanStack's virtualizer as a hook.

import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { Range, VirtualItem, VirtualizerOptions } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

export interface VirtualOptions {
  readonly count: number;
  /** CSS pixels; only a guess where rows are handed to `measure`. */
  readonly rowHeight: number;
  /** CSS pixels of the scroller that a sticky header covers. */
  readonly covered?: number;
  /** A row that is drawn wherever the list is scrolled to: the one with the focus. */
  readonly keep?: number;
}

export interface Virtual<S extends HTMLElement> {
  /** For the element that scrolls. */
  readonly scroller: RefObject<S | null>;
  /** The rows to draw, in their order; `start` and `size` in CSS pixels. */
  readonly items: readonly VirtualItem[];
  /** The rows on screen, `to` not included; a kept row may be drawn far from them. */
  readonly from: number;
  readonly to: number;
  /** Of all rows, in CSS pixels. */
  readonly height: number;
  /** Rows that fit into the scroller, at least 1. */
  readonly pageSize: number;
  /** `ref` of rows whose height their content decides; they need `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  /** Scrolls no further than needed. */
  readonly scrollTo: (index: number) => void;
  readonly toTop: () => void;
}

type Settings<S extends HTMLElement> = VirtualizerOptions<S, HTMLElement>;

/** Rows beyond the edges: enough for a turn of the wheel. */
const overscan = 6;

export function useVirtual<S extends HTMLElement>(options: VirtualOptions): Virtual<S> {
  const { count, rowHeight, covered = 0, keep } = options;
  const scroller = useRef<S>(null);
  const [, redraw] = useReducer((turn: number, _: null) => turn + 1, 0);
  const settings: Settings<S> = {
    count,
    overscan,
    estimateSize: () => rowHeight,
    scrollPaddingEnd: covered,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range) => withKept(range, keep),
    onChange: () => redraw(null),
  };
  const [virtualizer] = useState(() => new Virtualizer<S, HTMLElement>(settings));
  virtualizer.setOptions(settings);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [rowHeight]);
  const items = virtualizer.getVirtualItems();
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: -1 };
  const space = (virtualizer.scrollRect?.height ?? 0) - covered;
  return {
    scroller,
    items,
    from: startIndex,
    to: endIndex + 1,
    height: virtualizer.getTotalSize(),
    pageSize: Math.max(1, Math.floor(space / rowHeight)),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    toTop: () => virtualizer.scrollToOffset(0),
  };
}

function withKept(range: Range, keep: number | undefined): number[] {
  const seen = defaultRangeExtractor(range);
  if (keep === undefined || keep < 0 || keep >= range.count || seen.includes(keep)) return seen;
  return [...seen, keep].sort((a, b) => a - b);
}
