// Keeps focus and caret where the user has them while lists of the page take the focus and hand it on late.

export interface FocusKeeper {
  /** Runs work that may take the focus; afterwards it goes back, also when the page moves it once more later on. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Gives the focus back now, unless the user did something meanwhile. */
  readonly giveBack: () => void;
  readonly stop: () => void;
}

/** `lastAt` says when the user last did something; after that, where the focus is counts as their choice. */
export function keepFocus(document: Document, lastAt: () => number): FocusKeeper {
  let busy = false;
  let since = lastAt();
  let restore = rememberFocus(document);
  const giveBack = () => {
    if (busy) return;
    if (lastAt() === since) restore();
    since = lastAt();
    restore = rememberFocus(document);
  };
  document.addEventListener('focusin', giveBack, true);
  return {
    during: async (work) => {
      giveBack();
      busy = true;
      try {
        return await work();
      } finally {
        busy = false;
        giveBack();
      }
    },
    giveBack,
    stop: () => {
      document.removeEventListener('focusin', giveBack, true);
    },
  };
}

function rememberFocus(document: Document): () => void {
  const before = document.activeElement as HTMLElement | null;
  const caret = caretOf(before);
  return () => {
    const now = document.activeElement as HTMLElement | null;
    if (now === before) return;
    if (!before?.isConnected || before === document.body) {
      now?.blur();
      return;
    }
    before.focus({ preventScroll: true });
    if (caret) (before as HTMLInputElement).setSelectionRange(...caret);
  };
}

type Caret = [start: number, end: number, direction: 'forward' | 'backward' | 'none'];

function caretOf(element: Element | null): Caret | null {
  if (!element || !/^(?:input|textarea)$/u.test(element.localName)) return null;
  const { selectionStart, selectionEnd, selectionDirection } = element as HTMLInputElement;
  if (selectionStart === null || selectionEnd === null) return null;
  return [selectionStart, selectionEnd, selectionDirection ?? 'none'];
}
