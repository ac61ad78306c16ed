// Spots the labels of a support form in what a page adds, looking at nothing twice; all the detector does.

import type { Concept } from '../model/fields';
import { codeOf } from '../text/hash';
import { normalise, withoutRemark } from '../text/normalise';
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
    if (node.nodeType === 1 && element.matches(labelLike)) note(element);
    if (element.firstElementChild) element.querySelectorAll(labelLike).forEach(note);
  };
  // Texts are often bound late, or changed in place (Knockout, React): their label is above them.
  const lookAround = (text: Node) => {
    const label = text.parentElement?.closest(labelLike);
    if (label) note(label);
  };
  const note = (element: Element) => {
    for (const text of [element.getAttribute('aria-label'), element.textContent]) {
      const concept = text && text.length <= longestLabel ? conceptOf(text, concepts) : undefined;
      if (!concept) continue;
      seen.set(concept, (seen.get(concept) ?? new Set()).add(element));
      fresh = true;
    }
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
