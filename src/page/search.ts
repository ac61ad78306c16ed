// Searches an open list by its filter input: the one that came with the popup, or the trigger itself.

import type { OpenList } from './open-list';
import { enter } from './set-text';

export interface Search {
  readonly type: (text: string) => void;
  /** Empties the search, or gives the trigger back the text it had. */
  readonly clear: () => void;
}

/** The search of an open list; null when it has none. */
export function searchFor(trigger: Element, list: OpenList): Search | null {
  const isEditable = trigger.localName === 'input' && !(trigger as HTMLInputElement).readOnly;
  const [first, second] = list.inputs();
  const input = (isEditable ? trigger : second ? undefined : first) as HTMLInputElement | undefined;
  if (!input) return null;
  const before = input.value;
  return {
    type: (text) => {
      enter(input, text);
    },
    clear: () => {
      if (input.isConnected) enter(input, before);
    },
  };
}
