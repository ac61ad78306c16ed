// Judging settings from anywhere: everything usable is kept, everything else is named, nothing throws.

import { describe, expect, test } from 'vitest';
import { judge, judgeText } from '../../src/store/judge';
import type { Problem } from '../../src/store/judge';
import { example } from './arbitrary';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const problemsOf = (value: unknown): Problem[] => judge(value).problems;

test('the file of the design is kept as it is, empty texts apart', () => {
  const { settings, problems } = judge(example);
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    ...example,
    partner: { ...example.partner, ownPlan: { kind: 'azure', name: 'Standard' }, provider: {} },
    customers: [
      {
        name: 'Contoso Ltd',
        tenantId: id,
        domain: 'contoso.example',
        initialDomain: 'contoso.onmicrosoft.com',
        cloud: 'public',
        subscriptions: example.customers[0]?.subscriptions,
        contact: {},
      },
    ],
  });
});

describe('problems', () => {
  test.each<[unknown, Problem]>([
    [{ theme: 'dark' }, { path: 'theme', problem: 'unknown-key' }],
    [{ contact: { fax: '1' } }, { path: 'contact.fax', problem: 'unknown-key' }],
    [{ contact: { 'a b.c': '1' } }, { path: 'contact["a b.c"]', problem: 'unknown-key' }],
    [{ contact: 'Giulia' }, { path: 'contact', problem: 'wrong-type', detail: 'object' }],
    [{ contact: [] }, { path: 'contact', problem: 'wrong-type', detail: 'object' }],
    [{ contact: null }, { path: 'contact', problem: 'wrong-type', detail: 'object' }],
    [{ contact: { phone: 5550199 } }, { path: 'contact.phone', problem: 'wrong-type', detail: 'string' }],
    [
      { contact: { phone: '12' } },
      { path: 'contact.phone', problem: 'malformed', detail: 'phone number with at least 5 digits' },
    ],
    [
      { contact: { firstName: 'x'.repeat(101) } },
      { path: 'contact.firstName', problem: 'not-allowed', detail: 'at most 100 characters' },
    ],
    [
      { fill: { mode: 'always' } },
      { path: 'fill.mode', problem: 'not-allowed', detail: 'automatic, ask, off' },
    ],
    [
      { warnings: { acknowledge: 'yes' } },
      { path: 'warnings.acknowledge', problem: 'wrong-type', detail: 'boolean' },
    ],
    [{ version: 2 }, { path: 'version', problem: 'newer-version', detail: '1' }],
    [{ version: 0 }, { path: 'version', problem: 'not-allowed', detail: '1' }],
    [{ version: '1' }, { path: 'version', problem: 'wrong-type', detail: 'number' }],
    [{ supportPlan: ['A', 3] }, { path: 'supportPlan[1]', problem: 'wrong-type', detail: 'string' }],
    [{ supportPlan: ['A', ' A'] }, { path: 'supportPlan[1]', problem: 'duplicate' }],
    [
      { partner: { tenants: ['A.example', 'a.example'] } },
      { path: 'partner.tenants[1]', problem: 'duplicate' },
    ],
    [
      { customers: [{ tenantId: id }, { tenantId: id.toUpperCase(), name: 'B' }] },
      { path: 'customers[1]', problem: 'duplicate' },
    ],
    [JSON.parse('{"__proto__":{"polluted":1}}'), { path: '__proto__', problem: 'forbidden-key' }],
    [{ contact: { constructor: {} } }, { path: 'contact.constructor', problem: 'forbidden-key' }],
    [{ partner: { prototype: 1 } }, { path: 'partner.prototype', problem: 'forbidden-key' }],
    [7, { path: '', problem: 'wrong-type', detail: 'object' }],
    [null, { path: '', problem: 'wrong-type', detail: 'object' }],
    [new Map(), { path: '', problem: 'wrong-type', detail: 'object' }],
  ])('%j', (value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  test('never carry the offending value', () => {
    expect(JSON.stringify(problemsOf({ contact: { email: 'secret', phone: '12s' } }))).not.toMatch(
      /secret|12s/,
    );
  });
});

describe('neighbours', () => {
  test('a customer with a bad name keeps its other keys, and its neighbours', () => {
    const { settings, problems } = judge({
      customers: [{ tenantId: id, name: 7, cloud: 'mars', note: 'VIP' }, { domain: 'other.example' }],
      fill: { mode: 'never', prefilled: 'replace' },
    });
    expect(settings).toEqual({
      customers: [{ tenantId: id, note: 'VIP' }, { domain: 'other.example' }],
      fill: { prefilled: 'replace' },
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'customers[0].name',
      'customers[0].cloud',
      'fill.mode',
    ]);
  });

  test('a customer with a bad tenant id but a domain stays; one without either goes and is named', () => {
    const { settings, problems } = judge({
      customers: [{ tenantId: 'x', domain: 'a.example' }, { tenantId: 'x', name: 'B' }, { name: 'C' }],
    });
    expect(settings.customers).toEqual([{ domain: 'a.example' }]);
    expect(problems.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      'customers[0].tenantId malformed',
      'customers[1].tenantId malformed',
      'customers[1] malformed',
      'customers[2] malformed',
    ]);
  });

  test('a link without address and a subscription without id go alone', () => {
    const { settings, problems } = judge({
      links: [{ name: 'x' }, { url: 'https://a.example' }],
      customers: [{ tenantId: id, subscriptions: [{ name: 's' }, { id }] }],
    });
    expect(settings.links).toEqual([{ url: 'https://a.example' }]);
    expect(settings.customers?.[0]?.subscriptions).toEqual([{ id }]);
    expect(problems).toEqual([
      { path: 'links[0]', problem: 'malformed', detail: 'needs url' },
      { path: 'customers[0].subscriptions[0]', problem: 'malformed', detail: 'needs id' },
    ]);
  });
});

describe('limits', () => {
  test('deep nesting ends where the schema ends', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = { contact: deep };
    expect(judge(deep)).toEqual({
      settings: { contact: {} },
      problems: [{ path: 'contact.contact', problem: 'unknown-key' }],
    });
  });

  test('a circle is no trap', () => {
    const circle: Record<string, unknown> = { fill: { mode: 'ask' } };
    circle['contact'] = circle;
    expect(judge(circle).settings).toEqual({ contact: {}, fill: { mode: 'ask' } });
  });

  test('too many keys, too many items and too long a text are refused', () => {
    const keys = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`k${index}`, 1]));
    expect(problemsOf({ contact: keys })).toEqual([
      { path: 'contact', problem: 'not-allowed', detail: 'at most 1000 keys' },
    ]);
    const items = new Array<unknown>(200_001).fill('x');
    expect(problemsOf({ supportPlan: items })[0]).toMatchObject({
      path: 'supportPlan',
      problem: 'not-allowed',
    });
    expect(judgeText(' '.repeat(50_000_001)).problems[0]).toMatchObject({ path: '', problem: 'not-allowed' });
  });

  test('a long key is cut in the path', () => {
    expect(problemsOf({ ['k'.repeat(500)]: 1 })[0]?.path.length).toBeLessThan(100);
  });

  test('a value that cannot be looked at is reported', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const expected = { settings: {}, problems: [{ path: '', problem: 'malformed', detail: 'unreadable' }] };
    expect(judge(proxy)).toEqual(expected);
    expect(judge({ get contact() { throw new Error('no'); } })).toEqual(expected); // prettier-ignore
  });
});

describe('text', () => {
  test('takes JSON with a byte order mark', () => {
    expect(judgeText('\uFEFF{"fill":{"mode":"off"}}')).toEqual({
      settings: { fill: { mode: 'off' } },
      problems: [],
    });
  });

  test.each([
    ['', 'line 1, column 1'],
    ['foo', 'line 1, column 2'],
    ['{"a": 1,}', 'line 1, column 9'],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3'],
    ['{\n  "a": “b”\n}', 'line 2, column 8'],
    ['{ // c\n}', 'line 1, column 3'],
    ['{"a": [1, 2', 'line 1, column 12'],
    [
      '{"list": ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", “aaaaaaaaaaaaaaaaaa”, "aaaaaaaaaaaaaaaaaaaaa"]}',
      'line 1, column 45',
    ],
  ])('%j breaks at %s', (text, detail) => {
    expect(judgeText(text)).toEqual({ settings: {}, problems: [{ path: '', problem: 'not-json', detail }] });
  });
});
