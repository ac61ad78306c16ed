// Step 3: decides what to write and names every refusal; a pure function that never sees a value.

import { isWritten, writtenFields } from '../model/fields';
import type { WrittenField } from '../model/fields';
import type { Match, Page, PageField } from '../model/page';
import type { Plan, PlannedWrite, Refusal } from '../model/plan';
import type { Outcome, Reason } from '../model/report';

/** How a field stands against what it should hold. */
export type Standing = 'empty' | 'right' | 'other';

export interface PlanInput {
  readonly page: Page;
  readonly match: Match;
  /** Only fields for which the profile holds a value. */
  readonly standings: Readonly<Partial<Record<WrittenField, Standing>>>;
  readonly users: ReadonlySet<WrittenField>;
  /** Fields whose present value is ours. */
  readonly ours: ReadonlySet<WrittenField>;
  /** Whether what the portal prefilled there may be replaced. */
  readonly mayReplace: (field: WrittenField) => boolean;
  readonly signature: (field: WrittenField) => string;
}

/**
 * Each field for which there is a value becomes one write or one refusal (DESIGN §3.3): ambiguity is refused, what
 * is right stays, locked controls stay, the user's values stay, and the portal's stay unless told otherwise.
 */
export function makePlan(input: PlanInput): Plan {
  const writes: PlannedWrite[] = [];
  const refusals: Refusal[] = [];
  for (const field of writtenFields) {
    if (input.standings[field] === undefined && !isAmbiguous(input, field)) continue;
    const target = fieldOf(input, field);
    const refusal = refusalOf(input, field, target);
    if (refusal) refusals.push({ field, outcome: refusal[0], reason: refusal[1] });
    else if (target)
      writes.push({ field, target: target.id, control: target.control, signature: input.signature(field) });
  }
  return { where: { origin: input.page.origin }, writes, refusals };
}

function fieldOf({ page, match }: PlanInput, field: WrittenField): PageField | undefined {
  const id = match.fields[field]?.id;
  return page.fields.find((candidate) => candidate.id === id);
}

function isAmbiguous({ match }: PlanInput, field: WrittenField): boolean {
  return match.ambiguous.filter(isWritten).includes(field);
}

function refusalOf(
  input: PlanInput,
  field: WrittenField,
  target: PageField | undefined,
): [Outcome, Reason] | null {
  const standing = input.standings[field];
  if (isAmbiguous(input, field)) return ['ambiguous', 'two-fields'];
  if (!target) return ['not on this page', 'no-field'];
  if (standing === 'right')
    return input.users.has(field) ? ['kept yours', 'same-value'] : ['already right', 'same-value'];
  if (target.control === 'static' || target.lock === 'read-only') return ['read-only', 'locked'];
  if (target.lock === 'disabled') return ['read-only', 'disabled'];
  if (input.users.has(field)) return ['kept yours', 'typed-by-you'];
  const foreign = standing === 'other' && !input.ours.has(field);
  return foreign && !input.mayReplace(field) ? ['prefilled, not yours', 'prefilled-by-portal'] : null;
}
