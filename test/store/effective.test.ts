// Settings in force: stored settings, policy and defaults together.

import { describe, expect, test } from 'vitest';
import { complete } from '../../src/store/merge';
import { effectiveSettings } from '../../src/store/settings';
import { atOnce, lateManaged, managedPort, memoryPort, never } from './memory';

describe('everything together', () => {
  test('without settings and policy: the defaults', async () => {
    const { fresh, ...rest } = await effectiveSettings(memoryPort(), managedPort({}), { sleep: never });
    expect(rest).toEqual({
      settings: complete({}),
      locked: [],
      problems: [],
      customerLayers: { stored: [], policy: [] },
      policyFrom: 'managed',
      policyHasAnyKey: false,
      writable: true,
    });
    expect(await fresh).toEqual({ changed: false });
  });

  test('a policy without fill.mode asks, and problems say whose they are', async () => {
    const local = memoryPort({ settings: { fill: { mode: 'automatic' }, theme: 1 } });
    const effective = await effectiveSettings(local, managedPort({ settings: '{"x":1}', y: 'z' }), {
      sleep: never,
    });
    expect(effective.settings.fill.mode).toBe('ask');
    expect(effective.locked).toEqual(['fill.mode']);
    expect(effective.policyHasAnyKey).toBe(true);
    expect(effective.problems).toEqual([
      { path: 'theme', problem: 'unknown-key' },
      { path: 'policy:y', problem: 'unknown-key' },
      { path: 'policy:settings:x', problem: 'unknown-key' },
    ]);
  });

  test('customers of settings and policy are told apart; those of a policy not read yet are unknown, not none', async () => {
    const [mine, theirs] = [{ domain: 'a.example' }, { domain: 'b.example' }];
    const local = memoryPort({ settings: { customers: [mine] } });
    const known = await effectiveSettings(local, managedPort({ customers: [theirs] }), { sleep: never });
    expect(known.customerLayers).toEqual({ stored: [mine], policy: [theirs] });
    const fresh = memoryPort({ settings: { customers: [mine] } });
    const waiting = await effectiveSettings(fresh, lateManaged(), { sleep: atOnce });
    expect(waiting.customerLayers).toEqual({ stored: [mine], policy: undefined });
  });

  test('a policy that changes is in force at the next call', async () => {
    const local = memoryPort({ 'policy.last': { raw: { fill: { mode: 'off' } } } });
    const managed = lateManaged();
    const first = await effectiveSettings(local, managed, { sleep: never });
    expect(first).toMatchObject({ settings: { fill: { mode: 'off' } }, policyFrom: 'cache' });
    managed.answer({});
    expect(await first.fresh).toEqual({ changed: true });
    expect((await effectiveSettings(local, managed, { sleep: never })).settings.fill.mode).toBe('automatic');
  });
});
