// Keeps what frames told of their controls, and finds it again by the iframe.

import type { Box, FrameSize } from '../model/message';
import { iframesFor } from './frames';
import { pathOf } from './place';
import { viewOf } from './roots';

interface Told {
  readonly frame: FrameSize;
  readonly boxes: readonly Box[];
}

/** For the frames of a top page. */
export class FrameBoxes {
  private readonly told = new Map<string, Told>();

  constructor(private readonly document: Document) {}

  /** What a frame tells replaces what it told before. */
  take(frame: FrameSize, boxes: readonly Box[]): void {
    const { path, origin, width, height } = frame;
    // In a component frames have no number: there the size is all that tells them apart.
    const size = path.includes(-1) ? `${String(width)} ${String(height)}` : '';
    this.told.set(`${path.join()} ${origin} ${size}`, { frame, boxes });
  }

  /** The boxes in an iframe of the page; null when nothing is known: also where the controls stand in a frame inside of it. */
  in(iframe: HTMLIFrameElement): readonly Box[] | null {
    const own = pathOf(viewOf(iframe));
    const about = [...this.told.values()].filter(({ frame }) =>
      iframesFor(this.document, frame, own)?.includes(iframe),
    );
    const isOutermost = about.every(({ frame }) => frame.path.length === own.length + 1);
    return about.length > 0 && isOutermost ? about.flatMap(({ boxes }) => boxes) : null;
  }
}
