// The customer list in memory, for tests of the views: the answers of the real one, at the moment the test wants.

import type { CustomerEdit, CustomerRecord, EditOutcome } from '../../src/model/customer';
import type { ImportAnswer, ImportOptions, PlannedRow, Progress, RowFate } from '../../src/model/import';
import { rowFates } from '../../src/model/import';
import type { CustomerList, Hits, TableSize, TableView, UndoOffer, WriteOutcome } from '../../src/model/list';
import { customerKey, customerSchema } from '../../src/model/settings';
import type { Customer } from '../../src/model/settings';
import type { StoredCustomer } from '../../src/store/customers/database';
import { planImport } from '../../src/store/customers/plan';
import type { ImportPlan } from '../../src/store/customers/plan';
import { inForce, recordOf, stored } from '../../src/store/customers/stored';
import { readFake } from './fake-file';
import { inOrder, isTwin } from './fake-order';

export interface Start {
  readonly own?: Customer;
  readonly policy?: Customer;
}

const isEmpty = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === '' || value === false;
};
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

export class FakeList implements CustomerList {
  readonly customers = new Map<string, StoredCustomer>();
  /** Called after every change, as the real list tells every page. */
  changed: () => void = () => undefined;
  /** What was asked, `rows 0 100`. */
  readonly asked: string[] = [];
  /** How far a long piece of work says it is; it then waits for `open`. */
  progress: Progress | null = null;
  #gate: Promise<unknown> = Promise.resolve();
  #keys: readonly string[] = [];
  #plan: ImportPlan | undefined;
  #undo: { offer: UndoOffer; before: Map<string, StoredCustomer> } | null = null;
  #failure: Error | null = null;

  constructor(start: readonly (Start | Customer)[] = []) {
    for (const each of start) this.put('own' in each || 'policy' in each ? each : { own: each as Customer });
  }

  put(layers: Start): StoredCustomer {
    const record = stored({ ...layers, revision: 0 });
    if (!record) throw new Error('A customer of the test has neither tenant id nor domain.');
    this.customers.set(record.key, record);
    return record;
  }

  /** From now on nothing is answered, until what is returned is called. */
  shut(): () => void {
    let open: () => void = () => undefined;
    this.#gate = new Promise<void>((resolve) => (open = resolve));
    return open;
  }

  /** From now on every question is answered with a failure, until this is called with null. */
  break(error: Error | null = new Error('The list is broken.')): void {
    this.#failure = error;
  }

  async #answer<T>(question: string, make: () => T): Promise<T> {
    this.asked.push(question);
    await this.#gate;
    if (this.#failure) throw this.#failure;
    return structuredClone(make());
  }

