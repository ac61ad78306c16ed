// What is remembered of getting started: the first time only, and nothing that a broken storage makes up.

import { describe, expect, test } from 'vitest';
import type { FieldResult, Report } from '../../src/model/report';
import { isFilled, readOnboarding, rememberDemo } from '../../src/store/onboarding';
import { memoryPort } from './memory';

describe('the demo', () => {
  test('counts from its first time on', async () => {
    const local = memoryPort();
    expect(await readOnboarding(local)).toEqual({});
    await rememberDemo(local, 1000);
    await rememberDemo(local, 2000);
    expect(await readOnboarding(local)).toEqual({ demoDoneAt: 1000 });
    expect(local.writes).toEqual(['set onboarding']);
  });

  test.each([null, 'x', 5, [], { demoDoneAt: 'yes' }, { demoDoneAt: NaN }])(
    'is not done when the storage holds %o, and can be done',
    async (onboarding) => {
      const local = memoryPort({ onboarding });
      expect(await readOnboarding(local)).toEqual({});
      await rememberDemo(local, 1000);
      expect(await readOnboarding(local)).toEqual({ demoDoneAt: 1000 });
    },
  );

  test('is not done when the storage cannot be read', async () => {
    const broken = { ...memoryPort(), get: () => Promise.reject(new Error('corrupted')) };
    expect(await readOnboarding(broken)).toEqual({});
  });
});

describe('a report', () => {
  const plan: FieldResult = { field: 'supportPlan', outcome: 'set', reason: 'read-back' };
  const phone: FieldResult = { field: 'phone', outcome: 'set', reason: 'read-back' };
  const report = (rest: Partial<Report>): Report => ({
    phase: 'done',
    results: [phone, plan],
    missing: [],
    at: 1,
    ...rest,
  });

  test('of a fill that is over, with the plan set, is one of a filled form', () => {
    expect(isFilled(report({}))).toBe(true);
  });

  test.each<Partial<Report>>([
    { phase: 'filling' },
    { phase: 'undone' },
    { results: [phone] },
    { results: [{ ...plan, outcome: 'option missing', reason: 'no-such-option' }] },
    { results: [{ ...plan, outcome: 'prefilled, not yours', reason: 'prefilled-by-portal' }] },
  ])('of anything else is not: %o', (rest) => {
    expect(isFilled(report(rest))).toBe(false);
  });
});
