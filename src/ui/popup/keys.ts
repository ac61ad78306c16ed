// What the keys do in the search field.

import type { Search, Shortcut } from './search';

/** The link a press of Enter asks for, by the keys held with it. */
export function shortcutOf({
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): Shortcut {
  if (altKey) return { link: 'manage-requests', place: 'new' };
  if (ctrlKey || metaKey) return { link: 'm365-request', place: 'new' };
  return { link: 'azure-request', place: shiftKey ? 'this' : 'new' };
}

export interface KeyContext {
  readonly search: Search;
  /** Whether the list shows. */
  readonly isOpen: boolean;
  /** Whether the list can be folded up again: a form shows instead. */
  readonly canClose: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** Handles a key; what it does not use keeps its usual effect, as Escape closing the popup. */
export function onSearchKey(event: KeyboardEvent, context: KeyContext): void {
  if (event.isComposing || !event.isTrusted) return;
  const act = effects[event.key]?.(context, event);
  if (!act) return;
  event.preventDefault();
  act();
}

/** What a key does now; undefined when it is left to the browser. */
type Effect = (context: KeyContext, event: KeyboardEvent) => (() => void) | undefined;

const move =
  (step: 1 | -1): Effect =>
  ({ search, isOpen, setOpen }) =>
    isOpen ? () => search.move(step) : () => setOpen(true);

/** In a text these keys move the caret. */
const moveTo =
  (end: 'first' | 'last'): Effect =>
  ({ search, isOpen }) =>
    isOpen && search.state.text === '' ? () => search.moveTo(end) : undefined;

const effects: Readonly<Record<string, Effect>> = {
  ArrowDown: move(1),
  ArrowUp: move(-1),
  Home: moveTo('first'),
  End: moveTo('last'),
  Enter: ({ search, isOpen }, event) => (isOpen ? () => search.press(shortcutOf(event)) : undefined),
  Escape: ({ search, isOpen, canClose, setOpen }) => {
    if (search.state.text !== '') return () => search.type('');
    return isOpen && canClose ? () => setOpen(false) : undefined;
  },
};
