// The rows of a long list as far as they were asked for: by the hundred, one request at a time, never the wrong ones.

const pageSize = 100;
/** Far more than any screen shows; the rest is asked for again. */
const mostPages = 30;

/** Asks for the rows `from` to `to` (not included). */
export type Fetch<T> = (from: number, to: number) => Promise<readonly T[]>;

export interface PagesEvents {
  /** Rows have come. */
  readonly onChange: () => void;
  /** They cannot be read; these pages are stopped. */
  readonly onFailure: () => void;
}

/** The rows of one arrangement of a list; when it is arranged anew, `stop` this and begin another. */
export class Pages<T> {
  readonly #pages = new Map<number, T[]>();
  readonly #fetch: Fetch<T>;
  readonly #events: PagesEvents;
  #wanted: readonly [first: number, last: number] = [0, -1];
  #isLoading = false;
  #isStopped = false;

  constructor(fetch: Fetch<T>, events: PagesEvents) {
    this.#fetch = fetch;
    this.#events = events;
  }

  at(index: number): T | undefined {
    return this.#pages.get(pageOf(index))?.[index % pageSize];
  }

  /** Shows a row as it is now, until it is read again. */
  put(index: number, row: T): void {
    const page = this.#pages.get(pageOf(index));
    if (page && index % pageSize < page.length) page[index % pageSize] = row;
  }

  /** Says which rows are looked at; what is missing of them is fetched. What was looked at before no longer is. */
  need(from: number, to: number): void {
    this.#wanted = [pageOf(from), pageOf(Math.max(from, to - 1))];
    void this.#next();
  }

  /** Fetches rows before anything is shown; rejects when they cannot be read. */
  async load(from: number, to: number): Promise<void> {
    this.#wanted = [pageOf(from), pageOf(Math.max(from, to - 1))];
    for (const page of this.#missing()) await this.#read(page);
  }

  /** Asks no more, and drops what is still to come. */
  stop(): void {
    this.#isStopped = true;
  }

  async #next(): Promise<void> {
    const [page] = this.#missing();
    if (page === undefined || this.#isLoading || this.#isStopped) return;
    this.#isLoading = true;
    const hasCome = await this.#read(page).then(
      () => true,
      () => false,
    );
    this.#isLoading = false;
    this.#tell(hasCome);
  }

  #tell(hasCome: boolean): void {
    if (this.#isStopped) return;
    if (hasCome) {
      this.#events.onChange();
      void this.#next();
    } else {
      this.stop();
      this.#events.onFailure();
    }
  }

  async #read(page: number): Promise<void> {
    const rows = await this.#fetch(page * pageSize, (page + 1) * pageSize);
    if (this.#isStopped) return;
    this.#pages.set(page, [...rows]);
    if (this.#pages.size > mostPages) this.#forgetOldest();
  }

  #forgetOldest(): void {
    const [first, last] = this.#wanted;
    const oldest = [...this.#pages.keys()].find((page) => page < first || page > last);
    if (oldest !== undefined) this.#pages.delete(oldest);
  }

  #missing(): number[] {
    const [first, last] = this.#wanted;
    const pages = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return pages.filter((page) => !this.#pages.has(page));
  }
}

function pageOf(index: number): number {
  return Math.floor(index / pageSize);
}
