// Reads a customer's name from breadcrumb or heading, where it can be nothing else: not the title of a page.

import type { CustomerVisit } from '../../model/visit';
import { flatText } from '../../page/flat-text';
import { closestAcross, possibleHosts } from '../../page/roots';
import type { Root, ShadowOf } from '../../page/roots';
import { domainOf } from '../../text/domain';
import { normalise } from '../../text/normalise';
import { nameIn } from './customer-facts';
import { linkedCustomer } from './customer-ids';

interface Known {
  readonly shadowOf: ShadowOf;
  readonly tenantId: string | undefined;
  readonly domains: Pick<CustomerVisit, 'domain' | 'initialDomain'>;
}

/**
 * The breadcrumb's part between the list of customers and the page; or a heading, or the breadcrumb's last part, with
 * the customer's domain or id right behind it, or which reads like the domain.
 */
export function nameOnTop(roots: readonly Root[], known: Known): string | undefined {
  const { shadowOf } = known;
  const crumbs = roots.flatMap(crumbsIn).map((crumb) => partsOf(crumb, shadowOf));
  const inner = crumbs.map((parts) => innerName(parts, known)).find((name) => name !== undefined);
  if (inner !== undefined) return inner;
  const headings = roots.flatMap((root) => [...root.querySelectorAll('h1,h2,[role=heading]')]);
  const shown = [
    ...headings.filter((each) => !closestAcross(each, '[hidden],[aria-hidden=true],nav')),
    ...crumbs.flat(),
  ];
  const names = shown.flatMap((element) => {
    const name = nameIn(flatText(element, shadowOf));
    return name !== undefined && (hasMarkBehind(element, known) || isLike(name, known.domains)) ? [name] : [];
  });
  return new Set(names).size === 1 ? names[0] : undefined;
}

const crumb = '[class*="breadcrumb" i],[aria-label*="breadcrumb" i],[data-bi-name*="breadcrumb" i]';

/** Outer breadcrumbs only; their items are often called so, too. */
function crumbsIn(root: Root): Element[] {
  const hosts = possibleHosts(root).filter(({ localName }) => /breadcrumbs?$/u.test(localName));
  return [...root.querySelectorAll(crumb), ...hosts].filter((each) => !each.parentElement?.closest(crumb));
}

/** The parts of a breadcrumb in their order, without the signs between them. */
function partsOf(element: Element, shadowOf: ShadowOf): Element[] {
  const within = [...element.querySelectorAll('li,[role=listitem]')];
  const inShadow = [...(shadowOf(element)?.querySelectorAll('li,a') ?? [])];
  const links = [...element.querySelectorAll('a,[href]')];
  const row = links[0]?.parentElement ?? element;
  const parts = [within, [...row.children], inShadow].find(({ length }) => length > 1) ?? [];
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(flatText(part, shadowOf)));
}

function innerName(parts: readonly Element[], { shadowOf, tenantId }: Known): string | undefined {
  const list = parts.findLastIndex((part) => isListLink(linkIn(part)));
  const inner = parts.slice(0, -1).filter((part, at) => {
    const link = linkIn(part);
    const leads = link && linkedCustomer(link);
    return (leads !== undefined && leads === tenantId) || (list >= 0 && at === list + 1 && !link);
  });
  const [name] = inner.map((part) => nameIn(flatText(part, shadowOf)));
  return name;
}

function linkIn(part: Element): Element | null {
  return part.matches('[href]') ? part : part.querySelector('[href]');
}

function isListLink(link: Element | null): boolean {
  return /\/customers?(?:\/list)?\/?(?:[?#].*)?$/iu.test(link?.getAttribute('href') ?? '');
}

/** A bare domain or the id right behind it, as on a card that says who the customer is. */
function hasMarkBehind(element: Element, { shadowOf, tenantId, domains }: Known): boolean {
  const text = element.nextElementSibling ? flatText(element.nextElementSibling, shadowOf) : '';
  if (text === '' || text.includes('@')) return false;
  if (text.toLowerCase() === tenantId) return true;
  const domain = domainOf(text);
  const known = Object.values(domains);
  return domain !== undefined && (known.length === 0 || known.includes(domain));
}

const shortestLike = 4;

/** “Contoso Ltd” reads like contoso.onmicrosoft.com, “Fourth Coffee” like fourthcoffee.example. */
function isLike(name: string, domains: Known['domains']): boolean {
  const words = normalise(name).split(' ');
  const wholes = words.map((_, at) =>
    words
      .slice(0, at + 1)
      .join('')
      .replace(/[^a-z0-9]/gu, ''),
  );
  return Object.values(domains).some((domain) => {
    const label = domain.replace(/\..*/u, '').replace(/[^a-z0-9]/gu, '');
    return wholes.some((whole) => whole.length >= shortestLike && whole === label);
  });
}
