// Where the arrow keys and their kin lead in the table, by the grid pattern of the ARIA practices.

import type { Place } from './active';
import type { ColumnId } from './columns';

export interface GridSize {
  readonly columns: readonly ColumnId[];
  readonly rows: number;
  /** Rows that a Page key leaps over. */
  readonly pageSize: number;
}

/** The cell a key leads to; null for a key that leads nowhere. Row -1 is the header. */
export function placeByKey(event: KeyboardEvent, from: Place, size: GridSize): Place | null {
  if (event.altKey || event.metaKey || event.shiftKey) return null;
  const step = event.ctrlKey ? leap(event.key, size) : walk(event, from, size);
  if (!step) return null;
  const { columns, rows } = size;
  const at = Math.min(Math.max(step.column, 0), columns.length - 1);
  return { row: Math.min(Math.max(step.row, -1), rows - 1), column: columns[at] ?? from.column };
}

interface Step {
  readonly row: number;
  readonly column: number;
}

function leap(key: string, { columns, rows }: GridSize): Step | null {
  if (key === 'Home') return { row: 0, column: 0 };
  return key === 'End' ? { row: rows - 1, column: columns.length - 1 } : null;
}

function walk({ key, target }: KeyboardEvent, from: Place, { columns, pageSize }: GridSize): Step | null {
  const column = columns.indexOf(from.column);
  const onward = isRightToLeft(target) ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return { row: from.row - 1, column };
    case 'ArrowDown':
      return { row: from.row + 1, column };
    case 'ArrowLeft':
      return { row: from.row, column: column - onward };
    case 'ArrowRight':
      return { row: from.row, column: column + onward };
    case 'Home':
      return { row: from.row, column: 0 };
    case 'End':
      return { row: from.row, column: columns.length - 1 };
    case 'PageUp':
      return { row: Math.max(0, from.row - pageSize), column };
    case 'PageDown':
      return { row: from.row + pageSize, column };
    default:
      return null;
  }
}

function isRightToLeft(target: EventTarget | null): boolean {
  return (target as Element | null)?.closest('[dir]')?.getAttribute('dir') === 'rtl';
}
