// The elements of Partner Center's family under any prefix: shells, boxes and buttons with shadow roots of their own.
import { make } from '../wc/dom';
import { HeCheckbox } from '../wc/he/choices';
import { settleFamily } from '../wc/he/element';
import { HeOption } from '../wc/he/option';
import { HeSelect } from '../wc/he/select';

/** Makes what stands in the root of a box; asked when its data has come. */
export type Content = () => readonly Node[];

let loadMs = 0;

/** A box that fetches its content when it is defined, and shows it in its root; `closed` in a closed one. */
class PartnerBox extends HTMLElement {
  /** Set before the element is defined, as frameworks do. */
  declare content?: Content;

  connectedCallback(): void {
    if (this.dataset['drawn'] !== undefined) return;
    this.dataset['drawn'] = '';
    const root = this.attachShadow({ mode: this.hasAttribute('closed') ? 'closed' : 'open' });
    const waiting = make('div', { class: 'skeleton', 'aria-busy': 'true' }, '…');
    root.append(waiting, make('slot'));
    setTimeout(() => waiting.replaceWith(...(this.content?.() ?? [])), loadMs);
  }
}

/** The outermost element; its parts are slotted. */
class PartnerShell extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).append(
      make('header', {}, make('slot', { name: 'top' })),
      make('div', {}, make('aside', {}, make('slot', { name: 'aside' })), make('div', {}, make('slot'))),
    );
  }
}

/** Label in the light DOM, control in the root; a click on the host alone does nothing. */
class PartnerButton extends HTMLElement {
  declare press?: () => void;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const inner = make('button', { type: 'button' }, make('slot'));
    inner.addEventListener('click', () => this.press?.());
    this.attachShadow({ mode: 'open' }).append(inner);
  }
}

/** Label and value by slots, the label in one row with an empty place for an icon. */
class PartnerPair extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const label = make('div', { class: 'label' }, make('slot', { name: 'label' }));
    this.attachShadow({ mode: 'open' }).append(label, make('div', {}, make('slot', { name: 'value' })));
  }
}

/** A label in the light DOM, the value in the root. */
class PartnerReadout extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const value = make('span', { class: 'value' }, this.getAttribute('data-value') ?? '');
    this.attachShadow({ mode: 'open' }).append(make('div', {}, make('slot')), make('div', {}, value));
  }
}

/** A field with its label as an attribute and a read-only input in its root. */
class PartnerTextField extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const input = make('input', {
      readonly: true,
      'aria-label': this.getAttribute('label') ?? '',
    }) as HTMLInputElement;
    input.value = this.getAttribute('data-value') ?? '';
    this.attachShadow({ mode: 'open' }).append(make('label', {}, this.getAttribute('label') ?? ''), input);
  }
}

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  shell: PartnerShell,
  page: PartnerBox,
  section: PartnerBox,
  card: PartnerBox,
  'data-grid': PartnerBox,
  button: PartnerButton,
  pair: PartnerPair,
  readout: PartnerReadout,
  'text-field': PartnerTextField,
  select: HeSelect,
  option: HeOption,
  checkbox: HeCheckbox,
};

/** Defines the family under a prefix, once; a page's elements are defined late. */
export function defineFamily(prefix: string, load: number): void {
  loadMs = load;
  settleFamily({ prefix, roots: 'open' });
  for (const [name, base] of Object.entries(ELEMENTS)) {
    const tag = `${prefix}-${name}`;
    // A class has one name only: every prefix gets its own.
    if (!customElements.get(tag)) customElements.define(tag, class extends base {});
  }
}

/** A box of a page, with what will stand in its root. */
export function box(
  tag: string,
  content: Content,
  attributes: Record<string, string | boolean> = {},
): HTMLElement {
  return Object.assign(make(tag, attributes), { content });
}
