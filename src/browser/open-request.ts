// Asks the worker what a page of ours cannot do by itself: to open an address, which outlives it, and to ask a portal's page.

import type { OpenRequest, WarningsRequest } from '../model/message';
import type { Warning } from '../model/warning';

/** False when it could not be opened. Asked once: a second time could open a second tab. */
export async function requestOpen(request: Omit<OpenRequest, 'kind'>): Promise<boolean> {
  const message: OpenRequest = { kind: 'ui-worker:open', ...request };
  const answer: unknown = await chrome.runtime.sendMessage(message).catch(() => false);
  return answer === true;
}

/** What is wrong in a tab, the gravest first; nothing where there is no form, or the worker does not answer. */
export async function requestWarnings(tabId: number): Promise<readonly Warning[]> {
  const message: WarningsRequest = { kind: 'ui-worker:warnings', tabId };
  const answer: unknown = await chrome.runtime.sendMessage(message).catch(() => []);
  return Array.isArray(answer) ? (answer as readonly Warning[]) : [];
}
