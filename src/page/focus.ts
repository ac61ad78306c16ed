// Keeps focus and caret where the user has them while lists of the page take the focus and hand it on late.

import { focusedIn, rootsIn } from './roots';
import type { ShadowOf } from './roots';

export interface FocusKeeper {
  /** Runs work on a control that may take the focus; afterwards it goes back, also when the page moves it later on. */
  readonly during: <T>(control: Element | null, work: () => Promise<T>) => Promise<T>;
  /** Gives the focus back now, unless the user did something meanwhile. */
  readonly giveBack: () => void;
  readonly stop: () => void;
}

/** What the keeper needs to know of the user; see `Activity`. */
interface User {
  readonly lastAt: () => number;
  readonly isMovingFocus: () => boolean;
  readonly noteWork: () => void;
}

interface Rendering {
  readonly isRendered: (element: Element) => boolean;
  readonly shadowOf: ShadowOf;
}

const editable = 'input:not([role=combobox]), textarea, [contenteditable=""], [contenteditable=true]';

/**
 * The focus is the user's where it was at first, where they put it by mouse or Tab, and where a text field that was on
 * screen before gets it (lists give it to parts of their own). What takes it from a text field they work in, while a list
 * is open or after, does not keep it.
 */
export function keepFocus(document: Document, user: User, { isRendered, shadowOf }: Rendering): FocusKeeper {
  const focused = () => focusedIn(document, shadowOf) as HTMLElement | null;
  const placeNow = (): FocusPlace => ({ element: focused(), caret: caretOf(focused()) });
  const fieldsNow = () => new Set(fieldsIn(document, shadowOf).filter(isRendered));
  let busy = false;
  let own: Element | null = null;
  let fields = fieldsNow();
  let since = user.lastAt();
  let place = placeNow();
  const adopt = () => {
    since = user.lastAt();
    place = placeNow();
  };
  const isDisturbed = () => user.lastAt() !== since;
  const isInText = () => place.element?.matches(editable) === true;
  const giveBack = () => {
    if (busy) return;
    if (!isDisturbed() || isInText()) goTo(focused(), place);
    else adopt();
  };
  const onFocus = () => {
    const target = focused();
    if (target === place.element) return;
    const theirs = target !== own && fields.has(target as Element);
    if (theirs && !user.isMovingFocus()) user.noteWork();
    if (theirs || user.isMovingFocus()) adopt();
    else if (isDisturbed() && isInText()) goTo(focused(), place);
    else giveBack();
  };
  const onBlur = (event: FocusEvent) => {
    const { relatedTarget } = event;
    const [target] = event.composedPath();
    if (target === place.element) place = { element: place.element, caret: caretOf(place.element) };
    if (relatedTarget === null && user.isMovingFocus()) place = { element: document.body, caret: null };
  };
  document.addEventListener('focusin', onFocus, true);
  document.addEventListener('focusout', onBlur, true);
  return {
    during: async (control, work) => {
      giveBack();
      [busy, own, fields, since] = [true, control, fieldsNow(), user.lastAt()];
      try {
        return await work();
      } finally {
        busy = false;
        giveBack();
      }
    },
    giveBack,
    stop: () => {
      document.removeEventListener('focusin', onFocus, true);
      document.removeEventListener('focusout', onBlur, true);
    },
  };
}

/** Where the focus is, and the caret in it. */
interface FocusPlace {
  readonly element: HTMLElement | null;
  readonly caret: Caret | null;
}

function fieldsIn(document: Document, shadowOf: ShadowOf): Element[] {
  return rootsIn(document, shadowOf).flatMap((root) => [...root.querySelectorAll(editable)]);
}

function goTo(now: HTMLElement | null, { element, caret }: FocusPlace): void {
  if (now === element) return;
  if (!element?.isConnected || element === element.ownerDocument.body) {
    now?.blur();
    return;
  }
  element.focus({ preventScroll: true });
  if (caret) (element as HTMLInputElement).setSelectionRange(...caret);
}

type Caret = [start: number, end: number, direction: 'forward' | 'backward' | 'none'];

function caretOf(element: Element | null): Caret | null {
  if (!element || !/^(?:input|textarea)$/u.test(element.localName)) return null;
  const { selectionStart, selectionEnd, selectionDirection } = element as HTMLInputElement;
  if (selectionStart === null || selectionEnd === null) return null;
  return [selectionStart, selectionEnd, selectionDirection ?? 'none'];
}
