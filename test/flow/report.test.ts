// Puts results in the order of the fields, whatever order they came in.

import { expect, test } from 'vitest';
import { makeReport } from '../../src/flow/report';
import { writtenFields } from '../../src/model/fields';
import type { WrittenField } from '../../src/model/fields';
import type { FieldResult } from '../../src/model/report';

const result = (field: WrittenField): FieldResult => ({ field, outcome: 'set', reason: 'read-back' });
const resultsOf = (fields: readonly WrittenField[]) => new Map(fields.map((field) => [field, result(field)]));

test('results come in the order of the fields, the plan first', () => {
  const report = makeReport({
    phase: 'done',
    results: resultsOf([...writtenFields].reverse()),
    missing: [],
    at: 7,
  });
  expect(report.results.map(({ field }) => field)).toEqual(writtenFields);
});

test('fields without a result are left out, the rest is handed on', () => {
  expect(
    makeReport({ phase: 'waiting', results: resultsOf(['phone']), missing: ['country'], at: 7 }),
  ).toEqual({
    phase: 'waiting',
    results: [result('phone')],
    missing: ['country'],
    at: 7,
  });
});
