// Finds what is drawn in front at a point of the window, inside shadow roots and under an element of ours.

import type { ShadowOf } from './roots';

/** What is in front at a point in CSS pixels of the window; null outside of it. */
export type TopAt = (x: number, y: number) => Element | null;

/** Looks through `except`, which stands in the document itself, and what belongs to it. */
export function frontOf(document: Document, shadowOf: ShadowOf, except: Element | null = null): TopAt {
  return (x, y) => {
    const top = firstAt(document, { x, y, except });
    return top && innermost(top, { x, y, shadowOf });
  };
}

interface Drill extends Omit<Spot, 'except'> {
  readonly shadowOf: ShadowOf;
}

function innermost(top: Element, drill: Drill): Element {
  const inner = drill.shadowOf(top)?.elementFromPoint(drill.x, drill.y) ?? null;
  return inner && inner !== top ? innermost(inner, drill) : top;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly except: Element | null;
}

function firstAt(document: Document, { x, y, except }: Spot): Element | null {
  const top = document.elementFromPoint(x, y);
  if (!except || top !== except) return top;
  return document.elementsFromPoint(x, y).find((element) => element !== except) ?? null;
}
