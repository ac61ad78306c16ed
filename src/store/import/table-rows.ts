// Reads what the records of a table say of customers, and names those that cannot be used.

import type { ColumnMeaning, ImportRow } from '../../model/import';
import { withoutGuard } from './clean';
import { invalidRow } from './customer-row';
import { isIdentity } from './content';
import type { Table } from './dialect';
import type { Flaw, RawCustomer } from './raw';
import type { CsvRecord } from './records';
import { subscriptionsIn } from './subscription-cells';

export type Meanings = readonly (ColumnMeaning | null)[];

/** What a record says, or why it says nothing. */
export type Read =
  | { readonly raw: RawCustomer; readonly text: string; readonly flaws: readonly Flaw[] }
  | { readonly invalid: ImportRow };

/** Hands over what every record says. */
export type EachRead = (take: (read: Read, record: CsvRecord) => void) => void;

const LF = 10;
const CR = 13;

/**
 * What a record says; invalid are broken quotes, a header that comes again, cells beyond the last column, and a row
 * that ends early. Spreadsheets leave out empty cells at the end: a row may end after its name and one column that says
 * which tenant it is, but not the last line, where the file was cut off when it lacks cells and a line break.
 */
export function readRecord(record: CsvRecord, table: Table, meanings: Meanings): Read {
  const { line, cells, broken } = record;
  if (broken !== undefined) return { invalid: invalidRow(line, { problem: 'broken-quotes', text: broken }) };
  const text = cells.filter((cell) => cell.trim() !== '').join(`${table.delimiter} `);
  const { header, width } = table;
  if (header && cells.length === width && cells.every((cell, at) => cell.trim() === header[at]))
    return { invalid: invalidRow(line, { problem: 'not-a-customer', text }) };
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
    return { invalid: invalidRow(line, { problem: 'too-many-columns', text }) };
  if (cells.length < width && (cells.length < neededBy(meanings) || isCutOff(record, table)))
    return { invalid: invalidRow(line, { problem: 'too-few-columns', text }) };
  const flaws: Flaw[] = isShort(cells, meanings) ? [{ problem: 'too-few-columns', text }] : [];
  return { raw: rawCustomer(cells, meanings), text, flaws };
}

/** How many cells a row must have. */
function neededBy(meanings: Meanings): number {
  return (
    1 + Math.max(meanings.findIndex(isIdentity), meanings.indexOf('name'), meanings.indexOf('subscriptionId'))
  );
}

/** Whether a tenant id or domain may be missing from a row. */
function isShort(cells: readonly string[], meanings: Meanings): boolean {
  return meanings.some(
    (meaning, at) => at >= cells.length && (meaning === 'tenantId' || meaning === 'domain'),
  );
}

function isCutOff({ end }: CsvRecord, { bytes }: Table): boolean {
  const last = bytes.at(-1);
  return end === bytes.length && last !== LF && last !== CR;
}

function rawCustomer(cells: readonly string[], meanings: Meanings): RawCustomer {
  const raw: RawCustomer = {};
  let subscription = { id: '', name: '' };
  for (const [at, meaning] of meanings.entries()) {
    const cell = withoutGuard(cells[at] ?? '');
    if (meaning === null || cell.trim() === '') continue;
    if (meaning === 'subscriptions') raw.subscriptions = subscriptionsIn(cell);
    else if (meaning === 'subscriptionId') subscription = { ...subscription, id: cell };
    else if (meaning === 'subscriptionName') subscription = { ...subscription, name: cell };
    else if (isOfContact(meaning)) raw.contact = { ...raw.contact, ...contactPart(meaning, cell) };
    else raw[meaning] = cell;
  }
  if (subscription.id !== '' || subscription.name !== '')
    raw.subscriptions = [...(raw.subscriptions ?? []), subscription];
  return raw;
}

type OfContact = Extract<ColumnMeaning, `contact.${string}`>;

function isOfContact(meaning: ColumnMeaning): meaning is OfContact {
  return meaning.startsWith('contact.');
}

function contactPart(meaning: OfContact, cell: string): Record<string, unknown> {
  const field = meaning.slice('contact.'.length);
  const list = cell.split(/[;\s]+/).filter((each) => each !== '');
  return { [field]: field === 'additionalEmails' ? list : cell };
}
