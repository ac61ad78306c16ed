// Asks the worker to open an address: it outlives the page, which may close as soon as another tab comes to the front.

import type { UiRequest } from '../model/message';

/** False when it could not be opened. Asked once: a second time could open a second tab. */
export async function requestOpen(request: Omit<UiRequest, 'kind'>): Promise<boolean> {
  const message: UiRequest = { kind: 'ui-worker:open', ...request };
  const answer: unknown = await chrome.runtime.sendMessage(message).catch(() => false);
  return answer === true;
}
