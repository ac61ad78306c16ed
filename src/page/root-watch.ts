// Follows the shadow roots of a document as they come: added hosts, and custom elements that get theirs late.

import { possibleHosts } from './roots';
import type { Part, Root, ShadowOf } from './roots';

/** Custom elements without a root are looked at again, since attaching one cannot be observed: after 100 ms, 200 ms, … */
const firstLookMs = 100;
/** … 6.4 s, and no more. */
const mostLooks = 7;

export interface RootWatch {
  /** Looks for roots in a part that was added. */
  readonly add: (part: Part) => void;
  /** Looks now at the custom elements that have no root yet, for whom the next look comes too late. */
  readonly look: () => void;
}

interface Follow {
  readonly shadowOf: ShadowOf;
  /** Called once for each root, the document first. */
  readonly onRoot: (root: Root) => void;
  readonly signal: AbortSignal;
}

/** Finds every root there is now; later ones come from `add` and, for late upgrades, by looking again. */
export function watchRoots(document: Document, { shadowOf, onRoot, signal }: Follow): RootWatch {
  const known = new WeakSet<Root>();
  const waiting = new Set<Element>();
  let looks = 0;
  let isTicking = false;
  const enter = (root: Root) => {
    if (known.has(root)) return;
    known.add(root);
    onRoot(root);
    add(root);
  };
  const lookAt = (host: Element) => {
    const shadow = shadowOf(host);
    if (shadow) enter(shadow);
    if (shadow || !host.isConnected) waiting.delete(host);
    else if (host.localName.includes('-')) waiting.add(host);
  };
  const lookLater = () => {
    isTicking = waiting.size > 0 && looks < mostLooks && !signal.aborted;
    if (!isTicking) return;
    setTimeout(() => {
      if (!signal.aborted) waiting.forEach(lookAt);
      lookLater();
    }, firstLookMs << looks++);
  };
  const add = (part: Part) => {
    const before = waiting.size;
    possibleHosts(part).forEach(lookAt);
    if (waiting.size > before) looks = 0;
    if (!isTicking) lookLater();
  };
  enter(document);
  return {
    add,
    look: () => {
      waiting.forEach(lookAt);
    },
  };
}
