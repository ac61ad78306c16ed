// The shape of every request that a page script or a page of ours may make; unknown kinds and extra keys are refused.

import * as z from 'zod/mini';
import { signalSources } from '../model/context';
import { contactFields } from '../model/facts';
import { writtenFields } from '../model/fields';
import { troubles } from '../model/message';
import { outcomes, reasons } from '../model/report';
import { requestProducts, visitKinds } from '../model/visit';
import { warningIds } from '../model/warning';
import { domainOf } from '../text/domain';
import { isOpenable } from '../text/openable';
import { isReachable } from '../text/reachable';
import { guidPattern } from '../text/tenant';

const text = (most: number) => z.string().check(z.maxLength(most));
const field = z.enum(writtenFields);
const mark = z.strictObject({
  name: z.optional(text(300)),
  domain: z.optional(text(300)),
  tenantId: z.optional(text(40)),
});
const evidence = z.strictObject({
  source: z.enum(signalSources),
  says: z.enum(['own', 'customer', 'foreign', 'nothing']),
  tenant: mark,
});
const cloud = z.enum(['public', 'usgov', 'china']);
const context = z.strictObject({
  verdict: z.enum(['own', 'customer', 'other-customer', 'delegated', 'conflict', 'unknown']),
  tenant: z.optional(mark),
  other: z.optional(mark),
  clouds: z.optional(z.strictObject({ portal: cloud, tenant: cloud, of: mark, isAssumed: z.boolean() })),
  because: z.array(evidence).check(z.maxLength(30)),
});
const report = z.strictObject({
  phase: z.enum(['idle', 'waiting', 'filling', 'done', 'undone']),
  results: z
    .array(z.strictObject({ field, outcome: z.enum(outcomes), reason: z.enum(reasons) }))
    .check(z.maxLength(20)),
  missing: z.array(field).check(z.maxLength(20)),
  at: z.number(),
});
const likeness = z.enum(['absent', 'empty', 'ours', 'other', 'unknown']);
const facts = z.strictObject({
  contact: z.strictObject({ firstName: likeness, lastName: likeness, email: likeness, phone: likeness }),
  emailDomain: z.optional(text(300)),
  additionalDomains: z.array(text(300)).check(z.maxLength(100)),
  guestNames: z.array(z.enum(contactFields)).check(z.maxLength(contactFields.length)),
  byUser: z.array(field).check(z.maxLength(20)),
  saveContact: z.nullable(z.boolean()),
  severity: z.nullable(z.enum(['a', 'b', 'c', 'other', 'empty'])),
  language: z.nullable(z.enum(['english', 'other'])),
  plan: z.nullable(z.enum(['csp', 'other', 'empty'])),
  request: z.nullable(z.enum(['technical', 'billing', 'quota', 'other'])),
  asksPremier: z.boolean(),
  subscription: z.nullable(z.strictObject({ id: z.optional(text(40)), name: z.optional(text(300)) })),
  create: z.enum(['in-view', 'away', 'absent']),
});
const state = z.strictObject({
  context: z.nullable(context),
  gate: z.enum(['fill', 'ask', 'off', 'never']),
  report,
  trouble: z.enum(troubles),
  facts,
});
const size = z.number().check(z.gte(0), z.lte(100_000));
const frame = z.strictObject({
  path: z.array(z.int().check(z.gte(-1))).check(z.maxLength(20)),
  origin: text(300),
  width: size,
  height: size,
});
const place = z.number().check(z.gte(-100_000), z.lte(100_000));
const box = z.tuple([place, place, size, size]);
const documentId = text(100);
const share = z.number().check(z.gte(0), z.lte(1));
const customerKey = z.string().check(z.minLength(1), z.maxLength(253));

const domain = z.string().check(z.refine((text) => domainOf(text) === text));

const visit = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('customer'),
    tenantId: z.exactOptional(z.string().check(z.regex(new RegExp(`^${guidPattern}$`, 'u')))),
    name: z.exactOptional(text(300)),
    domain: z.exactOptional(domain),
    initialDomain: z.exactOptional(domain),
  }),
  z.strictObject({
    kind: z.literal('product'),
    name: z.exactOptional(text(300)),
    publisher: z.exactOptional(text(300)),
    contacts: z
      .array(
        z
          .strictObject({
            kind: z.enum(['link', 'email', 'phone']),
            value: text(2000),
            where: z.enum(['state', 'details', 'description']),
          })
          .check(z.refine(isReachable)),
      )
      .check(z.maxLength(20)),
  }),
]);

