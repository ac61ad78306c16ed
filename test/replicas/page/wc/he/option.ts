// he-option: one thing to choose, standing in the light DOM of its list.
import { make, sheet } from '../dom';
import { HeElement } from './element';

const STYLE = sheet(`
:host { display: block; padding: 6px 10px; cursor: pointer; }
:host([hidden]) { display: none; }
:host([active]), :host(:hover) { background: #edebe9; }
:host([aria-selected='true']) { background: #deecf9; }
:host([aria-disabled='true']) { color: #a19f9d; cursor: default; }
`);

/** An option; what a press does is its list's affair. */
export class HeOption extends HeElement {
  constructor() {
    super();
    this.root.adoptedStyleSheets.push(STYLE);
    this.root.append(make('span', { class: 'content' }, make('slot')));
  }

  connectedCallback(): void {
    this.setAttribute('role', 'option');
    if (!this.hasAttribute('aria-selected')) this.setAttribute('aria-selected', 'false');
  }

  get key(): string {
    return this.getAttribute('value') ?? '';
  }

  get text(): string {
    return this.textContent.trim();
  }

  get usable(): boolean {
    return this.getAttribute('aria-disabled') !== 'true' && !this.hidden;
  }
}

/** The option in whose place an event happened. */
export function optionAt(event: Event): HeOption | undefined {
  return event.composedPath().find((node): node is HeOption => node instanceof HeOption);
}
