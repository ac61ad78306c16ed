// Opens links in the worker, and notes which customers were used.

import { openFor } from '../browser/open';
import type { Opening } from '../browser/open';
import { localStore, managedStore } from '../browser/storage';
import { touchCustomer } from '../store/customers/edit';
import { effectiveSettings } from '../store/settings';
import { withList } from './known';

/** Opens an address as `openFor` does; the customer comes to the front of those used last. */
export async function jump(opening: Opening): Promise<boolean> {
  return openFor(opening, async (customerKey) => {
    const effective = await effectiveSettings(localStore, managedStore);
    await withList(effective, (db) => touchCustomer(db, customerKey, Date.now()));
  });
}
