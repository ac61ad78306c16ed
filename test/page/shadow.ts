// Makes pages with shadow roots for tests: declared in the markup, open or closed, nested as deep as one likes.

import type { ShadowOf } from '../../src/page/roots';
import { pageOf } from './dom';
import type { TestPage } from './dom';

export interface ShadowPage extends TestPage {
  /** Sees closed roots, too, as the browser shows them to an extension. */
  readonly shadowOf: ShadowOf;
  /** The first element of a selector in the document or any shadow root; throws when there is none. */
  readonly deep: (selector: string) => HTMLInputElement;
}

/**
 * A page in whose markup `<template shadow=open>` or `shadow=closed` inside an element is that element's shadow root
 * (jsdom 26 does not parse declarative ones).
 */
export function shadowPage(markup: string): ShadowPage {
  const page = pageOf(markup);
  const closed = new WeakMap<Element, ShadowRoot>();
  const roots: ParentNode[] = [page.document];
  for (const root of roots) {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadow]')) {
      const host = template.parentElement!;
      const mode = template.getAttribute('shadow') === 'closed' ? 'closed' : 'open';
      const shadow = host.attachShadow({ mode });
      shadow.append(page.document.importNode(template.content, true));
      template.remove();
      if (mode === 'closed') closed.set(host, shadow);
      roots.push(shadow);
    }
  }
  const deep = (selector: string): HTMLInputElement => {
    const found = roots.map((root) => root.querySelector<HTMLInputElement>(selector)).find(Boolean);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  return { ...page, deep, shadowOf: (element) => element.shadowRoot ?? closed.get(element) ?? null };
}
