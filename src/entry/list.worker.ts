// The thread of the customer list: the pages of the extension ask it, and never wait for 100,000 customers.

import { expose, proxy } from 'comlink';
import type { ProxyMarked } from 'comlink';
import { openList } from '../store/customers/database';
import { StoredCustomerList } from '../store/customers/list';
import { prepareList } from '../store/customers/prepare';
import type { CustomerLayers } from '../store/settings';

/** What the thread answers first: the list itself, once its database is open. */
export interface ListThread {
  /** `changed` is called after every write. Rejects when the database cannot be opened. */
  open(locale: string, changed: () => void): Promise<StoredCustomerList & ProxyMarked>;
  /** See `prepareList`. */
  prepare(layers: CustomerLayers): Promise<{ adopted: number }>;
}

const database = openList();
// Told to whoever asks; without this the browser would report it twice.
database.catch(() => undefined);

const thread: ListThread = {
  open: async (locale, changed) => {
    const tools = { now: () => Date.now(), changed, locale };
    return proxy(new StoredCustomerList(await database, tools));
  },
  prepare: async (layers) => prepareList(await database, layers),
};

expose(thread);
