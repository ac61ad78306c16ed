// he-shell, he-section and he-button: the form stands inside their nested shadow roots.
import { make, sheet } from '../dom';
import { FORM_STYLE } from '../styles';
import { HeElement } from './element';

const BOX_STYLE = sheet(`
:host { display: flex; flex-direction: column; min-height: 0; height: 100%; }
.inside { display: flex; flex-direction: column; flex: 1; min-height: 0; }
`);
const GROUP_STYLE = sheet(
  ':host([heading]) { display: block; height: auto; } .inside:has(> h3) { display: block; }',
);
const BUTTON_STYLE = sheet(
  'button { font: inherit; padding: 5px 16px; } :host([primary]) button { font-weight: 600; }',
);

const insides = new WeakMap<Element, (into: HTMLElement) => void>();

/** Says what a shell or section holds in its root; it is drawn as soon as the element is one. */
export function fill(element: HTMLElement, draw: (into: HTMLElement) => void): void {
  insides.set(element, draw);
  if (element instanceof HeSection) element.draw();
}

/** A section: with a heading one group of rows, without one the page that holds them all. */
export class HeSection extends HeElement {
  private readonly inside = make('div', { class: 'inside' });

  constructor() {
    super();
    this.root.adoptedStyleSheets.push(BOX_STYLE, GROUP_STYLE, FORM_STYLE);
    this.root.append(this.inside);
  }

  connectedCallback(): void {
    this.draw();
  }

  /** Draws what was handed over for this element, once. */
  draw(): void {
    const draw = insides.get(this);
    if (draw === undefined || !this.isConnected) return;
    insides.delete(this);
    const heading = this.getAttribute('heading');
    if (heading !== null) this.inside.append(make('h3', {}, heading));
    draw(this.inside);
  }
}

/** The outermost element, with a place at its side for what a page puts there. */
export class HeShell extends HeSection {
  constructor() {
    super();
    this.root.append(make('aside', {}, make('slot', { name: 'aside' })));
  }
}

/** A button: its text in the light DOM, the button itself in the root; only that one hears a click. */
export class HeButton extends HeElement {
  static readonly observedAttributes = ['disabled'];
  private readonly button = make('button', { type: 'button' }, make('slot')) as HTMLButtonElement;

  constructor() {
    super();
    this.root.adoptedStyleSheets.push(BUTTON_STYLE);
    this.root.append(this.button);
    this.button.addEventListener('click', () => this.tell('he-press'));
  }

  attributeChangedCallback(_name: string, _before: string | null, value: string | null): void {
    this.button.disabled = value !== null;
  }
}
