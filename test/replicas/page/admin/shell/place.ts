// Puts a form of an admin center where the scenario wants it: into the page, over it, beside it, or into a frame.
import { press } from '../../globals';
import { el } from '../../shell/dom';
import { flowOf } from '../flows/flow';
import { CLOSED, OPEN } from '../pane-events';
import { isFramedPlace, type AdminPlace, type AdminSettings } from '../settings';
import { adminTexts } from '../texts';

/** Which other host of the family holds the frame of `place=frame-other`. */
const FAMILY: Readonly<Record<string, string>> = {
  'admin.microsoft.com': 'admin.cloud.microsoft',
  'admin.cloud.microsoft': 'admin.microsoft.com',
  'portal.office.com': 'admin.microsoft.com',
  'admin.powerplatform.microsoft.com': 'admin.microsoft.com',
};

const HOSTS: Readonly<Partial<Record<AdminPlace, string>>> = {
  hosting: 'intunesupport.hosting.portal.azure.net',
  reactblade: 'sandbox-1.reactblade.portal.azure.net',
};

function frameAddress({ place }: AdminSettings): string {
  const other = FAMILY[location.hostname] ?? 'admin.microsoft.com';
  const host = place === 'frame-other' ? other : (HOSTS[place] ?? location.hostname);
  const port = location.port === '' ? '' : `:${location.port}`;
  return `https://${host}${port}/admin-frame${location.search}`;
}

function frame(settings: AdminSettings): HTMLElement {
  const made = el('iframe', { class: 'admin-frame', src: frameAddress(settings) });
  if (settings.place !== 'hosting' && settings.place !== 'reactblade') return made;
  made.setAttribute('sandbox', 'allow-same-origin allow-scripts allow-forms allow-popups');
  made.className += ' fxs-part-frame fxs-portal-bg-txt-br';
  if (settings.place === 'reactblade') {
    made.classList.add('fxs-reactview-frame-active');
    made.name = 'HelpAndSupport.ReactView';
  }
  return made;
}

let loaded = false;

/** Draws the form with the script of its kit; the script comes once and is told of each further opening. */
function draw(settings: AdminSettings): void {
  if (loaded) {
    window.dispatchEvent(new Event(OPEN));
    return;
  }
  loaded = true;
  document.head.append(el('script', { type: 'module', src: `/replica-assets/admin-${settings.kit}.js` }));
}

/** The heading of a form outside of its own document, with what closes it; a page has no way to be closed. */
function paneHeader(settings: AdminSettings, close: () => void): HTMLElement[] {
  const texts = adminTexts(settings);
  const title = texts[flowOf(settings).title];
  // A blade of Intune has a title of its own.
  if (settings.form === 'intune-help' && settings.place !== 'docked') return [];
  if (settings.place === 'page') return [el('h1', {}, title)];
  const outside = isFramedPlace(settings.place) ? settings.heading !== 'inside' : settings.heading !== 'bare';
  if (!outside) return [];
  const attributes = { type: 'button', class: 'admin-pane-close', 'aria-label': texts.close };
  const button = el('button', attributes, '\u2715');
  button.addEventListener('click', close);
  return [el('header', { class: 'admin-pane-header' }, el('h2', {}, title), button)];
}

/** The element around a form: none for a panel, which stands in a layer of its own. */
function around(settings: AdminSettings, content: HTMLElement, close: () => void): HTMLElement {
  if (settings.place === 'panel') return content;
  const page = settings.place === 'page';
  const outer = el('div', { class: page ? 'admin-page-form' : 'admin-pane' });
  if (!page) outer.style.width = `${String(settings.width)}px`;
  outer.append(...paneHeader(settings, close), content);
  return outer;
}

/** Puts the form up; the function handed back takes it away, whether it is still there or not. */
export function putUp(settings: AdminSettings, into: HTMLElement): () => void {
  const framed = isFramedPlace(settings.place);
  const listening = new AbortController();
  const takeAway = (): void => {
    if (listening.signal.aborted) return;
    listening.abort();
    if (!framed) window.dispatchEvent(new Event(CLOSED));
    outer.remove();
    window.replicaState = () => ({ form: settings.form, step: 0, values: {} });
  };
  const close = (): void => {
    press('pane:close');
    takeAway();
  };
  const outer = around(settings, framed ? frame(settings) : el('div', { id: 'admin-app' }), close);
  into.append(outer);
  if (!framed) draw(settings);
  const { signal } = listening;
  window.addEventListener(CLOSED, close, { signal });
  window.addEventListener('message', (event) => event.data === CLOSED && close(), { signal });
  return takeAway;
}
