// Parts that pages of the Partner Center replica share: links, the customer's menu, breadcrumb and pairs of label and value.
import { make } from '../wc/dom';
import type { Customer } from './catalog';
import type { PartnerSettings, Shape } from './settings';
import type { PartnerTexts } from './texts';

/** What drawing a page needs. */
export interface Drawing {
  readonly settings: PartnerSettings;
  readonly texts: PartnerTexts;
  readonly customer: Customer | undefined;
  /** Goes to another page without loading anew. */
  readonly go: (address: string) => void;
}

export function addressOf({ settings }: Drawing, tenantId: string, page: string): string {
  return `${settings.base}/customers/${tenantId}/${page}`;
}

/** A link that the page follows itself. */
export function link({ go }: Drawing, address: string, text: string): HTMLElement {
  const made = make('a', { href: address }, text);
  made.addEventListener('click', (event) => {
    event.preventDefault();
    go(address);
  });
  return made;
}

/** The menu on the left of a customer's pages. */
export function menu(drawing: Drawing): HTMLElement {
  const { texts, customer, settings } = drawing;
  const entries = customer
    ? (
        [
          ['subscriptions', texts.subscriptions],
          ['servicerequests', texts.serviceRequests],
          ['account', texts.account],
        ] as const
      ).map(([page, text]) =>
        make('li', {}, link(drawing, addressOf(drawing, customer.tenantId, page), text)),
      )
    : [];
  const list = make('li', {}, link(drawing, `${settings.base}/customers/list`, texts.customers));
  return make('nav', { slot: 'aside' }, make('ul', {}, list, ...entries));
}

export function breadcrumb(drawing: Drawing, title: string): HTMLElement {
  const { texts, customer, settings } = drawing;
  const names = [link(drawing, `${settings.base}/customers/list`, texts.customers)];
  if (customer)
    names.push(link(drawing, addressOf(drawing, customer.tenantId, 'subscriptions'), customer.name));
  const items = [...names, make('span', { 'aria-current': 'page' }, title)].map((item) =>
    make('li', {}, item),
  );
  return make('nav', { class: 'breadcrumb' }, make('ol', {}, ...items));
}

type Pair = readonly [label: string, value: string];

const LAY: Readonly<
  Record<Shape, (prefix: string, pairs: readonly Pair[], copy: string) => readonly HTMLElement[]>
> = {
  outside: (prefix, pairs) =>
    pairs.map(([label, value]) =>
      make(`${prefix}-readout`, { 'data-value': value }, make('span', {}, label)),
    ),
  terms: (prefix, pairs, copy) => [
    make(
      'dl',
      {},
      ...pairs.flatMap(([label, value]) => [
        make('dt', {}, label, make('i', { class: 'icon-info' })),
        make('dd', {}, make('span', {}, value), make(`${prefix}-button`, {}, make('span', {}, copy))),
      ]),
    ),
  ],
  table: (_, pairs) => [
    make(
      'table',
      {},
      ...pairs.map(([label, value]) => make('tr', {}, make('td', {}, label), make('td', {}, value))),
    ),
  ],
  fields: (prefix, pairs) =>
    pairs.map(([label, value]) => make(`${prefix}-text-field`, { label, 'data-value': value })),
  slots: (prefix, pairs) =>
    pairs.map(([label, value]) =>
      make(
        `${prefix}-pair`,
        {},
        make('span', { slot: 'label' }, label),
        make('span', { slot: 'value' }, value),
      ),
    ),
};

/** Labels and values in the page's shape. */
export function pairsIn({ settings, texts }: Drawing, pairs: readonly Pair[]): readonly HTMLElement[] {
  return LAY[settings.shape](settings.prefix, pairs, texts.copy);
}
