// Walks a page once before it is saved: collects its fields and lists, and learns the names it shows.

import { readable } from '../text/normalise';
import type { PortalWords } from '../text/portal-words';
import type { Secrets } from '../text/secrets';
import { inside, isField, isGone, isList, isValue, typedText } from './snapshot-kinds';

export interface Gathered {
  readonly shadows: Map<Element, ShadowRoot>;
  /** How many elements stand in each element, itself included. */
  readonly sizes: Map<Element, number>;
  /** The outermost of fields inside of fields. */
  readonly fields: Element[];
  readonly lists: Element[];
  /** By the id they are for: asking a field for its labels would search the page each time. */
  readonly labels: Map<string, Element[]>;
}

export interface GatherOptions {
  /** The shadow root of an element, closed ones included. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  readonly words: PortalWords;
  /** Learns what the page shows of names. */
  readonly secrets: Secrets;
}

export function gathered(body: Element, options: GatherOptions): Gathered {
  const found: Gathered = { shadows: new Map(), sizes: new Map(), fields: [], lists: [], labels: new Map() };
  gather(body, { found, options, isInField: false });
  return found;
}

interface Walk {
  readonly found: Gathered;
  readonly options: GatherOptions;
  readonly isInField: boolean;
}

/** Notes everything below an element; its size. */
function gather(element: Element, { found, options, isInField }: Walk): number {
  const shadow = options.shadowOf(element);
  if (shadow) found.shadows.set(element, shadow);
  const field = !isInField && isField(element);
  if (field) found.fields.push(element);
  if (isList(element)) found.lists.push(element);
  if (element.localName === 'label') noteLabel(element, found);
  learn(element, options);
  let size = 1;
  for (const node of inside(element, shadow)) {
    if (node.nodeType === 3) options.secrets.addFrom(node.nodeValue ?? '');
    else if (node.nodeType === 1 && !isGone(node as Element))
      size += gather(node as Element, { found, options, isInField: isInField || field });
  }
  found.sizes.set(element, size);
  return size;
}

function noteLabel(label: Element, { labels }: Gathered): void {
  const id = label.getAttribute('for');
  if (id !== null) labels.set(id, [...(labels.get(id) ?? []), label]);
}

/** Attributes in which portals write who is signed in, and where. */
const tellingAttributes = ['title', 'aria-label', 'alt', 'data-title'];

/** A trigger shows one choice; more than this is a text. */
const longestChoice = 120;

function learn(element: Element, { secrets, words }: GatherOptions): void {
  for (const name of tellingAttributes) {
    const text = element.getAttribute(name);
    if (text !== null) text.split('\n').forEach((line) => secrets.addFrom(line));
  }
  const typed = typedText(element);
  if (typed.trim() !== '') secrets.addValue(typed);
  if (!isValue(element) || element.localName === 'input' || element.localName === 'textarea') return;
  if (words.listNamed(element.getAttribute('aria-label') ?? '') === 'forms') return;
  const shown = readable(element.textContent);
  if (shown.length <= longestChoice && words.emptyWords(shown) === 0) secrets.addPhrase(shown);
}
