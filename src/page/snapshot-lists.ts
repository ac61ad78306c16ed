// Decides which lists may be saved with their options: those of the form's own choices, not a customer's things.

import { readable } from '../text/normalise';
import type { PortalWords } from '../text/portal-words';
import { holdsData } from '../text/redact';
import { referenced } from './roots';
import type { Gathered, GatherOptions } from './snapshot-gather';
import { isOption } from './snapshot-kinds';
import { labelsFor } from './snapshot-labels';

interface Found extends Gathered {
  /** Texts that name a field by standing before it. */
  readonly before: ReadonlyMap<Element, Node>;
}

/**
 * A list is open when its name is one of the form's and not a subscription's, or when it offers the choices that
 * support forms have. The chosen options of all others are remembered as names.
 */
export function openListsOf(found: Found, { words, secrets }: GatherOptions): Set<Element> {
  const owners = ownersOf(found.fields);
  const open = new Set<Element>();
  for (const list of found.lists) {
    const owner = owners.get(list);
    const names = [list, ...(owner ? [owner] : [])].flatMap((element) => namesOf(element, found));
    if (isOpen(list, kindOf(names, words), words)) open.add(list);
    else secrets.addAll(chosenIn(list).filter((option) => words.emptyWords(option) === 0));
  }
  return open;
}

type ListKind = ReturnType<PortalWords['listNamed']>;

function isOpen(list: Element, kind: ListKind, words: PortalWords): boolean {
  if (kind !== 'unknown') return kind === 'forms';
  const options = optionsIn(list);
  return words.areChoices(options) && !options.some((text) => holdsData(text));
}

function ownersOf(fields: readonly Element[]): Map<Element, Element> {
  const pairs = fields.flatMap((field) =>
    ['aria-controls', 'aria-owns']
      .flatMap((attribute) => referenced(field, attribute))
      .map((list) => [list, field] as const),
  );
  return new Map(pairs);
}

function namesOf(element: Element, found: Found): string[] {
  return [
    element.getAttribute('aria-label') ?? '',
    ...referenced(element, 'aria-labelledby').map((label) => label.textContent),
    ...labelsFor(element, found).map(plainText),
    found.before.get(element)?.textContent ?? '',
  ];
}

function plainText(label: Element): string {
  return [...label.childNodes]
    .filter(isPlain)
    .map((node) => node.textContent)
    .join(' ');
}

/** A label around a list has the list's options in its text. */
function isPlain(node: Node): boolean {
  return node.nodeType === 3 || (node.nodeType === 1 && !(node as Element).matches('select, :has(select)'));
}

function kindOf(names: readonly string[], words: PortalWords): ListKind {
  const kinds = names.map((name) => readable(name)).map(words.listNamed);
  if (kinds.includes('customers')) return 'customers';
  return kinds.includes('forms') ? 'forms' : 'unknown';
}

function optionsIn(list: Element): string[] {
  return [...list.querySelectorAll('*')].filter(isOption).map((option) => readable(option.textContent));
}

function chosenIn(list: Element): string[] {
  const native = (list as Partial<HTMLSelectElement>).selectedOptions;
  const chosen = native ?? list.querySelectorAll('[aria-selected=true]');
  return [...chosen].map((option) => readable(option.textContent));
}
