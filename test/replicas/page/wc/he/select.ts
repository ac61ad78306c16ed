// he-select: a read-only combobox input in the shadow root, and options that stand in the light DOM once fetched.
import { make, sheet } from '../dom';
import { HeField } from './element';
import { HeOption, optionAt } from './option';

const TYPING_PAUSE = 800;

const STYLE = sheet(`
.box { position: relative; max-width: 320px; }
.box::after { content: '\\25BE'; position: absolute; right: 10px; top: 6px; pointer-events: none; }
.list { position: absolute; z-index: 20; min-width: 320px; max-height: 240px; overflow: auto; background: #fff;
  border: 1px solid #c8c6c4; box-shadow: 0 4px 10px rgb(0 0 0 / 20%); }
.loading { padding: 6px 10px; }
input[readonly] { cursor: pointer; }
`);

/** A list; it opens on a click on its input or on a key, never on a click on the element itself. */
export class HeSelect extends HeField {
  protected readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly loading = make('div', { class: 'loading', hidden: true }, '\u2026');
  private opened = false;
  private typed = '';
  private typedAt = 0;

  constructor() {
    super();
    this.root.adoptedStyleSheets.push(STYLE);
    this.input = make('input', {
      id: 'control',
      type: 'text',
      role: 'combobox',
      readonly: true,
      autocomplete: 'off',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': 'list',
    }) as HTMLInputElement;
    const slot = make('slot');
    this.list = make('div', { id: 'list', class: 'list', role: 'listbox', hidden: true }, this.loading, slot);
    const label = make('label', { class: 'name', for: 'control' }, this.nameText);
    this.lay(label, make('div', { class: 'box' }, this.input, this.list));
    slot.addEventListener('slotchange', () => this.onOptions());
    this.listen();
  }

  protected get judged(): HTMLElement {
    return this.input;
  }

  protected get options(): HeOption[] {
    return [...this.children].filter((child): child is HeOption => child instanceof HeOption);
  }

  protected get isOpen(): boolean {
    return !this.list.hidden;
  }

  protected showValue(value: string): void {
    for (const option of this.options) option.setAttribute('aria-selected', String(option.key === value));
    const chosen = this.options.find((option) => option.key === value);
    this.input.value = value === '' || chosen === undefined ? '' : chosen.text;
    this.loading.hidden = this.options.length > 1;
  }

  protected onOptions(): void {
    this.showValue(this.getAttribute('value') ?? '');
  }

  protected showDisabled(disabled: boolean): void {
    this.input.disabled = disabled;
    if (disabled) this.setOpen(false);
  }

  protected override showPlaceholder(text: string): void {
    this.input.placeholder = text;
  }

  /** Opens or closes the list; what may be chosen is fetched when it opens for the first time. */
  protected setOpen(open: boolean): void {
    if (open === this.isOpen || (open && this.input.disabled)) return;
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    this.activate(undefined);
    if (!open || this.opened) return;
    this.opened = true;
    this.loading.hidden = false;
    this.tell('he-open');
  }

  protected pick(option: HeOption | undefined): void {
    if (option?.usable !== true) return;
    this.setOpen(false);
    if (this.getAttribute('value') === option.key) return this.showValue(option.key);
    this.setAttribute('value', option.key);
    this.tell('he-change', option.key);
  }

  /** A letter goes to the first option that begins with what was typed just now. */
  protected onLetter(letter: string): void {
    const now = performance.now();
    this.typed = now - this.typedAt > TYPING_PAUSE ? letter : this.typed + letter;
    this.typedAt = now;
    this.setOpen(true);
    const start = this.typed.toLowerCase();
    this.activate(
      this.options.find((option) => option.usable && option.text.toLowerCase().startsWith(start)),
    );
  }

  protected activate(option: HeOption | undefined): void {
    for (const one of this.options) one.toggleAttribute('active', one === option);
    option?.scrollIntoView({ block: 'nearest' });
  }

  private listen(): void {
    this.input.addEventListener('click', () => this.setOpen(!this.isOpen || !this.input.readOnly));
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.root.addEventListener('focusout', () => this.onLeave());
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.pick(optionAt(event)));
  }

  protected onLeave(): void {
    this.setOpen(false);
  }

  private onKey(event: KeyboardEvent): void {
    const active = this.options.find((option) => option.hasAttribute('active'));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') this.setOpen(false);
    else if (event.key === 'Enter' && this.isOpen) this.pick(active);
    else if (step !== undefined) this.move(step, active);
    else if (event.key.length === 1 && this.input.readOnly) this.onLetter(event.key);
    else return;
    event.preventDefault();
  }

  private move(step: number, active: HeOption | undefined): void {
    if (!this.isOpen) return this.setOpen(true);
    const usable = this.options.filter((option) => option.usable);
    const next = active === undefined ? 0 : usable.indexOf(active) + step;
    this.activate(usable[Math.max(0, Math.min(usable.length - 1, next))]);
  }
}

/** he-combobox: the same with an input to type into, which keeps only the options that hold the text. */
export class HeCombobox extends HeSelect {
  constructor() {
    super();
    this.input.readOnly = false;
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.addEventListener('input', () => {
      this.setOpen(true);
      this.filter(this.input.value);
    });
  }

  protected override showValue(value: string): void {
    super.showValue(value);
    this.filter('');
  }

  /** What was typed while the options were on their way stays. */
  protected override onOptions(): void {
    const { value } = this.input;
    super.onOptions();
    if (!this.isOpen) return;
    this.input.value = value;
    this.filter(value);
  }

  /** Text that was not chosen from the list does not stay. */
  protected override onLeave(): void {
    super.onLeave();
    this.showValue(this.getAttribute('value') ?? '');
  }

  private filter(text: string): void {
    const wanted = text.trim().toLowerCase();
    for (const option of this.options) option.hidden = !option.text.toLowerCase().includes(wanted);
    const [first, second] = this.options.filter((option) => option.usable);
    this.activate(wanted !== '' && second === undefined ? first : undefined);
  }
}
