// Reads what names a control: every source on its own, because a portal's accessible name mixes label and value.

import { readable } from '../text/normalise';
import { controlSelector } from './controls';
import { referenced } from './roots';

const labelLike = 'label, legend, dt, th, [class*="label" i]';
/** Parts of a label's subtree that are not its text: controls, lists of options, hidden remarks. */
const notText =
  'input, select, textarea, button, script, style, [role=combobox], [role=listbox], [role=tree], [role=radiogroup], [aria-hidden=true]';
/** How many ancestors to climb for a row's label: the deepest row seen has five (facts: portal-dom §1.3). */
const rowDepth = 7;
const longestLabel = 200;

/**
 * The texts that name a control, most trusted first: `aria-labelledby` (each element by itself), `<label>`,
 * `aria-label`, the label of its row, the text before it, placeholder and title. `parts` are the elements that
 * make up the control (the radios of a group), so that their own texts are not taken for its name.
 */
export function labelsOf(control: Element, parts: readonly Element[] = []): string[] {
  const own = (element: Element) => element === control || control.contains(element) || parts.includes(element);
  const texts = [
    ...referenced(control, 'aria-labelledby').filter((element) => !own(element)).map(ownText),
    ...nativeLabels(control).map(ownText),
    ...legendOf(control),
    control.getAttribute('aria-label') ?? '',
    ...rowLabels(control, parts),
    control.getAttribute('placeholder') ?? '',
    control.getAttribute('title') ?? '',
  ];
  const kept = texts.map((text) => readable(text)).filter((text) => text !== '' && text.length <= longestLabel);
  return [...new Set(kept)];
}

/** An element's text without the texts of controls and hidden parts inside it. */
export function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !(node as Element).matches(notText)) text += ` ${ownText(node as Element)} `;
  }
  return text;
}

function nativeLabels(control: Element): Element[] {
  const labels = (control as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | null | undefined;
  return labels ? [...labels] : [];
}

function legendOf(control: Element): string[] {
  const legend = control.localName === 'fieldset' ? control.querySelector(':scope > legend') : null;
  return legend ? [ownText(legend)] : [];
}

/** Climbs while the ancestor holds no other control; the first ancestor with a label or a text before wins. */
function rowLabels(control: Element, parts: readonly Element[]): string[] {
  const own = new Set<Element>([control, ...parts]);
  let inner: Element = control;
  for (let depth = 0; depth < rowDepth; depth += 1) {
    const row = inner.parentElement;
    if (!row || holdsOthers(row, own, control)) return [];
    const labels = [...row.querySelectorAll(labelLike)].filter((label) => !control.contains(label) && isLabelText(label));
    if (labels.length > 0) return labels.map(ownText);
    const before = textBefore(inner);
    if (before !== '') return [before];
    inner = row;
  }
  return [];
}

function isLabelText(label: Element): boolean {
  return label.closest('[aria-hidden=true]') === null && readable(ownText(label)) !== '';
}

function holdsOthers(row: Element, own: ReadonlySet<Element>, control: Element): boolean {
  for (const other of row.querySelectorAll(controlSelector)) {
    if (!own.has(other) && !control.contains(other) && !other.contains(control)) return true;
  }
  return false;
}

function textBefore(element: Element): string {
  let text = '';
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === 3) text = `${node.nodeValue ?? ''} ${text}`;
    else if (node.nodeType === 1) text = `${ownText(node as Element)} ${text}`;
  }
  return readable(text);
}
