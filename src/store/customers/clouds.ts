// Counts the customers of each cloud beyond the public one, from the search index: no customer is read for it.

import type { Cloud } from '../../model/settings';
import { toldCloud } from '../../text/cloud';
import type { ListDatabase } from './database';
import { readLine } from './lines';

/** Only those whose cloud was entered, or whose initial domain tells it. */
export async function countClouds(db: ListDatabase): Promise<Readonly<Partial<Record<Cloud, number>>>> {
  const counts: Partial<Record<Cloud, number>> = {};
  for (const { lines } of await db.getAll('index'))
    for (const line of lines.split('\n').filter(mayTell)) {
      const { cloud, domain, initialDomain } = readLine(line);
      const told = toldCloud({ ...(isCloud(cloud) && { cloud }), domain, initialDomain });
      if (told !== undefined) counts[told] = (counts[told] ?? 0) + 1;
    }
  return counts;
}

/** Long lists hold few of these: the others are not taken apart. */
function mayTell(line: string): boolean {
  return /\tusgov\t|\tchina\t|\.onmicrosoft\.us\t|\.onmschina\.cn\t/u.test(line);
}

function isCloud(text: string): text is Cloud {
  return text === 'usgov' || text === 'china';
}
