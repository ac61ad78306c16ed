// Fills a page with elements that are no part of a form (size=), and keeps changing some of them (storm=).
import type { Settings } from './settings';
import { el } from './shell/dom';

const CONTROLS = 300;
const TILE = 5;
const COLUMNS = 6;
const TICK = 50;

const KINDS = ['Virtual machine', 'Storage account', 'Web app', 'Key vault', 'Disk', 'Network interface'];

/** Counts elements down while it makes them. */
class Stock {
  constructor(private left: number) {}

  take(count: number): boolean {
    if (this.left < count) return false;
    this.left -= count;
    return true;
  }
}

function tile(index: number): HTMLElement {
  const name = `${KINDS[index % KINDS.length] ?? ''} ${index}`;
  return el(
    'div',
    { class: 'fxs-crowd-tile', role: 'article' },
    el('h4', {}, name),
    el('span', {}, `${(index * 37) % 100} %`),
    el('a', { href: '#', tabindex: '-1' }, 'Open'),
    el('i', { 'aria-hidden': 'true' }, '\uE8A7'),
  );
}

function row(index: number): HTMLElement {
  const cells = Array.from({ length: COLUMNS }, (_, column) => el('td', {}, `${column}-${index}`));
  return el('tr', {}, ...cells);
}

/** A control of a list of resources: a filter, a row's check box, a small native list; all with their names. */
function control(index: number): { element: HTMLElement; count: number } {
  if (index % 3 === 0) {
    const box = el('input', { type: 'checkbox', 'aria-label': `Select row ${index}` });
    return { element: el('div', {}, box), count: 2 };
  }
  if (index % 3 === 1) {
    const id = `crowd-filter-${index}`;
    const label = el('label', { for: id }, `Filter column ${index}`);
    return { element: el('div', {}, label, el('input', { type: 'text', id })), count: 3 };
  }
  const options = ['All', 'Running', 'Stopped'].map((text) => el('option', {}, text));
  return { element: el('select', { 'aria-label': `State ${index}` }, ...options), count: 4 };
}

function everything(size: number): HTMLElement[] {
  const stock = new Stock(size);
  const controls = el('div', { class: 'fxs-crowd-controls' });
  const tiles = el('div', { class: 'fxs-crowd-tiles' });
  const body = el('tbody', {});
  if (!stock.take(4)) return [];
  for (let index = 0; index < CONTROLS; index += 1) {
    const made = control(index);
    if (stock.take(made.count)) controls.append(made.element);
  }
  for (let index = 0; index < size / TILE / 4 && stock.take(TILE); index += 1) tiles.append(tile(index));
  for (let index = 0; stock.take(COLUMNS + 1); index += 1) body.append(row(index));
  while (stock.take(1)) tiles.append(el('div', { class: 'fxs-crowd-gap' }));
  return [controls, tiles, el('table', {}, body)];
}

/** One small change to a list of live measurements: a text, an attribute, a new row, or an old row less. */
function change(list: HTMLElement, turn: number): void {
  const some = list.children.item((turn * 7) % Math.max(1, list.children.length));
  if (turn % 4 === 0) list.append(el('li', {}, `value ${turn}`));
  else if (turn % 4 === 1 && list.children.length > 40) list.firstElementChild?.remove();
  else if (turn % 4 === 2) some?.setAttribute('data-level', String(turn % 100));
  else if (some?.firstChild instanceof Text) some.firstChild.data = `value ${turn}`;
  else list.setAttribute('aria-busy', String(turn % 2 === 0));
}

function startStorm(list: HTMLElement, perSecond: number): void {
  let turn = 0;
  let due = 0;
  setInterval(() => {
    for (due += (perSecond * TICK) / 1000; due >= 1; due -= 1) change(list, ++turn);
  }, TICK);
}

/** The crowd that stands before a form; undefined where a scenario has none. */
export function crowd(settings: Settings): HTMLElement | undefined {
  if (settings.size === 0 && settings.storm === 0) return undefined;
  const list = el('ul', { class: 'fxs-crowd-live', 'aria-label': 'Live metrics' });
  if (settings.storm > 0) startStorm(list, settings.storm);
  return el('div', { class: 'fxs-crowd' }, list, ...everything(settings.size));
}
