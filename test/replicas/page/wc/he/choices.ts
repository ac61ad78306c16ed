// he-radio-group, he-radio and he-checkbox: native inputs in shadow roots of their own, texts in the light DOM.
import { make, sheet } from '../dom';
import { HeElement, HeField } from './element';

const RADIO_STYLE = sheet(':host { display: inline-block; margin-right: 18px; }');

/** One choice of a group. The inputs stand in different roots, so that only the group can keep them apart. */
export class HeRadio extends HeElement {
  private readonly input = make('input', { id: 'control', type: 'radio' }) as HTMLInputElement;

  constructor() {
    super();
    this.root.adoptedStyleSheets.push(RADIO_STYLE);
    this.root.append(this.input, make('label', { for: 'control' }, make('slot')));
    this.input.addEventListener('change', () => {
      this.dispatchEvent(new CustomEvent('he-pick', { bubbles: true }));
    });
  }

  get key(): string {
    return this.getAttribute('value') ?? '';
  }

  /** Shows whether this one is chosen, and whether the Tab key comes to it. */
  show(checked: boolean, tabStop: boolean, disabled: boolean): void {
    this.input.checked = checked;
    this.input.tabIndex = tabStop ? 0 : -1;
    this.input.disabled = disabled;
  }

  override focus(): void {
    this.input.focus();
  }
}

/** A group of choices with its name in the shadow root. */
export class HeRadioGroup extends HeField {
  private readonly group: HTMLElement;

  constructor() {
    super();
    const slot = make('slot');
    const name = make('span', { class: 'name', id: 'name' }, this.nameText);
    this.group = make('div', { role: 'radiogroup', 'aria-labelledby': 'name' }, name, slot);
    this.lay(this.group);
    slot.addEventListener('slotchange', () => this.refresh());
    this.addEventListener('he-pick', (event) => this.pick(event.target as HeRadio));
    this.addEventListener('keydown', (event) => this.onKey(event));
  }

  protected get judged(): HTMLElement {
    return this.group;
  }

  protected showValue(): void {
    this.refresh();
  }

  protected showDisabled(): void {
    this.refresh();
  }

  private get radios(): HeRadio[] {
    return [...this.children].filter((child): child is HeRadio => child instanceof HeRadio);
  }

  private refresh(): void {
    const value = this.getAttribute('value') ?? '';
    const { radios } = this;
    const chosen = radios.some((radio) => radio.key === value);
    radios.forEach((radio, index) => {
      const checked = radio.key === value;
      radio.show(checked, chosen ? checked : index === 0, this.hasAttribute('disabled'));
    });
  }

  private pick(radio: HeRadio): void {
    this.setAttribute('value', radio.key);
    this.tell('he-change', radio.key);
  }

  private onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const { radios } = this;
    const from = radios.findIndex((radio) => radio === event.target);
    if (step === undefined || from < 0) return;
    event.preventDefault();
    const next = radios[(from + step + radios.length) % radios.length];
    if (next === undefined) return;
    this.pick(next);
    next.focus();
  }
}

const CHECKBOX_STYLE = sheet(`
:host { display: flex; align-items: center; gap: 6px; position: relative; }
input { position: absolute; opacity: 0; width: 16px; height: 16px; margin: 0; pointer-events: none; }
label { width: 16px; height: 16px; border: 1px solid #605e5c; box-sizing: border-box; cursor: pointer; }
input:checked + label::after { content: '\\2713'; font: 13px/14px sans-serif; padding-left: 2px; }
input:focus-visible + label { outline: 2px solid #0f6cbd; }
`);

/** A checkbox whose label in the shadow root is empty and only draws the box; its text says nothing to a click. */
export class HeCheckbox extends HeElement {
  static readonly observedAttributes = ['checked'];
  private readonly input = make('input', { id: 'control', type: 'checkbox' }) as HTMLInputElement;

  constructor() {
    super();
    this.root.adoptedStyleSheets.push(CHECKBOX_STYLE);
    this.root.append(this.input, make('label', { for: 'control' }), make('slot'));
    this.input.addEventListener('change', () => this.tell('he-change', this.input.checked));
  }

  attributeChangedCallback(_name: string, _before: string | null, value: string | null): void {
    this.input.checked = value !== null;
  }
}
