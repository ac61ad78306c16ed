// What the parts of the customer table share: what is shown, what is selected, and what may be done.

import type { CustomerRecord } from '../../model/customer';
import type { Active } from './active';
import type { CellEdit } from './cell-edit';
import type { GridLayout } from './columns';
import type { Selection } from './selection';
import type { Table } from './table';

export interface GridActions {
  readonly onOpen: (record: CustomerRecord) => void;
  readonly onFavourite: (record: CustomerRecord, index: number) => void;
  /** Asks whether the selected customers are to be deleted. */
  readonly onDelete: () => void;
}

export interface GridHands extends GridActions {
  readonly table: Table;
  readonly layout: GridLayout;
  readonly selection: Selection;
  readonly active: Active;
  readonly edit: CellEdit;
}
