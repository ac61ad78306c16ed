// One row of the customer table, or its place while it is being read.

import type { VirtualItem } from '@tanstack/virtual-core';
import type { CustomerRecord } from '../../model/customer';
import { useText } from '../parts/text';
import { stopAttribute, stopName } from './active';
import { columnIds, isEditable } from './columns';
import type { ColumnId } from './columns';
import { pressInEditor } from './cell-editor';
import { isLocked } from './customer-fields';
import { DetailsButton, FavouriteButton, SelectBox } from './grid-controls';
import type { GridHands } from './grid-hands';
import { EditableText, shownText } from './grid-text';

export interface GridRowProps {
  readonly item: VirtualItem;
  /** Undefined while it is being read. */
  readonly record: CustomerRecord | undefined;
  readonly hands: GridHands;
}

export function GridRow({ item: { index, start, size }, record, hands }: GridRowProps) {
  return (
    <div
      role="row"
      class="row"
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={record !== undefined && hands.selection.keys.has(record.key)}
      style={{ top: `${start}px`, height: `${size}px` }}
    >
      {hands.layout.columns.map((column) => (
        <Cell key={column} {...{ column, record, index, hands }} />
      ))}
    </div>
  );
}

interface CellProps {
  readonly column: ColumnId;
  readonly record: CustomerRecord | undefined;
  readonly index: number;
  readonly hands: GridHands;
}

/** The element stays when its row has been read, so that the focus in it is not lost. */
function Cell({ column, record, index, hands }: CellProps) {
  const isActive = hands.active.row === index && hands.active.column === column;
  const stop = { [stopAttribute]: stopName({ row: index, column }), tabIndex: isActive ? 0 : -1 };
  const isEdited = isEditable(column) && record !== undefined && isEditing(hands, record, column);
  const hasControl =
    record !== undefined && (isEdited || ['select', 'favourite', 'details'].includes(column));
  return (
    <div
      role="gridcell"
      class={isEdited ? 'cell edited' : 'cell'}
      data-column={column}
      aria-colindex={columnIds.indexOf(column) + 1}
      tabIndex={-1}
      {...(!hasControl && stop)}
      {...useTextAttributes(column, record)}
      onKeyDown={isEdited ? (event) => pressInEditor(event, { column, index, hands }) : undefined}
    >
      {record ? <Content {...{ column, record, index, hands, stop, isActive }} /> : <Bone column={column} />}
    </div>
  );
}

function isEditing({ edit }: GridHands, { key }: CustomerRecord, column: ColumnId): boolean {
  return edit.cell?.column === column && edit.cell.record.key === key;
}

/** What is too long for the cell, or why it cannot be edited. */
function useTextAttributes(column: ColumnId, record: CustomerRecord | undefined) {
  const t = useText();
  if (!record || !isEditable(column)) return {};
  const locked = isLocked(record, column);
  return { 'aria-readonly': locked, title: locked ? t('setByPolicy') : shownText(record, column, t) };
}

export interface ContentProps extends CellProps {
  readonly record: CustomerRecord;
  /** For the control in the cell: the keyboard stops there. */
  readonly stop: Readonly<Record<string, string | number>>;
  readonly isActive: boolean;
}

function Content(props: ContentProps) {
  const { column, record } = props;
  if (isEditable(column)) return <EditableText {...props} column={column} />;
  if (column === 'subscriptions') return <>{record.customer.subscriptions?.length ?? ''}</>;
  if (column === 'select') return <SelectBox {...props} />;
  return column === 'favourite' ? <FavouriteButton {...props} /> : <DetailsButton {...props} />;
}

function Bone({ column }: { readonly column: ColumnId }) {
  const t = useText();
  if (!isEditable(column)) return null;
  return (
    <>
      {column === 'name' && <span class="visually-hidden">{t('loading')}</span>}
      <span class="bone" />
    </>
  );
}
