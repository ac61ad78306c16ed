// Starts the portal shell replica: top bar, side bar, blades, frames, and the form the query string asks for.
import { crowd } from '../crowd';
import { formTable } from '../fields';
import { breakListeners, setUpGlobals } from '../globals';
import { isFramed } from '../kits';
import { readSettings, type Settings } from '../settings';
import { textsOf } from '../texts';
import { blade, dashboard, modal, pane, supportPlans } from './blades';
import { el } from './dom';
import { extensionFrames, formFrames } from './frames';
import { olderBlades, scrollToNewest } from './older';
import { standHere } from './stand';
import { topBar } from './topbar';

/** Whether the form stands in an iframe of this page. */
function inFrame(settings: Settings): boolean {
  const beside = ['own', 'pane', 'dialog'].includes(settings.place);
  return beside ? isFramed(settings.form) : true;
}

function formBlade(settings: Settings): HTMLElement {
  const { root, content } = blade(textsOf(settings)[formTable(settings).title], settings);
  if (inFrame(settings)) {
    formFrames(content, settings);
    if (settings.throws) breakListeners();
  } else standHere(content, settings);
  return root;
}

function titleOf(root: HTMLElement): string {
  return root.querySelector('.fxs-blade-title-titleText')?.textContent ?? '';
}

/** The blade in use; or the start page with the blade in a pane or a dialog over it. */
function currentBlades(settings: Settings): HTMLElement[] {
  const root = chosenBlade(settings);
  document.title = `${titleOf(root)} - ${textsOf(settings).product}`;
  if (settings.place === 'pane') return [dashboard(settings), pane(root, titleOf(root))];
  if (settings.place === 'dialog') return [dashboard(settings), modal(root, titleOf(root))];
  return [root];
}

function chosenBlade(settings: Settings): HTMLElement {
  const away = settings.route && !/newsupportrequest/i.test(location.hash);
  if (settings.form === 'none' || away) return withCrowd(dashboard(settings), settings);
  if (settings.form === 'supportplans') return supportPlans(settings);
  return formBlade(settings);
}

function withCrowd(root: HTMLElement, settings: Settings): HTMLElement {
  const around = crowd(settings);
  if (around !== undefined) root.append(around);
  return root;
}

function sideBar(settings: Settings): HTMLElement {
  const texts = textsOf(settings);
  const items = [texts.home, texts.dashboard, texts.helpAndSupport, texts.supportPlans];
  return el('nav', { class: 'fxs-sidebar' }, ...items.map((text) => el('div', {}, text)));
}

function start(): void {
  const settings = readSettings(location.search);
  const texts = textsOf(settings);
  document.documentElement.lang = settings.lang;
  document.title = texts.product;
  setUpGlobals(settings.form);
  const journey = el('div', { class: 'fxs-journey-layout' });
  const portal = el(
    'div',
    { class: 'fxs-portal' },
    topBar(settings),
    el('div', { class: 'fxs-portal-main' }, sideBar(settings), journey),
    extensionFrames(),
    el('div', { class: 'replica-mark' }, texts.replicaMark),
  );
  document.body.append(portal);
  journey.append(...olderBlades(settings), ...currentBlades(settings));
  scrollToNewest(journey);
  if (!settings.route) return;
  window.addEventListener('hashchange', () => {
    window.replicaState = () => ({ form: settings.form, step: 0, values: {} });
    journey.replaceChildren(...olderBlades(settings), ...currentBlades(settings));
    scrollToNewest(journey);
  });
}

start();
