// Scrolls the strip's panel, and nothing of the page, until a part of it is in sight.

/** Left free below it, in CSS pixels. */
const gap = 8;

/** As much of it as there is room for, its beginning first. */
export function bringIntoView(part: HTMLElement | null): void {
  const panel = part?.closest('.panel');
  if (!part || !panel) return;
  const [inner, outer] = [part.getBoundingClientRect(), panel.getBoundingClientRect()];
  const way = Math.min(inner.top - outer.top, inner.bottom + gap - outer.bottom);
  if (way > 0) panel.scrollTop += way;
}
