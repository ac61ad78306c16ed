// The arranged list as the table shows it: what was asked for, what has come of it, and never a mix of two arrangements.

import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { CustomerRecord } from '../../model/customer';
import type { CustomerList, TableSize, TableView } from '../../model/list';
import { Pages } from '../parts/pages';

export const firstView: TableView = { query: '', filter: 'all', sort: 'name', descending: false };

/** What is on screen: one arrangement, its size and the rows that came so far. */
export interface Arrangement {
  readonly view: TableView;
  readonly size: TableSize;
  readonly pages: Pages<CustomerRecord>;
}

/** Arranges the list anew whenever asked; the old arrangement stays to be seen until the new one is there. */
export class Table {
  readonly list: CustomerList;
  /** Null until the first one has come. */
  shown: Arrangement | null = null;
  /** What was asked for last. */
  view: TableView = firstView;
  isBusy = false;
  hasFailed = false;
  readonly #onChange: () => void;
  #seen: readonly [from: number, to: number] = [0, 1];
  #isHeld = false;
  #isStale = false;
  #isStopped = false;

  constructor(list: CustomerList, onChange: () => void) {
    this.list = list;
    this.#onChange = onChange;
  }

  show(change: Partial<TableView>): void {
    this.view = { ...this.view, ...change };
    this.#seen = [0, 1];
    this.#isHeld = false;
    this.refresh();
  }

  /** Something in the list changed. */
  refresh(): void {
    this.#isStale = true;
    this.#onChange();
    if (!this.isBusy && !this.#isHeld) void this.#arrange();
  }

  /** While a cell is edited, no row moves under it. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (!isHeld && this.#isStale && !this.isBusy) void this.#arrange();
  }

  /** Says which rows are on screen, `to` not included. */
  need(from: number, to: number): void {
    const isLeaving = this.isBusy && this.view !== this.shown?.view;
    if (to <= from || isLeaving) return;
    this.#seen = [from, to];
    if (!this.isBusy) this.shown?.pages.need(from, to);
  }

  /** Shows a saved customer at once, in the place it has. */
  put(index: number, record: CustomerRecord): void {
    this.shown?.pages.put(index, record);
    this.#onChange();
  }

  stop(): void {
    this.#isStopped = true;
    this.shown?.pages.stop();
  }

  async #arrange(): Promise<void> {
    this.isBusy = true;
    this.shown?.pages.stop();
    let next: Arrangement | null = null;
    while (this.#isStale) {
      this.#isStale = false;
      next = await this.#arranged(this.view);
    }
    this.isBusy = false;
    if (this.#isStopped) return;
    this.hasFailed = next === null;
    this.shown = next ?? this.shown;
    this.#onChange();
  }

  /** Null when the list does not answer. */
  async #arranged(view: TableView): Promise<Arrangement | null> {
    const pages = new Pages<CustomerRecord>((from, to) => this.list.rows(from, to), {
      onChange: this.#onChange,
      onFailure: () => {
        this.hasFailed = true;
        this.#onChange();
      },
    });
    try {
      const size = await this.list.arrange(view);
      const [from, to] = this.#seen;
      if (!this.#isStale && size.total > 0)
        await pages.load(Math.min(from, size.total - 1), Math.min(to, size.total));
      return { view, size, pages };
    } catch {
      return null;
    }
  }
}

/** The table of a list; begins anew with another list, and is arranged again with every `revision`. */
export function useTable(list: CustomerList, revision: number): Table {
  const [, redraw] = useReducer((turn: number, _: null) => turn + 1, 0);
  const kept = useRef<Table>(undefined);
  if (kept.current?.list !== list) {
    const before = kept.current;
    before?.stop();
    kept.current = new Table(list, () => redraw(null));
    kept.current.shown = before?.shown ?? null;
    kept.current.view = before?.view ?? firstView;
  }
  const table = kept.current;
  useEffect(() => table.refresh(), [table, revision]);
  useEffect(() => () => kept.current?.stop(), []);
  return table;
}
