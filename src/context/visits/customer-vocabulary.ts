// Knows the words of customers' pages in all languages at once.

import { customerLabels } from '../../model/customer-words';
import type { CustomerLabel } from '../../model/customer-words';
import { customerWords } from '../../rules/customer-words/all';
import { normalise } from '../../text/normalise';

const labels: ReadonlyMap<string, CustomerLabel> = new Map(
  customerWords.flatMap((words) =>
    customerLabels.flatMap((key) => words[key].map((text) => [normalise(text), key] as const)),
  ),
);
const accounts = new Set(customerWords.flatMap(({ account }) => account.map(normalise)));
const titles = new Set(customerWords.flatMap((words) => [...words.titles, ...words.account].map(normalise)));
const longest = Math.max(...[...labels.keys()].map(({ length }) => length));

/** Texts that were asked for before: a page is read many times, and its texts stay. */
const asked = new Map<string, CustomerLabel | undefined>();
const mostAsked = 20_000;

/** What a label is beside; undefined for other texts. “Microsoft ID:”, “Primary domain (name)” and “* Domäne” count. */
export function labelOf(text: string): CustomerLabel | undefined {
  if (text.length > 2 * longest) return undefined;
  const known = asked.get(text);
  if (known !== undefined || asked.has(text)) return known;
  if (asked.size >= mostAsked) asked.clear();
  const found =
    labels.get(normalise(text)) ??
    (text.includes('(') ? labels.get(normalise(text.replace(/\([^)]*\)/u, ''))) : undefined);
  asked.set(text, found);
  return found;
}

export function isAccountHeading(text: string): boolean {
  return accounts.has(normalise(text));
}

/** Whether a text is the title of a page, a menu entry or a label, and so no customer's name. */
export function isTitle(text: string): boolean {
  const words = normalise(text);
  return titles.has(words) || labels.has(words);
}
