// Follows the boxes around an element that cut or scroll it: where it can be seen, and where scrolling may take it.

import type { Box } from '../model/message';
import { boxOf, common } from './box';
import { flatParentOf, holds, rootOf, viewOf } from './roots';

/** A box that cuts what is in it, and how far it can still be scrolled. */
interface Clip {
  readonly box: Box;
  readonly up: number;
  readonly down: number;
  readonly left: number;
  readonly right: number;
  /** False when something lies in front of all of it, as one blade of a portal before another. */
  readonly isInFront: boolean;
  readonly outer: Clip | null;
}

export interface Reach {
  /** What the window shows of the element now. */
  readonly seen: Box | null;
  /** Everywhere in the window where scrolling can bring it. */
  readonly swept: Box | null;
}

const cutting = /auto|scroll|hidden|clip/u;

/** Asks once what is the same for many elements; for one look at a page. */
export class Clips {
  private readonly known = new Map<Element, Clip | null>();
  private readonly page: Clip;
  private readonly still: Clip;

  /** `topAt` finds what is drawn in front at a point, in the document or a shadow root. */
  constructor(
    document: Document,
    private readonly topAt: (x: number, y: number) => Element | null,
  ) {
    const root = document.documentElement;
    const { innerWidth, innerHeight, scrollX, scrollY } = viewOf(root);
    const box: Box = [0, 0, innerWidth, innerHeight];
    this.still = { box, up: 0, down: 0, left: 0, right: 0, isInFront: true, outer: null };
    this.page = {
      ...this.still,
      up: Math.max(0, root.scrollHeight - innerHeight - scrollY),
      down: scrollY,
      left: Math.max(0, root.scrollWidth - innerWidth - scrollX),
      right: scrollX,
    };
  }

  reach(element: Element): Reach {
    let seen: Box | null = boxOf(element);
    let swept: Box | null = seen;
    const { position } = viewOf(element).getComputedStyle(element);
    const first = position === 'fixed' ? this.still : this.clipAround(element);
    for (let clip: Clip | null = first; clip && swept; clip = clip.outer) {
      if (!clip.isInFront) return { seen: null, swept: null };
      const [left, top, width, height]: Box = swept;
      swept = common(clip.box, [
        left - clip.left,
        top - clip.up,
        width + clip.left + clip.right,
        height + clip.up + clip.down,
      ]);
      seen = seen && common(clip.box, seen);
    }
    return { seen, swept };
  }

  private clipAround(element: Element): Clip {
    const parent = flatParentOf(element);
    if (!parent || parent === element.ownerDocument.documentElement) return this.page;
    const known = this.known.get(parent);
    if (known) return known;
    const clip = this.clipOf(parent);
    this.known.set(parent, clip);
    return clip;
  }

  private clipOf(box: Element): Clip {
    const { position, overflowX, overflowY } = viewOf(box).getComputedStyle(box);
    const outer = position === 'fixed' ? this.still : this.clipAround(box);
    const isOpen = !cutting.test(overflowX) && !cutting.test(overflowY);
    if (isOpen || box === box.ownerDocument.body) return outer;
    const room = (overflow: string, most: number) => (/auto|scroll/u.test(overflow) ? Math.max(0, most) : 0);
    const across = room(overflowX, box.scrollWidth - box.clientWidth);
    const along = room(overflowY, box.scrollHeight - box.clientHeight);
    // In a page written from right to left, `scrollLeft` counts down from 0.
    const right = Math.min(across, box.scrollLeft < 0 ? across + box.scrollLeft : box.scrollLeft);
    const down = Math.min(along, box.scrollTop);
    return {
      box: boxOf(box),
      up: along - down,
      down,
      left: across - right,
      right,
      isInFront: this.isInFront(box),
      outer,
    };
  }

  /** Whether at one of nine points of it the window shows it, or something in it. */
  private isInFront(box: Element): boolean {
    const shown = common(boxOf(box), this.still.box);
    if (!shown || rootOf(box).nodeType !== 9) return shown !== null;
    const shares = [0.1, 0.5, 0.9];
    return shares.some((x) =>
      shares.some((y) => {
        const top = this.topAt(shown[0] + shown[2] * x, shown[1] + shown[3] * y);
        return top === null || holds(box, top) || top.contains(box);
      }),
    );
  }
}
