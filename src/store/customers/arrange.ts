// Puts the table of customers in order: which rows fit the filter, sorted by a column.

import type { TableFilter, TableView } from '../../model/list';
import { guidPattern } from '../../text/tenant';
import type { Line } from './lines';
import type { SearchIndex } from './search-index';

const guid = new RegExp(`^${guidPattern}$`, 'u');

/** The keys of the rows of a view, in its order; rows without a value in the sorted column come last. */
export function arranged(index: SearchIndex, view: TableView, locale?: string): string[] {
  const { places } = index.fitting(view.query);
  const rows = places.map((place) => index.line(place)).filter((line) => fits(line, view.filter));
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const turn = view.descending ? -1 : 1;
  const sorted = rows.map((line) => ({ line, value: valueOf(line, view.sort) }));
  sorted.sort((a, b) => {
    if (a.value === '' || b.value === '')
      return Number(a.value === '') - Number(b.value === '') || byName(a.line, b.line);
    return turn * compare(a.value, b.value) || byName(a.line, b.line);
  });
  return sorted.map(({ line }) => line.key);

  function byName(a: Line, b: Line): number {
    return compare(a.name, b.name) || compare(a.key, b.key);
  }
}

function fits({ key, domain, initialDomain, flags }: Line, filter: TableFilter): boolean {
  if (filter === 'favourites') return flags.includes('f');
  if (filter === 'policy') return flags.includes('p');
  if (filter === 'incomplete') return !guid.test(key) || domain === '' || initialDomain === '';
  return true;
}

function valueOf(line: Line, column: TableView['sort']): string {
  if (column === 'favourite') return line.flags.includes('f') ? 'a' : '';
  if (column === 'tenantId') return guid.test(line.key) ? line.key : '';
  return line[column];
}
