// Reading the policy: from the copy at once, from the browser when it answers, and what happens when it does not.

import { describe, expect, test } from 'vitest';
import { policyFromManaged, readPolicy, rememberPolicy, sameJson } from '../../src/store/policy';
import { atOnce, lateManaged, managedPort, memoryPort, never } from './memory';

const raw = { contact: { country: 'IT' } };
const cached = (value: unknown = raw) => memoryPort({ 'policy.last': { raw: value } });
const settled = async (promise: Promise<unknown>): Promise<boolean> => {
  const pending = Symbol('pending');
  const later = new Promise((resolve) => setTimeout(() => resolve(pending), 5));
  return (await Promise.race([promise, later])) !== pending;
};

describe('what managed storage holds', () => {
  test('nothing is no policy', () => {
    const none = { policy: {}, hasAnyKey: false, problems: [] };
    expect(policyFromManaged({})).toEqual(none);
    expect(policyFromManaged(undefined)).toEqual(none);
  });

  test('a key nobody can use is still a policy', () => {
    expect(policyFromManaged({ fill: 'ask' })).toEqual({
      policy: {},
      hasAnyKey: true,
      problems: [{ path: 'fill', problem: 'wrong-type', detail: 'object' }],
    });
  });

  test('explicit keys win over the text leaf by leaf', () => {
    const settings = JSON.stringify({
      contact: { country: 'DE', phone: '+49 30 5550 0199' },
      supportPlan: ['A'],
      links: [{ url: 'https://text.example/' }],
    });
    const { policy, problems } = policyFromManaged({
      settings,
      contact: { country: 'IT' },
      links: [{ url: 'https://key.example/' }],
    });
    expect(problems).toEqual([]);
    expect(policy).toEqual({
      contact: { country: 'IT', phone: '+49 30 5550 0199' },
      supportPlan: ['A'],
      links: [{ url: 'https://text.example/' }, { url: 'https://key.example/' }],
    });
  });

  test('an unusable explicit key leaves the text its say', () => {
    const { policy } = policyFromManaged({ settings: '{"fill":{"mode":"off"}}', fill: { mode: 'never' } });
    expect(policy.fill).toEqual({ mode: 'off' });
  });

  test.each([
    ['{"contact":{"phone":1}}', { path: 'settings:contact.phone', problem: 'wrong-type', detail: 'string' }],
    ['{"a"', { path: 'settings:', problem: 'not-json', detail: 'line 1, column 5' }],
    ['{"settings":"{}"}', { path: 'settings:settings', problem: 'unknown-key' }],
    [7, { path: 'settings', problem: 'wrong-type', detail: 'string' }],
  ])('problems of the text %j say so', (settings, problem) => {
    expect(policyFromManaged({ settings })).toMatchObject({ hasAnyKey: true, problems: [problem] });
  });
});

describe('with a copy of the last read', () => {
  test('it is used at once while the browser hangs', async () => {
    const read = await readPolicy(cached(), lateManaged(), { sleep: never });
    expect(read).toMatchObject({ policy: raw, hasAnyKey: true, problems: [], from: 'cache' });
    expect(await settled(read.fresh)).toBe(false);
  });

  test.each([
    [{ contact: { country: 'IT' } }, false],
    [{ contact: { country: 'DE' } }, true],
    [{}, true],
  ])('the answer %j is kept; changed: %s', async (answer, changed) => {
    const [local, managed] = [cached(), lateManaged()];
    const { fresh } = await readPolicy(local, managed, { sleep: never });
    managed.answer(answer);
    expect(await fresh).toEqual({ changed });
    expect(local.data.get('policy.last')).toEqual({ raw: answer });
  });

  test('an empty policy is a copy too', async () => {
    const read = await readPolicy(cached({}), lateManaged(), { sleep: never });
    expect(read).toMatchObject({ policy: {}, hasAnyKey: false, from: 'cache' });
  });

  test('a read that rejects is no answer: the copy stays', async () => {
    const [local, managed] = [cached(), lateManaged()];
    const { fresh } = await readPolicy(local, managed, { sleep: never });
    managed.reject();
    expect(await settled(fresh)).toBe(false);
    expect(local.writes).toEqual([]);
  });

  test.each([7, null, { raw: 'x' }, [], 'text'])('the broken copy %j counts as none', async (copy) => {
    const local = memoryPort({ 'policy.last': copy });
    expect((await readPolicy(local, managedPort(raw), { sleep: never })).from).toBe('managed');
  });
});

describe('without a copy', () => {
  test('it waits for the browser', async () => {
    const [local, managed] = [memoryPort(), lateManaged()];
    const reading = readPolicy(local, managed, { sleep: never });
    expect(await settled(reading)).toBe(false);
    managed.answer(raw);
    const read = await reading;
    expect(read).toMatchObject({ policy: raw, hasAnyKey: true, from: 'managed' });
    expect(await read.fresh).toEqual({ changed: false });
    expect(local.data.get('policy.last')).toEqual({ raw });
  });

  test('it waits as long as it was told, 10 s by itself', async () => {
    const waits: number[] = [];
    const sleep = async (ms: number): Promise<void> => void waits.push(ms);
    await readPolicy(memoryPort(), lateManaged(), { sleep });
    await readPolicy(memoryPort(), lateManaged(), { sleep, waitMs: 7 });
    expect(waits).toEqual([10_000, 7]);
  });

  test('after that there is no policy, and a later answer is a change', async () => {
    const [local, managed] = [memoryPort(), lateManaged()];
    const read = await readPolicy(local, managed, { sleep: atOnce });
    expect(read).toMatchObject({ policy: {}, hasAnyKey: false, problems: [], from: 'none' });
    managed.answer({});
    expect(await read.fresh).toEqual({ changed: true });
    expect(local.data.get('policy.last')).toEqual({ raw: {} });
  });

  test('a read that rejects, even before it starts, is no answer', async () => {
    const managed = { read: () => { throw new Error('no'); } }; // prettier-ignore
    const reading = readPolicy(memoryPort(), managed, { sleep: never });
    expect(await settled(reading)).toBe(false);
    expect((await readPolicy(memoryPort(), managed, { sleep: atOnce })).from).toBe('none');
  });
});

test('a storage that fails costs the copy, not the policy', async () => {
  const fail = (): Promise<never> => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  const local = { get: fail, set: fail, remove: fail };
  const read = await readPolicy(local, managedPort(raw), { sleep: never });
  expect(read).toMatchObject({ policy: raw, from: 'managed' });
  expect(await read.fresh).toEqual({ changed: false });
  await expect(rememberPolicy(local, raw)).rejects.toThrow('quota');
});

test('nothing is kept between calls: each worker starts from the storage alone', async () => {
  const local = memoryPort();
  await (
    await readPolicy(local, managedPort(raw), { sleep: never })
  ).fresh;
  expect((await readPolicy(local, lateManaged(), { sleep: never })).policy).toEqual(raw);
  expect((await readPolicy(memoryPort(), lateManaged(), { sleep: atOnce })).from).toBe('none');
});

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
])('sameJson(%j, %j) is %s', (one, other, same) => {
  expect(sameJson(one, other)).toBe(same);
});
