// The page scripts' side of messaging: asks the worker. The detector needs no more, and has room for no more.

import type { PageRequest } from '../model/message';

/** Waits before a worker that was just stopped is asked again; it wakes with the message. */
const retryAfter = [50, 250, 1000];

/** Sends a request and resolves to the answer; null when the worker does not answer or the extension was replaced. */
export async function ask(request: PageRequest): Promise<unknown> {
  for (const ms of [0, ...retryAfter]) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    if (!isAlive()) return null;
    const answer: unknown = await chrome.runtime.sendMessage(request).catch(() => undefined);
    if (answer !== undefined) return answer;
  }
  return null;
}

/** False in a script whose extension was updated or removed: it must go silent. */
export function isAlive(): boolean {
  // The types do not know it, but `chrome.runtime` of such a script is empty or gone.
  const { runtime } = chrome as { runtime?: { id?: string } };
  return runtime?.id !== undefined;
}
