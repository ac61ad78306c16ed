// Which customers are selected: one by one, as a range of rows, or all that the filter shows.

import { useRef, useState } from 'preact/hooks';
import type { CustomerList } from '../../model/list';

export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly toggle: (key: string, index: number) => void;
  /** From the row toggled last to this one; all get what this one gets. */
  readonly extendTo: (key: string, index: number) => void;
  /** All rows of the table. */
  readonly all: () => void;
  readonly clear: () => void;
  /** A customer goes by another key now. */
  readonly rename: (from: string, to: string) => void;
  /** Forgets those that are no longer in the list; call it with the keys of the whole list. */
  readonly keepOnly: (keys: readonly string[]) => void;
}

const none: ReadonlySet<string> = new Set();

export function useSelection(list: CustomerList, onFailure: () => void): Selection {
  const [keys, setKeys] = useState(none);
  const last = useRef(0);

  const change = (some: readonly string[], isOn: boolean) =>
    setKeys((now) => (isOn ? new Set([...now, ...some]) : without(now, new Set(some))));
  const toggle = (key: string, index: number) => {
    last.current = index;
    change([key], !keys.has(key));
  };
  const extendTo = (key: string, index: number) => {
    const [from, to] = [Math.min(last.current, index), Math.max(last.current, index)];
    list.arrangedKeys().then((all) => change(all.slice(from, to + 1), !keys.has(key)), onFailure);
  };
  const all = () => void list.arrangedKeys().then((some) => change(some, true), onFailure);
  const rename = (from: string, to: string) =>
    setKeys((now) => (now.has(from) && from !== to ? new Set([...without(now, new Set([from])), to]) : now));
  const keepOnly = (some: readonly string[]) => setKeys((now) => new Set(some.filter((key) => now.has(key))));
  return { keys, toggle, extendTo, all, clear: () => setKeys(none), rename, keepOnly };
}

function without(keys: ReadonlySet<string>, left: ReadonlySet<string>): Set<string> {
  return new Set([...keys].filter((key) => !left.has(key)));
}
