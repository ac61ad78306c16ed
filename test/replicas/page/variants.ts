// Reads the settings of the wider scenarios: lists of plans, values put back, where the form stands, what surrounds it.

/** Which plans the list of support plans offers besides the ordinary ones. */
export const PLAN_LISTS = [
  'normal',
  'neardup',
  'expired-only',
  'csp-suffix',
  'two',
  'english',
  'letters',
] as const;

/** Where the form stands; `own` is where its kit puts it by itself. */
export const PLACES = [
  'own',
  'srcdoc',
  'blank',
  'written',
  'same-origin',
  'hosting',
  'nested',
  'pane',
  'dialog',
] as const;

/** One of the places of `place=`. */
export type Place = (typeof PLACES)[number];

/** Fields the far copy puts back: some by key, or all of them. */
export interface Revert {
  readonly keys: readonly string[] | 'all';
  readonly delay: number;
}

/** The part of the settings that widens a scenario. */
export interface Variants {
  readonly revert: Revert;
  readonly plans: (typeof PLAN_LISTS)[number];
  readonly place: Place;
  readonly older: 'none' | 'contact' | 'support' | 'support-behind';
  readonly size: number;
  readonly storm: number;
}

const REVERT_DELAY = 300;

/** The given value when it is allowed, else the first one. */
export function pick<T extends string>(given: string | null, allowed: readonly [T, ...T[]]): T {
  return allowed.find((value) => value === given) ?? allowed[0];
}

function list(given: string | null): string[] {
  return (given ?? '').split(',').filter((part) => part !== '');
}

/** `lastName,country` puts these two back after 300 ms; `500` everything after 500 ms; `500,phone` both. */
function readRevert(query: URLSearchParams): Revert {
  const parts = list(query.get('revert'));
  const delay = parts.map(Number).find((part) => part > 0) ?? REVERT_DELAY;
  const keys = parts.filter((part) => Number.isNaN(Number(part)));
  if (query.get('projection') === 'revert') keys.push('lastName');
  return { keys: keys.length === 0 && parts.length > 0 ? 'all' : keys, delay };
}

function count(given: string | null): number {
  const number = Number(given ?? '0');
  return Number.isInteger(number) && number > 0 ? number : 0;
}

/** The wider settings written in a query; anything missing or unknown has its default. */
export function readVariants(query: URLSearchParams): Variants {
  const older = query.get('older') === '1' ? 'contact' : query.get('older');
  return {
    revert: readRevert(query),
    plans: pick(query.get('plans'), PLAN_LISTS),
    place: pick(query.get('place'), PLACES),
    older: pick(older, ['none', 'contact', 'support', 'support-behind']),
    size: count(query.get('size')),
    storm: count(query.get('storm')),
  };
}
