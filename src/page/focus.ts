// Remembers where focus and caret were, and puts them back after a fill.

/** Call before anything that may move the focus; the returned function restores focus, caret and selection. */
export function rememberFocus(document: Document): () => void {
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

function caretOf(element: Element | null): [number, number, 'forward' | 'backward' | 'none'] | null {
  if (!element || !/^(?:input|textarea)$/u.test(element.localName)) return null;
  const { selectionStart, selectionEnd, selectionDirection } = element as HTMLInputElement;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd, selectionDirection ?? 'none'];
}
