// Takes snapshots of test pages: markup with shadow roots, closed ones too, and the words of all languages.

import type { FrameAnswer, SavedElement, SavedFrame, SavedNode } from '../../src/model/snapshot';
import { takeSnapshot } from '../../src/page/snapshot';
import { allPacks } from '../../src/rules/languages/all';
import { portalWordsOf } from '../../src/text/portal-words';
import { pageOf } from './dom';

export const words = portalWordsOf(allPacks);
const place = { host: 'portal.azure.com', blade: '', path: [] };

/** Moves the content of `<template shadow="open|closed">` into a shadow root of its parent. */
export function openTemplates(
  root: ParentNode,
  roots = new Map<Element, ShadowRoot>(),
): Map<Element, ShadowRoot> {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadow]')) {
    const host = template.parentElement!;
    if (!(host instanceof template.ownerDocument.defaultView!.HTMLElement)) continue;
    const shadow = host.attachShadow({ mode: template.getAttribute('shadow') as ShadowRootMode });
    shadow.append(template.content.cloneNode(true));
    template.remove();
    roots.set(host, shadow);
    openTemplates(shadow, roots);
  }
  return roots;
}

const plainStyle = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  overflowX: '',
  overflowY: '',
  clip: '',
  clipPath: '',
};

/** Without styles, which cost jsdom most of the time. */
export function snapshotOf(document: Document): FrameAnswer {
  const roots = openTemplates(document);
  document.defaultView!.getComputedStyle = () => plainStyle as CSSStyleDeclaration;
  return takeSnapshot(document, { place, words, shadowOf: (element) => roots.get(element) ?? null });
}

/** The snapshot of a body's markup; throws when there is none. */
export function savedOf(markup: string): SavedFrame {
  const answer = snapshotOf(pageOf(markup).document);
  if (answer.kind !== 'saved') throw new Error(`Not saved: ${answer.kind}`);
  return answer.frame;
}

/** Every element of a snapshot, in the order of the page, those of shadow roots first. */
export function elementsOf(node: SavedNode): SavedElement[] {
  if (typeof node === 'string') return [];
  return [node, ...[...(node.shadow ?? []), ...(node.children ?? [])].flatMap(elementsOf)];
}

/** Every text of a snapshot. */
export function textsOf(node: SavedNode): string[] {
  if (typeof node === 'string') return [node];
  return [...(node.shadow ?? []), ...(node.children ?? [])].flatMap(textsOf);
}
