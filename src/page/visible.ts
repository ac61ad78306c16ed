// Tells whether a person can see a control, so that hidden, transparent, off-screen and honeypot fields stay empty.

import type { Control } from './controls';
import { closestAcross, flatParentOf, hostOf, viewOf } from './roots';
import type { ShadowOf } from './roots';

/** Layout questions go through this port: a test document has no layout. */
export interface Layout {
  /** Whether a person could see the control, below the fold included. */
  readonly isShown: (control: Control) => boolean;
  /** Whether an element is rendered at all (an option of an open list, a popup). */
  readonly isRendered: (element: Element) => boolean;
  /** Whether an element is in front of the user at this moment: scrolled into view and not covered. */
  readonly isInFront: (element: Element) => boolean;
  readonly shadowOf: ShadowOf;
}

/** A box smaller than this many CSS pixels in either direction shows nothing. */
const smallest = 4;
const faintest = 0.1;

/** The layout of a real page; `shadowOf` may see closed roots. */
export function layoutWith(shadowOf: ShadowOf): Layout {
  return { isShown, isRendered, isInFront, shadowOf };
}

function isShown(control: Control): boolean {
  const styled = control.kind === 'radio' || control.kind === 'checkbox';
  const seen = styled ? control.parts.map(seenPart) : [control.element];
  return seen.some((element) => isRendered(element) && isInReach(element));
}

/** Styled radios and checkboxes keep their input transparent; what is seen is the label around or beside it. */
function seenPart(part: Element): Element {
  return (part as HTMLInputElement).labels?.[0] ?? hostOf(part) ?? part;
}

function isRendered(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false;
  const box = element.getBoundingClientRect();
  return box.width >= smallest && box.height >= smallest;
}

const thirds = [0.1, 0.5, 0.9];

/** Whether the page draws the element at one of nine points of what the window shows of it; true when it has no box. */
function isInFront(element: Element): boolean {
  const box = areaOf(element);
  if (box.right - box.left < smallest || box.bottom - box.top < smallest) return true;
  const seen = overlap(box, viewport(element));
  const root = element.getRootNode() as Document | ShadowRoot;
  const isThere = (x: number, y: number) => {
    const top = root.elementFromPoint(x, y);
    return top !== null && element.contains(top);
  };
  return (
    seen !== null &&
    thirds.some((right) =>
      thirds.some((down) =>
        isThere(seen.left + (seen.right - seen.left) * right, seen.top + (seen.bottom - seen.top) * down),
      ),
    )
  );
}

/**
 * Whether scrolling can bring the element into view and no ancestor hides, fades or cuts it away. Walks outwards with
 * the part of the page in which the element can appear: a box that scrolls shows all of its content somewhere in
 * itself, a box that only cuts shows what lies inside of it.
 */
function isInReach(element: Element): boolean {
  if (closestAcross(element, '[aria-hidden=true], [inert]') !== null) return false;
  let area = areaOf(element);
  let opacity = 1;
  for (let box: Element | null = element; box; box = flatParentOf(box)) {
    const style = viewOf(box).getComputedStyle(box);
    opacity *= opacityOf(style);
    if (opacity < faintest || isClipped(style)) return false;
    const inside = box === element ? area : within(box, style, area);
    if (!inside) return false;
    area = inside;
    if (style.position === 'fixed') return overlap(area, viewport(element)) !== null;
  }
  return isOnPage(element, area);
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function areaOf(element: Element): Area {
  return element.getBoundingClientRect();
}

function opacityOf({ opacity, filter }: CSSStyleDeclaration): number {
  const filtered = /opacity\((?<amount>[\d.]+)\)/u.exec(filter)?.groups?.['amount'];
  return Number(opacity) * Number(filtered ?? 1);
}

function isClipped({ clip, clipPath }: CSSStyleDeclaration): boolean {
  return /^rect\((0(px)?,? ?|1px,? ?){4}\)$/u.test(clip) || /inset\((50|100)%|circle\(0/u.test(clipPath);
}

/** Where inside an ancestor the area can appear; null when nowhere. The page's own scrolling is `isOnPage`'s affair. */
function within(box: Element, { overflowX, overflowY }: CSSStyleDeclaration, area: Area): Area | null {
  const { body, documentElement } = box.ownerDocument;
  if (overflowX === 'visible' || box === documentElement || box === body) return area;
  const outer = areaOf(box);
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  const reach = {
    left: scrolls(overflowX) ? outer.left - box.scrollLeft : outer.left,
    top: scrolls(overflowY) ? outer.top - box.scrollTop : outer.top,
    right: scrolls(overflowX) ? outer.left - box.scrollLeft + box.scrollWidth : outer.right,
    bottom: scrolls(overflowY) ? outer.top - box.scrollTop + box.scrollHeight : outer.bottom,
  };
  const part = overlap(area, reach);
  if (!part) return null;
  const { left, right } = scrolls(overflowX) ? outer : part;
  const { top, bottom } = scrolls(overflowY) ? outer : part;
  return right - left < smallest || bottom - top < smallest ? null : { left, top, right, bottom };
}

function overlap(a: Area, b: Area): Area | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return right - left < smallest || bottom - top < smallest ? null : { left, top, right, bottom };
}

function viewport(element: Element): Area {
  const { innerWidth, innerHeight } = viewOf(element);
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}

/** How many window widths to the right a form may reach; farther out is a hiding place, not a wide page. */
const widestPage = 2;

function isOnPage(element: Element, area: Area): boolean {
  const { scrollX, scrollY, innerWidth, innerHeight } = viewOf(element);
  const page = element.ownerDocument.documentElement;
  return (
    area.right + scrollX > 0 &&
    area.bottom + scrollY > 0 &&
    area.left + scrollX < innerWidth * widestPage &&
    area.top + scrollY < Math.max(page.scrollHeight, innerHeight)
  );
}
