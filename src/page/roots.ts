// Finds the shadow roots of a document, and the way between them: parents, ids and the focus across their borders.

export type Root = Document | ShadowRoot;

/** A document, a shadow root or an element. */
export type Part = ParentNode & Node;

/** The shadow root of an element, a closed one too where the browser shows it to an extension; null when it has none. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** What can be seen without the extension's rights. */
export const openShadowOf: ShadowOf = (element) => element.shadowRoot;

/** The document or shadow root an element lives in; ids and names are looked up there. */
export function rootOf(element: Element): Root {
  return element.getRootNode() as Root;
}

/** The element whose shadow root this one stands in; null in the document itself. */
export function hostOf(element: Element): Element | null {
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** The parent as a reader of the source sees it: at the top of a shadow root, its host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** The parent as the screen shows it: what is slotted stands where its slot is. */
export function flatParentOf(element: Element): Element | null {
  return element.assignedSlot ?? parentOf(element);
}

/** `Element.closest` that goes on above shadow roots. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; from = hostOf(from)) {
    const found = from.closest(selector);
    if (found) return found;
  }
  return null;
}

/** `Node.contains` that looks into shadow roots, too. */
export function holds(outer: Element, inner: Element): boolean {
  for (let from: Element | null = inner; from; from = hostOf(from)) if (outer.contains(from)) return true;
  return false;
}

const custom = "descendant-or-self::*[contains(local-name(),'-')]";
/** Ordinary elements that carry a shadow root have, as a rule, nothing else in them. */
const emptyBoxes = 'div:empty,section:empty,main:empty';

/**
 * Elements in a document, shadow root or subtree that may carry a shadow root: all custom elements and empty boxes.
 * Asks the browser's XPath, which makes no object for the thousands that do not count (tried: 3 ms for 45,000
 * elements; a TreeWalker takes 20).
 */
export function possibleHosts(node: Part): Element[] {
  const document = node.ownerDocument ?? (node as Document);
  const hosts: Element[] = [...node.querySelectorAll(emptyBoxes)];
  if (node.nodeType === 1 && (node as Element).matches(emptyBoxes)) hosts.push(node as Element);
  for (const from of node.nodeType === 11 ? (node as ShadowRoot).children : [node]) {
    const found = document.evaluate(custom, from, null, 7);
    for (let at = 0; at < found.snapshotLength; at += 1) hosts.push(found.snapshotItem(at) as Element);
  }
  return hosts;
}

/** The node itself when it is a document or shadow root, and every shadow root below it, outer ones first. */
export function rootsIn(node: Part, shadowOf: ShadowOf): Root[] {
  const roots = node.nodeType === 1 ? [] : [node as Root];
  const queue: Part[] = [node];
  for (const next of queue) {
    for (const host of possibleHosts(next)) {
      const shadow = shadowOf(host);
      if (shadow) {
        roots.push(shadow);
        queue.push(shadow);
      }
    }
  }
  return roots;
}

/** The focused element, inside shadow roots where it is there. */
export function focusedIn(document: Document, shadowOf: ShadowOf): Element | null {
  let focused = document.activeElement;
  for (;;) {
    const inner: Element | null = (focused && shadowOf(focused)?.activeElement) ?? null;
    if (!inner) return focused;
    focused = inner;
  }
}

/** The elements an id list attribute (`aria-labelledby`, `aria-controls`, …) points to, in its order. */
export function referenced(element: Element, attribute: string): Element[] {
  const root = rootOf(element);
  const ids = element.getAttribute(attribute)?.split(/\s+/u) ?? [];
  return ids.map((id) => (id === '' ? null : root.getElementById(id))).filter((found) => found !== null);
}

/** The window of an element's document; throws when the document was thrown away. */
export function viewOf(element: Element): Window & typeof globalThis {
  const view = element.ownerDocument.defaultView;
  if (!view) throw new Error('The document of this element is gone.');
  return view;
}
