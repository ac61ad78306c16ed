// The customer list as the views call it: what is under way can be given up, though the list’s thread never answers again.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CustomerList } from '../../model/list';

/** What a call rejects with that was given up. */
export class Stopped extends Error {}

export interface Stoppable {
  readonly list: CustomerList;
  /** Rejects every call that has no answer yet. */
  readonly stop: () => void;
}

/** A thread that is ended leaves its callers waiting for ever; these do not. */
export function stoppable(list: CustomerList): Stoppable {
  const waiting = new Set<(error: Stopped) => void>();
  const call = <T>(answer: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      answer.then(resolve, reject).finally(() => waiting.delete(reject));
    });
  const calls: CustomerList = {
    search: (query, limit) => call(list.search(query, limit)),
    get: (key) => call(list.get(key)),
    ofSubscription: (id) => call(list.ofSubscription(id)),
    arrange: (view) => call(list.arrange(view)),
    rows: (from, to) => call(list.rows(from, to)),
    arrangedKeys: () => call(list.arrangedKeys()),
    save: (edit) => call(list.save(edit)),
    setFavourite: (key, on) => call(list.setFavourite(key, on)),
    remove: (keys) => call(list.remove(keys)),
    undoOffer: () => call(list.undoOffer()),
    undo: () => call(list.undo()),
    readImport: (source, options, onProgress) => call(list.readImport(source, options, onProgress)),
    plannedRows: (fate, from, to) => call(list.plannedRows(fate, from, to)),
    applyImport: (onProgress) => call(list.applyImport(onProgress)),
    exportAs: (format, onProgress) => call(list.exportAs(format, onProgress)),
  };
  const stop = () => {
    for (const giveUp of waiting) giveUp(new Stopped());
    waiting.clear();
  };
  return { list: calls, stop };
}

/**
 * The list with a way to stop it. After `stop` it is another object, so that whoever arranged the old one starts
 * again: the list’s thread has forgotten it.
 */
export function useStoppable(list: CustomerList, cancel: () => void): Stoppable {
  const [turn, setTurn] = useState(0);
  const current = useMemo(() => stoppable(list), [list, turn]);
  useEffect(() => current.stop, [current]);
  const stop = () => {
    cancel();
    current.stop();
    setTurn((now) => now + 1);
  };
  return { list: current.list, stop };
}
