// Opens links in the worker, notes which customers were used, and answers the pages of the extension.

import { openFor } from '../browser/open';
import type { Opening } from '../browser/open';
import { onUiRequest } from '../browser/receive';
import { localStore, managedStore } from '../browser/storage';
import { touchCustomer } from '../store/customers/edit';
import { effectiveSettings } from '../store/settings';
import { withList } from './known';
import { warningsOfTab } from './strip-view';

/** Opens an address as `openFor` does; the customer comes to the front of those used last. */
export async function jump(opening: Opening): Promise<boolean> {
  return openFor(opening, async (customerKey) => {
    const effective = await effectiveSettings(localStore, managedStore);
    await withList(effective, (db) => touchCustomer(db, customerKey, Date.now()));
  });
}

/** Registers the listener for popup, side panel and options; call synchronously at start. */
export function listenToPages(): void {
  onUiRequest(async (request) => {
    if (request.kind === 'ui-worker:warnings') return warningsOfTab(request.tabId);
    if (request.kind === 'ui-worker:visit') return null;
    const { url, tabId, customerKey } = request;
    return jump({
      url,
      ...(tabId !== undefined && { tabId }),
      ...(customerKey !== undefined && { customerKey }),
    });
  });
}
