// The dialogs of the customer views, one over another: the details of a customer, or a new one.

import { useState } from 'preact/hooks';
import type { CustomerRecord } from '../../model/customer';
import type { CustomerList } from '../../model/list';
import { AddDialog } from './add-dialog';
import type { ReadPasted } from './add-dialog';
import { DetailsDialog } from './details-dialog';

export type Opened =
  | { readonly kind: 'details'; readonly record: CustomerRecord }
  /** `text` is whatever was pasted elsewhere. */
  | { readonly kind: 'add'; readonly text?: string };

export interface Dialogs {
  readonly opened: readonly Opened[];
  /** Opens over the others: what was typed there is not lost. */
  readonly open: (what: Opened) => void;
  readonly close: () => void;
}

export function useDialogs(): Dialogs {
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  return {
    opened,
    open: (what) => setOpened((now) => [...now, what]),
    close: () => setOpened((now) => now.slice(0, -1)),
  };
}

export interface DialogStackProps {
  readonly dialogs: Dialogs;
  readonly list: CustomerList;
  readonly readPasted: ReadPasted;
  readonly onSaved: (record: CustomerRecord, before: CustomerRecord | undefined) => void;
  readonly onDelete: (record: CustomerRecord) => void;
}

export function DialogStack({ dialogs, list, readPasted, onSaved, onDelete }: DialogStackProps) {
  const { opened, open, close } = dialogs;
  return (
    <>
      {opened.map((each, depth) => {
        const before = each.kind === 'details' ? each.record : undefined;
        const shared = {
          list,
          onClose: close,
          onOpen: (record: CustomerRecord) => open({ kind: 'details', record }),
          onSaved: (record: CustomerRecord) => {
            close();
            onSaved(record, before);
          },
        };
        if (each.kind === 'add')
          return <AddDialog key={depth} {...shared} {...each} readPasted={readPasted} />;
        const remove = (record: CustomerRecord) => {
          close();
          onDelete(record);
        };
        return (
          <DetailsDialog
            key={`${depth} ${each.record.key}`}
            {...shared}
            record={each.record}
            onDelete={remove}
          />
        );
      })}
    </>
  );
}
