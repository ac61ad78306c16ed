// Writes down where an element stands and whether it shows, for tests without a layout of their own.

import type { Look, SavedElement } from '../model/snapshot';

const faintest = 0.1;

/** The box, unless the element has none, and what hides the element or what is in it. */
export function lookOf(
  element: Element,
  view: Window & typeof globalThis,
): Pick<SavedElement, 'box' | 'look' | 'scroll'> {
  const style = view.getComputedStyle(element);
  if (style.display === 'none') return { look: ['not-displayed'] };
  const look = looksOf(element, style);
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + view.scrollX, top + view.scrollY];
  const box = [x, y, width, height].map(Math.round) as [number, number, number, number];
  return {
    ...(box.some((side) => side !== 0) && { box }),
    ...(look.length > 0 && { look }),
    ...(/auto|scroll/u.test(`${style.overflowX} ${style.overflowY}`) && { scroll: scrollOf(element) }),
  };
}

function scrollOf({
  scrollLeft,
  scrollTop,
  scrollWidth,
  scrollHeight,
}: Element): [number, number, number, number] {
  return [Math.round(scrollLeft), Math.round(scrollTop), scrollWidth, scrollHeight];
}

function looksOf(element: Element, style: CSSStyleDeclaration): Look[] {
  const isRoot = element === element.ownerDocument.body;
  const cuts = /hidden|clip/u.test(`${style.overflowX} ${style.overflowY}`) && !isRoot;
  const clipped =
    /^rect\((?:0(?:px)?,? ?|1px,? ?){4}\)$/u.test(style.clip) ||
    /inset\((?:50|100)%|circle\(0/u.test(style.clipPath);
  const found: (readonly [boolean, Look])[] = [
    [style.visibility !== 'visible' && style.visibility !== '', 'invisible'],
    [Number(style.opacity || 1) < faintest, 'faint'],
    [cuts, 'cuts'],
    [clipped, 'clipped'],
  ];
  return found.filter(([holds]) => holds).map(([, look]) => look);
}
