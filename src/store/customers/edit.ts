// Changes single customers, and takes customers away: read and written in one transaction, so that two windows never mix.

import type { CustomerEdit, EditOutcome } from '../../model/customer';
import type { UndoOffer, WriteOutcome } from '../../model/list';
import { customerKey, customerSchema } from '../../model/settings';
import type { Customer } from '../../model/settings';
import { isRecord, judgeValue } from '../judge';
import type { Problem } from '../judge';
import { sameJson } from '../policy';
import type { ListDatabase, StoredCustomer, WriteTransaction } from './database';
import { domainsOf, inForce, layersOver, recordOf, stored } from './stored';
import { rememberUndo } from './undo';
import { ListWriter } from './writer';

/** Saves one customer, new or changed; see `EditOutcome`. Nothing is written unless the outcome is `saved`. */
export async function saveCustomer(db: ListDatabase, edit: CustomerEdit): Promise<EditOutcome> {
  return ListWriter.run(db, async (writer) => {
    const outcome = await edited(writer.transaction, edit);
    if ('kind' in outcome) return outcome;
    const record = { ...outcome.after, revision: writer.revision };
    await writer.put(record, outcome.now?.key);
    return { kind: 'saved', record: recordOf(record) };
  });
}

interface Edited {
  readonly now: StoredCustomer | undefined;
  readonly after: StoredCustomer;
}

async function edited(
  transaction: WriteTransaction,
  { key, change, before = {} }: CustomerEdit,
): Promise<Edited | EditOutcome> {
  const now = key === undefined ? undefined : await transaction.objectStore('customers').get(key);
  if (key !== undefined && !now) return { kind: 'gone' };
  if (now && wasChanged(inForce(now), before, change))
    return { kind: 'changed-meanwhile', record: recordOf(now) };
  const own = judgedOwn(now, layOver(now?.own ?? {}, change));
  if ('kind' in own) return own;
  const after = stored({ ...layersOver(now), own, revision: 0 });
  if (!after) return { kind: 'nameless' };
  const other = await takenBy(transaction, after, now?.key);
  return other ? { kind: 'taken', record: recordOf(other) } : { now, after };
}

/** The user's layer in its one writing, or what is wrong with it. */
function judgedOwn(now: StoredCustomer | undefined, changed: Customer): Customer | EditOutcome {
  if (customerKey({ ...changed, ...now?.policy }) === undefined) return { kind: 'nameless' };
  const problems: Problem[] = [];
  // A customer of the policy may be known by its leaves alone, which the schema would miss in the user's layer.
  const whole = { ...identityOf(now), ...changed };
  const judged = judgeValue(customerSchema, whole, { path: '', problems }) as Customer | undefined;
  const [wrong] = problems;
  if (!judged || wrong) return { kind: 'malformed', path: wrong?.path ?? '' };
  return Object.fromEntries(Object.entries(judged).filter(([name]) => Object.hasOwn(changed, name)));
}

function identityOf(now: StoredCustomer | undefined): Customer {
  const { tenantId, domain } = now ? inForce(now) : {};
  return { ...(tenantId !== undefined && { tenantId }), ...(domain !== undefined && { domain }) };
}

/** Whether a value that is about to be changed is not what the editor showed. */
function wasChanged(now: Customer, before: Partial<Customer>, change: Partial<Customer>): boolean {
  return Object.keys(before).some((name) => {
    const place = name as keyof Customer;
    return place in change && !sameJson(now[place] ?? null, before[place] ?? null);
  });
}

/** `change` over `own`; an empty text, list or object takes the value away. */
function layOver(own: Customer, change: Partial<Customer>): Customer {
  const merged = Object.entries({ ...own, ...change }).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(merged);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isRecord(value)) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '' || value === false;
}

/** Another customer of this tenant id, or one that could not be told from it by a shared domain. */
async function takenBy(
  transaction: WriteTransaction,
  after: StoredCustomer,
  ownKey: string | undefined,
): Promise<StoredCustomer | undefined> {
  const customers = transaction.objectStore('customers');
  const sameKey = after.key === ownKey ? undefined : await customers.get(after.key);
  if (sameKey) return sameKey;
  const { tenantId, ...names } = inForce(after);
  for (const domain of domainsOf(names)) {
    const others = await customers.index('domains').getAll(domain, 3);
    const twin = others.find(
      (other) => other.key !== ownKey && (tenantId === undefined || inForce(other).tenantId === undefined),
    );
    if (twin) return twin;
  }
  return undefined;
}

/** Notes that a link of the customer was opened; unknown keys are ignored. `at`: milliseconds of the epoch. */
export async function touchCustomer(db: ListDatabase, key: string, at: number): Promise<void> {
  const transaction = db.transaction('customers', 'readwrite');
  const now = await transaction.store.get(key);
  if (now) await transaction.store.put({ ...now, usedAt: at });
  await transaction.done;
}

/**
 * Takes customers away, and remembers them for undo. One that the policy sets stays as the policy says; `what` is told
 * to whoever may undo it.
 */
export async function removeCustomers(
  db: ListDatabase,
  keys: readonly string[],
  offer: Pick<UndoOffer, 'what' | 'at'>,
): Promise<WriteOutcome> {
  return { ok: true, count: await ListWriter.run(db, (writer) => takeAway(writer, keys, offer)) };
}

async function takeAway(
  writer: ListWriter,
  keys: readonly string[],
  { what, at }: Pick<UndoOffer, 'what' | 'at'>,
): Promise<number> {
  const { transaction, revision } = writer;
  const customers = transaction.objectStore('customers');
  const found = await Promise.all([...new Set(keys)].map((key) => customers.get(key)));
  const before = found.filter((each) => each?.own !== undefined) as StoredCustomer[];
  await Promise.all(
    before.map(({ key, policy }) => {
      const rest = policy && stored({ policy, revision });
      return rest ? writer.put(rest, key) : writer.remove(key);
    }),
  );
  const count = before.length;
  if (count > 0) await rememberUndo(transaction, { what, at, count, revision }, { before, added: [] });
  return count;
}
