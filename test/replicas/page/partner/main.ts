// Draws pages of Partner Center, whose elements are defined late under another prefix each, and moves without loading anew.
import { setUpGlobals } from '../globals';
import { make } from '../wc/dom';
import { customerOf, PARTNER } from './catalog';
import { defineFamily } from './elements';
import { PAGES } from './pages';
import { menu, type Drawing } from './parts';
import { readPartnerSettings } from './settings';
import { partnerTexts } from './texts';

declare global {
  interface Window {
    /** The address whose page stands there with its elements defined. */
    replicaShows: string;
  }
}

let timer: number | undefined;

/** The page takes the console away from whoever comes later. */
function takeConsole(): void {
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    window.console[name] = () => undefined;
}

function go(address: string): void {
  const { search } = location;
  history.pushState({}, '', address.includes('?') ? address : address + search);
  // The old page stays until the new one is there, as the address goes first in the real one.
  window.setTimeout(draw, readPartnerSettings(new URL(location.href)).load);
}

function draw(): void {
  const settings = readPartnerSettings(new URL(location.href));
  const texts = partnerTexts(settings.lang);
  const drawing: Drawing = { settings, texts, customer: customerOf(settings.tenantId), go };
  const top = make(
    'div',
    { slot: 'top' },
    make('b', {}, 'Partner Center'),
    make('span', {}, ` ${PARTNER.name} · ${PARTNER.initialDomain}`),
  );
  const mark = make(
    'small',
    { slot: 'top', class: 'replica-mark' },
    ' Replica for tests, not Microsoft Partner Center',
  );
  document.documentElement.lang = settings.lang;
  document.title = `${texts[settings.page === 'account' ? 'account' : 'customers']} | Partner Center`;
  document.body.replaceChildren(
    make(`${settings.prefix}-shell`, {}, top, mark, menu(drawing), ...PAGES[settings.page](drawing)),
  );
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    defineFamily(settings.prefix, settings.load);
    window.replicaShows = location.pathname;
  }, settings.upgrade);
}

takeConsole();
setUpGlobals('partner');
window.replicaShows = '';
window.addEventListener('popstate', draw);
draw();
