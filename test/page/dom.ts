// Makes small pages for tests with jsdom, adds what jsdom lacks, and lets a person act on them.

import { JSDOM } from 'jsdom';
import type { DOMWindow } from 'jsdom';
import { vi } from 'vitest';
import type { Layout } from '../../src/page/visible';

export interface TestPage {
  readonly window: DOMWindow & typeof globalThis;
  readonly document: Document;
  /** The first element of a selector, taken for an input; throws when there is none. */
  readonly one: (selector: string) => HTMLInputElement;
}

/** A page of a body’s markup at an address. What a content script finds as globals becomes global. */
export function pageOf(markup: string, url = 'https://portal.azure.com/'): TestPage {
  const { window } = new JSDOM(`<!doctype html><body>${markup}</body>`, { url, pretendToBeVisual: true });
  const view = window as unknown as TestPage['window'];
  complete(view);
  for (const name of ['MutationObserver', 'AbortController', 'AbortSignal'] as const)
    vi.stubGlobal(name, view[name]);
  vi.stubGlobal('CSS', { supports: () => false });
  const one = (selector: string): HTMLInputElement => {
    const found = view.document.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  return { window: view, document: view.document, one };
}

let inert: Document | undefined;

/** A document without a window, for what only reads: a hundred times cheaper than a page. */
export function documentOf(markup: string): Document {
  if (!inert) {
    const { window } = new JSDOM();
    nameInXPath(window.Document);
    inert = window.document;
  }
  const document = inert.implementation.createHTMLDocument();
  document.body.innerHTML = markup;
  return document;
}

/** jsdom 26 has no pointer events and no editing commands. */
function complete(view: TestPage['window']): void {
  class PointerEvent extends view.MouseEvent {
    readonly pointerId: number;
    readonly pointerType: string;
    constructor(type: string, init: PointerEventInit = {}) {
      super(type, init);
      this.pointerId = init.pointerId ?? 0;
      this.pointerType = init.pointerType ?? '';
    }
  }
  Object.assign(view, { PointerEvent });
  view.document.execCommand = () => false;
  nameInXPath(view.Document);
}

/** jsdom 26 takes `local-name()` without an argument for a function of nothing; `local-name(.)` says the same. */
function nameInXPath({ prototype }: { readonly prototype: Document }): void {
  const { evaluate } = prototype;
  prototype.evaluate = function (expression, ...rest) {
    return evaluate.call(this, expression.replaceAll('local-name()', 'local-name(.)'), ...rest);
  };
}

/** No layout in jsdom: the test says what is hidden by the attribute `hidden` on it or around it. */
export const layout: Layout = {
  isShown: ({ element }) => isThere(element),
  isRendered: isThere,
  isInFront: isThere,
  shadowOf: (element) => element.shadowRoot,
};

function isThere(element: Element): boolean {
  return element.isConnected && element.closest('[hidden]') === null;
}

interface Inner {
  isTrusted: boolean;
  _dispatch: (event: Inner) => boolean;
}

/** What stands behind an object of jsdom's; the only way to an event that counts as the user's. */
function innerOf(outer: object): Inner {
  const symbol = Object.getOwnPropertySymbols(outer).find(({ description }) => description === 'impl');
  if (!symbol) throw new Error('jsdom keeps its inner objects elsewhere now.');
  return (outer as Record<symbol, Inner>)[symbol]!;
}

/** Sends an event with `isTrusted: true`, as only the browser can. */
export function sendTrusted(target: EventTarget, event: Event): void {
  const inner = innerOf(event);
  inner.isTrusted = true;
  innerOf(target)._dispatch(inner);
}

/** A trusted event by name; it bubbles and crosses shadow roots. */
export function act(target: Element, type: string): void {
  const view = target.ownerDocument.defaultView!;
  sendTrusted(target, new view.Event(type, { bubbles: true, composed: true, cancelable: true }));
}

/** What a person does to a text field: the value, then `input` and `change`. */
export function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  act(field, 'input');
  act(field, 'change');
}

/** Types of the events that reach the document, in their order. */
export function eventsOn(target: EventTarget, types: readonly string[]): string[] {
  const seen: string[] = [];
  for (const each of types) target.addEventListener(each, () => seen.push(each));
  return seen;
}
