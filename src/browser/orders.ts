// The page scripts' side of messaging: takes orders and news from the extension alone.

import { writtenFields } from '../model/fields';
import type { WrittenField } from '../model/fields';
import type { Box, FrameSize, Order, PageOrder } from '../model/message';

const commands: ReadonlySet<unknown> = new Set<Order['command']>(['fill', 'replace', 'undo']);
const known: ReadonlySet<unknown> = new Set<WrittenField>(writtenFields);

/** What the fill script of a document is told. */
export type FormOrder = Extract<PageOrder, { kind: 'worker-page:renew' | 'popup-page:command' }>;

/**
 * Takes orders sent by the worker or a page of the extension; everything else gets no effect and no reply
 * (promise 9). `take` resolves when the order is carried out.
 */
export function onOrder(take: (order: FormOrder) => Promise<void>): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const order = isOwnPage(sender) ? orderOf(message) : null;
    if (order?.kind !== 'worker-page:renew' && order?.kind !== 'popup-page:command') return false;
    void take(order).finally(() => {
      reply(true);
    });
    return true;
  });
}

/** Calls `renew` when anything changed that the strip shows; answers nobody, for another script may have to. */
export function onRenew(renew: () => void): void {
  onNews((news) => {
    if (news.kind === 'worker-page:renew' || news.kind === 'worker-page:strip') renew();
  });
}

/** Calls `take` with the places of the controls in a frame of this page, whenever they change. */
export function onBoxes(take: (frame: FrameSize, boxes: readonly Box[]) => void): void {
  onNews((news) => {
    if (news.kind === 'worker-page:boxes') take(news.frame, news.boxes);
  });
}

function onNews(take: (news: PageOrder) => void): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender) => {
    const news = isOwnPage(sender) ? orderOf(message) : null;
    if (news) take(news);
  });
}

function isOwnPage({ id, url }: chrome.runtime.MessageSender): boolean {
  return id === chrome.runtime.id && url !== undefined && url.startsWith(chrome.runtime.getURL(''));
}

function orderOf(message: unknown): PageOrder | null {
  if (!isRecord(message)) return null;
  switch (message['kind']) {
    case 'worker-page:renew':
    case 'worker-page:strip':
      return { kind: message['kind'] };
    case 'worker-page:boxes':
      // Made by our own script in the frame, and checked by the worker on its way.
      return message as unknown as PageOrder;
    case 'popup-page:command':
      return isOrder(message['order']) ? { kind: message['kind'], order: message['order'] } : null;
    default:
      return null;
  }
}

function isOrder(order: unknown): order is Order {
  if (!isRecord(order)) return false;
  const { command, fields } = order;
  return commands.has(command) && (fields === undefined || areFields(fields));
}

function areFields(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0 && list.every((each) => known.has(each));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
