// Holds DESIGN §3.3 rule by rule: what is written, what is refused and why, and that no value is ever in a plan.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlan } from '../../src/flow/plan';
import type { PlanInput, Standing } from '../../src/flow/plan';
import { writtenFields } from '../../src/model/fields';
import type { Concept, WrittenField } from '../../src/model/fields';
import type { PageField } from '../../src/model/page';

interface Case {
  readonly standing?: Standing;
  readonly field?: Partial<PageField>;
  readonly user?: boolean;
  readonly ours?: boolean;
  readonly replace?: boolean;
  readonly absent?: boolean;
  readonly ambiguous?: boolean;
}

const pageField = (id: string, more: Partial<PageField> = {}): PageField => ({
  id,
  control: 'text',
  labels: [id],
  lock: 'none',
  shown: true,
  path: [],
  pane: 0,
  ...more,
});

/** The plan for an `email` field as described, with a severity beside it. */
function planFor({ standing = 'empty', field = {}, user, ours, replace, absent, ambiguous }: Case) {
  const of = (yes: boolean | undefined) => new Set<WrittenField>(yes ? ['email'] : []);
  return makePlan({
    page: {
      origin: 'https://portal.azure.com',
      fields: [pageField('f0'), pageField('f1', field)],
      signs: [],
    },
    match: {
      found: true,
      fields: {
        severity: { id: 'f0', certainty: 'exact' },
        ...(!absent && !ambiguous && { email: { id: 'f1', certainty: 'exact' } }),
      },
      ambiguous: ambiguous ? ['email'] : [],
      language: 'en',
    },
    standings: { email: standing },
    users: of(user),
    ours: of(ours),
    mayReplace: () => replace === true,
    signature: (name) => `signature of ${name}`,
  });
}

function wordFor(given: Case): string {
  const { writes, refusals } = planFor(given);
  expect(writes.length + refusals.length).toBe(1);
  return refusals.map(({ outcome, reason }) => `${outcome} (${reason})`)[0] ?? 'write';
}

const table = (rows: readonly (readonly [string, Case, string])[]) => {
  test.each(rows)('%s', (_what, given, expected) => {
    expect(wordFor(given)).toBe(expected);
  });
};

describe('what is empty is filled', () => {
  table([
    ['an empty field', {}, 'write'],
    ['an empty field that was ours', { ours: true }, 'write'],
    ['also with replace', { replace: true }, 'write'],
  ]);
});

describe('what is right stays', () => {
  table([
    ['a right field', { standing: 'right' }, 'already right (same-value)'],
    ['ours', { standing: 'right', ours: true }, 'already right (same-value)'],
    ['the user’s', { standing: 'right', user: true }, 'kept yours (same-value)'],
    ['a locked one', { standing: 'right', field: { lock: 'read-only' } }, 'already right (same-value)'],
    ['with replace', { standing: 'right', replace: true }, 'already right (same-value)'],
  ]);
});

describe('what the user typed stays, whatever is asked', () => {
  table([
    ['another value', { standing: 'other', user: true }, 'kept yours (typed-by-you)'],
    ['emptied by the user', { standing: 'empty', user: true }, 'kept yours (typed-by-you)'],
    [
      'also where we wrote before',
      { standing: 'other', user: true, ours: true },
      'kept yours (typed-by-you)',
    ],
    ['also with replace', { standing: 'other', user: true, replace: true }, 'kept yours (typed-by-you)'],
  ]);
});

describe('what the portal prefilled stays until told otherwise', () => {
  table([
    ['prefilled', { standing: 'other' }, 'prefilled, not yours (prefilled-by-portal)'],
    ['prefilled, with replace', { standing: 'other', replace: true }, 'write'],
    ['what we wrote and the page changed', { standing: 'other', ours: true }, 'write'],
  ]);
});

describe('locked controls stay', () => {
  table([
    ['read-only', { field: { lock: 'read-only' } }, 'read-only (locked)'],
    ['disabled', { field: { lock: 'disabled' } }, 'read-only (disabled)'],
    ['static text', { field: { control: 'static' } }, 'read-only (locked)'],
    [
      'also with replace',
      { standing: 'other', field: { lock: 'read-only' }, replace: true },
      'read-only (locked)',
    ],
    [
      'also the user’s',
      { standing: 'other', field: { lock: 'disabled' }, user: true },
      'read-only (disabled)',
    ],
  ]);
});

