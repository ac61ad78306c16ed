// Finds elements by id and their containing root, across the document and shadow roots.

export type Root = Document | ShadowRoot;

/** The document or shadow root an element lives in; ids and names are looked up there. */
export function rootOf(element: Element): Root {
  return element.getRootNode() as Root;
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
