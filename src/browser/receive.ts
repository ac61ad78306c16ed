// The worker's side of messaging: checks sender and shape of every request before a handler sees it.

import type { PageRequest, UiRequest } from '../model/message';
import { isForTop, requestSchema, uiRequestSchema } from './request-schema';
import { isOwnPage, portalDocument } from './sender';
import type { PortalDocument } from './sender';

/** Answers one checked request; what it resolves to is sent back, and a rejection becomes `null`. */
export type Handler = (request: PageRequest, from: PortalDocument) => Promise<unknown>;

/** The request when both its shape and its sender are right; else null, which means no effect and no reply. */
export function accept(
  message: unknown,
  sender: chrome.runtime.MessageSender,
): { readonly request: PageRequest; readonly from: PortalDocument } | null {
  const from = portalDocument(sender, chrome.runtime.id);
  const parsed = requestSchema.safeParse(message);
  if (!from || !parsed.success || (isForTop(parsed.data.kind) && !from.isTop)) return null;
  return { request: parsed.data as PageRequest, from };
}

/** The same for requests of the extension's own pages; scripts in portal pages are nobody here. */
export function acceptUi(message: unknown, sender: chrome.runtime.MessageSender): UiRequest | null {
  const parsed = uiRequestSchema.safeParse(message);
  return parsed.success && isOwnPage(sender, chrome.runtime.id) ? parsed.data : null;
}

/** Registers the worker's listener for page scripts; call synchronously at start. */
export function onRequest(handle: Handler): void {
  listen((message, sender) => {
    const accepted = accept(message, sender);
    return accepted && { kind: accepted.request.kind, answer: () => handle(accepted.request, accepted.from) };
  });
}

/** Registers the worker's listener for pages of the extension; call synchronously at start. */
export function onUiRequest(handle: (request: UiRequest) => Promise<unknown>): void {
  listen((message, sender) => {
    const request = acceptUi(message, sender);
    return request && { kind: request.kind, answer: () => handle(request) };
  });
}

interface Accepted {
  readonly kind: string;
  readonly answer: () => Promise<unknown>;
}

function listen(take: (message: unknown, sender: chrome.runtime.MessageSender) => Accepted | null): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const accepted = take(message, sender);
    if (!accepted) return false;
    accepted.answer().then(
      (answer) => {
        reply(answer ?? true);
      },
      (error: unknown) => {
        console.error('Onbehalf could not answer', accepted.kind, error);
        reply(null);
      },
    );
    return true;
  });
}
