// The plan of one fill: which fields to write and which not, without a single value in it.

import type { WrittenField } from './fields';
import type { ControlKind } from './page';
import type { Outcome, Reason } from './report';

export interface PlannedWrite {
  readonly field: WrittenField;
  /** The field's id in the survey the plan was made from. */
  readonly target: string;
  readonly control: ControlKind;
  /** What the target looked like when planned; another look at the moment of writing stops the write. */
  readonly signature: string;
}

export interface Refusal {
  readonly field: WrittenField;
  readonly outcome: Outcome;
  readonly reason: Reason;
}

export interface Plan {
  readonly where: { readonly origin: string };
  readonly writes: readonly PlannedWrite[];
  readonly refusals: readonly Refusal[];
}
