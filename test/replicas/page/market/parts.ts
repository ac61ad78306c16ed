// What every marketplace page has around its product: the site's own header and footer, related products, the description.
import { el } from '../shell/dom';
import { productOf, relatedTo, type Product } from './catalog';
import type { MarketSettings } from './settings';
import type { MarketTexts } from './texts';

/** The site's header and footer, with Microsoft's own help. */
export function siteHeader(texts: MarketTexts): HTMLElement {
  const help = el('a', { href: 'https://support.microsoft.com/' }, texts.support);
  const home = el('a', { href: '/' }, 'Microsoft Marketplace');
  const mark = el('p', { class: 'replica-mark' }, 'Replica, not a Microsoft page');
  return el('header', { id: 'headerArea', class: 'c-uhfh' }, mark, el('nav', {}, home, help));
}

export function siteFooter(texts: MarketTexts): HTMLElement {
  return el(
    'footer',
    { id: 'footerArea', class: 'c-uhff' },
    el('a', { href: 'https://support.microsoft.com/' }, texts.support),
    el('a', { href: 'https://learn.microsoft.com/marketplace/' }, texts.help),
    el('a', { href: 'mailto:marketplace@microsoft.com' }, 'Contact us'),
  );
}

/** Tiles of other products; a press moves there without loading anew. */
export function tiles(settings: MarketSettings, move: (address: string) => void): HTMLElement[] {
  return relatedTo(settings.id).map((id) => {
    const { title, publisher } = productOf(id, settings.support);
    const address = `${location.pathname.replace(/[^/]+\/?$/, '') || '/product/'}${id}${location.search}`;
    const tile = el(
      'a',
      { href: address, class: 'tile', 'data-testid': 'tile-link-container', 'data-bi-name': id },
      el('span', { class: 'title' }, title),
      el('span', { class: 'publisher' }, publisher),
      el('span', { class: 'description' }, `What ${title} does`),
    );
    tile.addEventListener('click', (event) => {
      event.preventDefault();
      move(address);
    });
    return tile;
  });
}

/** What the publisher wrote: a link that is no support link, or also one that is, an address and a number. */
export function description(product: Product, settings: MarketSettings): HTMLElement[] {
  const { title, site } = product;
  const told = el('p', {}, `${title} does what its name says, in every edition since 2019-04-01. `);
  told.append(el('a', { href: `https://${site}/case-study` }, 'Read the case study'), '.');
  if (settings.described === 'plain') return [told];
  const contact = el('p', {}, 'Write to ');
  contact.append(
    el('a', { href: `mailto:desk@${site}` }, 'our desk'),
    `, call +1 425 555 0100, or ask in the `,
    el('a', { href: `https://${site}/support/forum` }, 'support forum'),
    '.',
  );
  return [told, el('h3', {}, 'Support'), contact];
}

export function reviews(): HTMLElement {
  const link = el('a', { href: 'https://reviewer.example/' }, 'Support');
  return el(
    'div',
    { class: 'reviewList' },
    el('p', {}, 'Great. Their ', link, ' answers at reviewer@reviewer.example.'),
  );
}
