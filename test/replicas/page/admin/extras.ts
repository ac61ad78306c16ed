// What the screens of the admin centers show besides fields: articles, the partner's card, lists of requests.
import { el } from '../shell/dom';
import type { AdminSettings } from './settings';
import { adminTexts, filledIn } from './texts';

export type ExtraName = 'articles' | 'partner' | 'wait' | 'requests' | 'request' | 'categories';

function articles(settings: AdminSettings): HTMLElement {
  const texts = adminTexts(settings);
  const items = [texts.articleOne, texts.articleTwo].map((text) => el('li', {}, text));
  return el('div', { class: 'admin-articles' }, el('h4', {}, texts.articles), el('ul', {}, ...items));
}

/** The card of the partner who sold the services, with an address and a number that are nobody's to fill. */
function partner(settings: AdminSettings): HTMLElement {
  const texts = adminTexts(settings);
  return el(
    'div',
    { class: 'admin-partner' },
    el('h4', {}, texts.partnerTitle),
    el('p', {}, texts.partnerText),
    el('div', { class: 'admin-partner-name' }, 'Fabrikam Cloud'),
    el('div', {}, `${texts.phone}: +39 02 5550 0123`),
    el(
      'div',
      {},
      `${texts.email}: `,
      el('a', { href: 'mailto:help@fabrikam.example' }, 'help@fabrikam.example'),
    ),
  );
}

function wait(settings: AdminSettings): HTMLElement {
  return el('p', { class: 'admin-wait' }, filledIn(adminTexts(settings).wait, '15'));
}

function requests(settings: AdminSettings): HTMLElement {
  const texts = adminTexts(settings);
  const rows = [
    ['2501150040001234', texts.articleOne, texts.statusOpen],
    ['2412030040005678', texts.articleTwo, texts.statusClosed],
  ].map((cells) =>
    el('div', { class: 'ms-DetailsRow', role: 'row', 'data-automationid': 'DetailsRow' }, ...cells.map(cell)),
  );
  return el('div', { class: 'admin-requests', role: 'grid', 'aria-label': texts.requestsTitle }, ...rows);
}

function cell(text: string): HTMLElement {
  return el('div', { role: 'gridcell' }, text);
}

/** An open request read again: what was once asked stands there as text, with the words of the form. */
function request(settings: AdminSettings): HTMLElement {
  const texts = adminTexts(settings);
  const lines: [string, string][] = [
    [texts.title, texts.articleOne],
    [texts.description, texts.featureDelivery],
    [texts.severity, texts.severityC],
    [texts.status, texts.statusOpen],
    [texts.contactName, 'Megan Bowen'],
    [texts.phoneNumber, '+1 425 555 0100'],
    [texts.email, 'admin@contoso.onmicrosoft.com'],
    [texts.preferredContactMethod, texts.methodEmail],
  ];
  const parts = lines.flatMap(([name, text]) => [el('dt', {}, name), el('dd', {}, text)]);
  return el('dl', { class: 'admin-request' }, ...parts);
}

function categories(settings: AdminSettings): HTMLElement {
  return el('p', {}, adminTexts(settings).chooseCategory);
}

const EXTRAS: Readonly<Record<ExtraName, (settings: AdminSettings) => HTMLElement>> = {
  articles,
  partner,
  wait,
  requests,
  request,
  categories,
};

/** Draws one of them, afresh. */
export function extra(name: ExtraName, settings: AdminSettings): HTMLElement {
  return EXTRAS[name](settings);
}
