// What is told of the policy that was received: keys and times, never a value.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { rememberPolicy } from '../../src/store/policy';
import { policyReport } from '../../src/store/policy-report';
import { memoryPort } from './memory';

afterEach(() => {
  vi.useRealTimers();
});

const at = async (time: number, work: () => Promise<unknown>) => {
  vi.useFakeTimers({ now: time, toFake: ['Date'] });
  await work();
};

describe('the report', () => {
  test('says of each key where it stood and what became of it', async () => {
    const local = memoryPort();
    await rememberPolicy(local, {
      contact: { country: 'IT', phone: 'none' },
      links: [{ url: 'https://a.example/' }],
      settings: JSON.stringify({
        contact: { country: 'DE', language: 'it-it' },
        supportPlan: ['A', 'B'],
        customers: [{ domain: 'contoso.example' }, {}],
      }),
    });
    const report = await policyReport(local);
    expect(report).toMatchObject({ hasAnyKey: true });
    expect(report.keys).toEqual([
      { path: 'contact.country', origin: 'key', state: 'locked' },
      { path: 'links', origin: 'key', state: 'added', count: 1 },
      { path: 'contact.country', origin: 'text', state: 'overruled' },
      { path: 'contact.language', origin: 'text', state: 'locked' },
      { path: 'supportPlan', origin: 'text', state: 'locked', count: 2 },
      { path: 'customers', origin: 'text', state: 'added', count: 1 },
    ]);
    expect(JSON.stringify(report)).not.toMatch(/"IT"|"DE"|contoso|a\.example/u);
  });

  test('is empty before anything was read, and for a copy nobody can read', async () => {
    expect(await policyReport(memoryPort())).toEqual({ hasAnyKey: false, keys: [] });
    const broken = memoryPort({ 'policy.last': 7, 'policy.read': { firstAt: 'x', lastAt: null } });
    expect(await policyReport(broken)).toEqual({ hasAnyKey: false, keys: [] });
  });

  test('of a policy with nothing usable still says that there is one', async () => {
    const local = memoryPort({ 'policy.last': { raw: { fill: 7 } } });
    expect(await policyReport(local)).toEqual({ hasAnyKey: true, keys: [] });
  });
});

describe('the times', () => {
  test('are those of the first policy and of the last answer', async () => {
    const local = memoryPort();
    await at(1_000_000, () => rememberPolicy(local, {}));
    expect(await policyReport(local)).toMatchObject({ lastAt: 1_000_000 });
    expect(await policyReport(local)).not.toHaveProperty('firstAt');
    await at(2_000_000, () => rememberPolicy(local, { fill: { mode: 'ask' } }));
    await at(3_000_000, () => rememberPolicy(local, { fill: { mode: 'off' } }));
    expect(await policyReport(local)).toMatchObject({ firstAt: 2_000_000, lastAt: 3_000_000 });
    await at(4_000_000, () => rememberPolicy(local, {}));
    await at(5_000_000, () => rememberPolicy(local, { fill: { mode: 'off' } }));
    expect(await policyReport(local)).toMatchObject({ firstAt: 5_000_000, lastAt: 5_000_000 });
  });

  test('are noted once a minute, so that pages that look again come to rest', async () => {
    const local = memoryPort();
    const policy = { fill: { mode: 'ask' } };
    await at(1_000_000, () => rememberPolicy(local, policy));
    await at(1_059_000, () => rememberPolicy(local, policy));
    expect(await policyReport(local)).toMatchObject({ lastAt: 1_000_000 });
    await at(1_061_000, () => rememberPolicy(local, policy));
    expect(await policyReport(local)).toMatchObject({ firstAt: 1_000_000, lastAt: 1_061_000 });
  });
});
