// Starts the shell of an admin center: header, navigation, the page of the route, and the form the query asks for.
import { press, setUpGlobals } from '../../globals';
import { el } from '../../shell/dom';
import { readAdminSettings, type AdminSettings } from '../settings';
import { adminTexts } from '../texts';
import { productOf, suiteHeader } from './header';
import { homePage, leftNav, usersPage } from './pages';
import { putUp } from './place';

/** What stands at a route: the page behind, and whether the scenario's form does. */
interface Standing {
  readonly page: 'home' | 'users' | 'form';
  readonly form: boolean;
}

/** The routes at which each form stands in the real portals, as far as they are known. */
const ROUTES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^#\/users\/.*adduser/i, ['add-user']],
  [/^#\/users\/.+/i, ['edit-contact']],
  [/^#\/Settings\/OrganizationProfile/i, ['org-profile']],
  [/^#\/support\/requests/i, ['tickets']],
  [/^#\/support(\/|$)/i, ['m365-pane', 'm365-old', 'pp', 'feedback']],
];

function behind({ form, place }: AdminSettings): Standing['page'] {
  if (place === 'page' && form !== 'home') return 'form';
  return form === 'add-user' || form === 'edit-contact' ? 'users' : 'home';
}

function atStart(settings: AdminSettings): Standing {
  return { page: behind(settings), form: settings.form !== 'home' && settings.start !== 'closed' };
}

function atRoute(settings: AdminSettings): Standing {
  const forms = ROUTES.find(([route]) => route.test(location.hash))?.[1] ?? [];
  if (forms.includes(settings.form)) return { page: behind(settings), form: true };
  return { page: location.hash.startsWith('#/users') ? 'users' : 'home', form: false };
}

function start(): void {
  const settings = readAdminSettings(location.search);
  const texts = adminTexts(settings);
  document.documentElement.lang = settings.lang;
  document.title = productOf(settings, texts);
  setUpGlobals(settings.form);
  const page = el('div', { class: 'admin-page', role: 'main' });
  const body = el('div', { class: 'admin-body' }, leftNav(settings), page);
  let takeAway: () => void = () => undefined;
  const open = (): void => {
    takeAway();
    const into = settings.place === 'page' ? page : settings.place === 'panel' ? document.body : body;
    takeAway = putUp(settings, into);
  };
  const stand = (standing: Standing): void => {
    takeAway();
    const pages = { home: homePage, users: usersPage, form: () => el('div', {}) };
    page.replaceChildren(pages[standing.page](settings));
    if (standing.form) open();
  };
  const help = el('button', { type: 'button', class: 'admin-help-button' }, texts.helpSupport);
  help.addEventListener('click', () => {
    press('shell:help-support');
    if (settings.form === 'm365-pane') open();
  });
  const mark = el('div', { class: 'replica-mark' }, texts.replicaMark);
  document.body.append(el('div', { class: 'admin-shell' }, suiteHeader(settings), body), help, mark);
  stand(settings.route ? atRoute(settings) : atStart(settings));
  window.addEventListener('hashchange', () => stand(atRoute(settings)));
}

start();
