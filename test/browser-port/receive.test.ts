// Holds the worker's door: every kind of request from portals only, and nothing of any other shape from anybody.

import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { accept, onRequest } from '../../src/browser/receive';
import { signalSources } from '../../src/model/context';
import { noFacts } from '../../src/model/facts';
import { outcomes, reasons } from '../../src/model/report';
import { accepted, extensionId, refused, sender } from './senders';

type Listener = (
  message: unknown,
  from: chrome.runtime.MessageSender,
  reply: (answer: unknown) => void,
) => boolean;
const listeners: Listener[] = [];

beforeEach(() => {
  listeners.length = 0;
  const onMessage = { addListener: (listener: Listener) => listeners.push(listener) };
  vi.stubGlobal('chrome', { runtime: { id: extensionId, onMessage } });
});

const report = {
  phase: 'done',
  results: [{ field: 'supportPlan', outcome: 'set', reason: 'read-back' }],
  missing: ['timeZone'],
  at: 1_700_000_000_000,
};
const tenant = { name: 'Contoso', domain: 'contoso.example' };
const because = signalSources.map((source) => ({ source, says: 'customer', tenant }));
const clouds = { portal: 'public', tenant: 'usgov', of: tenant, isAssumed: false };
const context = { verdict: 'customer', tenant, other: {}, clouds, because };
const facts = {
  ...noFacts,
  contact: { ...noFacts.contact, email: 'other' },
  emailDomain: 'contoso.example',
  additionalDomains: ['contoso.example'],
  guestNames: ['firstName'],
  byUser: ['email'],
  saveContact: true,
  severity: 'a',
  subscription: { name: 'Production' },
};
const state = { context, gate: 'fill', report, trouble: 'none', facts };
const frame = {
  path: [0, 2],
  origin: 'https://sandbox-1.reactblade.portal.azure.net',
  width: 700,
  height: 600,
};

/** One of each kind, by its kind and what is special about it. */
const requests: readonly (readonly [string, Record<string, unknown>])[] = [
  ['form-found', { kind: 'page-worker:form-found' }],
  ...['auto', 'fill', 'replace', 'undo'].map(
    (command) => [`brief ${command}`, { kind: 'page-worker:brief', command }] as const,
  ),
  ['state', { kind: 'page-worker:state', state }],
  [
    'state without context',
    { kind: 'page-worker:state', state: { ...state, context: null, trouble: 'no-answer' } },
  ],
  ['elsewhere', { kind: 'page-worker:elsewhere' }],
  ['frame-shown', { kind: 'page-worker:frame-shown', frame }],
  ['boxes', { kind: 'page-worker:boxes', frame, boxes: [[-5, 10.5, 200, 32]] }],
];

const some = { command: 'replace', fields: ['email', 'phone'] };
/** Those of the strip. */
const topRequests: readonly (readonly [string, Record<string, unknown>])[] = [
  ['moved', { kind: 'page-worker:moved' }],
  ['strip', { kind: 'page-worker:strip' }],
  ['order', { kind: 'page-worker:order', documentId: 'D2', order: { command: 'undo' } }],
  ['order for some fields', { kind: 'page-worker:order', documentId: 'D2', order: some }],
  ['search', { kind: 'page-worker:search', query: 'contoso' }],
  ['mean', { kind: 'page-worker:mean', customerKey: 'contoso.example', open: true }],
  ['go', { kind: 'page-worker:go', to: 'partner-center' }],
  ['go to a setting', { kind: 'page-worker:go', to: 'options', setting: 'partner.ownPlan' }],
  ['go to a part of the guide', { kind: 'page-worker:go', to: 'guide', setting: 'role-microsoft-365' }],
  ['own-request', { kind: 'page-worker:own-request', isOwn: true }],
  ['strip-place', { kind: 'page-worker:strip-place', place: { at: { x: 0, y: 0.5 }, isFolded: true } }],
  ['snooze', { kind: 'page-worker:snooze', isSnoozed: true }],
  ['accept', { kind: 'page-worker:accept', documentId: 'D2', warning: 'customer-contact' }],
  ['acknowledge', { kind: 'page-worker:acknowledge', documentId: 'D2' }],
];

