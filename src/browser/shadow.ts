// Opens shadow roots with the extension's rights: closed ones are shown to a content script alone.

import { stripName } from '../page/strip-name';

/** The open or closed shadow root of an element; null when it has none yet, and for the strip, which is none of a page. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot;
  if (open || !element.localName.includes('-')) return open;
  if (element.localName === stripName) return null;
  // The types take an HTMLElement; custom elements of other namespaces make the call throw (tried: SVG).
  return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
}
