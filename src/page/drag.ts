// Lets a box follow the pointer from a press on it until it is let go.

import type { Point } from './box';

interface Dragging {
  /** The corner it starts from. */
  readonly from: Point;
  readonly move: (corner: Point) => void;
  /** Let go there; null when the browser took the pointer away. */
  readonly end: (corner: Point | null) => void;
  readonly signal: AbortSignal;
}

/** Call while the press is being handled; later moves come to the pressed element, wherever the pointer is. */
export function followPointer(press: PointerEvent, { from, move, end, signal }: Dragging): void {
  const handle = (press.currentTarget ?? press.target) as Element | null;
  if (!handle || press.button !== 0) return;
  const { pointerId, clientX, clientY } = press;
  const stopper = new AbortController();
  const options = { signal: stopper.signal };
  const isSame = (event: Event) => (event as PointerEvent).pointerId === pointerId && event.isTrusted;
  const cornerAt = (event: Event): Point => {
    const pointer = event as PointerEvent;
    return { x: from.x + pointer.clientX - clientX, y: from.y + pointer.clientY - clientY };
  };
  const stop = (corner: Point | null) => {
    stopper.abort();
    end(corner);
  };
  handle.setPointerCapture(pointerId);
  handle.addEventListener('pointermove', (event) => isSame(event) && move(cornerAt(event)), options);
  handle.addEventListener('pointerup', (event) => isSame(event) && stop(cornerAt(event)), options);
  handle.addEventListener('pointercancel', (event) => isSame(event) && stop(null), options);
  signal.addEventListener(
    'abort',
    () => {
      stopper.abort();
    },
    options,
  );
}