const stripRequests = [
  z.strictObject({ kind: z.literal('page-worker:page-found'), page: z.enum(visitKinds) }),
  z.strictObject({ kind: z.literal('page-worker:visit'), visit: z.nullable(visit) }),
  z.strictObject({ kind: z.literal('page-worker:save-customer') }),
  z.strictObject({ kind: z.literal('page-worker:new-request'), product: z.enum(requestProducts) }),
  z.strictObject({ kind: z.literal('page-worker:moved') }),
  z.strictObject({ kind: z.literal('page-worker:strip') }),
  z.strictObject({
    kind: z.literal('page-worker:order'),
    documentId,
    order: z.strictObject({
      command: z.enum(['fill', 'replace', 'undo']),
      fields: z.exactOptional(z.array(field).check(z.minLength(1), z.maxLength(writtenFields.length))),
    }),
  }),
  z.strictObject({ kind: z.literal('page-worker:search'), query: text(200) }),
  z.strictObject({ kind: z.literal('page-worker:mean'), customerKey, open: z.boolean() }),
  z.strictObject({
    kind: z.literal('page-worker:go'),
    to: z.enum(['partner-center', 'options', 'guide']),
    setting: z.exactOptional(z.string().check(z.regex(/^[A-Za-z0-9.-]{1,60}$/))),
  }),
  z.strictObject({ kind: z.literal('page-worker:own-request'), isOwn: z.boolean() }),
  z.strictObject({
    kind: z.literal('page-worker:strip-place'),
    place: z.strictObject({
      at: z.exactOptional(z.strictObject({ x: share, y: share })),
      isFolded: z.boolean(),
    }),
  }),
  z.strictObject({ kind: z.literal('page-worker:snooze'), isSnoozed: z.boolean() }),
  z.strictObject({ kind: z.literal('page-worker:accept'), documentId, warning: z.enum(warningIds) }),
  z.strictObject({ kind: z.literal('page-worker:acknowledge'), documentId }),
] as const;

/** What a script in a portal page may ask (`PageRequest`). */
export const requestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page-worker:form-found') }),
  z.strictObject({ kind: z.literal('page-worker:form-shown') }),
  z.strictObject({
    kind: z.literal('page-worker:brief'),
    command: z.enum(['auto', 'fill', 'replace', 'undo']),
  }),
  z.strictObject({ kind: z.literal('page-worker:state'), state }),
  z.strictObject({ kind: z.literal('page-worker:elsewhere') }),
  z.strictObject({ kind: z.literal('page-worker:frame-shown'), frame }),
  z.strictObject({
    kind: z.literal('page-worker:boxes'),
    frame,
    boxes: z.array(box).check(z.maxLength(500)),
  }),
  z.strictObject({ kind: z.literal('page-worker:held') }),
  ...stripRequests,
]);

const tabId = z.int().check(z.gte(0));

/** What a page of the extension may ask (`UiRequest`). */
export const uiRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ui-worker:open'),
    url: z.string().check(z.maxLength(4000), z.refine(isOpenable)),
    tabId: z.exactOptional(tabId),
    customerKey: z.exactOptional(customerKey),
  }),
  z.strictObject({ kind: z.literal('ui-worker:warnings'), tabId }),
  z.strictObject({ kind: z.literal('ui-worker:visit'), tabId }),
  z.strictObject({ kind: z.literal('ui-worker:save-customer'), tabId }),
  z.strictObject({ kind: z.literal('ui-worker:new-request'), tabId, product: z.enum(requestProducts) }),
]);

const onlyTop: ReadonlySet<unknown> = new Set(stripRequests.map(({ shape }) => shape.kind.def.values[0]));

/** Whether only the top page of a tab may ask it: the strip stands there alone. */
export function isForTop(kind: string): boolean {
  return onlyTop.has(kind);
}
