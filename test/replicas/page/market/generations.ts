// The two generations of a product's page, as the facts have them (portal-dom §4): details in cells, or in Fluent stacks.
import { el } from '../shell/dom';
import { productOf } from './catalog';
import { description, reviews, tiles } from './parts';
import type { MarketSettings } from './settings';
import type { MarketTexts } from './texts';

/** What a page is drawn from. */
export interface Drawing {
  readonly settings: MarketSettings;
  readonly texts: MarketTexts;
  readonly move: (address: string) => void;
}

type Anchor = (text: string, href: string) => HTMLElement;

/** Support link and help link, or the text in their place; nothing where the page does not show them. */
function supportOf({ settings, texts }: Drawing, anchor: Anchor): (HTMLElement | string)[] {
  if (!settings.shown || settings.support === 'none') return [];
  const { supportLink, helpLink, supportText } = productOf(settings.id ?? '', settings.support);
  if (settings.support === 'text') return [el('span', {}, supportText)];
  return [anchor(texts.support, supportLink), ...(helpLink === '' ? [] : [anchor(texts.help, helpLink)])];
}

function legalOf({ settings, texts }: Drawing, anchor: Anchor): HTMLElement[] {
  const { site } = productOf(settings.id ?? '', settings.support);
  return [anchor(texts.license, `https://${site}/license`), anchor(texts.privacy, `https://${site}/privacy`)];
}

/** The older storefront. */
export function generationA(drawing: Drawing): HTMLElement {
  const { settings, texts, move } = drawing;
  const product = productOf(settings.id ?? '', settings.support);
  const anchor: Anchor = (text, href) =>
    el('a', { class: 'c-hyperlink', target: '_blank', rel: 'noreferrer', href }, text);
  const cell = (title: string, ...content: (Node | string)[]) =>
    el('div', { class: 'cell' }, el('header', {}, title), ...content);
  const support = supportOf(drawing, anchor);
  const details = el(
    'div',
    { class: 'metaDetails' },
    ...(support.length > 0 ? [cell(texts.support, ...support)] : []),
    cell(texts.legal, ...legalOf(drawing, anchor)),
  );
  return el(
    'div',
    { class: 'spza_detailContainer spza_partnerDetailContainer' },
    el(
      'div',
      { class: 'detailContent' },
      el('div', { class: 'metadata' }, details),
      el(
        'div',
        { class: 'content' },
        el('h1', { class: 'c-heading-1' }, product.title),
        el('h2', { class: 'c-heading-5' }, product.publisher),
        el('div', { class: 'tabContent', itemprop: 'description' }, ...description(product, settings)),
        reviews(),
      ),
    ),
    el('div', { class: 'relatedApps' }, el('h2', {}, texts.related), ...tiles(settings, move)),
  );
}

/** Today's storefront: the header of a cell is a text, its link says so too, classes are those of Fluent 8. */
export function generationB(drawing: Drawing): HTMLElement {
  const { settings, texts, move } = drawing;
  const product = productOf(settings.id ?? '', settings.support);
  const anchor: Anchor = (text, href) =>
    el(
      'a',
      { class: 'ms-Link root-142', target: '_blank', 'aria-label': `${text} (${product.title})`, href },
      text,
    );
  const stack = (...content: (Node | string)[]) =>
    el('div', { class: 'ms-Stack ms-Stack-inner css-117' }, ...content);
  const cell = (title: string, ...content: (Node | string)[]) =>
    stack(el('span', { class: 'ms-Text css-120' }, title), ...content);
  const support = supportOf(drawing, anchor);
  const tab = (name: string, isSelected: boolean) =>
    el('button', { role: 'tab', class: isSelected ? 'tab tabSelected' : 'tab' }, name);
  return stack(
    el(
      'div',
      { class: 'titleBlock', 'data-bi-name': product.id },
      el('h1', {}, product.title),
      el('h2', {}, el('a', { href: `https://${product.site}/` }, product.publisher)),
    ),
    el('div', { role: 'tablist' }, tab(texts.overview, true), tab(texts.reviews, false)),
    stack(
      stack(
        ...(support.length > 0 ? [cell(texts.support, ...support)] : []),
        cell(texts.legal, ...legalOf(drawing, anchor)),
      ),
      el('div', { class: 'tabContent', role: 'tabpanel' }, ...description(product, settings)),
    ),
    reviews(),
    el('div', { class: 'tileContainer' }, el('h2', {}, texts.related), ...tiles(settings, move)),
  );
}
