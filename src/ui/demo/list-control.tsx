// A list that opens from its value, as portals make them: an ARIA combobox without an input, driven by mouse or keys.

import { useRef, useState } from 'preact/hooks';
import { moved, spelled } from './keys';
import { PopupList } from './popup-list';
import type { Choice } from './texts';

export interface ListControlProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  readonly onChoose: (value: string) => void;
}

export function ListControl({ id, label, choices, value, placeholder, onChoose }: ListControlProps) {
  const list = useList({ choices, value, onChoose });
  const shown = choices.find((choice) => choice.value === value);
  const popupId = `${id}-list`;
  return (
    <div class="control">
      <span id={`${id}-label`} class="label">
        {label}
      </span>
      <div
        id={id}
        class="trigger"
        role="combobox"
        tabIndex={0}
        aria-labelledby={`${id}-label`}
        aria-haspopup="listbox"
        aria-expanded={list.isOpen}
        aria-controls={list.isOpen ? popupId : undefined}
        aria-activedescendant={list.isOpen ? `${popupId}-${String(list.active)}` : undefined}
        onClick={list.toggle}
        onKeyDown={list.press}
        onBlur={list.close}
      >
        <span class={shown ? '' : 'placeholder'}>{shown?.text ?? placeholder}</span>
      </div>
      {list.isOpen && (
        <PopupList
          id={popupId}
          labelId={`${id}-label`}
          choices={choices}
          chosen={value}
          active={list.active}
          onChoose={list.choose}
        />
      )}
    </div>
  );
}

/** Letters typed within this many milliseconds spell one word. */
const spellingMs = 500;

function useList({ choices, value, onChoose }: Pick<ListControlProps, 'choices' | 'value' | 'onChoose'>) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const spelling = useRef({ typed: '', at: 0 });
  const chosen = Math.max(
    0,
    choices.findIndex((choice) => choice.value === value),
  );
  const open = (at = chosen) => {
    setActive(at);
    setOpen(true);
  };
  const close = () => setOpen(false);
  const choose = (next: string) => {
    onChoose(next);
    close();
  };
  const chooseActive = () => {
    const choice = choices[active];
    if (choice) choose(choice.value);
  };
  const spell = (letter: string, at: number) => {
    const { typed, at: before } = spelling.current;
    spelling.current = { typed: at - before < spellingMs ? typed + letter : letter, at };
    const from = isOpen ? active : chosen;
    open(
      spelled(
        spelling.current.typed,
        choices.map(({ text }) => text),
        from,
      ),
    );
  };
  const press = (event: KeyboardEvent) => {
    const act = actOf(event, { isOpen, active, count: choices.length });
    if (!act) return;
    if (act !== 'leave') event.preventDefault();
    if (act === 'open') open();
    else if (act === 'close') close();
    else if (act === 'choose' || act === 'leave') chooseActive();
    else if (act === 'spell') spell(event.key, event.timeStamp);
    else if (isOpen) setActive(act.to);
    else open(act.to);
  };
  return { isOpen, active, choose, close, press, toggle: () => (isOpen ? close() : open()) };
}

interface ListState {
  readonly isOpen: boolean;
  readonly active: number;
  readonly count: number;
}

type Act = 'open' | 'close' | 'choose' | 'leave' | 'spell' | { readonly to: number } | null;

const whenClosed: Readonly<Record<string, Act>> = {
  ArrowDown: 'open',
  ArrowUp: 'open',
  Enter: 'open',
  ' ': 'open',
  Escape: null,
  Tab: null,
  PageUp: null,
  PageDown: null,
};
const whenOpen: Readonly<Record<string, Act>> = {
  Enter: 'choose',
  ' ': 'choose',
  Escape: 'close',
  Tab: 'leave',
};

/** What a key does, as the ARIA Authoring Practices have it for a combobox that only selects. */
function actOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, { isOpen, active, count }: ListState): Act {
  if (ctrlKey || metaKey) return null;
  if (altKey && key === 'ArrowUp') return isOpen ? 'choose' : null;
  const known = isOpen ? whenOpen : whenClosed;
  if (Object.hasOwn(known, key)) return known[key] ?? null;
  const to = moved(key, active, count);
  if (to !== null) return { to };
  // Keys that write something have a name of one character.
  return Array.from(key).length === 1 ? 'spell' : null;
}
