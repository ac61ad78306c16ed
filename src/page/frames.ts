// Says for a frame that cannot tell by itself whether its iframe element is one a person can see.

import type { FrameSize } from '../model/message';
import { viewOf } from './roots';

/** A frame smaller than this many CSS pixels shows no form. */
const smallest = { width: 100, height: 40 };
const faintest = 0.1;

/**
 * Whether a frame's iframe in this page can be seen: rendered, opaque, not hidden, not wholly behind something else.
 * The frame is known by its number; in a component it has none, and every iframe that could be it must be seen (same
 * origin, same inner size): a hidden twin makes the answer no.
 * `own` is the path of this page itself; null when the frame is not one of its children.
 */
export function isFrameShown(document: Document, frame: FrameSize, own: readonly number[]): boolean | null {
  const iframes = iframesFor(document, frame, own);
  return iframes && iframes.length > 0 && iframes.every(isSeen);
}

/**
 * The iframe elements of this page that hold a frame or hold the one around it: one, or all that it could be. Null when it
 * is none of this page's.
 */
export function iframesFor(
  document: Document,
  frame: FrameSize,
  own: readonly number[],
): HTMLIFrameElement[] | null {
  if (own.length >= frame.path.length || own.some((number, at) => number !== frame.path[at])) return null;
  const child = viewOf(document.documentElement)[frame.path[own.length] ?? -1];
  const iframes = [...document.querySelectorAll('iframe')];
  const known = iframes.find(({ contentWindow }) => child && contentWindow === child);
  return known ? [known] : iframes.filter((iframe) => couldBe(iframe, frame));
}

/** Whether a document has a window large enough to show a form. */
export function isLargeEnough({ innerWidth, innerHeight }: Window): boolean {
  return innerWidth >= smallest.width && innerHeight >= smallest.height;
}

function couldBe(iframe: HTMLIFrameElement, { origin, width, height }: FrameSize): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 2;
  return originOf(iframe) === origin && near(iframe.clientWidth, width) && near(iframe.clientHeight, height);
}

function originOf(iframe: HTMLIFrameElement): string {
  const src = iframe.getAttribute('src') ?? '';
  const own = src === '' || src === 'about:blank' || iframe.hasAttribute('srcdoc');
  const { origin, href } = iframe.ownerDocument.location;
  return own || !URL.canParse(src, href) ? origin : new URL(src, href).origin;
}

function isSeen(iframe: HTMLIFrameElement): boolean {
  if (!iframe.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (iframe.closest('[aria-hidden=true], [inert]') !== null) return false;
  return opacityOf(iframe) >= faintest && isInFront(iframe);
}

/** The product of all opacities above and on the element, `filter: opacity(…)` included. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let box: Element | null = element; box; box = box.parentElement) {
    const style = viewOf(box).getComputedStyle(box);
    const filtered = /opacity\((?<amount>[\d.]+)\)/u.exec(style.filter)?.groups?.['amount'];
    opacity *= Number(style.opacity || 1) * Number(filtered ?? 1);
  }
  return opacity;
}

/** Whether at one of nine points of its visible part nothing lies in front of the iframe. */
function isInFront(iframe: HTMLIFrameElement): boolean {
  const box = iframe.getBoundingClientRect();
  const { innerWidth, innerHeight } = viewOf(iframe);
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  const root = iframe.getRootNode() as Document | ShadowRoot;
  return [0.1, 0.5, 0.9].some((x) =>
    [0.1, 0.5, 0.9].some(
      (y) => root.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y) === iframe,
    ),
  );
}
