// Remembers what a bulk change did to the list, and takes it back; what was changed since stays as it is.

import type { UndoOffer, WriteOutcome } from '../../model/list';
import type { ListDatabase, Meta, StoredCustomer, UndoPart, WriteTransaction } from './database';
import { stored } from './stored';
import { ListWriter } from './writer';

const partSize = 5000;
/** How many customers are asked for at once. */
const atOnce = 500;

/** Replaces the last undo by this one; part of the change's own transaction. */
export async function rememberUndo(
  transaction: WriteTransaction,
  offer: Meta['undo'],
  { before, added }: Pick<UndoPart, 'before' | 'added'>,
): Promise<void> {
  const undo = transaction.objectStore('undo');
  await undo.clear();
  const parts = Math.ceil(Math.max(before.length, added.length, 1) / partSize);
  for (let part = 0; part < parts; part += 1) {
    const [from, to] = [part * partSize, (part + 1) * partSize];
    await undo.put({ part, before: before.slice(from, to), added: added.slice(from, to) });
  }
  await transaction.objectStore('meta').put(offer, 'undo');
}

/** What can be taken back; null when there is nothing. */
export async function undoOffer(db: ListDatabase): Promise<UndoOffer | null> {
  const last = (await db.get('meta', 'undo')) as Meta['undo'] | undefined;
  return last ? { what: last.what, count: last.count, at: last.at } : null;
}

/** Takes the last bulk change back, all or nothing; counts the customers it put back or took away. */
export async function undoLast(db: ListDatabase): Promise<WriteOutcome> {
  return { ok: true, count: await ListWriter.run(db, takeBack) };
}

async function takeBack(writer: ListWriter): Promise<number> {
  const { transaction } = writer;
  const offer = (await transaction.objectStore('meta').get('undo')) as Meta['undo'] | undefined;
  let count = 0;
  for (const { before, added } of offer ? await transaction.objectStore('undo').getAll() : []) {
    count += await together(added, (key) => takeAway(writer, key, offer?.revision));
    count += await together(before, (old) => putBack(writer, old, offer?.revision));
  }
  await transaction.objectStore('undo').clear();
  await transaction.objectStore('meta').delete('undo');
  return count;
}

/** Asks the database for many at once: one after the other takes five times as long. Adds up what came of each. */
async function together<T>(all: readonly T[], work: (one: T) => Promise<number>): Promise<number> {
  let sum = 0;
  for (let from = 0; from < all.length; from += atOnce) {
    const counts = await Promise.all(all.slice(from, from + atOnce).map(work));
    sum += counts.reduce((one, other) => one + other, 0);
  }
  return sum;
}

/** A customer that was new; the policy's part of it stays. */
async function takeAway(writer: ListWriter, key: string, revision: number | undefined): Promise<number> {
  const now = await writer.transaction.objectStore('customers').get(key);
  if (now?.revision !== revision) return 0;
  const { policy } = now ?? {};
  const rest = policy && stored({ policy, revision: writer.revision });
  if (rest) await writer.put(rest, key);
  else await writer.remove(key);
  return 1;
}

/** A customer that was changed or deleted; found by the key it has now, too, for an import may have brought its tenant id. */
async function putBack(
  writer: ListWriter,
  old: StoredCustomer,
  revision: number | undefined,
): Promise<number> {
  const customers = writer.transaction.objectStore('customers');
  const now = (await customers.get(old.key)) ?? (await changedTwin(writer, old, revision));
  if (now?.own && now.revision !== revision) return 0;
  const policy = now?.policy;
  const usedAt = now?.usedAt ?? old.usedAt;
  const back = stored({
    ...(old.own && { own: old.own }),
    ...(policy && { policy }),
    ...(usedAt !== undefined && { usedAt }),
    revision: writer.revision,
  });
  if (!back) return 0;
  await writer.put(back, now?.key);
  return 1;
}

async function changedTwin(
  writer: ListWriter,
  { domains }: StoredCustomer,
  revision: number | undefined,
): Promise<StoredCustomer | undefined> {
  const index = writer.transaction.objectStore('customers').index('domains');
  for (const domain of domains) {
    const [first, second] = await index.getAll(domain, 2);
    if (first && !second && first.revision === revision) return first;
  }
  return undefined;
}
