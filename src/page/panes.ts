// Names the parts of a portal page that are forms of their own, mounted beside each other (facts: portal-dom §1.3).

import { closestAcross } from './roots';

export const paneSelector =
  '.fxs-blade, .fxs-contextpane, .fxs-messagebox, .ms-Panel, .ms-Modal, [role=dialog], dialog';

/** The nearest blade, dialog or panel around an element; null outside of all. */
export function paneOf(element: Element): Element | null {
  return closestAcross(element, paneSelector);
}
