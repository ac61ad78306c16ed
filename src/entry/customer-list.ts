// The customer list for a page of the extension: starts its thread, keeps it in step with the policy, and can stop it.

import { proxy, wrap } from 'comlink';
import type { Remote } from 'comlink';
import { withSettings } from '../browser/locks';
import { noteListChange, localStore } from '../browser/storage';
import { text } from '../browser/i18n';
import type { CustomerList, TableView } from '../model/list';
import { forgetAdopted } from '../store/customers/prepare';
import type { CustomerLayers } from '../store/settings';
import type { ListThread } from './list.worker';

/** Where the build puts `list.worker.ts` (`vite.config.ts`). */
const threadFile = '/src/entry/list.worker.js';

export interface ListOfPage {
  readonly list: CustomerList;
  /** Stops what the list is doing, so that nothing of it is written; calls under way reject with an `AbortError`. */
  readonly cancel: () => void;
  /** Takes in the customers of settings and policy; call when either has changed. */
  readonly prepare: (layers: CustomerLayers) => Promise<void>;
}

interface Running {
  readonly worker: Worker;
  readonly thread: Remote<ListThread>;
  readonly remote: Promise<CustomerList>;
  /** Rejects when the thread is stopped or fails to start. */
  readonly stopped: Promise<never>;
  readonly stop: (error: unknown) => void;
}

/** Starts the thread at once. Every method rejects when the database cannot be used. */
export function customerList(): ListOfPage {
  let running = start();
  let view: TableView | undefined;

  async function ask<T>(question: (remote: CustomerList) => Promise<T>): Promise<T> {
    const { remote, stopped } = running;
    return Promise.race([remote.then(question), stopped]);
  }

  const list: CustomerList = {
    search: (query, limit) => ask((remote) => remote.search(query, limit)),
    get: (key) => ask((remote) => remote.get(key)),
    ofSubscription: (id) => ask((remote) => remote.ofSubscription(id)),
    arrange: (next) => {
      view = next;
      return ask((remote) => remote.arrange(next));
    },
    rows: (from, to) => ask((remote) => remote.rows(from, to)),
    arrangedKeys: () => ask((remote) => remote.arrangedKeys()),
    save: (edit) => ask((remote) => remote.save(edit)),
    setFavourite: (key, on) => ask((remote) => remote.setFavourite(key, on)),
    remove: (keys) => ask((remote) => remote.remove(keys)),
    undoOffer: () => ask((remote) => remote.undoOffer()),
    undo: () => ask((remote) => remote.undo()),
    readImport: (source, options, onProgress) =>
      ask((remote) => remote.readImport(source, options, proxy(onProgress))),
    plannedRows: (fate, from, to) => ask((remote) => remote.plannedRows(fate, from, to)),
    applyImport: (onProgress) => ask((remote) => remote.applyImport(proxy(onProgress))),
    exportAs: (format, onProgress) => ask((remote) => remote.exportAs(format, proxy(onProgress))),
  };
  return {
    list,
    cancel: () => {
      const old = running;
      running = start();
      old.worker.terminate();
      old.stop(new DOMException('The user stopped it.', 'AbortError'));
      if (view) void list.arrange(view).catch(() => undefined);
    },
    prepare: async (layers) => {
      const { adopted } = await Promise.race([running.thread.prepare(layers), running.stopped]);
      if (adopted > 0) await withSettings(() => forgetAdopted(localStore, layers.stored));
    },
  };
}

function start(): Running {
  const worker = new Worker(threadFile, { type: 'module' });
  const thread = wrap<ListThread>(worker);
  let stop: Running['stop'] = () => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = reject;
  });
  stopped.catch(() => undefined);
  worker.addEventListener('error', () => stop(new Error('The thread of the customer list did not start.')));
  const changed = proxy(() => void noteListChange());
  // Every method of the list answers with a promise already: behind the thread it looks the same.
  const remote = thread.open(text('locale'), changed) as unknown as Promise<CustomerList>;
  remote.catch(() => undefined);
  return { worker, thread, remote, stopped, stop };
}
