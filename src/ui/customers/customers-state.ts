// The state of the customer views, put together of its parts.

import { useEffect, useRef } from 'preact/hooks';
import type { CustomerRecord } from '../../model/customer';
import type { CustomerList } from '../../model/list';
import { useRoom } from '../parts/room';
import { useText } from '../parts/text';
import type { ReadPasted } from './add-dialog';
import { sizeText } from './bulk-bar';
import { isolated, labelOf } from './columns';
import { useDeeds } from './deeds';
import { useDialogs } from './dialogs';
import type { Opened } from './dialogs';
import { backToTable, useFocusLater } from './focus-later';
import { useImportMode } from './import-mode';
import { useSelection } from './selection';
import type { Selection } from './selection';
import { useStatus } from './status';
import type { Status } from './status';
import { useStoppable } from './stoppable';
import { useTable } from './table';
import type { Table } from './table';
import { useUndoOffer } from './undo-line';
import { useWork } from './work';

/** What the views open with. */
export type Opening = Opened | { readonly kind: 'import' };

export interface CustomersProps {
  readonly list: CustomerList;
  /** Another number whenever the list changed: here, in another window, by the policy. */
  readonly revision: number;
  /** Ends what the list’s thread is doing, and begins another. Calls without an answer may never get one. */
  readonly cancel: () => void;
  readonly download: (name: string, text: string, type: string) => void;
  readonly readFile: (file: File) => Promise<ArrayBuffer>;
  readonly readPasted: ReadPasted;
  /** What the page was opened for; another object opens again. */
  readonly opening?: Opening;
}

export type Customers = ReturnType<typeof useCustomers>;

export function useCustomers(props: CustomersProps) {
  const t = useText();
  const room = useRoom();
  const { list, stop } = useStoppable(props.list, props.cancel);
  const work = useWork(stop);
  const status = useStatus();
  const table = useTable(list, props.revision);
  const selection = useSelection(list, () => status.fail(t('customersNotAnswered')));
  const undo = useUndoOffer(list, props.revision);
  const dialogs = useDialogs();
  const deeds = useDeeds({ list, table, work, status, download: props.download });
  const focus = useFocusLater(room.element, !table.isBusy && dialogs.opened.length === 0);
  const mode = useImportMode(
    { list, work, status, focus, readFile: props.readFile },
    () => dialogs.opened.length > 0,
  );
  const remove = async (keys: readonly string[]) => {
    if (await deeds.remove(keys)) selection.clear();
    focus.to(backToTable);
  };
  const onSaved = (record: CustomerRecord, before?: CustomerRecord) => {
    if (before) selection.rename(before.key, record.key);
    status.tell(t(before ? 'customersSaved' : 'customersAdded', isolated(labelOf(record))));
    focus.to(backToTable);
  };
  useSpoken(table, status);
  usePruned(table, selection);
  useOpening(props.opening, (opening) => (opening.kind === 'import' ? mode.open() : dialogs.open(opening)));
  return { room, list, work, status, table, selection, undo, dialogs, deeds, remove, onSaved, focus, mode };
}

/** Tells how many customers a filter leaves. */
function useSpoken({ shown }: Table, { tell }: Status): void {
  const t = useText();
  const last = useRef(shown?.view);
  useEffect(() => {
    const { query, filter } = last.current ?? {};
    const isOther = shown && (shown.view.query !== query || shown.view.filter !== filter);
    if (isOther && last.current) tell(sizeText(shown, t));
    last.current = shown?.view;
  }, [shown]);
}

/** What another window deleted is no longer selected. */
function usePruned({ shown, list }: Table, selection: Selection): void {
  useEffect(() => {
    const isWhole = shown?.view.query === '' && shown.view.filter === 'all';
    if (isWhole && selection.keys.size > 0) list.arrangedKeys().then(selection.keepOnly, () => undefined);
  }, [shown]);
}

function useOpening(opening: Opening | undefined, open: (opening: Opening) => void): void {
  useEffect(() => {
    if (opening) open(opening);
  }, [opening]);
}
