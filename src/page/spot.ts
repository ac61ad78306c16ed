// Spots the labels of a support form in what a page adds, looking at nothing twice; all the detector does.

import type { Words } from '../model/language';
import { shortHash, unpackWords } from '../text/hash';
import { normalise, withoutRemark } from '../text/normalise';
import { controlSelector } from './control-selector';
import { watchRoots } from './root-watch';
import { parentOf } from './roots';
import type { Root, ShadowOf } from './roots';
import { ownText } from './texts';

const labelLike =
  'h1,h2,h3,h4,[role=heading],label,legend,dt,th,[aria-label],[label],[id*=label i],[class*=label i]';
/** Where the page asks for more than a word, a number to call, an address: the last group of the list, without words. */
const asking = 'textarea,[type=tel],[type=email]';
const longestLabel = 160;
/** One label that can hardly stand elsewhere, and all together this much; the fill script judges by more. */
const strong = 2;
const enough = 4;

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
  const known = unpackWords(words.packed);
  const seen = new Map<Element, number>();
  const stopper = new AbortController();
  const { signal } = stopper;
  let fresh = false;
  const mark = (element: Element, group: number) => {
    seen.set(element, group);
    fresh = true;
  };
  const note = (text: string | null, element: Element) => {
    if (!text || text.length > longestLabel) return;
    const group = known.get(codeOf(text)) ?? known.get(codeOf(withoutRemark(text)));
    if (group !== undefined) mark(element, group);
  };
  const noteLabel = (label: Element) => {
    for (const name of ['aria-label', 'label']) note(label.getAttribute(name), label);
    note(ownText(label), label);
  };
  const noteElement = (element: Element) => {
    if (element.matches(controlSelector)) for (const text of textsNear(element)) note(text, element);
    if (element.matches(labelLike)) noteLabel(element);
    if (element.matches(asking)) mark(element, words.weights.length - 1);
  };
  const lookAt = (part: ParentNode): void =>
    part.querySelectorAll(`${labelLike},${controlSelector}`).forEach(noteElement);
  // Texts are often bound late, or changed in place (Knockout, React): their label is above them.
  const lookAround = (text: Node) => {
    const label = text.parentElement?.closest(labelLike);
    if (label) noteLabel(label);
  };
  const decideNow = () => {
    if (!fresh || signal.aborted) return;
    fresh = false;
    if (!isEnough(seen, words)) return;
    stopper.abort();
    observer.disconnect();
    found();
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of [...addedNodes, target]) {
        if (node.nodeType !== 1) lookAround(node);
        else if (node !== target) {
          noteElement(node as Element);
          lookAt(node as Element);
          roots.add(node as Element);
        }
      }
    decideNow();
  });
  const onEach = (root: Root) => {
    onRoot(root);
    if (signal.aborted) return;
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    lookAt(root);
    decideNow();
  };
  const roots = watchRoots(document, { shadowOf, onRoot: onEach, signal });
}

/** Whether the labels that are still there tell a support form; forgets the others. */
function isEnough(seen: Map<Element, number>, { weights }: Words): boolean {
  const present = new Set<number>();
  for (const [element, group] of seen) {
    if (element.isConnected) present.add(group);
    else seen.delete(element);
  }
  const told = [...present].map((group) => weights[group] ?? 0);
  return Math.max(...told) >= strong && told.reduce((sum, weight) => sum + weight) >= enough;
}

function codeOf(text: string): number {
  return shortHash(normalise(text));
}

/**
 * What may name a control that has no label: what `aria-labelledby` points to, and the nearest text before it or
 * before one of its ancestors. Leaner than `labelsOf`: a text too many is no harm, for two must meet.
 */
function textsNear(control: Element): string[] {
  // Not `control.labels`: the browser walks the whole page for it, once for each control.
  const root = control.getRootNode() as Root;
  const named = control
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => root.getElementById(id));
  const texts = (named ?? []).map((element) => (element ? ownText(element) : ''));
  const isNamed = texts.join('') !== '' || control.matches('[aria-label],[type=checkbox]');
  let inner: Element | null = isNamed ? null : control;
  for (let depth = 0; inner && depth < 6; inner = parentOf(inner), depth += 1) {
    const before = inner.previousElementSibling;
    if (before?.matches(controlSelector) || before?.querySelector(controlSelector)) break;
    const text = before && ownText(before);
    if (text?.trim()) return [...texts, text];
  }
  return texts;
}
