// Holds a person's press of the button that files the request back, as long as it is to be held; presses nothing itself.

import { framesOf } from './buttons';
import { holds } from './roots';

interface Guard {
  readonly document: Document;
  /** The button as it is now; asked only when something is pressed while it is held. */
  readonly find: () => Element | null;
  readonly isHeld: () => boolean;
  /** Told once for each press that was held back. */
  readonly refused: () => void;
  readonly signal: AbortSignal;
}

/** All that a press consists of: some frameworks act on the way down, some on the way up. */
const pointing = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
] as const;
const typing = ['keydown', 'keypress', 'keyup'] as const;
const pressing: ReadonlySet<string> = new Set(['Enter', ' ', 'Spacebar']);

/**
 * Stops trusted presses of the button, by mouse, finger, pen or key, and the sending of its form, before the page
 * hears of them. What scripts of the page do passes, and so does every other press.
 */
export function guardCreate(guard: Guard): void {
  const { document, find, isHeld, refused, signal } = guard;
  let told = false;
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!told) refused();
    told = true;
  };
  const onPress = (event: Event) => {
    if (!event.isTrusted) return;
    if (begins(event)) told = false;
    if (!isHeld()) return;
    const button = find();
    if (button && isOn(button, event)) stop(event);
  };
  const onKey = (event: Event) => {
    if (pressing.has((event as KeyboardEvent).key)) onPress(event);
  };
  const onSubmit = (event: Event) => {
    if (!event.isTrusted || !isHeld()) return;
    const button = find();
    if (button && isSending(button, event as SubmitEvent)) {
      told = false;
      stop(event);
    }
  };
  const options = { capture: true, signal };
  const window = document.defaultView;
  for (const type of pointing) window?.addEventListener(type, onPress, { ...options, passive: false });
  for (const type of typing) window?.addEventListener(type, onKey, options);
  window?.addEventListener('submit', onSubmit, options);
}

/** Whether a new press begins: a click without a pointer is a whole one, of a screen reader or of Enter in a field. */
function begins(event: Event): boolean {
  if (event.type === 'keydown') return !(event as KeyboardEvent).repeat;
  return event.type === 'pointerdown' || (event.type === 'click' && (event as MouseEvent).detail === 0);
}

/** Whether the event is on the button, or on its like inside a closed shadow root, where its path cannot be seen. */
function isOn(button: Element, event: Event): boolean {
  const path = event.composedPath();
  if (framesOf(button).some((each) => path.includes(each))) return true;
  const [target] = path;
  const root = button.getRootNode() as Partial<ShadowRoot>;
  if (!root.host || !target || !('contains' in target)) return false;
  if (!holds(target as Element, root.host)) return false;
  if ('key' in event) return isIn(button, root.activeElement);
  const touch = (event as Partial<TouchEvent>).changedTouches?.[0];
  return touch ? covers(button, touch) : isAt(button, event as MouseEvent);
}

function isIn(button: Element, inner: Element | null | undefined): boolean {
  return inner !== null && inner !== undefined && (button === inner || button.contains(inner));
}

/** A click without a pointer has no place; the focus tells then. */
function isAt(button: Element, event: MouseEvent): boolean {
  const hasPlace = event.detail > 0 || event.clientX !== 0 || event.clientY !== 0;
  return hasPlace ? covers(button, event) : isIn(button, (button.getRootNode() as ShadowRoot).activeElement);
}

function covers(button: Element, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): boolean {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  return clientX >= left && clientX < right && clientY >= top && clientY < bottom;
}

/** The form of the button, sent by it or by nothing that can be seen. */
function isSending(button: Element, { target, submitter }: SubmitEvent): boolean {
  const form = (button as Partial<HTMLButtonElement>).form ?? button.closest('form');
  return form !== null && form === target && (submitter === null || isIn(button, submitter));
}
