// The pages behind the panes of an admin center: the start page, the list of users, and the navigation to them.
import { el } from '../../shell/dom';
import type { AdminSettings } from '../settings';
import { adminTexts } from '../texts';

/** The navigation at the left, which leads by the hash alone. */
export function leftNav(settings: AdminSettings): HTMLElement {
  const texts = adminTexts(settings);
  const links: [string, string][] = [
    ['homepage', texts.navHome],
    ['users', texts.navUsers],
    ['subscriptions', texts.navBilling],
    ['Settings/OrganizationProfile', texts.navSettings],
    ['support', texts.newServiceRequest],
    ['support/requests', texts.navRequests],
  ];
  const items = links.map(([route, text]) =>
    el('li', {}, el('a', { class: 'ms-Nav-link', href: `#/${route}` }, text)),
  );
  const list = el('ul', { class: 'ms-Nav-navItems' }, ...items);
  return el('nav', { class: 'ms-Nav', 'data-hint': 'ReactLeftNav', 'aria-label': texts.navMore }, list);
}

function tile(title: string, ...texts: string[]): HTMLElement {
  return el('div', { class: 'admin-tile' }, el('h2', {}, title), ...texts.map((text) => el('p', {}, text)));
}

/** The start page. */
export function homePage(settings: AdminSettings): HTMLElement {
  const texts = adminTexts(settings);
  const more = el(
    'button',
    { id: 'Dashboard-Header-CommandBar-More-Action', type: 'button', class: 'ms-Button' },
    texts.navMore,
  );
  return el(
    'div',
    { id: 'admin-home-container' },
    el('h1', {}, texts.navHome),
    more,
    tile(texts.navUsers, 'Megan Bowen', 'Alex Wilber'),
    tile(texts.navBilling, 'Microsoft 365 Business Premium'),
    tile(texts.navSupport, texts.navRequests),
  );
}

/** The list of users, behind the panes in which one is added or changed. */
export function usersPage(settings: AdminSettings): HTMLElement {
  const texts = adminTexts(settings);
  const rows = [
    ['Megan Bowen', 'meganb@contoso.onmicrosoft.com'],
    ['Alex Wilber', 'alexw@contoso.onmicrosoft.com'],
  ].map(([name = '', mail = '']) =>
    el(
      'div',
      { class: 'ms-DetailsRow', role: 'row', 'data-automationid': 'DetailsRow' },
      el('div', { role: 'gridcell', 'data-automation-key': 'DisplayName' }, name),
      el('div', { role: 'gridcell' }, mail),
    ),
  );
  const search = el('input', {
    type: 'search',
    'aria-label': texts.search,
    placeholder: texts.search,
    'data-automation-id': 'UserListV2,CommandBarSearchInputBox',
  });
  return el('div', {}, el('h1', {}, texts.navUsers), search, el('div', { role: 'grid' }, ...rows));
}
