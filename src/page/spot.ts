// Spots the labels of a support form in what a page adds, looking at nothing twice; all the detector does.

import type { Concept } from '../model/fields';
import { codeOf } from '../text/hash';
import { normalise, withoutRemark } from '../text/normalise';
import { controlSelector } from './controls';
import { ownText } from './labels';
import { referenced } from './roots';
import { isSupportForm } from '../text/support-form';

const labelLike = 'label, legend, dt, th, [aria-label], [id*=label i], [class*=label i]';
const longestLabel = 160;

/** Concepts by the four-letter codes of their labels, as `rules/detector-words` holds them. */
export type Words = Readonly<Partial<Record<Concept, string>>>;

/**
 * Calls `found` once, when the labels seen in the document make a support form, and stops. Observes added subtrees
 * and changed texts only: no attributes, no timer, no idle callback on the way.
 */
export function spotSupportForm(document: Document, words: Words, found: () => void): void {
  const concepts = decode(words);
  const seen = new Map<Concept, Set<Element>>();
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeType !== 1) lookAround(target);
      for (const node of addedNodes) (node.nodeType === 1 ? lookAt : lookAround)(node);
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
    note(label.getAttribute('aria-label') ?? '', label);
    note(ownText(label), label);
  };
  // Texts are often bound late, or changed in place (Knockout, React): their label is above them.
  const lookAround = (text: Node) => {
    const label = text.parentElement?.closest(labelLike);
    if (label) noteLabel(label);
  };
  const note = (text: string, element: Element) => {
    const concept = text === '' || text.length > longestLabel ? undefined : conceptOf(text, concepts);
    if (!concept) return;
    seen.set(concept, (seen.get(concept) ?? new Set()).add(element));
    fresh = true;
  };
  const decideNow = () => {
    if (!fresh) return;
    fresh = false;
    const present = [...seen].filter(([, elements]) => [...elements].some((element) => element.isConnected));
    if (!isSupportForm(new Set(present.map(([concept]) => concept)))) return;
    observer.disconnect();
    found();
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  lookAt(document);
  decideNow();
}

/**
 * What may name a control that has no label: what `aria-labelledby` points to, and the nearest text before it or
 * before one of its ancestors. Leaner than `labelsOf`: a text too many is no harm, for two must meet.
 */
function textsNear(control: Element): string[] {
  const texts = referenced(control, 'aria-labelledby').map(ownText);
  for (
    let inner: Element | null = control, depth = 0;
    inner && depth < 6;
    inner = inner.parentElement, depth += 1
  ) {
    for (let before = inner.previousElementSibling; before; before = before.previousElementSibling) {
      const text = ownText(before).trim();
      if (text !== '') return [...texts, text];
    }
  }
  return texts;
}

function decode(words: Words): Map<string, Concept> {
  const concepts = new Map<string, Concept>();
  for (const [concept, codes] of Object.entries(words)) {
    for (const code of codes.match(/.{4}/gu) ?? []) concepts.set(code, concept as Concept);
  }
  return concepts;
}

function conceptOf(text: string, concepts: ReadonlyMap<string, Concept>): Concept | undefined {
  return concepts.get(codeOf(normalise(text))) ?? concepts.get(codeOf(normalise(withoutRemark(text))));
}
