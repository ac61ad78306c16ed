// Reads a table of customers, or of one customer's subscriptions.

import type { ImportOptions, ImportRow, ParsedFile } from '../../model/import';
import { columnsOf } from './columns';
import { isIdentity } from './content';
import { customerRow } from './customer-row';
import type { Table } from './dialect';
import { isOwnExport } from './own-export';
import { readRecords } from './records';
import { subscriptionsOf } from './subscriptions';
import { readRecord } from './table-rows';
import type { EachRead } from './table-rows';

export type Parsed = Omit<ParsedFile, 'encoding'>;

/** Told how many bytes have been read, after every record. */
export type Tell = (done: number, total: number) => void;

/** As soon as it is known which customer each row is about, its rows; until then its columns, for the user to say. */
export function parseTable(table: Table, options: ImportOptions, tell: Tell): Parsed {
  const { columns, notes } = columnsOf(table, options.columns);
  const meanings = columns.map(({ meaning }) => meaning);
  const eachRead: EachRead = (take) =>
    readRecords(table.bytes, table, (record) => {
      take(readRecord(record, table, meanings), record);
      tell(record.end, table.bytes.length);
    });
  const hasTenant = meanings.some(isIdentity);
  if (meanings.includes('subscriptionId'))
    return {
      kind: 'subscriptions-csv',
      columns,
      ...subscriptionsOf(eachRead, { notes, hasTenant, options }),
    };
  const rows = hasTenant ? customerRows(eachRead, isOwnExport(table.header)) : [];
  return { kind: 'customers-csv', columns, notes, rows };
}

function customerRows(eachRead: EachRead, isOwn: boolean): ImportRow[] {
  const rows: ImportRow[] = [];
  eachRead((read, { line }) => {
    rows.push(
      'invalid' in read
        ? read.invalid
        : customerRow(line, read.raw, { isOwn, text: read.text, flaws: read.flaws }),
    );
  });
  return rows;
}
