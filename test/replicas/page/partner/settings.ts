// What the address of a Partner Center replica says: which page of which time, whose, in which language and shape.
import { PARTNER_TEXTS } from './texts';

export type PartnerPage =
  | 'list'
  | 'account'
  | 'subscriptions'
  | 'servicerequests'
  | 'adminrelationships'
  | 'gdap'
  | 'profile'
  | 'overview';

/** How the account page lays out its labels and values. */
export const SHAPES = ['outside', 'terms', 'table', 'fields', 'slots'] as const;
export type Shape = (typeof SHAPES)[number];

/** One page of the replica. */
export interface PartnerSettings {
  readonly page: PartnerPage;
  readonly tenantId: string | undefined;
  /** What stands before `customers` in addresses of its time, the language included. */
  readonly base: string;
  readonly lang: string;
  readonly shape: Shape;
  /** What stands before the dash of every element; by default each page has one of its own. */
  readonly prefix: string;
  /** Milliseconds until the elements of a page are defined. */
  readonly upgrade: number;
  /** Milliseconds from there until it has its data. */
  readonly load: number;
  /** The partner's id, order ids and more GUIDs near the label. */
  readonly decoys: boolean;
}

const PREFIXES: Readonly<Record<PartnerPage, string>> = {
  list: 'customersvcadmin_he',
  account: 'v6_he',
  subscriptions: 'he',
  servicerequests: 'accexp_he',
  adminrelationships: 'customersvcadmin_he',
  gdap: 'gdapsvc_he',
  profile: 'accexp_he',
  overview: 'he',
};

/** 2019 (`/pcv`), 2021 (`/commerce`), 2023 (`/dashboard/commerce2`) and today (`/dashboard/v2`). */
const BASE = /^(?:\/[a-z]{2}-[a-z]{2,4})?\/(?:pcv|commerce|dashboard\/commerce2|dashboard\/v2)(?=\/)/i;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function pageOf(path: string): Pick<PartnerSettings, 'page' | 'tenantId'> {
  const [, first = '', second = '', third = ''] = path.split('/');
  if (/granularadminaccess/i.test(path)) return { page: 'gdap', tenantId: undefined };
  if (/profile|account-?settings/i.test(path)) return { page: 'profile', tenantId: undefined };
  if (first !== 'customers') return { page: 'overview', tenantId: undefined };
  if (!GUID.test(second)) return { page: 'list', tenantId: undefined };
  const pages = ['account', 'subscriptions', 'servicerequests', 'adminrelationships'] as const;
  return { page: pages.find((page) => page === third) ?? 'subscriptions', tenantId: second.toLowerCase() };
}

function msOf(value: string | null, otherwise: number): number {
  return value !== null && /^\d+$/.test(value) ? Number(value) : otherwise;
}

/** The settings of an address. */
export function readPartnerSettings({ pathname, searchParams: query }: URL): PartnerSettings {
  const base = BASE.exec(pathname)?.[0] ?? '/dashboard/v2';
  const { page, tenantId } = pageOf(pathname.replace(BASE, ''));
  const wanted = query.get('lang') ?? /^\/([a-z]{2})-/i.exec(pathname)?.[1]?.toLowerCase() ?? 'en';
  return {
    page,
    tenantId,
    base,
    lang: wanted in PARTNER_TEXTS ? wanted : 'en',
    shape: SHAPES.find((shape) => shape === query.get('shape')) ?? 'outside',
    prefix: query.get('prefix') ?? PREFIXES[page],
    upgrade: msOf(query.get('upgrade'), 1000),
    load: msOf(query.get('load'), 300),
    decoys: query.get('decoys') !== '0',
  };
}
