// Saves the structure of a page and the labels of its fields, with everything left out that could be somebody's.

import { mostBytes, mostElements } from '../model/snapshot';
import type { FrameAnswer, FramePlace, SavedElement, SavedFrame, SavedNode } from '../model/snapshot';
import { Censor } from '../text/censor';
import type { PortalWords } from '../text/portal-words';
import { Secrets } from '../text/secrets';
import { attributesOf, Pseudonyms } from './snapshot-attributes';
import { enter, outermost } from './snapshot-context';
import type { Around } from './snapshot-context';
import { factsOf } from './snapshot-facts';
import type { Facts } from './snapshot-facts';
import { isField, isGone, isRepeated, isSealed, isValue, typedText } from './snapshot-kinds';
import { lookOf } from './snapshot-look';

export interface SnapshotOptions {
  readonly place: FramePlace;
  /** The shadow root of an element, closed ones included. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  readonly words: PortalWords;
  /** The most elements that are saved. */
  readonly most?: number;
}

/** A part of the page without a field is left out when it has more elements than this. */
const largePart = 300;
/** Of rows and items that a page repeats, the first ones tell the rest. */
const mostRepeated = 20;

/**
 * Reads once, and writes nothing. Values are read only to take them out of other texts, too. In one go, 0.3 s for 50,000
 * elements (measured): the tab stands in the background, where the browser gives out turns once a second.
 */
export function takeSnapshot(
  document: Document,
  { place, shadowOf, words, most = mostElements }: SnapshotOptions,
): FrameAnswer {
  const view = document.defaultView;
  const root = document.querySelector('body');
  if (!view || !root) return { kind: 'elsewhere' };
  const secrets = new Secrets(words.isKnown);
  const censor = new Censor(words, secrets);
  const facts = factsOf(root, { shadowOf, words, secrets });
  const saving: Saving = {
    view,
    facts,
    censor,
    words,
    pseudonyms: new Pseudonyms(),
    left: { elements: most },
  };
  const body = save(root, outermost, saving);
  if (saving.left.elements < 0) return { kind: 'too-large' };
  const language = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u.exec(document.documentElement.lang)?.[0] ?? '';
  const { scrollWidth, scrollHeight } = document.documentElement;
  const frame: SavedFrame = {
    ...place,
    language,
    size: [view.innerWidth, view.innerHeight],
    page: [scrollWidth, scrollHeight],
    body,
  };
  return JSON.stringify(frame).length > mostBytes
    ? { kind: 'too-large' }
    : { kind: 'saved', frame, redacted: censor.tally };
}

interface Saving {
  readonly view: Window & typeof globalThis;
  readonly facts: Facts;
  readonly censor: Censor;
  readonly words: PortalWords;
  readonly pseudonyms: Pseudonyms;
  readonly left: { elements: number };
}

function save(element: Element, outer: Around, saving: Saving): SavedElement {
  saving.left.elements -= 1;
  const { facts, view } = saving;
  const around = enter(element, outer, facts);
  const attributes = attributesOf(element, { around, ...saving });
  const shadow = facts.shadowOf(element);
  const { nodes, cut } = childrenOf(element, around, saving);
  return {
    tag: tagOf(element),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...lookOf(element, view),
    ...(isFilled(element, saving) && { filled: true }),
    ...(cut > 0 && { cut }),
    ...(shadow?.mode === 'closed' && { closed: true }),
    ...(shadow && { shadow: nodesIn(shadow, around, saving).nodes }),
    ...(nodes.length > 0 && { children: nodes }),
  };
}

/** A component's name could hold a number or a hash; a plain element's cannot. */
function tagOf({ localName }: Element): string {
  return /^[a-z][a-z0-9]*(?:-[a-z]+\d?)*$/u.test(localName) ? localName : 'x-component';
}

interface Children {
  readonly nodes: readonly SavedNode[];
  readonly cut: number;
}

function childrenOf(element: Element, around: Around, saving: Saving): Children {
  if (isSealed(element)) return { nodes: [], cut: 0 };
  const size = saving.facts.sizes.get(element) ?? 1;
  if (size > largePart && !saving.facts.fields.has(element)) return { nodes: [], cut: size - 1 };
  return nodesIn(element, around, saving);
}

function nodesIn(parent: ParentNode & Node, around: Around, saving: Saving): Children {
  const nodes: SavedNode[] = [];
  let cut = 0;
  let repeated = 0;
  for (const node of parent.childNodes) {
    if (saving.left.elements < 0) break;
    if (node.nodeType === 3) nodes.push(...textIn(node, around, saving));
    if (node.nodeType !== 1 || isGone(node as Element)) continue;
    repeated += isRepeated(node as Element) ? 1 : 0;
    if (repeated > mostRepeated && isRepeated(node as Element))
      cut += saving.facts.sizes.get(node as Element) ?? 1;
    else nodes.push(save(node as Element, around, saving));
  }
  return { nodes, cut };
}

function textIn(node: Node, { part, isHint }: Around, { facts, censor }: Saving): string[] {
  const text = (node.nodeValue ?? '').replaceAll(/\s+/gu, ' ');
  if (text.trim() === '') return [];
  if (part === 'value' && isHint) return [censor.textAs('label', text)];
  return [censor.textAs(facts.names.has(node) && part === 'other' ? 'label' : part, text)];
}

/** Whether something is typed or chosen. Of boxes to tick nothing is told. */
function isFilled(element: Element, { censor, words }: Saving): boolean {
  const typed = typedText(element) !== '';
  if (typed) censor.note('values');
  return typed || isChosen(element, words);
}

function isChosen(element: Element, words: PortalWords): boolean {
  if (element.localName === 'select') {
    const [option] = (element as HTMLSelectElement).selectedOptions;
    return option !== undefined && option.value !== '' && words.emptyWords(option.text) === 0;
  }
  if (element.matches('[role=radiogroup], fieldset'))
    return element.querySelector('[role=radio][aria-checked=true], input[type=radio]:checked') !== null;
  if (!isValue(element) || !isField(element) || element.localName === 'textarea') return false;
  const isHint = element.querySelector('[class*=placeholder i]') !== null;
  return !isHint && element.textContent.trim() !== '' && words.emptyWords(element.textContent) === 0;
}