  search(query: string, limit: number): Promise<Hits> {
    return this.#answer(`search ${query}`, () => {
      const found = inOrder(this.customers.values(), {
        query,
        filter: 'all',
        sort: 'name',
        descending: false,
      });
      return { records: found.slice(0, limit).map(recordOf), total: found.length, isGuess: false };
    });
  }

  get(key: string): Promise<CustomerRecord | undefined> {
    return this.#answer(`get ${key}`, () => {
      const withDomain = [...this.customers.values()].filter(({ domains }) => domains.includes(key));
      const found = this.customers.get(key) ?? (withDomain.length === 1 ? withDomain[0] : undefined);
      return found && recordOf(found);
    });
  }

  ofSubscription(id: string): Promise<CustomerRecord | undefined> {
    return this.#answer(`ofSubscription ${id}`, () => {
      const [found, second] = [...this.customers.values()].filter((each) =>
        each.subscriptionIds.includes(id),
      );
      return found && !second ? recordOf(found) : undefined;
    });
  }

  arrange(view: TableView): Promise<TableSize> {
    return this.#answer(`arrange ${view.query} ${view.filter} ${view.sort} ${view.descending}`, () => {
      this.#keys = inOrder(this.customers.values(), view).map(({ key }) => key);
      return { total: this.#keys.length, all: this.customers.size };
    });
  }

  rows(from: number, to: number): Promise<readonly CustomerRecord[]> {
    return this.#answer(`rows ${from} ${to}`, () =>
      this.#keys.slice(from, to).flatMap((key) => {
        const found = this.customers.get(key);
        return found ? [recordOf(found)] : [];
      }),
    );
  }

  arrangedKeys(): Promise<readonly string[]> {
    return this.#answer('arrangedKeys', () => this.#keys);
  }

  save(edit: CustomerEdit): Promise<EditOutcome> {
    return this.#answer(`save ${JSON.stringify(edit)}`, () => this.#saved(edit));
  }

  async setFavourite(key: string, on: boolean): Promise<void> {
    await this.save({ key, change: { favourite: on } });
  }

  remove(keys: readonly string[]): Promise<WriteOutcome> {
    return this.#answer(`remove ${keys.join(' ')}`, () => {
      const found = keys.map((key) => this.customers.get(key)).filter((each) => each?.own !== undefined);
      this.#remember('delete', found.length);
      for (const each of found) {
        this.customers.delete(each!.key);
        if (each!.policy) this.put({ policy: each!.policy });
      }
      this.changed();
      return { ok: true, count: found.length };
    });
  }

  undoOffer(): Promise<UndoOffer | null> {
    return this.#answer('undoOffer', () => this.#undo?.offer ?? null);
  }

  undo(): Promise<WriteOutcome> {
    return this.#answer('undo', () => {
      const count = this.#undo?.offer.count ?? 0;
      for (const key of this.#undo ? [...this.customers.keys()] : []) this.customers.delete(key);
      for (const [key, each] of this.#undo?.before ?? []) this.customers.set(key, each);
      this.#undo = null;
      this.changed();
      return { ok: true, count };
    });
  }

  async readImport(
    source: ArrayBuffer | string,
    options: ImportOptions,
    onProgress: (progress: Progress) => void,
  ): Promise<ImportAnswer> {
    if (this.progress) onProgress(this.progress);
    const text = typeof source === 'string' ? source : new TextDecoder(options.encoding).decode(source);
    return this.#answer(`readImport ${JSON.stringify(options)}`, () => this.#read(text, options));
  }

  plannedRows(fate: RowFate, from: number, to: number): Promise<readonly PlannedRow[]> {
    return this.#answer(
      `plannedRows ${fate} ${from} ${to}`,
      () => this.#plan?.rows[fate].slice(from, to) ?? [],
    );
  }

  async applyImport(onProgress: (progress: Progress) => void): Promise<WriteOutcome> {
    if (this.progress) onProgress(this.progress);
    return this.#answer('applyImport', () => {
      const writes = this.#plan?.writes ?? [];
      this.#remember('import', writes.length);
      for (const { old, own } of writes) {
        if (old) this.customers.delete(old.key);
        this.put({ own, ...(old?.policy && { policy: old.policy }) });
      }
      this.changed();
      return { ok: true, count: writes.length };
    });
  }

  exportAs(format: 'csv' | 'json', onProgress: (progress: Progress) => void): Promise<string> {
    if (this.progress) onProgress(this.progress);
    return this.#answer(`exportAs ${format}`, () => {
      const all = [...this.customers.values()].map(inForce);
      return format === 'json'
        ? JSON.stringify({ customers: all })
        : all.map(({ name }) => name).join('\r\n');
    });
  }

  #remember(what: UndoOffer['what'], count: number): void {
    if (count > 0) this.#undo = { offer: { what, count, at: Date.now() }, before: new Map(this.customers) };
  }

  #saved({ key, change, before = {} }: CustomerEdit): EditOutcome {
    const now = key === undefined ? undefined : this.customers.get(key);
    if (key !== undefined && !now) return { kind: 'gone' };
    const paths = Object.keys(before) as (keyof Customer)[];
    if (now && paths.some((path) => path in change && !same(inForce(now)[path], before[path])))
      return { kind: 'changed-meanwhile', record: recordOf(now) };
    const entries = Object.entries({ ...now?.own, ...change }).filter(([, value]) => !isEmpty(value));
    const own = Object.fromEntries(entries) as Customer;
    const { error } = customerSchema.safeParse(own);
    if (error) return { kind: 'malformed', path: error.issues[0]!.path.join('.') };
    if (customerKey({ ...own, ...now?.policy }) === undefined) return { kind: 'nameless' };
    const after = stored({ own, ...(now?.policy && { policy: now.policy }), revision: 0 })!;
    const other = [...this.customers.values()].find((each) => each.key !== key && isTwin(each, after));
    if (other) return { kind: 'taken', record: recordOf(other) };
    if (now) this.customers.delete(now.key);
    this.customers.set(after.key, after);
    this.changed();
    return { kind: 'saved', record: recordOf(after) };
  }

  #read(text: string, options: ImportOptions): ImportAnswer {
    const answer = readFake(text, options);
    if (!('file' in answer)) return { ok: false, ...answer };
    const { file } = answer;
    const owner = this.customers.get(options.subscriptionsOf ?? '');
    const rows = owner
      ? [{ line: 1, customer: { tenantId: owner.key, subscriptions: [...file.subscriptions!] } }]
      : file.rows;
    this.#plan = planImport(rows, this.customers.values());
    const { rows: planned, partly } = this.#plan;
    const counts = Object.fromEntries(rowFates.map((fate) => [fate, planned[fate].length])) as Record<
      RowFate,
      number
    >;
    const { kind, columns, notes, encoding } = file;
    return { ok: true, preview: { kind, columns, notes, encoding, counts, partly } };
  }
}
