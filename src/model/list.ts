// What the extension's pages ask of the customer list; the list's own thread answers, so that pages never wait.

import type { CustomerEdit, CustomerRecord, EditOutcome } from './customer';
import type { ImportAnswer, ImportOptions, ImportTrouble, PlannedRow, Progress, RowFate } from './import';

export interface Hits {
  readonly records: readonly CustomerRecord[];
  /** All that fit, also those beyond the limit. */
  readonly total: number;
  /** Nothing fits exactly: these fit but for a letter. */
  readonly isGuess: boolean;
}

export const tableColumns = [
  'favourite',
  'name',
  'domain',
  'initialDomain',
  'tenantId',
  'cloud',
  'note',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** `all`; favourites; what the policy sets; without tenant id, primary or initial domain. */
export const tableFilters = ['all', 'favourites', 'policy', 'incomplete'] as const;
export type TableFilter = (typeof tableFilters)[number];

export interface TableView {
  readonly query: string;
  readonly filter: TableFilter;
  readonly sort: TableColumn;
  readonly descending: boolean;
}

export interface TableSize {
  readonly total: number;
  readonly all: number;
}

/** What was done to the list last and can be taken back. */
export interface UndoOffer {
  readonly what: 'import' | 'delete' | 'erase';
  /** Customers it touched. */
  readonly count: number;
  readonly at: number;
}

export type WriteOutcome =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly trouble: Extract<ImportTrouble, 'list-unusable' | 'no-room'> };

export interface CustomerList {
  /** Best first; an empty query gives favourites, then recents, then, of a short list, the others. */
  search(query: string, limit: number): Promise<Hits>;
  /** By key; undefined for one that is gone. */
  get(key: string): Promise<CustomerRecord | undefined>;
  /** The one customer of a subscription; undefined when none or several claim it. */
  ofSubscription(id: string): Promise<CustomerRecord | undefined>;
  /** Sorts and filters the table; `rows` then reads from it. */
  arrange(view: TableView): Promise<TableSize>;
  rows(from: number, to: number): Promise<readonly CustomerRecord[]>;
  /** The keys of the arranged table, for “select all”. */
  arrangedKeys(): Promise<readonly string[]>;
  save(edit: CustomerEdit): Promise<EditOutcome>;
  setFavourite(key: string, on: boolean): Promise<void>;
  /** Customers of the policy stay, but lose what the user added. */
  remove(keys: readonly string[]): Promise<WriteOutcome>;
  undoOffer(): Promise<UndoOffer | null>;
  undo(): Promise<WriteOutcome>;

  /** Reads a file or a pasted text and compares it with the list; writes nothing. */
  readImport(
    source: ArrayBuffer | string,
    options: ImportOptions,
    onProgress: (progress: Progress) => void,
  ): Promise<ImportAnswer>;
  plannedRows(fate: RowFate, from: number, to: number): Promise<readonly PlannedRow[]>;
  /** Writes what `readImport` planned, all or nothing. */
  applyImport(onProgress: (progress: Progress) => void): Promise<WriteOutcome>;
  /** The list as CSV text that spreadsheets can open safely, or as a settings file. */
  exportAs(format: 'csv' | 'json', onProgress: (progress: Progress) => void): Promise<string>;
}
