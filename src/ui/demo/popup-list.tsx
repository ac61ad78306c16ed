// The popup of a list: its choices, the chosen one marked, the active one kept in view.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice } from './texts';

export interface PopupListProps {
  /** The popup's id; its choices are `${id}-0`, `${id}-1`, … */
  readonly id: string;
  /** The id of the label. */
  readonly labelId: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  /** The index of the active choice; −1 for none. */
  readonly active: number;
  readonly onChoose: (value: string) => void;
}

export function PopupList({ id, labelId, choices, chosen, active, onChoose }: PopupListProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (list.current) keepInView(list.current, active);
  }, [active]);
  return (
    // The focus stays in the control: a press here must not take it away.
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-labelledby={labelId}
      class="popup"
      onMouseDown={(event) => event.preventDefault()}
    >
      {choices.map(({ value, text }, index) => (
        <li
          key={value}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={value === chosen}
          class={index === active ? 'active' : ''}
          onClick={() => onChoose(value)}
        >
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Scrolls the list only: `scrollIntoView` would move the page, too. */
function keepInView(list: HTMLElement, active: number): void {
  const option = list.children[active] as HTMLElement | undefined;
  if (!option) return;
  const top = option.offsetTop;
  const bottom = top + option.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}
