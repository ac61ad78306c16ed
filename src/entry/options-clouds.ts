// What the section of other clouds asks of the browser and of the customer list.

import { askFor, giveBack, grantedHosts, onGrants } from '../browser/host-grants';
import { countClouds } from '../store/customers/clouds';
import { openList } from '../store/customers/database';
import type { CloudsPorts } from '../ui/options/clouds-ports';

export const cloudsPorts: CloudsPorts = {
  granted: grantedHosts,
  ask: askFor,
  giveBack,
  onChange: onGrants,
  customersIn: async () => {
    const db = await openList();
    return countClouds(db).finally(() => db.close());
  },
};
