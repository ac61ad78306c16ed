// Reads what a product is called and who publishes it off its page: the headings, or what the page tells search engines.

import type { Root } from '../../page/roots';
import { readable } from '../../text/normalise';
import { productIdOf } from '../../text/product-address';
import { fieldsOf, nameOf, objectsIn, publisherOf } from './product-fields';
import { parsed } from './product-literal';
import { textOf } from './product-texts';

export interface Names {
  readonly name?: string;
  readonly publisher?: string;
}

const longest = 200;
/** `titleBlock` is evidenced (facts: portal-dom §4), the others are its likes. */
const titleBlock =
  '.titleBlock,[class*="titleBlock" i],[class*="title-block" i],[data-testid*="title-block" i]';

/** The heading that names the product: that of the title block, else the page's first. */
export function titleOf(roots: readonly Root[]): Element | null {
  for (const selector of [
    ...titleBlock.split(',').map((each) => `${each} h1`),
    'main h1',
    '[role=main] h1',
    'h1',
  ])
    for (const root of roots) {
      const found = [...root.querySelectorAll(selector)].find((each) => !isSite(each) && textOf(each) !== '');
      if (found) return found;
    }
  return null;
}

function isSite(heading: Element): boolean {
  return heading.closest('[hidden],[aria-hidden=true],nav,[role=banner],[role=dialog]') !== null;
}

/** What the headings say: the product's, and its publisher's below it. */
export function headingNames(title: Element | null): Names {
  const block = title?.closest(titleBlock) ?? title?.parentElement;
  const below = block?.querySelector('h2,[itemprop=publisher],[itemprop=brand],[itemprop=author]');
  return named({ name: title ? textOf(title) : '', publisher: below && title ? textOf(below) : '' });
}

/**
 * What the page tells search engines of this product. Nothing when that is of another one, from before a move; after
 * one (`hasMoved`) it has to say that it is of this one.
 */
export function metaNames(
  document: Document,
  { id, hasMoved }: { readonly id: string; readonly hasMoved: boolean },
): Names {
  const linked = ['meta[property="og:url"]', 'link[rel=canonical]'].map((selector) => {
    const element = document.querySelector(selector);
    return element?.getAttribute('content') ?? element?.getAttribute('href') ?? '';
  });
  const ids = linked.map(productIdOf).filter((each) => each !== undefined);
  if ((hasMoved || ids.length > 0) && !ids.includes(id)) return {};
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const { name = withoutSite(title), publisher = '' } = linkedData(document);
  return named({ name, publisher });
}

const mostLinkedData = 200_000;

/** Product or software of JSON-LD (schema.org). */
function linkedData(document: Document): Names {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent;
    const data = text.length > mostLinkedData ? undefined : parsed(text);
    for (const each of objectsIn(data, { values: 2000, depth: 5 })) {
      if (!/(?:Product|SoftwareApplication|WebApplication)/.test(JSON.stringify(each['@type'] ?? '')))
        continue;
      const [name, publisher] = [nameOf(each), publisherOf(each) ?? makerOf(each)];
      return { ...(name !== undefined && { name }), ...(publisher !== undefined && { publisher }) };
    }
  }
  return {};
}

function makerOf(product: Readonly<Record<string, unknown>>): string | undefined {
  for (const key of ['brand', 'author', 'manufacturer', 'provider', 'creator']) {
    const value = product[key];
    const name = typeof value === 'string' ? value : nameOf(fieldsOf(value) ?? {});
    if (name !== undefined && name !== '') return name;
  }
  return undefined;
}

/** “Contoso Backup – Microsoft Marketplace” without the site's name. */
function withoutSite(title: string): string {
  const parts = title.split(/\s+[|–—-]\s+/u);
  const own = parts.filter(
    (part) => !/\b(?:Microsoft|Azure)\b.*\bMarketplace\b|\bAppSource\b|^Marketplace$/iu.test(part),
  );
  return own.join(' – ');
}

function named({ name, publisher }: { readonly name: string; readonly publisher: string }): Names {
  const [product, maker] = [readable(name).slice(0, longest), readable(publisher).slice(0, longest)];
  return { ...(product !== '' && { name: product }), ...(maker !== '' && { publisher: maker }) };
}
