// A small dropdown for tests, opened and chosen the way of one control family or another.

import type { Clock } from './clock';

export interface DropdownOptions {
  readonly options: readonly string[];
  /** Knockout acts on `mouseup`, the others on `click`; `key` opens by the arrow alone. */
  readonly actsOn?: 'mouseup' | 'click' | 'key';
  /** Openings it ignores at first. */
  readonly deaf?: number;
  /** Options come this much later than the list. */
  readonly lazyMs?: number;
  /** Options that are added this much after the others, at the end. */
  readonly late?: { readonly ms: number; readonly options: readonly string[] };
  readonly disabled?: readonly string[];
  /** The list stays open after a choice until Escape. */
  readonly staysOpen?: boolean;
  /** Keeps its closed list in the page (Knockout) instead of removing it (Fluent). */
  readonly keepsList?: boolean;
  readonly linked?: boolean;
  readonly chosen?: string;
}

export interface Dropdown {
  readonly trigger: HTMLElement;
  readonly isOpen: () => boolean;
  /** How often it was opened. */
  readonly openings: () => number;
  readonly chosen: () => string;
}

/** Makes `trigger` a dropdown; its list is put at the end of the body. */
export function dropdown(trigger: HTMLElement, clock: Clock, how: DropdownOptions): Dropdown {
  const { document } = { document: trigger.ownerDocument };
  const acts = how.actsOn ?? 'click';
  const list = document.createElement('div');
  let open = false;
  let openings = 0;
  let deaf = how.deaf ?? 0;
  list.setAttribute('role', 'listbox');
  list.id = `${trigger.id}-list`;
  list.hidden = true;
  if (how.keepsList) document.body.append(list);
  const add = (texts: readonly string[]) => {
    for (const text of texts) list.append(optionOf(text));
  };
  const set = (now: boolean) => {
    open = now;
    trigger.setAttribute('aria-expanded', String(now));
    list.hidden = !now;
    if (now) openings += 1;
    if (!how.keepsList) document.body[now ? 'append' : 'removeChild'](list);
    if (how.linked && now) trigger.setAttribute('aria-controls', list.id);
  };
  const optionOf = (text: string) => {
    const option = document.createElement('div');
    option.setAttribute('role', how.keepsList ? 'treeitem' : 'option');
    option.textContent = text;
    if (how.disabled?.includes(text)) option.setAttribute('aria-disabled', 'true');
    option.addEventListener(acts === 'key' ? 'click' : acts, () => {
      trigger.textContent = text;
      if (!how.staysOpen) set(false);
    });
    return option;
  };
  const toggle = () => {
    deaf -= 1;
    if (deaf >= 0) return;
    set(!open);
    if (open && list.childElementCount === 0) {
      clock.after(how.lazyMs ?? 0, () => add(how.options));
      if (how.late) clock.after(how.late.ms, () => add(how.late!.options));
    }
  };
  if (acts !== 'key') trigger.addEventListener(acts, toggle);
  trigger.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && open) set(false);
    if (key === 'ArrowDown' && acts === 'key' && !open) toggle();
  });
  trigger.setAttribute('aria-expanded', 'false');
  trigger.textContent = how.chosen ?? '';
  return { trigger, isOpen: () => open, openings: () => openings, chosen: () => trigger.textContent };
}
