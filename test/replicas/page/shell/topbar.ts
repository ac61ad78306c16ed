// The bar at the top of the portal replica: search with its hidden results, tools, and who is signed in where.
import { press } from '../globals';
import type { Settings } from '../settings';
import { textsOf, type Texts } from '../texts';
import { el } from './dom';

/** Who the header says is signed in, and in which directory. */
interface Identity {
  readonly name: string;
  readonly user: string;
  readonly directory: string;
  readonly domain: string;
}

const GUEST = 'user_8f3c2a51d0b94e7f';
const CUSTOMER = 'Contoso Ltd (contoso.onmicrosoft.com)';

function directoryLine(settings: Settings): string {
  if (settings.directory !== '') return settings.directory;
  const lines = {
    customer: CUSTOMER,
    late: CUSTOMER,
    own: 'Fabrikam Cloud (fabrikam.onmicrosoft.com)',
    'name-only': 'CONTOSO LTD',
    none: '',
  };
  return lines[settings.tenant];
}

function identity(settings: Settings): Identity {
  const directory = directoryLine(settings);
  const domain = /\(([^()]+)\)\s*$/.exec(directory)?.[1] ?? '';
  const own = settings.tenant === 'own' && settings.directory === '';
  const name = own || settings.user !== '' ? 'Technician' : GUEST;
  const user = domain === '' ? name : `${name.toLowerCase()}@${domain}`;
  return { name, user: settings.user === '' ? user : settings.user, directory, domain };
}

function title(who: Identity, texts: Texts): string {
  const lines = [`Name: ${who.name}`, `Email: ${who.user}`];
  if (who.directory === '') return lines.join('\n');
  lines.push(`${texts.directory}: ${who.directory}`, `Domain: ${who.domain === '' ? '-' : who.domain}`);
  return lines.join('\n');
}

function avatarMenu(settings: Settings): HTMLElement {
  const texts = textsOf(settings);
  const header = el('div', { class: 'fxs-avatarmenu-header' });
  const button = el(
    'div',
    { id: 'fxs-avatarmenu-button', class: 'fxs-avatarmenu', role: 'button', tabindex: '0' },
    header,
  );
  button.addEventListener('click', () => press('shell:account'));
  const show = (who: Identity): void => {
    header.title = title(who, texts);
    header.setAttribute('aria-label', header.title);
    const lines = [el('div', { class: 'fxs-avatarmenu-username' }, who.user)];
    if (who.directory !== '') lines.push(el('div', { class: 'fxs-avatarmenu-tenant' }, who.directory));
    header.replaceChildren(
      el('div', { class: 'fxs-avatarmenu-tenant-container' }, ...lines),
      el('div', { class: 'fxs-avatarmenu-tenant-image', 'aria-hidden': 'true' }),
    );
  };
  if (settings.tenant === 'late') {
    show({ name: '', user: '', directory: '', domain: '' });
    window.addEventListener('load', () => setTimeout(() => show(identity(settings)), 800));
  } else show(identity(settings));
  return button;
}

/** The results of the global search: never shown, always in the document, with tempting texts. */
function hiddenSearchResults(texts: Texts): HTMLElement {
  const words = [texts.planCsp, texts.methodPhone, texts.methodEmail, texts.planDeveloper, texts.firstName];
  const rows = words.map((text) =>
    el('a', { role: 'option', class: 'fxs-menu-item', href: '#', tabindex: '-1' }, el('span', {}, text)),
  );
  return el('div', { class: 'fxs-search-menu fxs-search-menu-hidden', role: 'listbox' }, ...rows);
}

function tool(name: string, sign: string, label: string): HTMLElement {
  const button = el(
    'div',
    { class: 'fxs-topbar-tool', role: 'button', tabindex: '0', 'aria-label': label, title: label },
    sign,
  );
  button.addEventListener('click', () => press(`shell:${name}`));
  return button;
}

/** The whole bar. */
export function topBar(settings: Settings): HTMLElement {
  const texts = textsOf(settings);
  const home = el('a', { class: 'fxs-topbar-home', role: 'button', tabindex: '0' }, texts.product);
  home.addEventListener('click', () => press('shell:home'));
  const search = el('input', {
    type: 'text',
    class: 'fxs-search-box',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-label': texts.searchPlaceholder,
    placeholder: texts.searchPlaceholder,
    autocomplete: 'off',
  });
  return el(
    'div',
    { class: 'fxs-topbar', role: 'banner' },
    home,
    el('div', { class: 'fxs-search' }, search, hiddenSearchResults(texts)),
    tool('notifications', '\u25D4', texts.notifications),
    tool('settings', '\u2699', texts.settings),
    tool('help', '?', texts.help),
    avatarMenu(settings),
  );
}
