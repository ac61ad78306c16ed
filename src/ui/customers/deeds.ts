// What the customer views do to the list beyond single edits: favourites, deleting, undo and export.

import type { CustomerRecord } from '../../model/customer';
import type { CustomerList, UndoOffer, WriteOutcome } from '../../model/list';
import { asKey, useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { counted } from './columns';
import type { Status } from './status';
import type { Table } from './table';
import { offerText } from './undo-line';
import type { Done, Work } from './work';

export interface DeedParts {
  readonly list: CustomerList;
  readonly table: Table;
  readonly work: Work;
  readonly status: Status;
  readonly download: (name: string, text: string, type: string) => void;
}

export interface Deeds {
  readonly favour: (record: CustomerRecord, index: number) => void;
  /** Resolves to whether they were deleted. */
  readonly remove: (keys: readonly string[]) => Promise<boolean>;
  readonly undo: (offer: UndoOffer) => Promise<boolean>;
  readonly exportAs: (format: 'csv' | 'json') => void;
}

export function useDeeds({ list, table, work, status, download }: DeedParts): Deeds {
  const t = useText();
  const favour = async (record: CustomerRecord, index: number) => {
    const isOn = record.customer.favourite !== true;
    table.put(index, { ...record, customer: { ...record.customer, favourite: isOn } });
    try {
      await list.setFavourite(record.key, isOn);
    } catch {
      table.put(index, record);
      status.fail(t('customersNotSaved'));
    }
  };
  const remove = async (keys: readonly string[]) => {
    const done = await work.run('delete', () => list.remove(keys));
    const count = countOf(done);
    if (count === null) status.fail(failureText(done, t));
    else status.tell(deletedText(count, keys.length, t));
    return count !== null;
  };
  const undo = async (offer: UndoOffer) => {
    const done = await work.run('undo', () => list.undo());
    if (countOf(done) === null) status.fail(failureText(done, t));
    else status.tell(t('customersUndone', offerText(offer, t)));
    return countOf(done) !== null;
  };
  const exportAs = async (format: 'csv' | 'json') => {
    const done = await work.run('export', (tell) => list.exportAs(format, tell));
    if (done.kind !== 'done') return status.fail(failureText(done, t));
    const name = `onbehalf-customers-${today()}.${format}`;
    download(name, done.value, format === 'csv' ? 'text/csv' : 'application/json');
    status.tell(t('customersExported', name));
  };
  return {
    favour: (record, index) => void favour(record, index),
    remove,
    undo,
    exportAs: (format) => void exportAs(format),
  };
}

/** Null when nothing was written. */
function countOf(done: Done<WriteOutcome>): number | null {
  return done.kind === 'done' && done.value.ok ? done.value.count : null;
}

function failureText(done: Done<WriteOutcome | string>, t: Translate): string {
  if (done.kind === 'stopped') return t('importStopped');
  if (done.kind === 'done' && typeof done.value !== 'string' && !done.value.ok)
    return t(`importTrouble_${asKey(done.value.trouble)}`);
  return t('customersNotAnswered');
}

function deletedText(count: number, asked: number, t: Translate): string {
  const deleted = count === 1 ? t('customersDeletedOne') : t('customersDeletedMany', counted(count, t));
  return count < asked ? t('customersDeletedSome', counted(count, t), counted(asked, t)) : deleted;
}

/** The user’s own day, `2026-11-22`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
