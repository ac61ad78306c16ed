// The worker's side of messaging: checks sender and shape of every request before a handler sees it.

import * as z from 'zod/mini';
import { troubles } from '../model/message';
import type { PageRequest, UiRequest } from '../model/message';
import { outcomes, reasons } from '../model/report';
import { writtenFields } from '../model/fields';
import { isOpenable } from '../text/openable';
import { isOwnPage, portalDocument } from './sender';
import type { PortalDocument } from './sender';

const field = z.enum(writtenFields);
const mark = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(300))),
  domain: z.optional(z.string().check(z.maxLength(300))),
  tenantId: z.optional(z.string().check(z.maxLength(40))),
});
const context = z.strictObject({
  verdict: z.enum(['own', 'customer', 'other-customer', 'delegated', 'conflict', 'unknown']),
  tenant: z.optional(mark),
  other: z.optional(mark),
});
const report = z.strictObject({
  phase: z.enum(['idle', 'waiting', 'filling', 'done', 'undone']),
  results: z
    .array(z.strictObject({ field, outcome: z.enum(outcomes), reason: z.enum(reasons) }))
    .check(z.maxLength(20)),
  missing: z.array(field).check(z.maxLength(20)),
  at: z.number(),
});
const state = z.strictObject({
  context: z.nullable(context),
  gate: z.enum(['fill', 'ask', 'off', 'never']),
  report,
  trouble: z.enum(troubles),
});
const size = z.number().check(z.gte(0), z.lte(100_000));

/** Every request a page script may make; unknown kinds and extra keys are refused. */
export const requestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page-worker:form-found') }),
  z.strictObject({
    kind: z.literal('page-worker:brief'),
    command: z.enum(['auto', 'fill', 'replace', 'undo']),
  }),
  z.strictObject({ kind: z.literal('page-worker:where') }),
  z.strictObject({ kind: z.literal('page-worker:state'), state }),
  z.strictObject({ kind: z.literal('page-worker:elsewhere') }),
  z.strictObject({
    kind: z.literal('page-worker:frame-shown'),
    frame: z.strictObject({
      path: z.array(z.int().check(z.gte(-1))).check(z.maxLength(20)),
      origin: z.string().check(z.maxLength(300)),
      width: size,
      height: size,
    }),
  }),
]);

const openSchema = z.strictObject({
  kind: z.literal('ui-worker:open'),
  url: z.string().check(z.maxLength(4000), z.refine(isOpenable)),
  tabId: z.exactOptional(z.int().check(z.gte(0))),
  customerKey: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(253))),
});

/** Answers one checked request; what it resolves to is sent back, and a rejection becomes `null`. */
export type Handler = (request: PageRequest, from: PortalDocument) => Promise<unknown>;

/** The request when both its shape and its sender are right; else null, which means no effect and no reply. */
export function accept(
  message: unknown,
  sender: chrome.runtime.MessageSender,
): { readonly request: PageRequest; readonly from: PortalDocument } | null {
  const from = portalDocument(sender, chrome.runtime.id);
  const parsed = requestSchema.safeParse(message);
  return from && parsed.success ? { request: parsed.data as PageRequest, from } : null;
}

/** The same for requests of the extension's own pages; scripts in portal pages are nobody here. */
export function acceptUi(message: unknown, sender: chrome.runtime.MessageSender): UiRequest | null {
  const parsed = openSchema.safeParse(message);
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
