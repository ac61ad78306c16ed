// The customer table: a grid of which only the rows on screen are drawn, worked by keyboard or mouse alone.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CustomerRecord } from '../../model/customer';
import { useVirtual } from '../parts/virtual';
import type { Virtual } from '../parts/virtual';
import { placeOf, useActive, usePlace } from './active';
import type { CellEdit } from './cell-edit';
import { columnIds, isEditable } from './columns';
import type { GridLayout } from './columns';
import { isLocked } from './customer-fields';
import { GridHeader } from './grid-header';
import type { GridActions, GridHands } from './grid-hands';
import { placeByKey } from './grid-keys';
import { GridRow } from './grid-row';
import type { Selection } from './selection';
import type { Table } from './table';

/** Rows beyond the screen that are asked for with it. */
const near = 10;

export interface GridProps extends GridActions {
  readonly table: Table;
  readonly layout: GridLayout;
  /** CSS pixels of one rem. */
  readonly rem: number;
  readonly selection: Selection;
  readonly edit: CellEdit;
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  /** The first rows are on screen. */
  readonly onDrawn: () => void;
}

export function Grid({ rem, labelledBy, onDrawn, ...props }: GridProps) {
  const { table, layout } = props;
  const total = table.shown?.size.total ?? 0;
  const rowHeight = Math.round(layout.rowRem * rem);
  const placed = usePlace(table, layout.columns);
  const virtual = useVirtual<HTMLDivElement>({
    count: total,
    rowHeight,
    covered: layout.headRem * rem,
    keep: placed.row,
  });
  const { scroller, items } = virtual;
  const active = useActive({ table, placed, virtual });
  const hands: GridHands = { ...props, active };
  useEffect(() => table.need(Math.max(0, virtual.from - near), Math.min(total, virtual.to + near)));
  useTop(virtual, hands);
  useEffect(onDrawn, [items.length > 0]);
  return (
    <div
      ref={scroller}
      role="grid"
      class={`grid ${layout.kind}`}
      aria-labelledby={labelledBy}
      aria-multiselectable={true}
      aria-rowcount={total + 1}
      aria-colcount={columnIds.length}
      aria-busy={table.isBusy}
      onFocusIn={({ target }) => note(target, hands)}
      onKeyDown={(event) => press(event, hands, virtual.pageSize)}
      onDblClick={({ target }) => edit(target, hands)}
    >
      <GridHeader hands={hands} />
      <div role="rowgroup" class="body" style={{ height: `${virtual.height}px` }}>
        {items.map((item) => (
          <GridRow key={item.key} item={item} record={table.shown?.pages.at(item.index)} hands={hands} />
        ))}
      </div>
    </div>
  );
}

/** Another view begins at its top. */
function useTop({ toTop }: Virtual<HTMLDivElement>, { table, active }: GridHands): void {
  const view = table.shown?.view;
  const last = useRef(view);
  useLayoutEffect(() => {
    if (last.current !== undefined && view !== last.current) {
      toTop();
      active.note({ row: Math.min(active.row, 0), column: active.column });
    }
    last.current = view;
  }, [view]);
}

function note(target: EventTarget | null, { active }: GridHands): void {
  const place = placeOf(target);
  if (place && (place.row !== active.row || place.column !== active.column)) active.note(place);
}

function press(event: KeyboardEvent, hands: GridHands, pageSize: number): void {
  const { table, layout, active, selection } = hands;
  // The editor may be gone by now: what it did with the key, it has said.
  if (event.defaultPrevented || isInEditor(event.target)) return;
  const rows = table.shown?.size.total ?? 0;
  const next = placeByKey(event, active, { columns: layout.columns, rows, pageSize });
  if (next) active.go(next);
  else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.all();
  else if (event.key === ' ' && event.shiftKey) pick(hands);
  else if (event.key === 'Delete') remove(hands);
  else if (event.key !== 'Enter' && event.key !== 'F2') return;
  else if (!edit(event.target, hands)) return;
  event.preventDefault();
}

function isInEditor(target: EventTarget | null): boolean {
  return Boolean((target as Element | null)?.closest('.edited'));
}

function recordAt({ table }: GridHands, row: number): CustomerRecord | undefined {
  return table.shown?.pages.at(row);
}

/** Begins to edit the cell an element is in, if it can be. */
function edit(target: EventTarget | null, hands: GridHands): boolean {
  const { row, column } = placeOf(target) ?? hands.active;
  const record = recordAt(hands, row);
  if (isInEditor(target) || !record || !isEditable(column) || isLocked(record, column)) return false;
  hands.edit.begin({ index: row, record, column });
  return true;
}

function pick(hands: GridHands): void {
  const record = recordAt(hands, hands.active.row);
  if (record) hands.selection.extendTo(record.key, hands.active.row);
}

/** Deletes what is selected; when nothing is, this row. */
function remove(hands: GridHands): void {
  const { selection, active } = hands;
  const record = recordAt(hands, active.row);
  if (selection.keys.size === 0 && record) selection.toggle(record.key, active.row);
  if (selection.keys.size > 0 || record) hands.onDelete();
}