describe('accepts', () => {
  test.each(requests)('%s from each of the portals', (_kind, request) => {
    for (const [, from] of accepted) expect(accept(request, from)?.request).toEqual(request);
  });

  test.each(topRequests)('%s from the top page alone: the strip stands there', (_kind, request) => {
    expect(accept(request, sender())?.request).toEqual(request);
    const inFrames = accepted.filter(([, from]) => from.frameId !== 0);
    expect(inFrames.length).toBeGreaterThan(2);
    for (const [, from] of inFrames) expect(accept(request, from)).toBeNull();
  });

  test('every outcome and reason there is', () => {
    for (const [index, reason] of reasons.entries()) {
      const results = [{ field: 'email', outcome: outcomes[index % outcomes.length], reason }];
      const message = { kind: 'page-worker:state', state: { ...state, report: { ...report, results } } };
      expect(accept(message, sender())).not.toBeNull();
    }
  });
});

describe('refuses', () => {
  test.each(refused)('every kind of request from %s', (_what, from) => {
    expect([...requests, ...topRequests].filter(([, request]) => accept(request, from) !== null)).toEqual([]);
  });

  test.each([...requests, ...topRequests])('%s with an extra key, or without its kind', (_kind, request) => {
    expect(accept({ ...request, extra: 1 }, sender())).toBeNull();
    expect(accept({ ...request, kind: undefined }, sender())).toBeNull();
    expect(accept({ ...request, kind: 'popup-page:command' }, sender())).toBeNull();
    expect(
      accept(JSON.parse(JSON.stringify(request).replace('{', '{"__proto__":{"x":1},')), sender()),
    ).toBeNull();
    expect(accept([request], sender())).toBeNull();
    expect(accept(JSON.stringify(request), sender())).toBeNull();
  });

  const withState = (change: object) => ({ kind: 'page-worker:state', state: { ...state, ...change } });
  const withReport = (change: object) => withState({ report: { ...report, ...change } });
  const withFrame = (change: object) => ({ kind: 'page-worker:frame-shown', frame: { ...frame, ...change } });
  const withOrder = (order: object) => ({ kind: 'page-worker:order', documentId: 'D', order });
  const result = report.results[0];

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'page-worker:form-found'],
    ['an empty object', {}],
    ['a kind alone that needs more', { kind: 'page-worker:brief' }],
    ['an unknown command', { kind: 'page-worker:brief', command: 'submit' }],
    ['a command of another type', { kind: 'page-worker:brief', command: ['fill'] }],
    ['an order of the worker', { kind: 'worker-page:renew' }],
    ['an order of the popup', { kind: 'popup-page:command', order: { command: 'fill' } }],
    ['an order for a field that is only read', withOrder({ command: 'fill', fields: ['severity'] })],
    ['an order for no field', withOrder({ command: 'replace', fields: [] })],
    ['an order that submits', withOrder({ command: 'submit' })],
    ['a setting that is a script', { kind: 'page-worker:go', to: 'options', setting: '"><script>' }],
    ['an address to go to', { kind: 'page-worker:go', to: 'https://evil.example/' }],
    [
      'a place outside of the window',
      { kind: 'page-worker:strip-place', place: { at: { x: 2, y: 0 }, isFolded: false } },
    ],
    ['facts with a value', withState({ facts: { ...facts, email: 'x@y.example' } })],
    ['facts without the contact', withState({ facts: { ...facts, contact: {} } })],
    ['a flood of domains', withState({ facts: { ...facts, additionalDomains: Array(101).fill('a.b') } })],
    ['a flood of boxes', { kind: 'page-worker:boxes', frame, boxes: Array(501).fill([1, 2, 3, 4]) }],
    ['a state without report', withState({ report: undefined })],
    ['a state with values', withState({ values: { email: 'x' } })],
    ['an unknown verdict', withState({ context: { verdict: 'fine' } })],
    ['an unknown gate', withState({ gate: 'open' })],
    ['an unknown trouble', withState({ trouble: 'x' })],
    ['a tenant with more', withState({ context: { ...context, tenant: { name: 'x', secret: 'y' } } })],
    [
      'a tenant’s name of a megabyte',
      withState({ context: { ...context, tenant: { name: 'x'.repeat(1e6) } } }),
    ],
    ['a result with a value', withReport({ results: [{ ...result, value: 'x' }] })],
    ['an unknown field', withReport({ results: [{ ...result, field: 'password' }] })],
    ['an unknown outcome', withReport({ results: [{ ...result, outcome: 'ok' }] })],
    ['an unknown reason', withReport({ results: [{ ...result, reason: 'because' }] })],
    ['an unknown phase', withReport({ phase: 'x' })],
    ['a read-only field as missing', withReport({ missing: ['severity'] })],
    ['a flood of results', withReport({ results: Array.from({ length: 21 }, () => result) })],
    ['a flood of missing fields', withReport({ missing: Array.from({ length: 21 }, () => 'email') })],
    ['a time that is none', withReport({ at: 'now' })],
    ['no number as time', withReport({ at: NaN })],
    ['a negative width', withFrame({ width: -1 })],
    ['an endless height', withFrame({ height: Infinity })],
    ['a width as text', withFrame({ width: '700' })],
    ['an endless origin', withFrame({ origin: 'x'.repeat(301) })],
    ['a frame with more', withFrame({ left: 0 })],
  ])('%s', (_what, message) => {
    expect(accept(message, sender())).toBeNull();
  });

  test('whatever else anybody may send', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (message) => {
        expect(accept(message, sender())).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...requests), fc.string(), fc.jsonValue(), ([, request], key, value) => {
        fc.pre(!Object.hasOwn(request, key) && key !== '__proto__');
        expect(accept({ ...request, [key]: value }, sender())).toBeNull();
      }),
    );
  });
});

