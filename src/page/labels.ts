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
export function labelsOf(control: Element, parts: readonly Element[] = [control]): string[] {
  const named = { control, parts, isOwn: ownerOf(control, parts) };
  const texts = [
    ...referenced(control, 'aria-labelledby')
      .filter((element) => !named.isOwn(element))
      .map(ownText),
    ...nativeLabels(control).map(ownText),
    control.getAttribute('aria-label') ?? '',
    ...rowLabels(named),
    control.getAttribute('placeholder') ?? '',
    control.getAttribute('title') ?? '',
  ];
  const kept = texts
    .map((text) => readable(text))
    .filter((text) => text !== '' && text.length <= longestLabel);
  return [...new Set(kept)];
}

interface NamedControl {
  readonly control: Element;
  readonly parts: readonly Element[];
  /** Whether an element belongs to the control and so cannot name it. */
  readonly isOwn: (element: Element) => boolean;
}

/** A group's name stands inside of it, beside its radios and their labels; any other control's stands outside. */
function ownerOf(control: Element, parts: readonly Element[]): (element: Element) => boolean {
  const owned = parts.includes(control) ? [control] : parts.flatMap((part) => [part, ...nativeLabels(part)]);
  return (element) => owned.some((part) => part.contains(element));
}

/** A label has few parts; reading stops here, so that a page full of text before a control costs little. */
const mostNodes = 100;

/** An element's text without the texts of controls and hidden parts inside it; of a large one the beginning. */
export function ownText(element: Element): string {
  return textOf(element, { nodes: mostNodes });
}

function textOf(element: Element, left: { nodes: number }): string {
  let text = '';
  for (let node = element.firstChild; node && left.nodes > 0; node = node.nextSibling) {
    left.nodes -= 1;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !(node as Element).matches(notText))
      text += ` ${textOf(node as Element, left)} `;
  }
  return text;
}

function nativeLabels(control: Element): Element[] {
  const labels = (control as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | null | undefined;
  return labels ? [...labels] : [];
}

/**
 * Climbs while the ancestor holds no other control; the first one with a label or a text before it wins. Where other
 * controls begin (a grid of cells), only the text just before the cell counts.
 */
function rowLabels({ control, parts, isOwn }: NamedControl): string[] {
  let row: Element | null = parts.includes(control) ? control.parentElement : control;
  let inner = control;
  for (let depth = 0; row && depth < rowDepth; depth += 1) {
    const crowded = holdsOthers(row, { control, parts, isOwn });
    const labels = crowded ? [] : labelsIn(row, { control, isOwn });
    if (labels.length > 0) return labels.map(ownText);
    const before = row === control ? '' : textBefore(inner);
    if (before !== '') return [before];
    if (crowded) return [];
    inner = row;
    row = row.parentElement;
  }
  return [];
}

function labelsIn(row: Element, { control, isOwn }: Pick<NamedControl, 'control' | 'isOwn'>): Element[] {
  return [...row.querySelectorAll(labelLike)].filter(
    (label) => !isOwn(label) && !isBoxOf(label, control) && isLabelText(label),
  );
}

/** Class names such as `formElementSubLabelContainer` are on boxes around the control, too. */
function isBoxOf(label: Element, control: Element): boolean {
  return label.contains(control) && !label.matches('label, legend');
}

function isLabelText(label: Element): boolean {
  return label.closest('[aria-hidden=true]') === null && readable(ownText(label)) !== '';
}

/** Walks only to the first other control: a list of all of them would be made again for each control of a page. */
function holdsOthers(row: Element, { control, parts, isOwn }: NamedControl): boolean {
  const walker = row.ownerDocument.createTreeWalker(row, 1);
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    const related =
      !node.matches(controlSelector) || parts.includes(node) || isOwn(node) || node.contains(control);
    if (!related) return true;
  }
  return false;
}

/** How many siblings before a control are looked at for its name. */
const farthest = 8;

/** The nearest text before an element among its siblings, not beyond another control. */
function textBefore(element: Element): string {
  let node = element.previousSibling;
  for (let far = 0; node && far < farthest; node = node.previousSibling, far += 1) {
    if (node.nodeType === 1 && holdsControl(node as Element)) return '';
    const text = readable(node.nodeType === 1 ? ownText(node as Element) : (node.nodeValue ?? ''));
    if (text !== '' && node.nodeType !== 8) return text;
  }
  return '';
}

function holdsControl(element: Element): boolean {
  return element.matches(controlSelector) || element.querySelector(controlSelector) !== null;
}
