// Tells whether a person can see a control, so that hidden, transparent, off-screen and honeypot fields stay empty.

import type { Control } from './controls';
import { viewOf } from './roots';

/** Layout questions go through this port: a test document has no layout. */
export interface Layout {
  /** Whether a person could see the control, below the fold included. */
  readonly isShown: (control: Control) => boolean;
  /** Whether an element is rendered at all (an option of an open list, a popup). */
  readonly isRendered: (element: Element) => boolean;
}

/** A box smaller than this many CSS pixels in either direction shows nothing. */
const smallest = 4;
const faintest = 0.1;

export const realLayout: Layout = { isShown, isRendered };

function isShown(control: Control): boolean {
  const styled = control.kind === 'radio' || control.kind === 'checkbox';
  const seen = styled ? control.parts.map(seenPart) : [control.element];
  return seen.some((element) => isRendered(element) && isInReach(element));
}

/** Styled radios and checkboxes keep their input transparent; what is seen is the label around or beside it. */
function seenPart(part: Element): Element {
  return (part as HTMLInputElement).labels?.[0] ?? part;
}

function isRendered(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false;
  const box = element.getBoundingClientRect();
  return box.width >= smallest && box.height >= smallest;
}

/** Whether scrolling can bring the element into view and no ancestor hides, fades or cuts it away. */
function isInReach(element: Element): boolean {
  if (element.closest('[aria-hidden=true], [inert]') !== null) return false;
  const own = element.getBoundingClientRect();
  let right = own.right;
  let bottom = own.bottom;
  let escaped = false;
  for (let box: Element | null = element; box; box = box.parentElement) {
    const style = viewOf(box).getComputedStyle(box);
    if (isFaded(style) || (!escaped && box !== element && cutsAway(box, style, own))) return false;
    escaped ||= style.position === 'fixed';
    right += box.scrollLeft;
    bottom += box.scrollTop;
  }
  return right > 0 && bottom > 0;
}

function isFaded(style: CSSStyleDeclaration): boolean {
  return (
    Number(style.opacity) < faintest ||
    /^rect\((0(px)?,? ?|1px,? ?){4}\)$/u.test(style.clip) ||
    /inset\((50|100)%|circle\(0/u.test(style.clipPath)
  );
}

/** A box that cuts what overflows, with the element beyond the edges that scrolling could reach. */
function cutsAway(box: Element, style: CSSStyleDeclaration, own: DOMRect): boolean {
  if (
    style.overflowX === 'visible' ||
    box === box.ownerDocument.documentElement ||
    box === box.ownerDocument.body
  )
    return false;
  const outer = box.getBoundingClientRect();
  if (outer.width < smallest || outer.height < smallest) return true;
  return own.right <= outer.left - box.scrollLeft || own.bottom <= outer.top - box.scrollTop;
}
