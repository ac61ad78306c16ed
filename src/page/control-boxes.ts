// Tells where the controls of a document are in its window, where scrolling could bring them, and when that changes.

import type { Box } from '../model/message';
import { around, boxOf, common, covers } from './box';
import { Clips } from './clips';
import { frontOf } from './front';
import type { TopAt } from './front';
import { interactiveIn } from './interactive';
import { holds, parentOf, viewOf } from './roots';
import type { ShadowOf } from './roots';
import { inSlices } from './slices';
import type { Steps } from './slices';

export interface ControlBox {
  /** Null while it is scrolled out of the window. */
  readonly seen: Box | null;
  /** All that scrolling can make it pass over, `seen` included. */
  readonly swept: Box;
}

interface Looking {
  readonly shadowOf: ShadowOf;
  /** An element of ours to look through. */
  readonly except?: Element | null;
}

/** How many controls are measured before the page may go on. */
const batch = 40;
/** A “control” larger than this share of the window is a pane that takes the focus. */
const largest = 0.6;

/** Every control that a person can see or scroll to; those behind something else are left out. */
export function* controlBoxes(document: Document, { shadowOf, except }: Looking): Steps<ControlBox[]> {
  const topAt = frontOf(document, shadowOf, except);
  const clips = new Clips(document, topAt);
  const found: ControlBox[] = [];
  let count = 0;
  for (const control of yield* interactiveIn(document, shadowOf)) {
    if ((count += 1) % batch === 0) yield;
    if (!control.checkVisibility({ visibilityProperty: true }) || isPane(control)) continue;
    const { seen, swept } = clips.reach(control);
    if (!swept) continue;
    if (seen && isCovered(control, seen, topAt)) continue;
    found.push({ seen, swept });
  }
  return found;
}

function isPane(control: Element): boolean {
  if (/^(?:input|textarea|select|button)$/u.test(control.localName)) return false;
  const [, , width, height] = boxOf(control);
  const { innerWidth, innerHeight } = viewOf(control);
  return width * height > innerWidth * innerHeight * largest;
}

/** Something else is drawn over its middle: not a part of it, nor of what it is wrapped in. */
function isCovered(control: Element, [left, top, width, height]: Box, topAt: TopAt): boolean {
  const front = topAt(left + width / 2, top + height / 2);
  if (!front || holds(control, front) || holds(front, control)) return false;
  const wrapper = parentOf(control);
  return wrapper === null || !holds(wrapper, front);
}

/** More boxes than this are not sent to another document. */
const mostBoxes = 400;

/** The boxes as other documents are told of them: where a control is or can come, those inside others left out. */
export function boxesToTell(controls: readonly ControlBox[], most = mostBoxes): Box[] {
  const boxes: Box[] = [];
  for (const { swept } of controls.toSorted((a, b) => areaOf(b.swept) - areaOf(a.swept))) {
    const box = outward(swept);
    if (!boxes.some((outer) => covers(outer, box))) boxes.push(box);
  }
  if (boxes.length <= most) return boxes;
  return [...boxes.slice(0, most - 1), around(boxes.slice(most - 1))];
}

function areaOf([, , width, height]: Box): number {
  return width * height;
}

/** In whole pixels, so that a pixel's fraction is no change. */
function outward([left, top, width, height]: Box): Box {
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return [x, y, Math.ceil(left + width) - x, Math.ceil(top + height) - y];
}

/** What of a frame's boxes its iframe shows, in pixels of the page around it. */
export function placeBoxes(boxes: readonly Box[], iframe: HTMLIFrameElement): Box[] {
  const [left, top] = boxOf(iframe);
  const { paddingLeft, paddingTop } = viewOf(iframe).getComputedStyle(iframe);
  const [x, y] = [
    left + iframe.clientLeft + (parseFloat(paddingLeft) || 0),
    top + iframe.clientTop + (parseFloat(paddingTop) || 0),
  ];
  const whole = boxOf(iframe);
  return boxes
    .map(([boxLeft, boxTop, width, height]) => common(whole, [boxLeft + x, boxTop + y, width, height]))
    .filter((box) => box !== null);
}

interface BoxWatch {
  readonly document: Document;
  readonly shadowOf: ShadowOf;
  readonly changed: (boxes: readonly Box[]) => void;
  readonly signal: AbortSignal;
}

export interface BoxWatcher {
  /** Tells the boxes once more, changed or not: who was told may be new. */
  readonly again: () => void;
}

/** Milliseconds between two looks, at least. */
const pauseMs = 200;
/** A look takes at most this share of the time, on pages of any size that never hold still. */
const share = 0.05;

/** Looks now, and whenever the page changed, scrolled or got another size. */
export function watchBoxes({ document, shadowOf, changed, signal }: BoxWatch): BoxWatcher {
  const now = () => performance.now();
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  let told: string | null = null;
  let isDue = false;
  let isBusy = false;
  const look = async () => {
    if (signal.aborted) return;
    [isBusy, isDue] = [true, false];
    const start = now();
    const boxes = boxesToTell(await inSlices(controlBoxes(document, { shadowOf }), { now, pause }));
    const text = JSON.stringify(boxes);
    if (text !== told) changed(boxes);
    told = text;
    setTimeout(rest, Math.max(pauseMs, (now() - start) / share));
  };
  const rest = () => {
    isBusy = false;
    if (isDue) void look();
  };
  const wake = () => {
    isDue = true;
    if (!isBusy) void look();
  };
  const observer = new MutationObserver(wake);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  const options = { capture: true, passive: true, signal };
  const view = document.defaultView;
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'toggle', 'click', 'load'])
    view?.addEventListener(type, wake, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  wake();
  return {
    again: () => {
      told = null;
      wake();
    },
  };
}
