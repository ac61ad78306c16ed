// Keeps focus and caret where the user has them while lists of the page take the focus and hand it on late.

export interface FocusKeeper {
  /** Runs work on a control that may take the focus; afterwards it goes back, also when the page moves it later on. */
  readonly during: <T>(control: Element | null, work: () => Promise<T>) => Promise<T>;
  /** Gives the focus back now, unless the user did something meanwhile. */
  readonly giveBack: () => void;
  readonly stop: () => void;
}

/** What the keeper needs to know of the user. */
interface User {
  readonly lastAt: () => number;
  /** Counts as something the user did. */
  readonly noteWork: () => void;
}

interface Rendering {
  readonly isRendered: (element: Element) => boolean;
}

const editable = 'input:not([role=combobox]), textarea, [contenteditable=""], [contenteditable=true]';

/**
 * After the user did something, where the focus is counts as their choice. So does a text field that was on screen before
 * we touched a list and gets the focus: lists give it to their own parts, not to other fields.
 */
export function keepFocus(
  document: Document,
  { lastAt, noteWork }: User,
  { isRendered }: Rendering,
): FocusKeeper {
  const fieldsNow = () => new Set([...document.querySelectorAll(editable)].filter(isRendered));
  let busy = false;
  let own: Element | null = null;
  let fields = fieldsNow();
  let since = lastAt();
  let place = placeNow(document);
  const remember = () => {
    since = lastAt();
    place = placeNow(document);
  };
  const giveBack = () => {
    if (busy) return;
    if (lastAt() === since) goTo(document, place);
    remember();
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target === place.element) return;
    if (target === own || lastAt() !== since || !fields.has(target as Element)) {
      giveBack();
      return;
    }
    noteWork();
    remember();
  };
  document.addEventListener('focusin', onFocus, true);
  return {
    during: async (control, work) => {
      giveBack();
      [busy, own, fields] = [true, control, fieldsNow()];
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
    },
  };
}

/** Where the focus is, and the caret in it. */
interface FocusPlace {
  readonly element: HTMLElement | null;
  readonly caret: Caret | null;
}

function placeNow(document: Document): FocusPlace {
  const element = document.activeElement as HTMLElement | null;
  return { element, caret: caretOf(element) };
}

function goTo(document: Document, { element, caret }: FocusPlace): void {
  const now = document.activeElement as HTMLElement | null;
  if (now === element) return;
  if (!element?.isConnected || element === document.body) {
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
