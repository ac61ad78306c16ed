// Lays the policy's customers over the list, and takes in those that older versions kept among the settings.

import type { Customer } from '../../model/settings';
import { mergeCustomer } from '../merge';
import { sameJson } from '../policy';
import type { ListDatabase, StoredCustomer, WriteTransaction } from './database';
import { Places } from './places';
import { inForce, layersOver, stored } from './stored';
import { ListWriter } from './writer';

/** How many customers are written at once: one after the other takes several times as long. */
const atOnce = 500;

/**
 * Makes the policy's customers those of the list's policy layer. Cheap when they are as before: one look. What a policy
 * no longer sets is gone from its layer; what the user added stays.
 */
export async function syncPolicy(db: ListDatabase, policy: readonly Customer[]): Promise<void> {
  const text = policy.length === 0 ? '' : JSON.stringify(policy);
  if (((await db.get('meta', 'policy')) ?? '') === text) return;
  await ListWriter.run(db, (writer) => layPolicy(writer, policy, text));
}

async function layPolicy(writer: ListWriter, policy: readonly Customer[], text: string): Promise<void> {
  const { transaction } = writer;
  const { places, values } = await placesIn(transaction);
  const layer = new Map(policy.map((customer) => [places.find(customer)?.key ?? Symbol('new'), customer]));
  for (const old of values) {
    const over = layer.get(old.key);
    if (!over && !old.policy) continue;
    const next = stored({
      ...(old.own && { own: old.own }),
      ...(over && { policy: over }),
      ...(old.usedAt !== undefined && { usedAt: old.usedAt }),
      revision: old.revision,
    });
    if (next && (next.own || next.policy)) await writer.put(next, old.key);
    else await writer.remove(old.key);
    layer.delete(old.key);
  }
  for (const customer of layer.values()) {
    const added = stored({ policy: customer, revision: writer.revision });
    if (added) await writer.put(added);
  }
  await transaction.objectStore('meta').put(text, 'policy');
}

/** Takes customers into the user's layer, values the list has not yet; answers how many were new or completed. */
export async function adopt(db: ListDatabase, found: readonly Customer[]): Promise<number> {
  if (found.length === 0) return 0;
  await ListWriter.run(db, (writer) => takeIn(writer, found));
  return found.length;
}

async function takeIn(writer: ListWriter, found: readonly Customer[]): Promise<void> {
  const { places } = await placesIn(writer.transaction);
  const pending: Promise<void>[] = [];
  for (const customer of found) {
    const old = places.find(customer);
    const own = mergeCustomer(customer, old?.own ?? {});
    const next = stored({ ...layersOver(old), own, revision: writer.revision });
    // What another page has taken in meanwhile is not written again.
    if (!next || (old && sameJson(old.own, own))) continue;
    places.add(next);
    pending.push(writer.put(next, old?.key));
    if (pending.length >= atOnce) await Promise.all(pending.splice(0));
  }
  await Promise.all(pending);
}

/** Read inside the write, so that nothing changes between. */
async function placesIn(transaction: WriteTransaction) {
  const values = await transaction.objectStore('customers').getAll();
  const places = new Places<StoredCustomer>(inForce);
  for (const each of values) places.add(each);
  return { places, values };
}
