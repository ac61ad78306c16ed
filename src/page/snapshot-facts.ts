// Looks over a page before it is saved: where its fields are, what names them, and which names to take out.

import { readable } from '../text/normalise';
import type { PortalWords } from '../text/portal-words';
import type { Secrets } from '../text/secrets';
import { referenced } from './roots';
import { inside, isField, isGone, isList, isValue, parentOf, typedText } from './snapshot-kinds';
import { factsOfLists } from './snapshot-lists';

export interface Facts {
  /** The shadow root of an element, closed ones included; each element is asked once. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  /** How many elements stand in each element, itself included. */
  readonly sizes: ReadonlyMap<Element, number>;
  /** How many fields stand in each element that holds one, itself included. */
  readonly fields: ReadonlyMap<Element, number>;
  /** Elements and text nodes that name a field, though they are no labels by their tag. */
  readonly names: ReadonlySet<Node>;
  /** The surroundings of one field alone. */
  readonly rows: ReadonlySet<Element>;
  /** Lists whose options are the form's own. */
  readonly openLists: ReadonlySet<Element>;
}

export interface FactsOptions {
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  readonly words: PortalWords;
  /** Learns what the page shows of names. */
  readonly secrets: Secrets;
}

interface Gathered {
  readonly shadows: Map<Element, ShadowRoot | null>;
  readonly sizes: Map<Element, number>;
  readonly fields: Element[];
  readonly lists: Element[];
}

export function factsOf(body: Element, options: FactsOptions): Facts {
  const found: Gathered = { shadows: new Map(), sizes: new Map(), fields: [], lists: [] };
  gather(body, { found, options, isInField: false });
  const shadowOf = (element: Element) => found.shadows.get(element) ?? null;
  const fields = countsOf(found.fields);
  const names = new Set<Node>();
  const rows = new Set<Element>();
  for (const field of found.fields) {
    for (const label of referenced(field, 'aria-labelledby')) names.add(label);
    const before = climb(field, { fields, rows });
    if (before && isUnnamed(field)) names.add(before);
  }
  const openLists = factsOfLists(found, options);
  return { shadowOf, sizes: found.sizes, fields, names, rows, openLists };
}

interface Walk {
  readonly found: Gathered;
  readonly options: FactsOptions;
  readonly isInField: boolean;
}

/** Notes everything below an element; its size. */
function gather(element: Element, { found, options, isInField }: Walk): number {
  const shadow = options.shadowOf(element);
  if (shadow) found.shadows.set(element, shadow);
  const field = !isInField && isField(element);
  if (field) found.fields.push(element);
  if (isList(element)) found.lists.push(element);
  learn(element, options);
  let size = 1;
  for (const node of inside(element, shadow)) {
    if (node.nodeType === 3) options.secrets.addFrom(node.nodeValue ?? '');
    else if (node.nodeType === 1 && !isGone(node as Element))
      size += gather(node as Element, { found, options, isInField: isInField || field });
  }
  found.sizes.set(element, size);
  return size;
}

/** Attributes in which portals write who is signed in, and where. */
const tellingAttributes = ['title', 'aria-label', 'alt', 'data-title'];

function learn(element: Element, { secrets, words }: FactsOptions): void {
  for (const name of tellingAttributes) {
    const text = element.getAttribute(name);
    if (text !== null) text.split('\n').forEach((line) => secrets.addFrom(line));
  }
  const typed = typedText(element);
  if (typed.trim() !== '') secrets.addValue(typed);
  if (!isValue(element) || element.localName === 'input' || element.localName === 'textarea') return;
  if (words.listNamed(element.getAttribute('aria-label') ?? '') === 'forms') return;
  const shown = readable(element.textContent);
  if (shown.length <= 120 && words.emptyWords(shown) === 0) secrets.addPhrase(shown);
}

function countsOf(fields: readonly Element[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const field of fields)
    for (let at: Element | null = field; at; at = parentOf(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** Whether nothing by its own meaning names the field. Boxes to tick in tables stand behind anything. */
function isUnnamed(field: Element): boolean {
  const { labels } = field as HTMLInputElement;
  const tick = field.matches('[type=checkbox], [type=radio], [role=checkbox], [role=radio], [role=switch]');
  const named = ['aria-label', 'aria-labelledby'].some((name) => (field.getAttribute(name) ?? '') !== '');
  return !tick && !named && ((labels as NodeListOf<HTMLLabelElement> | null | undefined)?.length ?? 0) === 0;
}

const rowDepth = 6;
const longestName = 100;

/** Notes the ancestors that hold this field alone; the nearest text before it among them, or just before them. */
function climb(
  field: Element,
  { fields, rows }: { fields: Map<Element, number>; rows: Set<Element> },
): Node | null {
  let before: Node | null = null;
  let at: Element = field;
  for (let depth = 0; depth < rowDepth; depth += 1) {
    before ??= textBefore(at, fields);
    const parent = parentOf(at);
    if (!parent || fields.get(parent) !== fields.get(field)) break;
    rows.add(parent);
    at = parent;
  }
  return before;
}

function textBefore(element: Element, fields: ReadonlyMap<Element, number>): Node | null {
  let node = element.previousSibling;
  for (let far = 0; node && far < 4; far += 1, node = node.previousSibling) {
    if (node.nodeType === 1 && fields.has(node as Element)) return null;
    const text = node.nodeType === 1 || node.nodeType === 3 ? readable(node.textContent ?? '') : '';
    if (text !== '') return text.length <= longestName ? node : null;
  }
  return null;
}
