// The head of the customer table: one button to sort by each column, and one box to select all rows.

import { Icon } from '../parts/icons';
import { useText } from '../parts/text';
import { stopAttribute, stopName } from './active';
import { columnIds, isSortable } from './columns';
import type { ColumnId } from './columns';
import type { GridHands } from './grid-hands';

export function GridHeader({ hands }: { readonly hands: GridHands }) {
  return (
    <div role="rowgroup" class="head" style={{ height: `${hands.layout.headRem}rem` }}>
      <div role="row" class="row" aria-rowindex={1} data-row={-1}>
        {hands.layout.columns.map((column) => (
          <HeaderCell key={column} column={column} hands={hands} />
        ))}
      </div>
    </div>
  );
}

interface HeaderCellProps {
  readonly column: ColumnId;
  readonly hands: GridHands;
}

function HeaderCell({ column, hands }: HeaderCellProps) {
  const { sort, descending } = hands.table.view;
  const isSorted = isSortable(column) && sort === column;
  return (
    <div
      role="columnheader"
      class="cell"
      data-column={column}
      tabIndex={-1}
      aria-colindex={columnIds.indexOf(column) + 1}
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <HeaderContent column={column} hands={hands} />
    </div>
  );
}

function HeaderContent({ column, hands }: HeaderCellProps) {
  const t = useText();
  const { active, table } = hands;
  const isActive = active.row === -1 && active.column === column;
  const stop = { [stopAttribute]: stopName({ row: -1, column }), tabIndex: isActive ? 0 : -1 };
  if (column === 'select') return <SelectAll hands={hands} stop={stop} />;
  if (!isSortable(column)) return <Unsorted column={column} stop={stop} />;
  const { sort, descending } = table.view;
  const isSorted = sort === column;
  const turn = () => table.show({ sort: column, descending: isSorted && !descending });
  return (
    <button type="button" class="sort" {...stop} onClick={turn}>
      {column === 'favourite' ? (
        <>
          <Icon name="star" />
          <span class="visually-hidden">{t('column_favourite')}</span>
        </>
      ) : (
        <span>{t(`column_${column}`)}</span>
      )}
      {isSorted && <Icon name={descending ? 'descending' : 'ascending'} />}
    </button>
  );
}

interface UnsortedProps {
  readonly column: ColumnId;
  readonly stop: Readonly<Record<string, string | number>>;
}

/** Numbers need little room: their heading is short for the eye, and whole for the ear. */
function Unsorted({ column, stop }: UnsortedProps) {
  const t = useText();
  const name = t(`column_${column}`);
  return (
    <span title={name} {...stop}>
      {column === 'subscriptions' && <span aria-hidden="true">{t('subscriptionsShort')}</span>}
      <span class="visually-hidden">{name}</span>
    </span>
  );
}

interface SelectAllProps {
  readonly hands: GridHands;
  readonly stop: Readonly<Record<string, string | number>>;
}

/** Half-checked while some rows are selected. */
function SelectAll({ hands: { selection, table }, stop }: SelectAllProps) {
  const t = useText();
  const total = table.shown?.size.total ?? 0;
  const isAll = total > 0 && selection.keys.size >= total;
  return (
    <input
      type="checkbox"
      {...stop}
      aria-label={t('customersSelectAll')}
      checked={isAll}
      indeterminate={!isAll && selection.keys.size > 0}
      onClick={() => (isAll ? selection.clear() : selection.all())}
    />
  );
}
