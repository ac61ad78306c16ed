// Makes a page of a saved document again: elements, shadow roots, boxes and what hides them, without a browser.

import { JSDOM } from 'jsdom';
import type { Look, SavedElement, SavedFrame, SavedNode } from '../../src/model/snapshot';

export interface Rebuilt {
  readonly document: Document;
  /** In the order of the file: an element, what is in its shadow root, what is in itself. */
  readonly elements: readonly Element[];
}

/** The page of one document. Closed shadow roots are open in it. */
export function rebuild(frame: SavedFrame): Rebuilt {
  const { host, language, body } = frame;
  const url = `https://${host.replace('*', 'frame')}/`;
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', { url });
  const { document } = window;
  document.documentElement.lang = language;
  const saved = new Map<Element, SavedElement>();
  restore(document.body, body, saved);
  fill(saved);
  const view = window as unknown as Window & typeof globalThis;
  mendXPath(view);
  layOut(view, saved, frame);
  return { document, elements: [...saved.keys()] };
}

function restore(element: Element, from: SavedElement, saved: Map<Element, SavedElement>): void {
  saved.set(element, from);
  for (const [name, value] of Object.entries(from.attributes ?? {})) element.setAttribute(name, value);
  const add = (parent: Element | ShadowRoot, node: SavedNode): void => {
    const { ownerDocument: document } = element;
    if (typeof node === 'string') return parent.append(document.createTextNode(node));
    const child = document.createElement(node.tag);
    parent.append(child);
    restore(child, node, saved);
  };
  if (from.shadow) {
    const shadow = element.attachShadow({ mode: 'open' });
    for (const node of from.shadow) add(shadow, node);
  }
  for (const node of from.children ?? []) add(element, node);
}

/** What was typed or chosen is not known; that something was, is. */
function fill(saved: ReadonlyMap<Element, SavedElement>): void {
  for (const [element, { filled }] of saved) {
    if (!filled) continue;
    if (element.matches('input, textarea')) (element as HTMLInputElement).value = 'x';
    if (!element.matches('select')) continue;
    const select = element;
    select.selectedIndex = [...select.options].findIndex((option) => option.value !== '');
  }
}

/** jsdom 26 takes `local-name()` without an argument for a mistake. */
function mendXPath({ Document }: Window & typeof globalThis): void {
  const evaluate = Object.getOwnPropertyDescriptor(Document.prototype, 'evaluate')
    ?.value as Document['evaluate'];
  Document.prototype.evaluate = function (expression, ...rest) {
    return evaluate.call(this, expression.replaceAll('local-name()', 'local-name(.)'), ...rest);
  };
}

/** Lets the window answer questions about layout as the browser did when the page was saved. */
function layOut(
  view: Window & typeof globalThis,
  saved: ReadonlyMap<Element, SavedElement>,
  { size: [innerWidth, innerHeight], page: [scrollWidth, scrollHeight] }: SavedFrame,
): void {
  const looks = (element: Element, look: Look) => saved.get(element)?.look?.includes(look) ?? false;
  const scroll = (index: number) => ({
    get(this: Element) {
      return saved.get(this)?.scroll?.[index] ?? 0;
    },
  });
  Object.assign(view, { innerWidth, innerHeight });
  Object.defineProperties(view.document.documentElement, {
    scrollWidth: { value: scrollWidth },
    scrollHeight: { value: scrollHeight },
  });
  Object.defineProperties(view.Element.prototype, {
    getBoundingClientRect: {
      value(this: Element) {
        const [left, top, width, height] = saved.get(this)?.box ?? [0, 0, 0, 0];
        return { left, top, width, height, right: left + width, bottom: top + height, x: left, y: top };
      },
    },
    checkVisibility: {
      value(this: Element) {
        const hides = (at: Element) => looks(at, 'not-displayed') || looks(at, 'faint');
        return this.isConnected && !looks(this, 'invisible') && !around(this).some(hides);
      },
    },
    scrollLeft: scroll(0),
    scrollTop: scroll(1),
    scrollWidth: scroll(2),
    scrollHeight: scroll(3),
  });
  view.getComputedStyle = (element) => styleOf(saved.get(element) ?? {}) as unknown as CSSStyleDeclaration;
}

function styleOf({ look: looks = [], scroll }: Partial<SavedElement>): Readonly<Record<string, string>> {
  const overflow = scroll ? 'auto' : looks.includes('cuts') ? 'hidden' : 'visible';
  return {
    display: looks.includes('not-displayed') ? 'none' : 'block',
    visibility: looks.includes('invisible') ? 'hidden' : 'visible',
    opacity: looks.includes('faint') ? '0' : '1',
    overflowX: overflow,
    overflowY: overflow,
    clip: looks.includes('clipped') ? 'rect(0px, 0px, 0px, 0px)' : 'auto',
    clipPath: 'none',
    filter: 'none',
    position: 'static',
  };
}

/** The element and everything it is shown in, across shadow roots. */
function around(element: Element): Element[] {
  const outer =
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return [element, ...(outer ? around(outer) : [])];
}
