// Writes customers and their lines of the search index in one transaction, and counts the revision.

import { writing } from './database';
import type { ListDatabase, StoredCustomer, WriteTransaction } from './database';
import { blockOf, keyOfLine, lineOf } from './lines';

export class ListWriter {
  private readonly changed = new Map<string, StoredCustomer | null>();

  private constructor(
    readonly transaction: WriteTransaction,
    /** What `revision` is after this write. */
    readonly revision: number,
  ) {}

  /**
   * Does one piece of work on the list, all or nothing: whatever it throws, and whatever stops the thread, leaves the
   * list as it was. `work` may await nothing but the database.
   * @throws what `work` and IndexedDB throw
   */
  static async run<T>(db: ListDatabase, work: (writer: ListWriter) => Promise<T>): Promise<T> {
    const transaction = writing(db);
    try {
      const last = await transaction.objectStore('meta').get('revision');
      const writer = new ListWriter(transaction, Number(last ?? 0) + 1);
      const result = await work(writer);
      await writer.finish();
      return result;
    } catch (error) {
      stop(transaction);
      await transaction.done.catch(() => undefined);
      throw error;
    }
  }

  /** Puts a customer; one that is known by another key from now on is taken away under its old one. */
  async put(record: StoredCustomer, oldKey = record.key): Promise<void> {
    if (oldKey !== record.key) await this.remove(oldKey);
    this.changed.set(record.key, record);
    await this.transaction.objectStore('customers').put(record);
  }

  async remove(key: string): Promise<void> {
    this.changed.set(key, null);
    await this.transaction.objectStore('customers').delete(key);
  }

  /** Brings the search index up to date; resolves when everything is written. */
  private async finish(): Promise<void> {
    const byBlock = new Map<number, string[]>();
    for (const key of this.changed.keys()) {
      const block = blockOf(key);
      const keys = byBlock.get(block);
      if (keys) keys.push(key);
      else byBlock.set(block, [key]);
    }
    const index = this.transaction.objectStore('index');
    for (const [block, keys] of byBlock) {
      const old = (await index.get(block))?.lines ?? '';
      const lines = new Map(linesIn(old).map((line) => [keyOfLine(line), line]));
      for (const key of keys) {
        const record = this.changed.get(key);
        if (record) lines.set(key, lineOf(record));
        else lines.delete(key);
      }
      await index.put({ block, lines: [...lines.values()].join('\n') });
    }
    if (byBlock.size > 0) await this.transaction.objectStore('meta').put(this.revision, 'revision');
    await this.transaction.done;
  }
}

export function linesIn(block: string): string[] {
  return block === '' ? [] : block.split('\n');
}

/** A transaction that has failed is stopped already, and throws when it is stopped again. */
function stop(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Nothing is left to stop.
  }
}
