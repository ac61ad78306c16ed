// Starts the portal shell replica: top bar, side bar, blades, frames, and the form the query string asks for.
import { formTable } from '../fields';
import { breakListeners, setUpGlobals } from '../globals';
import { isFramed, kitOf, type KitName } from '../kits';
import { mountForm, mountOlder } from '../ko/mount';
import { readSettings, type Settings } from '../settings';
import { textsOf } from '../texts';
import { blade, dashboard, supportPlans } from './blades';
import { el } from './dom';
import { extensionFrames, reactFrames } from './frames';
import { topBar } from './topbar';

function loadReactForm(into: HTMLElement, kit: KitName): void {
  into.append(el('div', { id: 'web-container' }));
  document.head.append(
    el('link', { rel: 'stylesheet', href: '/replica-assets/blade.css' }),
    el('script', { type: 'module', src: `/replica-assets/blade-${kit}.js` }),
  );
}

function formBlade(settings: Settings): HTMLElement {
  const { root, content } = blade(textsOf(settings)[formTable(settings).title], settings);
  const kit = kitOf(settings.form);
  if (isFramed(settings.form)) {
    reactFrames(content, settings);
    if (settings.throws) breakListeners();
  } else if (kit !== undefined) loadReactForm(content, kit);
  else mountForm(content, settings);
  return root;
}

/** Blades opened earlier in the journey and still in the document: one in sight, one not. */
function olderBlades(settings: Settings): HTMLElement[] {
  if (!settings.decoys) return [];
  return ['visible', 'hidden'].map((name) => {
    const { root, content } = blade(textsOf(settings).olderTitle, settings, `fxs-blade-older-${name}`);
    mountOlder(content, settings, name);
    return root;
  });
}

function currentBlade(settings: Settings): HTMLElement {
  const root = chosenBlade(settings);
  const title = root.querySelector('.fxs-blade-title-titleText')?.textContent ?? '';
  document.title = `${title} - ${textsOf(settings).product}`;
  return root;
}

function chosenBlade(settings: Settings): HTMLElement {
  const away = settings.route && !/newsupportrequest/i.test(location.hash);
  if (settings.form === 'none' || away) return dashboard(settings);
  if (settings.form === 'supportplans') return supportPlans(settings);
  return formBlade(settings);
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
  journey.append(...olderBlades(settings), currentBlade(settings));
  if (!settings.route) return;
  window.addEventListener('hashchange', () => {
    window.replicaState = () => ({ form: settings.form, step: 0, values: {} });
    journey.replaceChildren(...olderBlades(settings), currentBlade(settings));
  });
}

start();
