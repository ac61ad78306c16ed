// Step 6: puts results together for people: in the order of the fields, without any value.

import { writtenFields } from '../model/fields';
import type { WrittenField } from '../model/fields';
import type { FieldResult, Phase, Report } from '../model/report';

export interface ReportInput {
  readonly phase: Phase;
  readonly results: ReadonlyMap<WrittenField, FieldResult>;
  readonly missing: readonly WrittenField[];
  readonly at: number;
}

/** Results in the order of `writtenFields`, the plan first. */
export function makeReport({ phase, results, missing, at }: ReportInput): Report {
  const ordered = writtenFields.map((field) => results.get(field)).filter((result) => result !== undefined);
  return { phase, results: ordered, missing, at };
}
