// The suite header over the admin centers: product, organisation, tools, and the account manager with its menu.
import { press } from '../../globals';
import { el } from '../../shell/dom';
import type { AdminSettings } from '../settings';
import { adminTexts, filledIn, type AdminTexts } from '../texts';
import { identity, type Identity } from './identity';

const LATE = 800;

/** The name of the product in whose admin center a form stands. */
export function productOf({ form }: AdminSettings, texts: AdminTexts): string {
  return form === 'pp' ? texts.powerProduct : texts.product;
}

function tool(name: string, sign: string, label: string): HTMLElement {
  const attributes = { id: `O365_MainLink_${name}`, type: 'button', 'aria-label': label, title: label };
  const button = el('button', attributes, el('span', { 'aria-hidden': 'true' }, sign));
  button.addEventListener('click', () => press(`shell:${name.toLowerCase()}`));
  return el('div', { id: `O365_MainLink_${name}_container`, class: 'o365-tool' }, button);
}

/** The menu behind the account's picture: there only while it is open. */
function accountMenu(who: Identity, shows: boolean): HTMLElement {
  return el(
    'div',
    { class: 'mectrl_accountDetails', role: 'dialog', id: 'mectrl_stackContainer' },
    el('div', { id: 'mectrl_currentAccount_organization' }, shows ? who.organization : ''),
    el('div', { id: 'mectrl_currentAccount_primary' }, who.name),
    el('div', { id: 'mectrl_currentAccount_secondary' }, who.mail),
  );
}

function account(settings: AdminSettings, texts: AdminTexts): HTMLElement {
  const trigger = el('button', { id: 'mectrl_main_trigger', type: 'button', 'aria-expanded': 'false' });
  const root = el('div', { id: 'O365_MainLink_Me' }, trigger);
  const who = identity(settings);
  const inTrigger = settings.shows === 'both' || settings.shows === 'me';
  const show = (): void => {
    trigger.setAttribute('aria-label', filledIn(texts.account, who.name));
    const lines = inTrigger ? [el('div', { class: 'mectrl_topHeader_tenant' }, who.organization)] : [];
    trigger.replaceChildren(
      el('div', { class: 'mectrl_truncate' }, el('div', {}, who.mail), ...lines),
      el('div', { id: 'mectrl_headerPicture', 'aria-hidden': 'true' }, who.name.slice(0, 1)),
    );
  };
  if (settings.tenant === 'late') window.addEventListener('load', () => setTimeout(show, LATE));
  else show();
  trigger.addEventListener('click', () => {
    press('shell:account');
    const open = root.querySelector('.mectrl_accountDetails');
    trigger.setAttribute('aria-expanded', String(open === null));
    if (open === null) root.append(accountMenu(who, settings.shows !== 'header'));
    else open.remove();
  });
  return root;
}

function organization(settings: AdminSettings): HTMLElement {
  const place = el('div', { class: 'o365-organization' });
  if (settings.shows !== 'both' && settings.shows !== 'header') return place;
  const show = (): void => {
    place.textContent = identity(settings).organization;
  };
  if (settings.tenant === 'late') window.addEventListener('load', () => setTimeout(show, LATE));
  else show();
  return place;
}

/** The whole header. */
export function suiteHeader(settings: AdminSettings): HTMLElement {
  const texts = adminTexts(settings);
  const search = el('input', {
    type: 'search',
    id: 'O365_SearchBox',
    placeholder: texts.search,
    'aria-label': texts.search,
    autocomplete: 'off',
  });
  return el(
    'div',
    { id: 'O365_NavHeader', role: 'banner' },
    el('a', { id: 'O365_AppName', href: '#/homepage' }, productOf(settings, texts)),
    organization(settings),
    search,
    tool('Settings', '\u2699', texts.settings),
    tool('Help', '?', texts.help),
    account(settings, texts),
  );
}
