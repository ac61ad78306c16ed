// Writes subscriptions into one cell, and reads them again: `id name; id name`, with `\` before what would part them.

import type { Subscription } from '../../model/settings';
import type { RawSubscription } from './raw';

/** For a cell of an export. */
export function subscriptionCell(subscriptions: readonly Subscription[]): string {
  return subscriptions
    .map(({ id, name }) => (name === undefined ? id : `${id} ${name.replaceAll(/[\\;]/g, '\\$&')}`))
    .join('; ');
}

/** What a cell lists, unjudged; an entry without id has an empty one. */
export function subscriptionsIn(cell: string): RawSubscription[] {
  const entries = cell.match(/(?:\\[^]|[^\\;]|\\$)+/g) ?? [];
  return entries.flatMap((entry) => {
    const [, id = '', name = ''] = /^\s*(\S*)\s*([^]*)$/.exec(entry.replaceAll(/\\([\\;])/g, '$1')) ?? [];
    return id === '' ? [] : [{ id, name }];
  });
}
