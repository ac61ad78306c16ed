// Writes the customer list as CSV that spreadsheets can open safely and that the import reads back without loss.

import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Customer } from '../../model/settings';
import { ownHeaders } from '../../rules/own-headers';
import { withSecondGuard } from '../import/clean';
import { subscriptionCell } from '../import/subscription-cells';

type OwnColumn = keyof typeof ownHeaders;

const columns = Object.keys(ownHeaders) as OwnColumn[];

/**
 * One row a customer, in the columns of `ownHeaders`: UTF-8 with its mark, commas, CRLF, as Excel takes it best. What a
 * spreadsheet would calculate gets a `'` before it (OWASP, CSV injection), which the import takes off again.
 */
export function customersToCsv(customers: readonly Customer[]): string {
  const rows = customers.map((customer) =>
    columns.map((column) => withSecondGuard(cellOf(customer, column))),
  );
  return stringify(rows, {
    bom: true,
    header: true,
    columns: columns.map((column) => ({ key: column, header: ownHeaders[column] })),
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}

function cellOf(customer: Customer, column: OwnColumn): string {
  if (column === 'favourite') return yesNo(customer.favourite);
  if (column === 'subscriptions') return subscriptionCell(customer.subscriptions ?? []);
  const field = /^contact\.(\w+)$/.exec(column)?.[1];
  const value = field === undefined ? customer[column as 'name'] : customer.contact?.[field as 'phone'];
  return Array.isArray(value) ? value.join('; ') : (value ?? '');
}

/** In words: spreadsheets translate TRUE and FALSE. */
function yesNo(value: boolean | undefined): string {
  if (value === undefined) return '';
  return value ? 'yes' : 'no';
}
