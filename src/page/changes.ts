// Notices changes of a document that may matter to a form: controls or labels added, animations ended, clicks.

import { controlSelector } from './controls';

const relevant = `${controlSelector}, label, legend`;

/** Calls `changed` after such a change, at most once per batch of mutations. Looks at added subtrees only. */
export function watchChanges(document: Document, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isRelevant))) changed();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  for (const type of ['transitionend', 'animationend', 'click']) {
    document.addEventListener(type, changed, { capture: true, passive: true, signal });
  }
}

function isRelevant(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    element.matches(relevant) ||
    (element.firstElementChild !== null && element.querySelector(relevant) !== null)
  );
}
