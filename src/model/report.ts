// What came of a fill, field by field: words and reasons only, so that it can be shown, copied and kept.

import type { WrittenField } from './fields';

export const outcomes = [
  'set',
  'already right',
  'kept yours',
  'prefilled, not yours',
  'reverted by the page',
  'option missing',
  'ambiguous',
  'read-only',
  'cannot be emptied here',
  'not on this page',
] as const;

/** DESIGN §3.3: one word for what happened to a field. */
export type Outcome = (typeof outcomes)[number];

export const reasons = [
  'read-back',
  'undone',
  'same-value',
  'typed-by-you',
  'prefilled-by-portal',
  'page-changed-it',
  'page-calls-it-invalid',
  'no-such-option',
  'option-disabled',
  'list-did-not-open',
  'list-closed',
  'two-options',
  'two-fields',
  'locked',
  'disabled',
  'no-empty-choice',
  'vanished',
  'hidden',
  'changed-meanwhile',
  'no-field',
  'too-few-fields',
  'not-taken',
] as const;

/** Why: one word of a closed list; the texts are in `_locales` as `reason_…`. */
export type Reason = (typeof reasons)[number];

export interface FieldResult {
  readonly field: WrittenField;
  readonly outcome: Outcome;
  readonly reason: Reason;
}

/** `waiting` names what the fill waits for; the report of an unfinished fill is not a result. */
export type Phase = 'idle' | 'waiting' | 'filling' | 'done' | 'undone';

export interface Report {
  readonly phase: Phase;
  readonly results: readonly FieldResult[];
  /** Fields the form asks for and the profile has no value for. */
  readonly missing: readonly WrittenField[];
  /** Milliseconds since the epoch, from the caller's clock. */
  readonly at: number;
}
