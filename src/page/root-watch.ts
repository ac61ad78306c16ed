// Follows the shadow roots of a document as they come: added hosts, and custom elements that get theirs late.

import { possibleHosts } from './roots';
import type { Root, ShadowOf } from './roots';

/** When custom elements without a root are looked at again: attaching one changes nothing that can be observed. */
const laterMs = [100, 200, 400, 800, 1500, 3000, 6000];

export interface RootWatch {
  /** Looks for roots in a node that was added. */
  readonly add: (node: Node) => void;
}

interface Follow {
  readonly shadowOf: ShadowOf;
  /** Called once for each root, the document first. */
  readonly onRoot: (root: Root) => void;
  readonly signal?: AbortSignal;
}

/** Finds every root there is now; later ones come from `add` and, for late upgrades, by looking again. */
export function watchRoots(document: Document, { shadowOf, onRoot, signal }: Follow): RootWatch {
  const known = new WeakSet<Root>();
  const waiting = new Set<Element>();
  let turn = laterMs.length;
  const enter = (root: Root) => {
    if (known.has(root)) return;
    known.add(root);
    onRoot(root);
    add(root);
  };
  const tryHost = (host: Element) => {
    const shadow = shadowOf(host);
    if (shadow) enter(shadow);
    return shadow !== null;
  };
  const lookAgain = () => {
    for (const host of waiting) if (!host.isConnected || tryHost(host)) waiting.delete(host);
    turn += 1;
    later();
  };
  const later = () => {
    const ms = laterMs[turn];
    if (waiting.size > 0 && ms !== undefined && !signal?.aborted) setTimeout(lookAgain, ms);
  };
  const add = (node: Node) => {
    for (const host of possibleHosts(node)) {
      if (tryHost(host) || !host.localName.includes('-')) continue;
      waiting.add(host);
      const resting = turn >= laterMs.length;
      turn = 0;
      if (resting) later();
    }
  };
  enter(document);
  return { add };
}
