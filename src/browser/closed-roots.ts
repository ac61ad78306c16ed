// Opens every shadow root there is, for the one look that a user asks for; `shadow` is for looks that are repeated.

import { stripName } from '../page/strip-name';

/** The shadow root of an element, open or closed; null when it has none, and for the strip. Costs a call for each element. */
export function anyShadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.localName === stripName) return null;
  // The call throws on anything that is not HTML.
  return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
}
