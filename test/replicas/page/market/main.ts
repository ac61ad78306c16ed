// Draws a page of a marketplace late, as its script does, and moves to other products without loading anew.
import { setUpGlobals } from '../globals';
import { el } from '../shell/dom';
import { generationA, generationB } from './generations';
import { siteFooter, siteHeader, tiles } from './parts';
import { readMarketSettings } from './settings';
import { MARKET_TEXTS } from './texts';

declare global {
  interface Window {
    /** The address of the product that the page shows; it lags behind the page's own address. */
    replicaShows: string;
  }
}

const root = el('main', { id: 'root' });
let timer: number | undefined;

function draw(): void {
  const settings = readMarketSettings(new URL(location.href));
  const texts = MARKET_TEXTS[settings.lang];
  const drawing = { settings, texts, move };
  const draws = settings.generation === 'a' ? generationA : generationB;
  root.replaceChildren(
    settings.id === undefined
      ? el('div', { class: 'tileContainer' }, el('h1', {}, texts.related), ...tiles(settings, move))
      : draws(drawing),
  );
  document.title = root.querySelector('h1')?.textContent ?? '';
  window.replicaShows = location.pathname;
}

function move(address: string): void {
  history.pushState({}, '', address);
  drawLater(readMarketSettings(new URL(location.href)).move);
}

function drawLater(ms: number): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(draw, ms);
}

setUpGlobals('market');
window.replicaShows = '';
const first = readMarketSettings(new URL(location.href));
document.documentElement.lang = first.lang;
document.body.append(siteHeader(MARKET_TEXTS[first.lang]), root, siteFooter(MARKET_TEXTS[first.lang]));
window.addEventListener('popstate', () => drawLater(first.move));
drawLater(first.late);