describe('ambiguity and absence are refused by name', () => {
  table([
    ['two fields', { ambiguous: true }, 'ambiguous (two-fields)'],
    ['two fields, with replace', { ambiguous: true, replace: true }, 'ambiguous (two-fields)'],
    ['two fields, one right', { ambiguous: true, standing: 'right' }, 'ambiguous (two-fields)'],
    ['no field', { absent: true }, 'not on this page (no-field)'],
  ]);
});

describe('the plan', () => {
  const input = (
    standings: PlanInput['standings'],
    fields: readonly Concept[],
    ambiguous: readonly Concept[] = [],
  ): PlanInput => ({
    page: {
      origin: 'https://portal.azure.com',
      fields: fields.map((name) => pageField(`f-${name}`)),
      signs: [],
    },
    match: {
      found: true,
      fields: Object.fromEntries(fields.map((name) => [name, { id: `f-${name}`, certainty: 'exact' }])),
      ambiguous,
      language: 'en',
    },
    standings,
    users: new Set(),
    ours: new Set(),
    mayReplace: () => false,
    signature: () => 's',
  });

  test('says where, what, how, and what it looked like', () => {
    expect(planFor({ field: { control: 'list' } })).toEqual({
      where: { origin: 'https://portal.azure.com' },
      writes: [{ field: 'email', target: 'f1', control: 'list', signature: 'signature of email' }],
      refusals: [],
    });
  });

  test('comes in the order of the fields, the plan first', () => {
    const all = [...writtenFields].reverse();
    const standings = Object.fromEntries(all.map((name) => [name, 'empty'])) as PlanInput['standings'];
    expect(makePlan(input(standings, all)).writes.map(({ field }) => field)).toEqual(writtenFields);
  });

  test('has no word on fields without a value, and never one on fields that are only read', () => {
    const { writes, refusals } = makePlan(input({ phone: 'empty' }, ['phone', 'email', 'severity', 'title']));
    expect([...writes, ...refusals].map(({ field }) => field)).toEqual(['phone']);
  });

  test('refuses ambiguous fields even without a value, and only written ones', () => {
    expect(makePlan(input({}, [], ['country', 'severity'])).refusals).toEqual([
      { field: 'country', outcome: 'ambiguous', reason: 'two-fields' },
    ]);
  });

  const standing = fc.constantFrom<Standing>('empty', 'right', 'other');
  const set = fc.uniqueArray(fc.constantFrom(...writtenFields)).map((names) => new Set(names));
  const anyInput = fc.record({
    standings: fc.dictionary(fc.constantFrom(...writtenFields), standing),
    present: set,
    ambiguous: set,
    users: set,
    ours: set,
    replacePrefilled: fc.boolean(),
    lock: fc.constantFrom('none', 'read-only', 'disabled'),
  });

  test('has exactly one word for each field with a value, and never writes over the user or a lock', () => {
    fc.assert(
      fc.property(anyInput, ({ standings, present, ambiguous, users, ours, replacePrefilled, lock }) => {
        const clear = [...present].filter((name) => !ambiguous.has(name));
        const made = input(standings, clear, [...ambiguous]);
        const fields = made.page.fields.map((each) => ({ ...each, lock: lock }));
        const plan = makePlan({
          ...made,
          page: { ...made.page, fields },
          users,
          ours,
          mayReplace: () => replacePrefilled,
        });
        const named = [...plan.writes, ...plan.refusals].map(({ field }) => field);
        expect(named.length).toBe(new Set(named).size);
        expect(new Set(named)).toEqual(
          new Set([...(Object.keys(standings) as WrittenField[]), ...ambiguous]),
        );
        for (const { field } of plan.writes) {
          expect(
            users.has(field) || ambiguous.has(field) || standings[field] === 'right' || lock !== 'none',
          ).toBe(false);
          expect(standings[field] === 'empty' || replacePrefilled || ours.has(field)).toBe(true);
        }
      }),
    );
  });
});
