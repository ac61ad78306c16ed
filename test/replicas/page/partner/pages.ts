// The pages of the Partner Center replica: list, account, subscriptions, service requests, relationships, own profile.
import { make } from '../wc/dom';
import { CUSTOMERS, IDS, PARTNER } from './catalog';
import { controls, profileForm } from './controls';
import { box } from './elements';
import { addressOf, breadcrumb, link, pairsIn, type Drawing } from './parts';
import { requestMenu } from './request-menu';

type Draw = (drawing: Drawing) => readonly Node[];

/** A section in a page in the shell: with the shell's, the roots are three deep, with a card in it four. */
function nested({ settings: { prefix } }: Drawing, content: () => readonly Node[]): readonly Node[] {
  return [box(`${prefix}-page`, () => [box(`${prefix}-section`, content)])];
}

const list: Draw = (drawing) => {
  const { texts, settings } = drawing;
  const columns = ['', texts.companyName, texts.microsoftId, texts.primaryDomain, texts.relationship];
  const heads = columns.map((text) =>
    make('th', { role: 'columnheader' }, make('button', { class: 'data-grid__sort', type: 'button' }, text)),
  );
  const rows = CUSTOMERS.map((customer) =>
    make(
      'tr',
      { role: 'row' },
      make('td', {}, make('input', { type: 'checkbox' })),
      make('td', {}, link(drawing, addressOf(drawing, customer.tenantId, 'subscriptions'), customer.name)),
      make('td', {}, customer.tenantId),
      make('td', {}, customer.domain),
      make('td', {}, texts.reseller),
    ),
  );
  const grid = () => [
    make('table', { role: 'grid' }, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...rows)),
  ];
  return [
    make('h1', {}, texts.customers),
    ...nested(drawing, () => [box(`${settings.prefix}-data-grid`, grid)]),
  ];
};

const account: Draw = (drawing) => {
  const { texts, settings, customer } = drawing;
  const { prefix, decoys } = settings;
  if (!customer) return [make('h1', {}, '404')];
  const facts = () => [
    make('h2', {}, texts.accountInfo),
    ...pairsIn(drawing, [
      [texts.companyName, customer.name],
      ...(decoys ? ([[texts.orderId, IDS.order]] as const) : []),
      [texts.microsoftId, customer.tenantId],
      [texts.relationship, texts.reseller],
      [texts.primaryDomain, customer.domain],
      [texts.domainName, customer.initialDomain],
    ]),
  ];
  const others = () => [
    make('h2', {}, texts.partner),
    ...pairsIn(drawing, [
      [texts.companyName, PARTNER.name],
      [texts.microsoftId, PARTNER.tenantId],
      [texts.primaryDomain, PARTNER.initialDomain],
    ]),
  ];
  const billing = () => [make('h2', {}, 'Billing'), ...pairsIn(drawing, [[texts.orderId, IDS.subscription]])];
  return [
    breadcrumb(drawing, texts.account),
    make('h1', {}, texts.account),
    ...nested(drawing, () => [
      box(`${prefix}-card`, facts),
      ...(decoys ? [box(`${prefix}-card`, others), box(`${prefix}-card`, billing, { closed: true })] : []),
    ]),
  ];
};

const subscriptions: Draw = (drawing) => {
  const { texts } = drawing;
  const row = make('tr', {}, make('td', {}, 'Microsoft Azure'), make('td', {}, IDS.subscription));
  return [
    breadcrumb(drawing, texts.subscriptions),
    make('h1', {}, texts.subscriptions),
    ...nested(drawing, () => [make('table', {}, row), ...controls(drawing)]),
  ];
};

const serviceRequests: Draw = (drawing) => [
  breadcrumb(drawing, drawing.texts.serviceRequests),
  make('h1', {}, drawing.texts.serviceRequests),
  ...nested(drawing, () => [requestMenu(drawing), make('p', {}, `# ${IDS.order}`)]),
];

const relationships: Draw = (drawing) => [
  make('h1', {}, 'Admin relationships'),
  ...nested(drawing, () => [
    make('table', {}, make('tr', {}, make('td', {}, 'Relationship ID'), make('td', {}, IDS.relationship))),
  ]),
];

const profile: Draw = (drawing) => [
  make('h1', {}, 'My profile'),
  ...pairsIn(drawing, [
    [drawing.texts.companyName, PARTNER.name],
    [drawing.texts.microsoftId, PARTNER.tenantId],
    [drawing.texts.primaryDomain, PARTNER.initialDomain],
  ]),
  profileForm(),
];

export const PAGES: Readonly<Record<Drawing['settings']['page'], Draw>> = {
  list,
  account,
  subscriptions,
  servicerequests: serviceRequests,
  adminrelationships: relationships,
  gdap: relationships,
  profile,
  overview: () => [make('h1', {}, 'Home')],
};
