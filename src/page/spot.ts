// Spots the labels of a support form in what a page adds, looking at nothing twice; all the detector does.

import type { Concept } from '../model/fields';
import type { Words } from '../model/language';
import { codeOf } from '../text/hash';
import { normalise, withoutRemark } from '../text/normalise';
import { controlSelector } from './controls';
import { ownText } from './texts';
import { watchRoots } from './root-watch';
import { parentOf, referenced } from './roots';
import type { Root, ShadowOf } from './roots';
import { isSupportForm } from '../text/support-form';

const labelLike = 'label, legend, dt, th, [aria-label], [label], [id*=label i], [class*=label i]';
const longestLabel = 160;

export interface Spotting {
  readonly words: Words;
  readonly shadowOf: ShadowOf;
  /** Called for the document and each shadow root of it. */
  readonly onRoot: (root: Root) => void;
  readonly found: () => void;
}

/**
 * Calls `found` once, when the labels seen in the document make a support form, and stops. Observes added subtrees
 * and changed texts only: no attributes, no timer, no idle callback on the way.
 */
export function spotSupportForm(document: Document, { words, shadowOf, onRoot, found }: Spotting): void {
  const known = decode(words);
  const seen = new Map<Element, Word>();
  const stopper = new AbortController();
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeType !== 1) lookAround(target);
      for (const node of addedNodes) {
        (node.nodeType === 1 ? lookAt : lookAround)(node);
        if (node.nodeType === 1) roots.add(node);
      }
    }
    decideNow();
  });
  let fresh = false;
  const lookAt = (node: Node) => {
    if (!('querySelectorAll' in node)) return;
    const element = node as Element;
    if (node.nodeType === 1) noteAll([element]);
    if (element.firstElementChild) noteAll(element.querySelectorAll(`${labelLike}, ${controlSelector}`));
  };
  const noteAll = (elements: Iterable<Element>) => {
    for (const element of elements) {
      if (element.matches(controlSelector)) textsNear(element).forEach((text) => note(text, element));
      if (element.matches(labelLike)) noteLabel(element);
    }
  };
  const noteLabel = (label: Element) => {
    for (const name of ['aria-label', 'label']) note(label.getAttribute(name) ?? '', label);
    note(ownText(label), label);
  };
  // Texts are often bound late, or changed in place (Knockout, React): their label is above them.
  const lookAround = (text: Node) => {
    const label = text.parentElement?.closest(labelLike);
    if (label) noteLabel(label);
  };
  const note = (text: string, element: Element) => {
    const word = text === '' || text.length > longestLabel ? undefined : wordOf(text, known);
    if (!word) return;
    seen.set(element, word);
    fresh = true;
  };
  const decideNow = () => {
    if (!fresh) return;
    fresh = false;
    const present = new Map<Concept, number>();
    for (const [element, [concept, weight]] of seen) {
      if (element.isConnected) present.set(concept, Math.max(weight, present.get(concept) ?? 0));
      else seen.delete(element);
    }
    if (!isSupportForm(present)) return;
    stopper.abort();
    observer.disconnect();
    found();
  };
  const enter = (root: Root) => {
    onRoot(root);
    if (stopper.signal.aborted) return;
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    lookAt(root);
    decideNow();
  };
  const roots = watchRoots(document, { shadowOf, onRoot: enter, signal: stopper.signal });
}

/**
 * What may name a control that has no label: what `aria-labelledby` points to, and the nearest text before it or
 * before one of its ancestors. Leaner than `labelsOf`: a text too many is no harm, for two must meet.
 */
function textsNear(control: Element): string[] {
  // Not `control.labels`: the browser walks the whole page for it, once for each control.
  const texts = referenced(control, 'aria-labelledby').map(ownText);
  const { type } = control as HTMLInputElement;
  const named = texts.length > 0 || control.hasAttribute('aria-label');
  if (named || type === 'checkbox' || type === 'hidden') return texts;
  let inner: Element | null = control;
  for (let depth = 0; inner && depth < 6; inner = parentOf(inner), depth += 1) {
    let before = inner.previousElementSibling;
    for (let far = 0; before && far < 3; before = before.previousElementSibling, far += 1) {
      if (before.matches(controlSelector) || before.querySelector(controlSelector)) return texts;
      const text = ownText(before).trim();
      if (text !== '') return [...texts, text];
    }
  }
  return texts;
}

type Word = readonly [concept: Concept, weight: number];

function decode(words: Words): Map<string, Word> {
  const known = new Map<string, Word>();
  for (const [concept, weight, codes] of words) {
    for (const code of codes.match(/.{4}/gu) ?? []) known.set(code, [concept, weight]);
  }
  return known;
}

function wordOf(text: string, known: ReadonlyMap<string, Word>): Word | undefined {
  return known.get(codeOf(normalise(text))) ?? known.get(codeOf(normalise(withoutRemark(text))));
}
