// A list that is searched by typing, as portals make long ones: an ARIA combobox with an input and a popup.

import { useState } from 'preact/hooks';
import { folded, moved } from './keys';
import type { ListControlProps } from './list-control';
import { PopupList } from './popup-list';

export function SearchControl({ id, label, choices, value, placeholder, onChoose }: ListControlProps) {
  const list = useSearch({ choices, value, onChoose });
  const popupId = `${id}-list`;
  const isShown = list.isOpen && list.found.length > 0;
  return (
    <div class="control">
      <label id={`${id}-label`} for={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        class="trigger"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={isShown}
        aria-controls={isShown ? popupId : undefined}
        aria-activedescendant={isShown && list.active >= 0 ? `${popupId}-${String(list.active)}` : undefined}
        placeholder={placeholder}
        value={list.text}
        onInput={({ currentTarget }) => list.type(currentTarget.value)}
        onClick={list.open}
        onKeyDown={list.press}
        onBlur={list.leave}
      />
      {isShown && (
        <PopupList
          id={popupId}
          labelId={`${id}-label`}
          choices={list.found}
          chosen={value}
          active={list.active}
          onChoose={list.choose}
        />
      )}
    </div>
  );
}

function useSearch({ choices, value, onChoose }: Pick<ListControlProps, 'choices' | 'value' | 'onChoose'>) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** What stands in the input while it is no choice; null: the chosen one. */
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = choices.find((choice) => choice.value === value)?.text ?? '';
  const wanted = folded(typed ?? '');
  const found = wanted === '' ? choices : choices.filter(({ text }) => folded(text).includes(wanted));
  const open = () => {
    setActive(typed === null ? choices.findIndex((choice) => choice.value === value) : -1);
    setOpen(true);
  };
  const close = () => {
    setTyped(null);
    setOpen(false);
  };
  const choose = (next: string) => {
    onChoose(next);
    close();
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(text === '' ? -1 : 0);
    setOpen(true);
  };
  /** What was typed is a choice when it is one’s whole name, none when it is nothing, else it is dropped. */
  const leave = () => {
    const whole = found.find(({ text }) => folded(text) === wanted);
    if (typed === '') onChoose('');
    else if (typed !== null && whole) onChoose(whole.value);
    close();
  };
  const press = (event: KeyboardEvent) => {
    const choice = found[active];
    const to =
      event.ctrlKey || event.metaKey || !upDown.has(event.key)
        ? null
        : moved(event.key, active, found.length);
    if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Enter' && isOpen && choice) choose(choice.value);
    else if (to !== null && isOpen) setActive(to);
    else if (to !== null) open();
    else return;
    event.preventDefault();
  };
  return { isOpen, active, text: typed ?? chosen, found, open, choose, type, leave, press };
}

/** Home and End belong to the text. */
const upDown = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']);
