// Looks at what a page shows at points of its window: a control, text, a frame, or nothing that matters.

import { boxOf } from './box';
import { actedOn } from './interactive';
import { viewOf } from './roots';
import type { TopAt } from './front';

/** `frame`: what a frame shows there cannot be seen. */
export type Ground = 'free' | 'text' | 'frame' | 'control';

/** What there is at a point, in CSS pixels of the window. */
export type GroundAt = (x: number, y: number) => Ground;

/** Points are looked at on these lines; a look at one nearby is not repeated. Lines of text are higher than one step. */
export const stepX = 16;
export const stepY = 8;

const mostColumns = 10_000;

const pictures = 'img,svg,canvas,video,picture,object,embed,svg *';
/** Pixels around letters that count as text, too. */
const margin = 3;

/** Remembers what it saw: for one look at a page. */
export function groundOf(document: Document, topAt: TopAt): GroundAt {
  const known = new Map<number, Ground>();
  const elements = new Map<Element, Look>();
  return (x, y) => {
    const column = Math.round(x / stepX);
    const row = Math.round(y / stepY);
    const key = row * mostColumns + column;
    const before = known.get(key);
    if (before) return before;
    // The last lines may lie beyond the window's edge.
    const { innerWidth, innerHeight } = viewOf(document.documentElement);
    const at = [Math.min(column * stepX, innerWidth - 1), Math.min(row * stepY, innerHeight - 1)] as const;
    const ground = groundAt(topAt(...at), at, elements);
    known.set(key, ground);
    return ground;
  };
}

interface Look {
  readonly whole: Ground | null;
  readonly lines: readonly DOMRect[];
}

function groundAt(top: Element | null, [x, y]: readonly [number, number], known: Map<Element, Look>): Ground {
  if (!top || top === top.ownerDocument.documentElement) return 'free';
  const look = known.get(top) ?? lookAt(top);
  known.set(top, look);
  if (look.whole) return look.whole;
  const isOn = ({ left, right, top: above, bottom }: DOMRect) =>
    x > left - margin && x < right + margin && y > above - margin && y < bottom + margin;
  return look.lines.some(isOn) ? 'text' : 'free';
}

function lookAt(element: Element): Look {
  if (element.matches('iframe,frame')) return { whole: 'frame', lines: [] };
  const acted = actedOn(element);
  if ((acted && !isWide(acted)) || isPointedAt(element)) return { whole: 'control', lines: [] };
  if (element.matches(pictures)) return { whole: 'text', lines: [] };
  return { whole: null, lines: linesOf(element) };
}

/** What a page shows a hand for is pressed, whatever it calls itself. */
function isPointedAt(element: Element): boolean {
  return viewOf(element).getComputedStyle(element).cursor === 'pointer' && !isWide(element);
}

/** Larger than half of the window: a pane, not a control. */
function isWide(element: Element): boolean {
  const [, , width, height] = boxOf(element);
  const { innerWidth, innerHeight } = viewOf(element);
  return !element.matches('input,textarea') && width * height > (innerWidth * innerHeight) / 2;
}

function linesOf(element: Element): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue;
    const range = element.ownerDocument.createRange();
    range.selectNode(node);
    lines.push(...range.getClientRects());
  }
  return lines;
}
