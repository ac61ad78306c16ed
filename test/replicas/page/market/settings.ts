// The scenario settings of the marketplace pages, as they stand in the query, and the product and language of an address.
import { LANGS, type Lang } from '../texts';

/** What a publisher gave as support address. */
export const SUPPORT_KINDS = [
  'url',
  'mailto',
  'tel',
  'text',
  'relative',
  'empty',
  'javascript',
  'http',
  'microsoft',
  'none',
] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** How the first state is embedded. */
export const STATE_KINDS = ['initial', 'short', 'wrapped', 'json', 'none'] as const;
export type StateKind = (typeof STATE_KINDS)[number];

/** One page of a marketplace. */
export interface MarketSettings {
  readonly generation: 'a' | 'b';
  readonly support: SupportKind;
  readonly state: StateKind;
  /** Whether the state knows how the publisher is reached; the page may, without. */
  readonly stateTells: boolean;
  /** Whether the details show the support; the state may know it, without. */
  readonly shown: boolean;
  /** `plain`: its link is no support link; `support`: it has the publisher's contacts. */
  readonly described: 'plain' | 'support';
  /** Milliseconds until the page's script draws the product. */
  readonly late: number;
  /** Milliseconds from a move in the page until it draws the other product. */
  readonly move: number;
  /** Megabytes of other things in the state. */
  readonly size: number;
  readonly lang: Lang;
  /** As the address writes it; undefined on the list of products. */
  readonly id: string | undefined;
}

function oneOf<T extends string>(values: readonly [T, ...T[]], value: string | null): T {
  return values.find((each) => each === value) ?? values[0];
}

function numberOf(value: string | null, otherwise: number): number {
  return value === null || !/^\d+(\.\d+)?$/.test(value) ? otherwise : Number(value);
}

/** `pt-br` and `zh-tw` say more than their language; the others do not. */
export function languageOf(locale: string): Lang {
  const chinese = /^zh-(tw|hk|mo|hant)/.test(locale) ? 'zh-hant' : 'zh-hans';
  const wanted = /^zh/.test(locale) ? chinese : /^pt/.test(locale) ? locale : locale.slice(0, 2);
  return LANGS.find((lang) => lang.toLowerCase() === wanted) ?? 'en';
}

const PRODUCT = /^(?:\/([a-z]{2}-[a-z-]+))?\/(?:marketplace\/apps|product)\/(?:([^/]+)\/)?([^/]+)\/?$/i;

/** The settings of an address. */
export function readMarketSettings(url: URL): MarketSettings {
  const query = url.searchParams;
  const generation = oneOf(['b', 'a'], query.get('generation'));
  const [, locale = '', , id] = PRODUCT.exec(url.pathname) ?? [];
  return {
    generation,
    support: oneOf(SUPPORT_KINDS, query.get('support')),
    state: oneOf(STATE_KINDS, query.get('state')),
    stateTells: query.get('state-tells') !== '0',
    shown: query.get('shown') !== '0',
    described: oneOf(['plain', 'support'], query.get('described')),
    late: numberOf(query.get('late'), generation === 'a' ? 0 : 2000),
    move: numberOf(query.get('move'), 600),
    size: numberOf(query.get('size'), 0),
    lang: languageOf((locale || url.pathname.split('/')[1] || '').toLowerCase()),
    id,
  };
}
