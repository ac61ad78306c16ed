// The table of customers with what stands above it; where there are no customers, how to get some.

import { useEffect, useState } from 'preact/hooks';
import { useText } from '../parts/text';
import { BulkBar } from './bulk-bar';
import { useCellEdit } from './cell-edit';
import { CellClash } from './cell-clash';
import { layoutFor } from './columns';
import type { Customers } from './customers-state';
import { Empty } from './empty';
import { backToTable } from './focus-later';
import { Grid } from './grid';
import { ProgressLine } from './progress';
import { Toolbar } from './toolbar';
import { UndoLine } from './undo-line';

export interface ListViewProps {
  readonly state: Customers;
  readonly headingId: string;
}

export function ListView({ state, headingId }: ListViewProps) {
  const { table, work, dialogs, deeds, mode } = state;
  const { shown } = table;
  const ways = { onAdd: () => dialogs.open({ kind: 'add' }), onImport: mode.open };
  const isEmpty = shown?.size.all === 0;
  return (
    <>
      <Undo state={state} />
      {isEmpty ? (
        <Empty {...ways} />
      ) : (
        <Toolbar
          table={table}
          {...ways}
          onExport={(format) => work.kind === null && deeds.exportAs(format)}
        />
      )}
      <ProgressLine work={work} onStop={work.stop} />
      <NotRead state={state} />
      {shown && !isEmpty && <Rows state={state} headingId={headingId} />}
    </>
  );
}

function Undo({ state: { undo, work, deeds, focus } }: { readonly state: Customers }) {
  const { offer } = undo;
  if (!offer) return null;
  const takeBack = async () => {
    await deeds.undo(offer);
    await undo.look();
    focus.to(backToTable);
  };
  return <UndoLine offer={offer} isBusy={work.kind !== null} onUndo={() => void takeBack()} />;
}

/** While the list is read for the first time, or when it cannot be. */
function NotRead({ state: { table, work } }: { readonly state: Customers }) {
  const t = useText();
  if (!table.hasFailed) return table.shown ? null : <p class="quiet">{t('loading')}</p>;
  return (
    <div class="note bad" role="alert">
      <p>{t('customersNotRead')}</p>
      <button type="button" aria-disabled={table.isBusy} onClick={work.stop}>
        {t('importAgain')}
      </button>
    </div>
  );
}

function Rows({ state, headingId }: ListViewProps) {
  const t = useText();
  const { room, list, table, work, selection, deeds, dialogs, remove, onSaved, focus } = state;
  const [isAsking, setAsking] = useState(false);
  const edit = useCellEdit(list, (cell, record) => {
    table.put(cell.index, record);
    onSaved(record, cell.record);
  });
  const { shown } = table;
  const isEditing = edit.cell !== null;
  useEffect(() => table.hold(isEditing), [table, isEditing]);
  if (!shown) return null;
  const answer = (isYes: boolean) => {
    setAsking(false);
    if (isYes) void remove([...selection.keys]);
    else focus.to('[data-way="delete"]');
  };
  return (
    <>
      <BulkBar
        {...{ list, shown, selection, isAsking }}
        isBusy={work.kind !== null}
        onAsk={() => setAsking(true)}
        onAnswer={answer}
      />
      <Grid
        {...{ table, selection, edit }}
        layout={layoutFor(room.widthRem)}
        rem={room.rem}
        labelledBy={headingId}
        onOpen={(record) => dialogs.open({ kind: 'details', record })}
        onFavourite={deeds.favour}
        onDelete={() => work.kind === null && setAsking(true)}
        onDrawn={focus.look}
      />
      {shown.size.total === 0 && (
        <div class="none">
          <p>{t('customersNoneFound')}</p>
          <button type="button" onClick={() => table.show({ query: '', filter: 'all' })}>
            {t('customersShowAll')}
          </button>
        </div>
      )}
      <CellClash edit={edit} />
    </>
  );
}
