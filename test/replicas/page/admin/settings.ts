// Reads the scenario settings of an admin center's replica from the query string of its document.
import type { Wording } from '../era';
import { pick } from '../variants';
import { adminForm, adminKit, type AdminForm, type AdminKit } from './forms';
import { ADMIN_LANGS, type AdminLang } from './texts';

/** Where a form stands: in the page itself, over it, beside it, or in a frame of one of several hosts. */
export const ADMIN_PLACES = [
  'page',
  'panel',
  'docked',
  'frame',
  'frame-other',
  'hosting',
  'reactblade',
] as const;

export type AdminPlace = (typeof ADMIN_PLACES)[number];

/** Whether a form stands in a document of its own. */
export function isFramedPlace(place: AdminPlace): boolean {
  return !['page', 'panel', 'docked'].includes(place);
}

/** How a control gets its name: by a label of its own, by `aria-label`, or not at all. */
export type Named = 'own' | 'aria' | 'none';

/** The way a field's control is named in a scenario; `labels=mixed` changes it from field to field. */
export function namedIn({ labels }: Pick<AdminSettings, 'labels'>, key: string): Named {
  if (labels === 'mixed')
    return (['own', 'aria', 'none'] as const)[(key.charCodeAt(0) + key.length) % 3] ?? 'own';
  return labels === 'before' ? 'none' : labels;
}

/** Everything a test can choose through the query string; README.md says what each of them does. */
export interface AdminSettings {
  readonly form: AdminForm;
  readonly kit: AdminKit;
  readonly lang: AdminLang;
  readonly wording: Wording;
  readonly tenant: 'customer' | 'own' | 'none' | 'late';
  readonly shows: 'both' | 'header' | 'me' | 'menu';
  readonly account: 'guest' | 'partner';
  readonly directory: string;
  readonly user: string;
  readonly route: boolean;
  readonly place: AdminPlace;
  readonly heading: 'inside' | 'outside' | 'bare';
  /** Width of the pane or of its frame in pixels. */
  readonly width: number;
  /** The screen that stands first; '' for the form's own first one, `closed` for none. */
  readonly start: string;
  readonly sold: 'microsoft' | 'partner';
  readonly tabs: 'icons' | 'text' | 'none';
  readonly phone: 'split' | 'single';
  readonly codes: 'name' | 'short' | 'bare';
  readonly emails: 'dropdown' | 'combobox' | 'text' | 'checks';
  readonly addresses: readonly string[];
  readonly method: 'radio' | 'dropdown' | 'select';
  readonly name: 'one' | 'two';
  readonly contract: 'none' | 'premier' | 'unified';
  readonly premier: 'radio' | 'toggle';
  readonly labels: 'own' | 'aria' | 'before' | 'mixed';
  readonly commit: 'input' | 'blur';
  readonly prefilled: readonly string[];
  /** Further fields by name: hours, language, consent, files. */
  readonly extra: readonly string[];
  /** How many milliseconds the fields of a screen are late. */
  readonly slow: number;
}

/** Addresses a tenant has on file; the technician's own is not among them. */
const ADDRESSES = 'user_8f3c2a51d0b94e7f@contoso.onmicrosoft.com,admin@contoso.onmicrosoft.com';

const USUAL_PLACES: Readonly<Record<AdminForm, AdminPlace>> = {
  'm365-pane': 'panel',
  'm365-old': 'page',
  pp: 'page',
  'intune-help': 'page',
  'add-user': 'panel',
  'edit-contact': 'panel',
  feedback: 'panel',
  tickets: 'page',
  'org-profile': 'panel',
  home: 'page',
};

function list(given: string | null): string[] {
  return (given ?? '').split(',').filter((part) => part !== '');
}

function number(given: string | null, usual: number): number {
  const read = Number(given ?? '');
  return Number.isInteger(read) && read > 0 ? read : usual;
}

type Identity = Pick<AdminSettings, 'tenant' | 'shows' | 'account' | 'directory' | 'user'>;

function readIdentity(query: URLSearchParams): Identity {
  return {
    tenant: pick(query.get('tenant'), ['customer', 'own', 'none', 'late']),
    shows: pick(query.get('shows'), ['both', 'header', 'me', 'menu']),
    account: pick(query.get('account'), ['guest', 'partner']),
    directory: query.get('directory') ?? '',
    user: query.get('user') ?? '',
  };
}

type Controls = Pick<
  AdminSettings,
  'phone' | 'codes' | 'emails' | 'addresses' | 'method' | 'name' | 'premier' | 'labels' | 'commit'
>;

/** Older forms, and those of the Power Platform, have plain boxes for number and address. */
function readControls(query: URLSearchParams, form: AdminForm): Controls {
  const boxes = form === 'm365-old' || form === 'pp';
  return {
    phone: pick(query.get('phone'), boxes ? ['single', 'split'] : ['split', 'single']),
    codes: pick(query.get('codes'), ['name', 'short', 'bare']),
    emails: pick(query.get('emails') ?? (boxes ? 'text' : null), ['dropdown', 'combobox', 'text', 'checks']),
    addresses: list(query.get('addresses') ?? ADDRESSES),
    method: pick(query.get('method'), ['radio', 'dropdown', 'select']),
    name: pick(query.get('name'), ['one', 'two']),
    premier: pick(query.get('premier'), ['radio', 'toggle']),
    labels: pick(query.get('labels'), ['own', 'aria', 'before', 'mixed']),
    commit: pick(query.get('commit'), ['input', 'blur']),
  };
}

/** The settings written in a query string; anything missing or unknown has its default. */
export function readAdminSettings(search: string): AdminSettings {
  const query = new URLSearchParams(search);
  const form = adminForm(query) ?? 'home';
  const place = ADMIN_PLACES.find((known) => known === query.get('place')) ?? USUAL_PLACES[form];
  return {
    ...readIdentity(query),
    ...readControls(query, form),
    form,
    kit: adminKit(query),
    lang: pick(query.get('lang'), ADMIN_LANGS),
    wording: pick(query.get('wording'), ['first', 'second']),
    route: query.get('route') === '1',
    place,
    heading: pick(query.get('heading'), ['inside', 'outside', 'bare']),
    width: number(query.get('width'), place === 'hosting' || place === 'reactblade' ? 640 : 400),
    start: query.get('start') ?? '',
    sold: pick(query.get('sold'), ['microsoft', 'partner']),
    tabs: pick(query.get('tabs'), ['icons', 'text', 'none']),
    contract: pick(query.get('contract'), ['none', 'premier', 'unified']),
    prefilled: list(query.get('prefilled')),
    extra: list(query.get('extra')),
    slow: number(query.get('slow'), 0),
  };
}
