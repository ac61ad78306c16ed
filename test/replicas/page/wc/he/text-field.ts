// he-text-field and he-text-area: a label and a native input, both in the shadow root.
import { make } from '../dom';
import { HeField } from './element';

type Box = HTMLInputElement | HTMLTextAreaElement;

abstract class HeBox extends HeField {
  protected readonly box: Box;

  constructor(box: HTMLElement) {
    super();
    this.box = box as Box;
    const label = make('label', { class: 'name', for: 'control' }, this.nameText);
    this.lay(label, this.box);
    const tell = (): void => this.tell('he-change', this.box.value);
    this.box.addEventListener('change', tell);
    this.box.addEventListener('input', () => {
      if (this.hasAttribute('immediate')) tell();
    });
  }

  protected get judged(): HTMLElement {
    return this.box;
  }

  protected showValue(value: string): void {
    if (this.box.value !== value) this.box.value = value;
  }

  protected showDisabled(disabled: boolean): void {
    this.box.readOnly = disabled;
  }

  protected override showPlaceholder(text: string): void {
    this.box.placeholder = text;
  }
}

/** A line of text. */
export class HeTextField extends HeBox {
  constructor() {
    super(make('input', { id: 'control', type: 'text', autocomplete: 'off' }));
  }
}

/** Several lines of text. */
export class HeTextArea extends HeBox {
  constructor() {
    super(make('textarea', { id: 'control', rows: '5' }));
  }
}