describe('the listener', () => {
  const say = (message: unknown, from = sender()) => {
    const answers: unknown[] = [];
    const kept = listeners[0]!(message, from, (answer) => answers.push(answer));
    return { kept, answers };
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  test('is one, registered at once', () => {
    onRequest(async () => null);
    expect(listeners).toHaveLength(1);
  });

  test('hands on request and document, and replies what the handler gives', async () => {
    const seen: unknown[] = [];
    onRequest(async (request, from) => seen.push([request, from]));
    const { kept, answers } = say({ kind: 'page-worker:elsewhere' });
    await settled();
    expect(kept).toBe(true);
    expect(answers).toEqual([1]);
    expect(seen).toEqual([
      [
        { kind: 'page-worker:elsewhere' },
        { tabId: 7, documentId: 'D1', isTop: true, origin: 'https://portal.azure.com' },
      ],
    ]);
  });

  test('replies true for nothing, so that the asker knows it was heard', async () => {
    onRequest(async () => undefined);
    const { answers } = say({ kind: 'page-worker:form-found' });
    await settled();
    expect(answers).toEqual([true]);
  });

  test('replies null when the handler fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onRequest(async () => Promise.reject(new Error('broken')));
    const { answers } = say({ kind: 'page-worker:form-found' });
    await settled();
    expect(answers).toEqual([null]);
  });

  test('gives strangers and strange messages no reply and no effect', async () => {
    let calls = 0;
    onRequest(async () => (calls += 1));
    const said = [say({ kind: 'page-worker:form-found' }, refused[0]![1]), say({ kind: 'x' }), say(null)];
    await settled();
    expect(said).toEqual([1, 2, 3].map(() => ({ kept: false, answers: [] })));
    expect(calls).toBe(0);
  });
});
