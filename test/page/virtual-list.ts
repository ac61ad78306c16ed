// A list for tests of which only the rows in view exist, with the sizes and places that jsdom does not have.

import type { OpenList } from '../../src/page/open-list';
import type { Clock } from './clock';

export interface VirtualOptions {
  readonly rows: readonly string[];
  /** Rows that exist beyond each end of what shows. */
  readonly more?: number;
  /** How long after scrolling the rows are drawn. */
  readonly drawMs?: number;
  /** Says in `aria-setsize` how many rows there are. */
  readonly says?: boolean;
  /** By how much a place is told wrong at some scroll positions, as browsers do at odd zooms. */
  readonly jitter?: number;
  /** The rows stand in a shadow root inside the box. */
  readonly inShadow?: boolean;
  /** CSS pixels of the box. */
  readonly height?: number;
}

export interface VirtualList {
  readonly list: OpenList;
  readonly box: HTMLElement;
  /** Texts of the rows that exist. */
  readonly drawn: () => string[];
  /** Scroll positions it was brought to. */
  readonly tops: number[];
  readonly close: () => void;
}

export const rowHeight = 30;

/** A list box at the end of a document's body, scrolled to its beginning. */
export function virtualList(document: Document, clock: Clock, how: VirtualOptions): VirtualList {
  const { rows, more = 0, drawMs = 0, says = false, jitter = 0, height = 150, inShadow = false } = how;
  const box = document.createElement('div');
  box.setAttribute('role', 'listbox');
  box.style.overflowY = 'auto';
  document.body.append(box);
  size(box, { clientHeight: height, scrollHeight: rows.length * rowHeight });
  place(box, () => ({ top: 0, height }));
  const holder = inShadow ? shadowIn(box) : box;
  const tops: number[] = [];
  let isOpen = true;
  const draw = () => {
    const first = Math.max(0, Math.floor(box.scrollTop / rowHeight) - more);
    const last = Math.min(rows.length, Math.ceil((box.scrollTop + height) / rowHeight) + more);
    holder.replaceChildren(
      ...rows.slice(first, last).map((text, index) => {
        const row = document.createElement('div');
        row.setAttribute('role', 'option');
        row.textContent = text;
        if (says) row.setAttribute('aria-setsize', String(rows.length));
        place(row, () => {
          const wrong = Math.floor(box.scrollTop) % 2 === 0 ? jitter : -jitter;
          return { top: (first + index) * rowHeight - box.scrollTop + wrong, height: rowHeight };
        });
        return row;
      }),
    );
  };
  box.addEventListener('scroll', () => {
    tops.push(box.scrollTop);
    if (drawMs > 0) clock.after(drawMs, draw);
    else draw();
  });
  draw();
  const options = () => [...holder.children];
  return {
    list: { options, inputs: () => [], isOpen: () => isOpen, close: async () => true },
    box,
    drawn: () => options().map(({ textContent }) => textContent),
    tops,
    close: () => (isOpen = false),
  };
}

function shadowIn(box: Element): ShadowRoot {
  const host = box.ownerDocument.createElement('x-rows');
  host.style.overflowY = 'auto';
  box.append(host);
  return host.attachShadow({ mode: 'closed' });
}

function size(element: Element, sizes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(sizes))
    Object.defineProperty(element, name, { value, configurable: true });
}

/** Gives an element a box on screen. */
export function place(
  element: Element,
  where: () => { readonly top: number; readonly height: number },
): void {
  element.getBoundingClientRect = () => {
    const { top, height } = where();
    return { top, height, bottom: top + height, left: 0, right: 100, width: 100, x: 0, y: top } as DOMRect;
  };
}
