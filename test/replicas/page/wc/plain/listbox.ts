// A list by ARIA alone: a button that opens it and a listbox beside it, both in the same shadow root.
import { choicesFor, type Choice } from '../../choices';
import { textsOf } from '../../texts';
import { make, newId } from '../dom';
import type { Control, ControlContext } from '../kit';
import { labelParts, rowOf } from './kit';

/** The button and the list with what they do to each other. */
class Listbox {
  readonly box: HTMLElement;
  readonly button: HTMLElement;
  private readonly list: HTMLElement;
  private readonly items: readonly HTMLElement[];
  private isOpen = false;
  private active = -1;

  constructor(
    private readonly choices: readonly Choice[],
    private readonly placeholder: string,
    labelId: string,
    private readonly onPick: (key: string) => void,
  ) {
    const [listId, textId] = [newId('listbox'), newId('shown')];
    this.button = make(
      'button',
      {
        type: 'button',
        role: 'combobox',
        'aria-haspopup': 'listbox',
        'aria-expanded': 'false',
        'aria-controls': listId,
        'aria-labelledby': `${labelId} ${textId}`,
      },
      make('span', { id: textId }, placeholder),
    );
    this.items = choices.map((choice) => this.item(choice));
    const attributes = { id: listId, role: 'listbox', 'aria-labelledby': labelId, hidden: true };
    this.list = make('ul', attributes, ...this.items);
    this.box = make('div', { class: 'listbox' }, this.button, this.list);
    this.button.addEventListener('click', () => this.setOpen(!this.isOpen));
    this.button.addEventListener('keydown', (event) => this.onKey(event));
    this.button.addEventListener('blur', () => this.setOpen(false));
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  show(key: unknown): void {
    const label = this.choices.find((choice) => choice.key === key)?.label ?? this.placeholder;
    this.button.firstElementChild?.replaceChildren(label);
    this.choices.forEach((choice, index) => {
      this.items[index]?.setAttribute('aria-selected', String(choice.key === key));
    });
  }

  private item(choice: Choice): HTMLElement {
    const disabled = choice.disabled === true ? 'true' : undefined;
    const item = make(
      'li',
      { role: 'option', 'aria-selected': 'false', 'aria-disabled': disabled },
      choice.label,
    );
    item.addEventListener('click', () => this.pick(choice));
    return item;
  }

  private setOpen(open: boolean): void {
    this.isOpen = open;
    this.list.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    this.activate(-1);
  }

  private pick(choice: Choice | undefined): void {
    if (choice === undefined || choice.disabled === true) return;
    this.show(choice.key);
    this.setOpen(false);
    this.onPick(choice.key);
  }

  private activate(index: number): void {
    this.active = index;
    this.items.forEach((item, at) => item.classList.toggle('active', at === index));
  }

  private onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const open = this.isOpen;
    if (event.key === 'Escape') this.setOpen(false);
    else if (event.key === 'Enter' && open) this.pick(this.choices[this.active]);
    else if (step === undefined) return;
    else if (!open) this.setOpen(true);
    else this.activate(Math.max(0, Math.min(this.items.length - 1, this.active + step)));
    event.preventDefault();
  }
}

/** A row with such a list. */
export function listboxRow(context: ControlContext): Control {
  const { field, settings, value, write } = context;
  const labelId = newId('label');
  const label = make('span', { class: 'row-label', id: labelId }, ...labelParts(context));
  const list = new Listbox(choicesFor(settings, field.key), textsOf(settings).selectOne, labelId, write);
  list.show(value);
  const { element, judge } = rowOf(label, list.box);
  return { element, judge, show: (next) => list.show(next) };
}
