// Searches the list for whoever keeps no index in memory: the worker, whenever the address bar asks.

import type { Hits } from '../../model/list';
import type { ListDatabase } from './database';
import { countCustomers, getCustomers, shortList } from './read';
import { SearchIndex } from './search-index';

/** Best first; an empty query gives favourites, then recents. `index` is read anew when it is not given. */
export async function searchList(
  db: ListDatabase,
  { query, limit }: { readonly query: string; readonly limit: number },
  index?: SearchIndex,
): Promise<Hits> {
  if (query.trim() === '') {
    return { records: await shortList(db, limit), total: await countCustomers(db), isGuess: false };
  }
  const searched = index ?? (await SearchIndex.load(db));
  const { places, total, isGuess } = searched.search(query, limit);
  const keys = places.map((place) => searched.keyAt(place));
  return { records: await getCustomers(db, keys), total, isGuess };
}
