// Decides which lists may be saved with their options: those of the form's own choices, not a customer's things.

import { readable } from '../text/normalise';
import { holdsData } from '../text/redact';
import type { PortalWords } from '../text/portal-words';
import type { Secrets } from '../text/secrets';
import { referenced } from './roots';
import { isOption } from './snapshot-kinds';

interface Found {
  readonly fields: readonly Element[];
  readonly lists: readonly Element[];
}

interface Options {
  readonly words: PortalWords;
  readonly secrets: Secrets;
}

/**
 * A list is open when its name is one of the form's and not a subscription's, or when it offers a choice that support
 * forms have. The chosen options of all others are remembered as names.
 */
export function factsOfLists({ fields, lists }: Found, { words, secrets }: Options): Set<Element> {
  const owners = ownersOf(fields);
  const open = new Set<Element>();
  for (const list of lists) {
    const options = optionsIn(list);
    const kind = kindOf(namesOf(list, owners.get(list)), words);
    const isOpen =
      kind === 'forms' ||
      (kind === 'unknown' && words.areChoices(options) && !options.some((text) => holdsData(text)));
    if (isOpen) open.add(list);
    else secrets.addAll(chosenIn(list).filter((option) => words.emptyWords(option) === 0));
  }
  return open;
}

function ownersOf(fields: readonly Element[]): Map<Element, Element> {
  const pairs = fields.flatMap((field) =>
    [...referenced(field, 'aria-controls'), ...referenced(field, 'aria-owns')].map(
      (list) => [list, field] as const,
    ),
  );
  return new Map(pairs);
}

function namesOf(list: Element, owner: Element | undefined): string[] {
  return [list, ...(owner ? [owner] : [])].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    ...referenced(element, 'aria-labelledby').map((label) => label.textContent),
    ...((element as Partial<HTMLSelectElement>).labels ? labelsOf(element as HTMLSelectElement) : []),
  ]);
}

function labelsOf({ labels }: HTMLSelectElement): string[] {
  return [...labels].map((label) =>
    [...label.childNodes]
      .filter(isPlain)
      .map((node) => node.textContent)
      .join(' '),
  );
}

/** A label around a list has the list's options in its text. */
function isPlain(node: Node): boolean {
  return node.nodeType === 3 || (node.nodeType === 1 && !(node as Element).matches('select, :has(select)'));
}

function kindOf(names: readonly string[], words: PortalWords): ReturnType<PortalWords['listNamed']> {
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
