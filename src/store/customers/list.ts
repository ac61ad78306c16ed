// The customer list as the extension's pages ask for it (`CustomerList`): one search index in memory, everything else in the database.

import type { CustomerEdit, CustomerRecord, EditOutcome } from '../../model/customer';
import type {
  ImportAnswer,
  ImportOptions,
  ImportRow,
  PlannedRow,
  Progress,
  RowFate,
} from '../../model/import';
import type { CustomerList, Hits, TableSize, TableView, UndoOffer, WriteOutcome } from '../../model/list';
import type { Customer, Subscription } from '../../model/settings';
import { customersToCsv } from '../export/csv';
import { customersToJson } from '../export/json';
import { decodeFile } from '../import/decode';
import { parseImport } from '../import/read';
import { applyImport } from './apply';
import { arranged } from './arrange';
import { revisionOf } from './database';
import type { ListDatabase } from './database';
import { removeCustomers, saveCustomer } from './edit';
import { planImport } from './plan';
import type { ImportPlan } from './plan';
import { allCustomers, countCustomers, getCustomer, getCustomers, recordOfSubscription } from './read';
import { searchList } from './search';
import { SearchIndex } from './search-index';
import { inForce } from './stored';
import { undoLast, undoOffer } from './undo';

export interface ListTools {
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  /** Called after every write, for other pages and the worker to look again. */
  readonly changed: () => void;
  /** The language whose alphabet sorts names. */
  readonly locale: string;
}

/** How many recents and favourites an empty query shows at most. */
const shortListLength = 30;

export class StoredCustomerList implements CustomerList {
  private index: { readonly revision: number; readonly load: Promise<SearchIndex> } | undefined;
  private keys: readonly string[] = [];
  private rowsOfFile: readonly ImportRow[] = [];
  private plan: ImportPlan | undefined;

  constructor(
    private readonly db: ListDatabase,
    private readonly tools: ListTools,
  ) {}

  async search(query: string, limit: number): Promise<Hits> {
    if (query.trim() === '') {
      const shortList = await searchList(this.db, { query, limit: Math.min(limit, shortListLength) });
      // Whoever looks at it is about to type: the index is read meanwhile.
      void this.freshIndex().catch(() => undefined);
      return shortList;
    }
    return searchList(this.db, { query, limit }, await this.freshIndex());
  }

  get(key: string): Promise<CustomerRecord | undefined> {
    return getCustomer(this.db, key);
  }

  ofSubscription(id: string): Promise<CustomerRecord | undefined> {
    return recordOfSubscription(this.db, id);
  }

  async arrange(view: TableView): Promise<TableSize> {
    const index = await this.freshIndex();
    this.keys = arranged(index, view, this.tools.locale);
    return { total: this.keys.length, all: index.lines.length };
  }

  rows(from: number, to: number): Promise<readonly CustomerRecord[]> {
    return getCustomers(this.db, this.keys.slice(from, to));
  }

  arrangedKeys(): Promise<readonly string[]> {
    return Promise.resolve(this.keys);
  }

  async save(edit: CustomerEdit): Promise<EditOutcome> {
    const outcome = await saveCustomer(this.db, edit);
    if (outcome.kind === 'saved') this.tools.changed();
    return outcome;
  }

  async setFavourite(key: string, on: boolean): Promise<void> {
    await this.save({ key, change: { favourite: on } });
  }

  remove(keys: readonly string[]): Promise<WriteOutcome> {
    return this.write(() => removeCustomers(this.db, keys, { what: 'delete', at: this.tools.now() }));
  }

  undoOffer(): Promise<UndoOffer | null> {
    return undoOffer(this.db);
  }

  undo(): Promise<WriteOutcome> {
    return this.write(() => undoLast(this.db));
  }

  async readImport(
    source: ArrayBuffer | string,
    options: ImportOptions,
    onProgress: (progress: Progress) => void,
  ): Promise<ImportAnswer> {
    this.plan = undefined;
    this.rowsOfFile = [];
    const decoded =
      typeof source === 'string'
        ? { ok: true as const, text: source, encoding: 'utf-8' as const, isGuess: false }
        : decodeFile(source, options.encoding);
    if (!decoded.ok) return decoded;
    const parsed = parseImport(decoded, options, onProgress);
    if (!parsed.ok) return parsed;
    const { file } = parsed;
    this.rowsOfFile = [...file.rows, ...(await this.subscriptionRow(file.subscriptions, options))];
    onProgress({ step: 'comparing', done: 0, total: 0 });
    this.plan = planImport(this.rowsOfFile, await this.stored());
    const { rows, partly } = this.plan;
    const counts = Object.fromEntries(
      Object.entries(rows).map(([fate, list]) => [fate, list.length]),
    ) as Record<RowFate, number>;
    const { kind, columns, notes, encoding } = file;
    return { ok: true, preview: { kind, columns, notes, encoding, counts, partly } };
  }

  plannedRows(fate: RowFate, from: number, to: number): Promise<readonly PlannedRow[]> {
    return Promise.resolve(this.plan?.rows[fate].slice(from, to) ?? []);
  }

  applyImport(onProgress: (progress: Progress) => void): Promise<WriteOutcome> {
    const rows = this.rowsOfFile;
    return this.write(() => applyImport(this.db, { rows, at: this.tools.now(), onProgress }));
  }

  async exportAs(format: 'csv' | 'json', onProgress: (progress: Progress) => void): Promise<string> {
    const total = await countCustomers(this.db);
    const found: Customer[] = [];
    for await (const some of allCustomers(this.db)) {
      found.push(...some.map(inForce));
      onProgress({ step: 'reading', done: found.length, total });
    }
    return format === 'csv' ? customersToCsv(found) : customersToJson(found);
  }

  /** An export of one customer's subscriptions, as a row of that customer. */
  private async subscriptionRow(
    subscriptions: readonly Subscription[] | undefined,
    { subscriptionsOf }: ImportOptions,
  ): Promise<ImportRow[]> {
    if (!subscriptions || subscriptionsOf === undefined) return [];
    const record = await getCustomer(this.db, subscriptionsOf);
    if (!record) return [];
    const { tenantId, domain, initialDomain } = record.customer;
    const identity = {
      ...(tenantId && { tenantId }),
      ...(domain && { domain }),
      ...(initialDomain && { initialDomain }),
    };
    return [{ line: 1, customer: { ...identity, subscriptions: [...subscriptions] } }];
  }

  private async stored() {
    const all = [];
    for await (const some of allCustomers(this.db)) all.push(...some);
    return all;
  }

  /** One load at a time serves all who ask meanwhile: every keystroke asks. */
  private async freshIndex(): Promise<SearchIndex> {
    const revision = await revisionOf(this.db);
    if (this.index?.revision === revision) return this.index.load;
    const load = SearchIndex.load(this.db);
    this.index = { revision, load };
    load.catch(() => (this.index = undefined));
    return load;
  }

  private async write(work: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
    try {
      const outcome = await work();
      if (outcome.ok) this.tools.changed();
      return outcome;
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return { ok: false, trouble: isFull ? 'no-room' : 'list-unusable' };
    }
  }
}
