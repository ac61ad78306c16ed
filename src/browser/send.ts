// The page scripts' side of messaging: asks the worker, and takes orders from the extension alone.

import type { Command, PageOrder, PageRequest } from '../model/message';

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

const commands: ReadonlySet<unknown> = new Set<Command>(['fill', 'replace', 'undo']);

/**
 * Takes orders sent by the worker or a page of the extension; everything else gets no effect and no reply
 * (promise 9). `take` resolves when the order is carried out.
 */
export function onOrder(take: (order: PageOrder) => Promise<void>): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const order = orderOf(message);
    if (!order || !isOwnPage(sender)) return false;
    void take(order).finally(() => {
      reply(true);
    });
    return true;
  });
}

/** Calls `renew` when settings, policy or the chosen customer changed; answers nobody, for another script may have to. */
export function onRenew(renew: () => void): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender) => {
    if (orderOf(message)?.kind === 'worker-page:renew' && isOwnPage(sender)) renew();
  });
}

function isOwnPage({ id, url }: chrome.runtime.MessageSender): boolean {
  return id === chrome.runtime.id && url !== undefined && url.startsWith(chrome.runtime.getURL(''));
}

function orderOf(message: unknown): PageOrder | null {
  if (typeof message !== 'object' || message === null) return null;
  const { kind, command } = message as { kind?: unknown; command?: unknown };
  if (kind === 'worker-page:renew') return { kind };
  return kind === 'popup-page:command' && commands.has(command)
    ? { kind, command: command as Command }
    : null;
}
