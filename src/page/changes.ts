// Notices changes of a document that may matter to a form: controls or labels added, animations ended, clicks, a field left.

import { controlSelector } from './control-selector';
import { watchRoots } from './root-watch';
import type { Root, ShadowOf } from './roots';

const relevant = `${controlSelector}, label, legend`;

interface ChangeWatch {
  readonly shadowOf: ShadowOf;
  readonly changed: () => void;
  /** Called once for each document and shadow root of the page, early and late ones. */
  readonly onRoot: (root: Root) => void;
  readonly signal: AbortSignal;
}

/** Calls `changed` after such a change, at most once per batch of mutations. Looks at added subtrees only. */
export function watchChanges(document: Document, { shadowOf, changed, onRoot, signal }: ChangeWatch): void {
  const observer = new MutationObserver((records) => {
    const added = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter(({ nodeType }) => nodeType === 1);
    if (added.some(isRelevant)) changed();
    added.forEach((node) => {
      roots.add(node as Element);
    });
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  const enter = (root: Root) => {
    observer.observe(root, { childList: true, subtree: true });
    for (const type of ['transitionend', 'animationend', 'click', 'change', 'focusout', 'scrollend'])
      root.addEventListener(type, changed, { capture: true, passive: true, signal });
    onRoot(root);
    if (root !== document) changed();
  };
  const roots = watchRoots(document, { shadowOf, onRoot: enter, signal });
}

function isRelevant(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    element.matches(relevant) ||
    (element.firstElementChild !== null && element.querySelector(relevant) !== null)
  );
}
