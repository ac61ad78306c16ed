// Reads the publisher's contacts out of a product's details: the cell “Support”, and links that are called so.

import type { PublisherContact } from '../../model/visit';
import type { Root } from '../../page/roots';
import { cellsIn, isInText } from './product-cells';
import type { Cell } from './product-cells';
import { mailsOf, onceEach, phonesIn, reachesOfHref } from './product-contact';
import type { Reach } from './product-contact';
import { isInProse, meaningOfLink, namesOf, textOf } from './product-texts';
import type { Meaning } from './product-texts';
import type { Zones } from './product-zones';

export interface ProductPage {
  readonly href: string;
  /** The document and the shadow roots in it. */
  readonly roots: readonly Root[];
  readonly zones: Zones;
}

/** A contact and whether it stands in the product's details or in what its publisher wrote. */
export interface Found extends Reach {
  readonly meaning: Meaning;
  readonly where: 'details' | 'description';
}

const links = '[href]:not(link,base,use,image)';
const mostLinks = 5000;

/** Every link of the page's roots, within bounds. */
export function linksIn(roots: readonly Root[]): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(links)]).slice(0, mostLinks);
}

/** Contacts from cells of support and from links by their names; in the details, `mailto:` and `tel:` speak for themselves. */
export function namedContacts(page: ProductPage): Found[] {
  const cells = cellsIn(page.roots, page.zones).flatMap((cell) => ofCell(cell, page));
  const named = linksIn(page.roots).flatMap((link) => ofLink(link, page));
  return onceEach([...cells, ...named].sort(byRank));
}

const kinds: readonly PublisherContact['kind'][] = ['link', 'email', 'phone'];

/** Details before description; support by link, e-mail and phone; then help. */
function byRank(one: Found, other: Found): number {
  return rankOf(one) - rankOf(other);
}

function rankOf({ where, meaning, kind }: Found): number {
  return (where === 'details' ? 0 : 20) + (meaning === 'support' ? 0 : 10) + kinds.indexOf(kind);
}

function ofCell(cell: Cell, page: ProductPage): Found[] {
  const zone = page.zones.of(cell.header);
  const where: Found['where'] = zone === 'description' || isInText(cell) ? 'description' : 'details';
  const found = cell.content.map((node) => linksOf(node, page));
  const all = found.flat();
  const areNamed = all.some((link) => namesOf(link).some(meaningOfLink));
  const contacts = found.flatMap((inNode, at) =>
    inNode.flatMap((link) => {
      const own = meaningOf(link);
      const counts = own !== undefined || (!areNamed && at < cell.linksUntil);
      const reaches = reachesOf(link, page).filter(({ kind }) => kind !== 'link' || counts);
      return reaches.map((reach) => ({ ...reach, meaning: own ?? cell.meaning, where }));
    }),
  );
  const text = cell.content
    .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : textOf(node)))
    .join('\n');
  const written = [...mailsOf(text), ...phonesIn(withoutAddresses(text), where === 'description')];
  return [...contacts, ...written.map((reach) => ({ ...reach, meaning: cell.meaning, where }))];
}

function linksOf(node: Node, { zones }: ProductPage): Element[] {
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const found = [...(element.matches(links) ? [element] : []), ...element.querySelectorAll(links)];
  return found.filter((link) => zones.of(link) !== 'around');
}

function ofLink(link: Element, page: ProductPage): Found[] {
  const meaning = meaningOf(link);
  // The others are many, and what follows costs more.
  const reaches = meaning || !isWebLink(link) ? reachesOf(link, page) : [];
  const zone = reaches.length > 0 ? page.zones.of(link) : 'around';
  if (zone === 'around') return [];
  const where = zone === 'description' || isInProse(link) ? 'description' : 'details';
  const mine = reaches.filter(
    ({ kind }) => meaning !== undefined || (where === 'details' && kind !== 'link'),
  );
  return mine.map((reach) => ({ ...reach, meaning: meaning ?? 'support', where }));
}

/** Whether a link leads to a page, by its `href`; relative ones do, too. */
export function isWebLink(link: Element): boolean {
  return !/^\s*(?:mailto|tel|callto):/iu.test(link.getAttribute('href') ?? '');
}

function meaningOf(link: Element): Meaning | undefined {
  return namesOf(link)
    .map(meaningOfLink)
    .find((meaning) => meaning !== undefined);
}

/** What a link leads to, also when it only shows the address: `<a href="…">help@contoso.com</a>`. */
export function reachesOf(link: Element, { href }: { readonly href: string }): Reach[] {
  return reachesOfHref(link.getAttribute('href') ?? '', href);
}

/** Web and mail addresses out of the way: there are digits in them that are no phone number. */
export function withoutAddresses(text: string): string {
  return text.replace(/\S*(?:@|:\/\/|www\.)\S*/gu, ' ; ');
}
