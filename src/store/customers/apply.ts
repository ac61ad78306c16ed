// Writes a planned import into the list, all or nothing, and remembers how to take it back.

import type { ImportRow, Progress } from '../../model/import';
import type { WriteOutcome } from '../../model/list';
import type { ListDatabase, StoredCustomer } from './database';
import { planImport } from './plan';
import { layersOver, stored } from './stored';
import { rememberUndo } from './undo';
import { ListWriter } from './writer';

/** How often progress is told, in customers. */
const step = 500;

export interface ImportWork {
  /** The rows of the file: they are compared anew with the list as it is now, for another window may have changed it. */
  readonly rows: readonly ImportRow[];
  /** Milliseconds of the epoch. */
  readonly at: number;
  readonly onProgress: (progress: Progress) => void;
}

/** One transaction: when the page is closed or the thread stopped meanwhile, nothing is written. */
export async function applyImport(db: ListDatabase, work: ImportWork): Promise<WriteOutcome> {
  return { ok: true, count: await ListWriter.run(db, (writer) => writeAll(writer, work)) };
}

async function writeAll(writer: ListWriter, { rows, at, onProgress }: ImportWork): Promise<number> {
  const { transaction, revision } = writer;
  const { writes } = planImport(rows, await transaction.objectStore('customers').getAll());
  const before: StoredCustomer[] = [];
  const added: string[] = [];
  let pending: Promise<void>[] = [];
  let done = 0;
  for (const { old, own } of writes) {
    const next = stored({ ...layersOver(old), own, revision });
    if (!next) continue;
    if (old?.own) before.push(old);
    else added.push(next.key);
    pending.push(writer.put(next, old?.key));
    done += 1;
    if (pending.length < step) continue;
    await Promise.all(pending);
    pending = [];
    onProgress({ step: 'writing', done, total: writes.length });
  }
  await Promise.all(pending);
  onProgress({ step: 'writing', done, total: writes.length });
  if (done > 0)
    await rememberUndo(transaction, { what: 'import', at, count: done, revision }, { before, added });
  return done;
}
