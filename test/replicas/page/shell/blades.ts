// The blades of the portal replica: the frame of one, and those that hold no form.
import { press } from '../globals';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import { el } from './dom';

/** An empty blade with its title; `content` is where its inside goes. */
export interface Blade {
  readonly root: HTMLElement;
  readonly content: HTMLElement;
}

/** Makes a blade. */
export function blade(title: string, settings: Settings, className = ''): Blade {
  const texts = textsOf(settings);
  const close = el(
    'div',
    { class: 'fxs-blade-close', role: 'button', tabindex: '0', 'aria-label': texts.close },
    '\u2715',
  );
  close.addEventListener('click', () => press('blade:close'));
  const content = el('div', { class: 'fxs-blade-content fxs-blade-content-container-default' });
  const root = el(
    'section',
    { class: `fxs-blade fxs-blade-display-in-journey ${className}`.trim() },
    el(
      'header',
      { class: 'fxs-blade-header' },
      el('div', { class: 'fxs-blade-path' }, `${texts.home} \u203A ${texts.helpAndSupport} \u203A`),
      el(
        'h2',
        { class: 'fxs-blade-title msportalfx-tooltip-overflow' },
        el('span', { class: 'fxs-blade-title-titleText' }, title),
      ),
      close,
    ),
    content,
  );
  return { root, content };
}

/** A pane at the right edge, over the blades. */
export function pane(inside: HTMLElement, title: string): HTMLElement {
  const attributes = { class: 'fxs-contextpane fxs-contextpane-side', role: 'dialog', 'aria-label': title };
  return el('div', attributes, inside);
}

/** A modal dialog; it opens itself as soon as it stands in the document. */
export function modal(inside: HTMLElement, title: string): HTMLElement {
  const dialog = el('dialog', { class: 'fxs-blade-dialog', 'aria-label': title }, inside);
  queueMicrotask(() => dialog.showModal());
  return dialog;
}

/** The start page, without any form. */
export function dashboard(settings: Settings): HTMLElement {
  const texts = textsOf(settings);
  const { root, content } = blade(texts.dashboard, settings);
  const tiles = texts.dashboardTiles
    .split('|')
    .map((text) => el('div', { class: 'fxs-tile' }, el('h3', {}, text)));
  content.append(el('div', { class: 'fxs-tiles' }, ...tiles));
  return root;
}

/** The page "Help + support | Support plans": the words of the form, but nothing to fill. */
export function supportPlans(settings: Settings): HTMLElement {
  const texts = textsOf(settings);
  const { root, content } = blade(`${texts.helpAndSupport} | ${texts.plansTitle}`, settings);
  const rows = [texts.planDeveloper, texts.planStandard, texts.planCsp].map((plan) =>
    el('tr', {}, el('td', {}, plan), el('td', {}, texts.planActive)),
  );
  const head = el('tr', {}, el('th', {}, texts.planColumn), el('th', {}, texts.planStatus));
  const link = el('div', { class: 'fxs-button', role: 'button', tabindex: '0' }, texts.planLink);
  link.addEventListener('click', () => press('link-support-benefits'));
  content.append(
    el(
      'div',
      { class: 'fxs-blade-content-wrapper fxs-part-content' },
      el('p', {}, texts.plansText),
      link,
      el('table', { class: 'fxs-plans' }, head, ...rows),
    ),
  );
  return root;
}
