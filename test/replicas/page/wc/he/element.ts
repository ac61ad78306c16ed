// What all `he-` elements have in common: their names, the mode of their shadow roots, and how they draw.
import { make, sheet } from '../dom';
import type { ComponentSettings } from '../settings';

type Family = Pick<ComponentSettings, 'prefix' | 'roots'>;

let family: Family = { prefix: 'he', roots: 'open' };
const made = new Map<string, number>();

/** Settles the prefix of the names and the mode of the roots, before any element exists. */
export function settleFamily(components: Family): void {
  family = components;
}

/** The full name of an element of the family. */
export function heTag(name: string): string {
  return `${family.prefix}-${name}`;
}

/** Starts counting anew, so that the same elements have closed roots whenever a step is drawn (roots=mixed). */
export function recount(): void {
  made.clear();
}

/** `mixed`: every second field of a kind is closed, the first one open; sections and buttons stay open. */
function modeOf(name: string): ShadowRootMode {
  const kind = name.slice(name.indexOf('-') + 1);
  if (family.roots === 'open' || kind === 'shell') return 'open';
  if (family.roots === 'closed') return 'closed';
  if (kind === 'section' || kind === 'button') return 'open';
  const before = made.get(kind) ?? 0;
  made.set(kind, before + 1);
  return before % 2 === 1 ? 'closed' : 'open';
}

/** The look every field shares. */
const FIELD_STYLE = sheet(`
:host { display: block; max-width: 620px; margin-bottom: 10px; position: relative; }
label.name, .name { display: block; margin-bottom: 3px; }
input:not([type]), input[type='text'], textarea { box-sizing: border-box; width: 100%; padding: 6px 8px; font: inherit;
  border: 1px solid #8a8886; border-radius: 2px; background: #fff; color: inherit; }
[aria-invalid='true'] { border-color: #a4262c; }
[role='alert'] { color: #a4262c; font-size: 12px; }
input:disabled { background: #f3f2f1; color: #a19f9d; }
[hidden] { display: none !important; }
`);

/** An element that draws itself into its own shadow root when it is made. */
export abstract class HeElement extends HTMLElement {
  protected readonly root: ShadowRoot;

  constructor() {
    super();
    this.root = this.attachShadow({ mode: modeOf(this.localName) });
  }

  /** Tells the form about something that happened inside; only `he-change` and `he-open` leave the roots. */
  protected tell(type: 'he-change' | 'he-open' | 'he-press', detail: string | boolean = ''): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: false, detail }));
  }
}

/** A field with a name, a value, and a place where the page says what is wrong. */
export abstract class HeField extends HeElement {
  static readonly observedAttributes = ['label', 'value', 'error', 'disabled', 'placeholder', 'required'];
  protected readonly nameText = make('span', {});
  private readonly alert = make('div', { role: 'alert', hidden: true });

  constructor() {
    super();
    this.root.adoptedStyleSheets.push(FIELD_STYLE);
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'label' || name === 'required') this.showName();
    else if (name === 'value') this.showValue(value ?? '');
    else if (name === 'error') this.showError(value ?? '');
    else if (name === 'disabled') this.showDisabled(value !== null);
    else if (name === 'placeholder') this.showPlaceholder(value ?? '');
  }

  /** Lays the parts of the field into its root, with the place for errors at the end. */
  protected lay(...parts: Node[]): void {
    this.root.append(...parts, this.alert);
  }

  /** What carries `aria-invalid`. */
  protected abstract get judged(): HTMLElement;
  protected abstract showValue(value: string): void;
  protected abstract showDisabled(disabled: boolean): void;

  protected showPlaceholder(_text: string): void {
    // Most fields have none.
  }

  private showName(): void {
    const star = this.hasAttribute('required') ? [make('span', { 'aria-hidden': 'true' }, ' *')] : [];
    this.nameText.replaceChildren(this.getAttribute('label') ?? '', ...star);
  }

  private showError(text: string): void {
    this.alert.textContent = text;
    this.alert.hidden = text === '';
    if (text === '') this.judged.removeAttribute('aria-invalid');
    else this.judged.setAttribute('aria-invalid', 'true');
  }
}
