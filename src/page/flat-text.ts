// Reads what a part of a page shows: through shadow roots and slots, with what stands in fields, without buttons.

import { readable } from '../text/normalise';
import type { ShadowOf } from './roots';

/** What is no text of the page: code, what is hidden, lists of options, remarks that come and go. */
const notShown =
  'script,style,template,svg,option,datalist,[hidden],[aria-hidden=true],[aria-busy=true],[role=tooltip],[role=progressbar]';
/** What acts, and what decorates. Components have such a name behind any prefix: `v6_he-button` (facts: portal-dom §3.1). */
const button = 'button,[role=button],input[type=button],input[type=submit]';
const decorName = /(?:^|[-_])(?:button|icon|tooltip|spinner|skeleton|progress(?:-[a-z]+)?|menu|popover)$/u;
/** A value has few parts; reading stops here. */
const mostNodes = 150;

/** Whether an element says nothing by itself: buttons, icons, hidden parts. */
export function isDecor(element: Element): boolean {
  return (
    element.matches(`${notShown},${button}`) ||
    decorName.test(element.localName) ||
    ['br', 'hr', 'i', 'img', 'wbr'].includes(element.localName)
  );
}

/** The text of a node, of a large one the beginning; one space between its parts. */
export function flatText(node: Node, shadowOf: ShadowOf): string {
  return readable(textIn(node, { nodes: mostNodes, shadowOf }));
}

interface Reading {
  nodes: number;
  readonly shadowOf: ShadowOf;
}

function textIn(node: Node, reading: Reading): string {
  if (reading.nodes <= 0) return '';
  reading.nodes -= 1;
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return node.nodeType === 11 ? textsIn(node, reading) : '';
  const element = node as Element;
  if (element.matches(`${notShown},${button}`) || decorName.test(element.localName)) return '';
  const own = fieldValue(element);
  if (own !== undefined) return ` ${own} `;
  const text = textsIn(shownRoot(element, reading.shadowOf), reading);
  const isEmpty = element.localName.includes('-') && text.trim() === '';
  return ` ${isEmpty ? (element.getAttribute('value') ?? '') : text} `;
}

function textsIn(parent: Node, reading: Reading): string {
  return [...shownIn(parent)].map((child) => textIn(child, reading)).join('');
}

function shownRoot(element: Element, shadowOf: ShadowOf): Node {
  return (
    (element.localName.includes('-') || element.childNodes.length === 0 ? shadowOf(element) : null) ?? element
  );
}

function shownIn(parent: Node): Iterable<Node> {
  const slotted = (parent as Partial<HTMLSlotElement>).assignedNodes?.({ flatten: true });
  return slotted && slotted.length > 0 ? slotted : parent.childNodes;
}

/** What stands in a field; undefined for what is none. Secrets and ticks are no text. */
export function fieldValue(element: Element): string | undefined {
  const { localName } = element;
  if (localName === 'textarea') return (element as HTMLTextAreaElement).value;
  if (localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
  if (localName !== 'input') return undefined;
  const { type, value } = element as HTMLInputElement;
  return ['text', 'url', 'search', ''].includes(type) ? value : '';
}
