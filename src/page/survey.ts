// Takes stock of a window before a box is laid over it: its controls, its frames, and what there is between them.

import type { Box } from '../model/message';
import { boxOf, common } from './box';
import type { Size } from './box';
import { controlBoxes, placeBoxes } from './control-boxes';
import type { Survey } from './free-place';
import { frontOf } from './front';
import { groundOf } from './ground';
import { Occupancy } from './occupancy';
import { focusedIn, rootsIn, viewOf } from './roots';
import type { ShadowOf } from './roots';
import type { Steps } from './slices';

export interface Surveying {
  readonly shadowOf: ShadowOf;
  /** The box's own element, which is looked through. */
  readonly except: Element;
  /** The boxes a frame told of, in its own pixels; null when it told of none. */
  readonly boxesIn: (iframe: HTMLIFrameElement) => readonly Box[] | null;
}

/** Reads the whole window, step by step. */
export function* surveyOf(document: Document, { shadowOf, except, boxesIn }: Surveying): Steps<Survey> {
  const window = sizeOf(document);
  const controls = yield* controlBoxes(document, { shadowOf, except });
  const frames = framesIn(document, shadowOf);
  yield;
  const known = frames.flatMap(({ iframe }) => placeBoxes(boxesIn(iframe) ?? [], iframe));
  const unknown = frames.filter(({ iframe }) => boxesIn(iframe) === null).map(({ box }) => box);
  const seen = controls.map((control) => control.seen).filter((box) => box !== null);
  const swept = controls.map((control) => control.swept);
  yield;
  return {
    window,
    taken: new Occupancy(window, [...seen, ...known, ...unknown]),
    swept: new Occupancy(window, swept, 0),
    middles: new Occupancy(window, [...seen, ...swept, ...known].map(middleOf), 0),
    focus: focusBox(document, { shadowOf, except }),
    groundAt: groundOf(document, frontOf(document, shadowOf, except)),
  };
}

export function sizeOf(document: Document): Size {
  const { innerWidth, innerHeight } = viewOf(document.documentElement);
  return { width: innerWidth, height: innerHeight };
}

/** Where the focused control of the page is; null when none is, or it is ours. */
export function focusBox(document: Document, { shadowOf, except }: Omit<Surveying, 'boxesIn'>): Box | null {
  const focused = focusedIn(document, (element) => (element === except ? null : shadowOf(element)));
  if (!focused || focused === except || focused.matches('body,html,iframe')) return null;
  return common(boxOf(focused), [0, 0, sizeOf(document).width, sizeOf(document).height]);
}

/** The middle third of a control in width; of its whole height, for it may have come from scrolling. */
function middleOf([left, top, width, height]: Box): Box {
  return [left + width / 3, top, width / 3, height];
}

interface Frame {
  readonly iframe: HTMLIFrameElement;
  readonly box: Box;
}

/** The frames that the window shows. */
function framesIn(document: Document, shadowOf: ShadowOf): Frame[] {
  const { width, height } = sizeOf(document);
  const iframes = rootsIn(document, shadowOf).flatMap((root) => [...root.querySelectorAll('iframe')]);
  return iframes.flatMap((iframe) => {
    if (!iframe.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const box = common(boxOf(iframe), [0, 0, width, height]);
    return box ? [{ iframe, box }] : [];
  });
}
