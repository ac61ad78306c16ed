// What the worker does for the extension's own pages: popup, side panel and options.

import { onUiRequest } from '../browser/receive';
import type { OpenRequest } from '../model/message';
import { jump } from './jump';
import { warningsOfTab } from './strip-view';
import { beginRequest, saveVisited, visitView } from './visit-view';

/** Registers the listener for popup, side panel and options; call synchronously at start. */
export function listenToPages(): void {
  onUiRequest(async (request) => {
    switch (request.kind) {
      case 'ui-worker:warnings':
        return warningsOfTab(request.tabId);
      case 'ui-worker:visit':
        return visitView(request.tabId);
      case 'ui-worker:save-customer':
        return saveVisited(request.tabId);
      case 'ui-worker:new-request':
        return beginRequest(request.tabId, request.product);
      case 'ui-worker:open':
        return openAsked(request);
    }
  });
}

function openAsked({ url, tabId, customerKey }: OpenRequest): Promise<boolean> {
  return jump({
    url,
    ...(tabId !== undefined && { tabId }),
    ...(customerKey !== undefined && { customerKey }),
  });
}
