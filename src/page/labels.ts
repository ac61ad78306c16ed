// Reads what names a control: every source on its own, because a portal's accessible name mixes label and value.

import { readable } from '../text/normalise';
import { controlSelector } from './control-selector';
import { holdsOthers, isSmall } from './rows';
import { hostOf, referenced, rootOf } from './roots';
import type { ShadowOf } from './roots';
import { ownText } from './texts';

const labelLike = 'label, legend, dt, th, [slot=label], [class*="label" i]';
/** How many ancestors to climb for a row's label: the deepest row seen has five (facts: portal-dom §1.3). */
const rowDepth = 7;
const longestLabel = 200;

/** How the labels of a control are looked for. */
export interface Labelling {
  /** The elements that make up the control (the radios of a group): their own texts are not its name. */
  readonly parts?: readonly Element[];
  /** The `<label>`s of an element, when they were looked up for the whole page at once. */
  readonly labelsFor?: (element: Element) => readonly Element[];
  readonly shadowOf: ShadowOf;
}

/**
 * The texts that name a control, most trusted first: `aria-labelledby` (each element by itself), `<label>`,
 * `aria-label`, the same of the component it stands in, the label of its row, the text before it, placeholder and
 * title.
 */
export function labelsOf(control: Element, labelling: Labelling): string[] {
  const { parts = [control], labelsFor = nativeLabels } = labelling;
  const named = { control, parts, isOwn: ownerOf(control, parts), shadowOf: labelling.shadowOf };
  const hosts = hostsOf(named);
  const around = hosts.map((host) => ({ ...named, control: host, parts: [host], isOwn: isIn(host) }));
  const texts = [named, ...around].flatMap((each) => ownNames(each, labelsFor));
  const rows = [named, ...around].flatMap(rowLabels);
  const hints = [control, ...hosts].flatMap((each) => [
    each.getAttribute('placeholder') ?? '',
    each.getAttribute('title') ?? '',
  ]);
  const kept = [...texts, ...rows, ...hints]
    .map((text) => readable(text))
    .filter((text) => text !== '' && text.length <= longestLabel);
  return [...new Set(kept)];
}

interface NamedControl {
  readonly control: Element;
  readonly parts: readonly Element[];
  /** Whether an element belongs to the control and so cannot name it. */
  readonly isOwn: (element: Element) => boolean;
  readonly shadowOf: ShadowOf;
}

function ownNames(
  { control, isOwn }: NamedControl,
  labelsFor: (element: Element) => readonly Element[],
): string[] {
  return [
    ...referenced(control, 'aria-labelledby')
      .filter((element) => !isOwn(element))
      .map(ownText),
    ...labelsFor(control).map(ownText),
    control.getAttribute('aria-label') ?? '',
    control.localName.includes('-') ? (control.getAttribute('label') ?? '') : '',
  ];
}

/** A group's name stands inside of it, beside its radios and their labels; any other control's stands outside. */
function ownerOf(control: Element, parts: readonly Element[]): (element: Element) => boolean {
  const partOf = (part: Element) => [part, ...nativeLabels(part), hostBeside(control, part) ?? part];
  const owned = parts.includes(control) ? [control] : parts.flatMap(partOf);
  return (element) => owned.some((part) => part.contains(element));
}

/** The component in which a part of a group stands, where each radio is one. */
function hostBeside(group: Element, part: Element): Element | null {
  let host = hostOf(part);
  while (host && rootOf(host) !== rootOf(group)) host = hostOf(host);
  return host;
}

function isIn(host: Element): (element: Element) => boolean {
  return (element) => host.contains(element);
}

/** The components that are this control and nothing else, innermost first: what names them names it. */
function hostsOf(named: NamedControl): Element[] {
  const hosts: Element[] = [];
  let inner = named;
  for (let host = hostOf(named.control); host; host = hostOf(host)) {
    const root = rootOf(inner.control) as ShadowRoot;
    if (holdsOthers(root, inner)) break;
    hosts.push(host);
    inner = { ...named, control: host, parts: [host], isOwn: isIn(host) };
  }
  return hosts;
}

function nativeLabels(control: Element): Element[] {
  const labels = (control as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | null | undefined;
  return labels ? [...labels] : [];
}

/** The `<label>`s of every element of some roots; asking each control by itself walks the page each time. */
export function labelsIn(roots: readonly ParentNode[]): (element: Element) => readonly Element[] {
  const labels = new Map<Element, Element[]>();
  for (const label of roots.flatMap((root) => [...root.querySelectorAll('label')])) {
    const named = label.control ?? (label.htmlFor && rootOf(label).getElementById(label.htmlFor));
    if (named) labels.set(named, [...(labels.get(named) ?? []), label]);
  }
  return (element) => labels.get(element) ?? [];
}

/**
 * Climbs while the ancestor holds no other control; the first one with a label or a text before it wins. Where other
 * controls begin (a grid of cells), only the text just before the cell counts.
 */
function rowLabels(named: NamedControl): string[] {
  const { control, parts } = named;
  let row: Row | null = parts.includes(control) ? rowAround(control) : control;
  let inner: Row = control;
  for (let depth = 0; row && depth < rowDepth; depth += 1) {
    const crowded = !isSmall(row) || holdsOthers(row, named);
    const labels = crowded ? [] : [...labelsInRow(row, named), ...namesOfComponent(row, named)];
    if (labels.length > 0) return labels;
    const before = row === control ? '' : textBefore(inner);
    if (before !== '') return [before];
    if (crowded) return [];
    inner = row;
    row = rowAround(row);
  }
  return [];
}

type Row = Element | ShadowRoot;

/** The parent; at the top of a shadow root, that root. */
function rowAround(inner: Row): Row | null {
  return inner.parentElement ?? (inner.parentNode?.nodeType === 11 ? (inner.parentNode as ShadowRoot) : null);
}

function labelsInRow(row: ParentNode, { control, isOwn }: NamedControl): string[] {
  return [...row.querySelectorAll(labelLike)]
    .filter((label) => !isOwn(label) && !isBoxOf(label, control) && isLabelText(label))
    .map(ownText);
}

/** A component around the control shows the label in its own shadow, or takes it as an attribute. */
function namesOfComponent(row: Row, named: NamedControl): string[] {
  if (!('localName' in row) || !row.localName.includes('-') || row === named.control) return [];
  const shadow = named.shadowOf(row);
  const shown = shadow ? labelsInRow(shadow, named) : [];
  return [row.getAttribute('label') ?? '', row.getAttribute('aria-label') ?? '', ...shown].filter(Boolean);
}

/** Class names such as `formElementSubLabelContainer` are on boxes around the control, too. */
function isBoxOf(label: Element, control: Element): boolean {
  return label.contains(control) && !label.matches('label, legend');
}

function isLabelText(label: Element): boolean {
  return label.closest('[aria-hidden=true]') === null && readable(ownText(label)) !== '';
}

/** How many siblings before a control are looked at for its name. */
const farthest = 8;

/** The nearest text before an element among its siblings, not beyond another control. */
function textBefore(element: Row): string {
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
