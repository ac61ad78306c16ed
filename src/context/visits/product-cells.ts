// Finds the cells of a product's details that stand under the header “Support”, and what belongs to each.

import type { Root } from '../../page/roots';
import { readable } from '../../text/normalise';
import { mailsOf, phonesIn } from './product-contact';
import { meaningOfHeader, textOf } from './product-texts';
import type { Meaning } from './product-texts';
import type { Zones } from './product-zones';

export interface Cell {
  readonly meaning: Meaning;
  readonly header: Element;
  /** What stands under the header, in the page's order. */
  readonly content: readonly Node[];
  /** Behind the header of something else only addresses and numbers count, for links may be that other thing's. */
  readonly linksUntil: number;
}

/** How many texts of a page are looked at for headers. */
const mostTexts = 30_000;
const longestHeader = 90;
const climb = 3;
/** Beside a header in the details stands little; where more is written, it is a description without a name. */
const mostBeside = 600;

const headings = 'h1,h2,h3,h4,h5,h6,header,dt,th,[role=heading],[role=rowheader]';
const reachable = '[href]';

/** Every cell of support or help in these roots that is not around the product; for the zone ask for its header. */
export function cellsIn(roots: readonly Root[], zones: Zones): Cell[] {
  const cells: Cell[] = [];
  for (const root of roots) {
    for (const header of headersIn(root)) {
      if (zones.of(header.element) === 'around') continue;
      const { content, linksUntil } = contentOf(header.element, header.rest);
      if (content.length > 0) cells.push({ ...header, header: header.element, content, linksUntil });
    }
  }
  return cells;
}

/** Whether a cell stands in running text: then its publisher wrote it, wherever it is. */
export function isInText({ header }: Cell): boolean {
  const box = header.parentElement;
  return box !== null && box.querySelector('p,ul,ol') !== null && textOf(box).length > mostBeside;
}

interface Header {
  readonly element: Element;
  readonly meaning: Meaning;
  /** The text behind “Support:” in the same piece. */
  readonly rest?: Node;
}

function headersIn(root: Root): Header[] {
  const seen = new Map<Element, Header>();
  for (const header of [...headerTexts(root), ...labelled(root)])
    if (!seen.has(header.element)) seen.set(header.element, header);
  return [...seen.values()];
}

function* headerTexts(root: Root): Generator<Header> {
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, 4);
  for (let left = mostTexts; left > 0 && walker.nextNode(); left -= 1) {
    const text = readable(walker.currentNode.nodeValue ?? '');
    const element = walker.currentNode.parentElement;
    if (text === '' || !element || element.closest(`button,${reachable}`)) continue;
    const found = headerOf(element, text) ?? beforeColon(element, walker.currentNode, text);
    if (found) yield found;
  }
}

/** Boxes that are called “Support” without showing it. */
function* labelled(root: Root): Generator<Header> {
  for (const element of root.querySelectorAll('[aria-label]')) {
    const meaning = meaningOfHeader(element.getAttribute('aria-label') ?? '');
    if (meaning && !element.matches(`button,input,${reachable}`)) yield { element, meaning, rest: element };
  }
}

/** A header may be made of several elements: “Customer” and “support”. */
function headerOf(element: Element, text: string): Header | undefined {
  if (text.length > longestHeader) return undefined;
  const meaning = meaningOfHeader(text);
  if (meaning) return { element, meaning };
  const whole = element.closest(headings);
  const inWhole = whole && whole.childElementCount > 0 ? meaningOfHeader(textOf(whole)) : undefined;
  return whole && inWhole ? { element: whole, meaning: inWhole } : undefined;
}

/** “Support: help@contoso.com” in one piece. */
function beforeColon(element: Element, node: Node, text: string): Header | undefined {
  const label = /^([^:：]{2,60})[:：]\s*\S/u.exec(text)?.[1];
  const meaning = label === undefined ? undefined : meaningOfHeader(label);
  return meaning && { element, meaning, rest: node };
}

type Content = Pick<Cell, 'content' | 'linksUntil'>;

/**
 * What follows the header: its next siblings up to the next heading; where there are none and the header is all that
 * its box says, those of the box.
 */
function contentOf(header: Element, rest?: Node): Content {
  const said = textOf(header);
  let at = header;
  for (let depth = 0; depth <= climb; depth += 1) {
    const found = besides(at, { isBox: depth > 0, first: depth === 0 ? rest : undefined });
    const box = at.parentElement;
    if (found.content.length > 0 || !box || box.matches('main,body,html') || textOf(box) !== said)
      return found;
    at = box;
  }
  return { content: [], linksUntil: 0 };
}

interface From {
  /** It is the box of a header, not the header itself. */
  readonly isBox: boolean;
  readonly first: Node | undefined;
}

function besides(at: Element, { isBox, first }: From): Content {
  const content = first ? [first] : [];
  let linksUntil = Infinity;
  for (let next = at.nextSibling; next; next = next.nextSibling) {
    if (isHeading(next) || (isBox && isNextCell(next))) break;
    if (isLabel(next, at)) {
      if (content.some(hasContact)) break;
      linksUntil = Math.min(linksUntil, content.length);
    }
    if (hasText(next)) content.push(next);
  }
  return { content, linksUntil };
}

function isHeading(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(headings) || element.querySelector(headings) !== null;
}

/** A box that begins with words of its own is another cell: “Legal”, then its links. */
function isNextCell(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const before = textOf(node, (element) => element.matches(reachable));
  return before !== '' && mailsOf(before).length === 0 && phonesIn(before).length === 0;
}

/** A short text in an element like the header's own, which reaches nobody: “Legal” after “Support”. */
function isLabel(node: Node, like: Element): boolean {
  if (node.nodeType !== 1 || (node as Element).tagName !== like.tagName) return false;
  if ((node as Element).className !== like.className || hasContact(node)) return false;
  const text = textOf(node);
  return text !== '' && text.length <= longestHeader && !meaningOfHeader(text);
}

function hasContact(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : null;
  if (element?.matches(reachable) || element?.querySelector(reachable)) return true;
  const text = textOf(node);
  return mailsOf(text).length > 0 || phonesIn(text).length > 0;
}

function hasText(node: Node): boolean {
  return (node.nodeType === 1 || node.nodeType === 3) && (textOf(node) !== '' || hasContact(node));
}
