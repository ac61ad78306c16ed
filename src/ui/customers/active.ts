// The one cell of the table that the keyboard is in; it follows its customer when the rows are sorted anew.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Virtual } from '../parts/virtual';
import type { ColumnId } from './columns';
import type { Arrangement, Table } from './table';

/** Row -1 is the header. */
export interface Place {
  readonly row: number;
  readonly column: ColumnId;
}

export interface Active extends Place {
  /** The cell has got the focus by itself. */
  readonly note: (place: Place) => void;
  /** Moves the focus there, as soon as the cell is drawn. */
  readonly go: (place: Place) => void;
}

/** Names a cell in the page: its focus is where this attribute is. */
export const stopAttribute = 'data-stop';

export function stopName({ row, column }: Place): string {
  return `${row}:${column}`;
}

/** The cell an element is in. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = (target as Element | null)?.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !row) return null;
  return { row: Number(row.dataset['row']), column: cell.dataset['column'] as ColumnId };
}

export interface Placed {
  /** As it was set; its row or column may be gone. */
  readonly place: Place;
  /** As it is. */
  readonly row: number;
  readonly column: ColumnId;
  readonly setPlace: (place: Place) => void;
}

/** Where the keyboard is, within the rows and columns there are. */
export function usePlace({ shown }: Table, columns: readonly ColumnId[]): Placed {
  const [place, setPlace] = useState<Place>({ row: 0, column: 'name' });
  const column = columns.includes(place.column) ? place.column : 'name';
  const row = Math.min(place.row, (shown?.size.total ?? 1) - 1);
  return { place, row, column, setPlace };
}

export interface ActiveParts {
  readonly table: Table;
  readonly placed: Placed;
  readonly virtual: Virtual<HTMLElement>;
}

/** Moves the focus where it is wanted, and keeps it in the table when rows come, go and move. */
export function useActive({ table, placed, virtual }: ActiveParts): Active {
  const { place, row, column, setPlace } = placed;
  const grid = virtual.scroller;
  const isWanted = useRef(false);
  if (row !== place.row && hasFocus(grid)) isWanted.current = true;
  const go = (next: Place) => {
    isWanted.current = true;
    setPlace(next);
    if (next.row >= 0) virtual.scrollTo(next.row);
  };
  useLayoutEffect(() => {
    const stop = grid.current?.querySelector<HTMLElement>(
      `[${stopAttribute}="${stopName({ row, column })}"]`,
    );
    const focused = focusedIn(grid);
    // Meanwhile the user went elsewhere.
    if (focused && !grid.current?.contains(focused)) isWanted.current = false;
    // A row that was still loading had the focus in its cell; now there is a control in it.
    const isInside =
      stop && focused !== stop && focused?.matches('[role=gridcell]') && focused.contains(stop);
    if (!stop || !(isWanted.current || isInside)) return;
    isWanted.current = false;
    stop.focus({ preventScroll: true });
  });
  useFollow({ table, row }, (found) => {
    if (hasFocus(grid)) go({ row: found, column });
    else setPlace({ row: found, column });
  });
  return { row, column, note: setPlace, go };
}

/** What has the focus in the page; null when nothing has. */
function focusedIn(grid: RefObject<HTMLElement | null>): Element | null {
  const { activeElement = null, body } = grid.current?.ownerDocument ?? {};
  return activeElement === body ? null : activeElement;
}

function hasFocus(grid: RefObject<HTMLElement | null>): boolean {
  return grid.current?.contains(focusedIn(grid)) ?? false;
}

/** When the same view is arranged anew, finds the row of the customer that was in this one. */
function useFollow(
  { table, row }: { readonly table: Table; readonly row: number },
  found: (row: number) => void,
): void {
  const { shown } = table;
  const last = useRef<{ arrangement: Arrangement | null; key: string | undefined }>(undefined);
  useLayoutEffect(() => {
    const before = last.current;
    const key = shown?.pages.at(row)?.key;
    const isAnew =
      before?.arrangement && before.arrangement !== shown && before.arrangement.view === shown?.view;
    if (isAnew && before.key !== undefined && before.key !== key) {
      const wanted = before.key;
      const follow = (keys: readonly string[]) => {
        const place = keys.indexOf(wanted);
        if (place >= 0 && table.shown === shown) found(place);
      };
      table.list.arrangedKeys().then(follow, () => undefined);
    }
    last.current = { arrangement: shown, key };
  });
}
