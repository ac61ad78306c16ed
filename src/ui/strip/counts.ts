// What came of the fields of a tab's forms, in numbers: “7 of 8 set · 1 kept yours”.

import type { FieldResult, Outcome } from '../../model/report';
import type { StripForm } from '../../model/strip';
import type { TextKey, Translate } from '../parts/text';

/** The gravest first: the order in which they are told. */
const open = [
  'reverted by the page',
  'option missing',
  'ambiguous',
  'cannot be emptied here',
  'prefilled, not yours',
  'read-only',
  'kept yours',
  'undone',
] as const;
type Open = (typeof open)[number];

const words: Readonly<Record<Open, readonly [one: TextKey, many: TextKey]>> = {
  'reverted by the page': ['stripRevertedOne', 'stripRevertedMany'],
  'option missing': ['stripMissingOne', 'stripMissingMany'],
  ambiguous: ['stripAmbiguousOne', 'stripAmbiguousMany'],
  'cannot be emptied here': ['stripStuckOne', 'stripStuckMany'],
  'prefilled, not yours': ['stripPrefilledOne', 'stripPrefilledMany'],
  'read-only': ['stripReadOnlyOne', 'stripReadOnlyMany'],
  'kept yours': ['stripKeptOne', 'stripKeptMany'],
  undone: ['stripUndoneOne', 'stripUndoneMany'],
};

export interface Tally {
  /** Fields that hold what they should: written by us, or found so. */
  readonly right: number;
  /** Fields the forms ask for on this page. */
  readonly total: number;
  /** The others by what came of them. */
  readonly others: readonly (readonly [what: Open, count: number])[];
}

export function tallyOf(forms: readonly StripForm[]): Tally {
  const results = forms.flatMap(({ state }) => state.report.results).filter(isHere);
  const others = open
    .map((what) => [what, results.filter((each) => standing(each) === what).length] as const)
    .filter(([, count]) => count > 0);
  const right = results.filter((each) => standing(each) === 'right').length;
  return { right, total: results.length, others };
}

function isHere({ outcome }: FieldResult): boolean {
  return outcome !== 'not on this page';
}

function standing({
  outcome,
  reason,
}: FieldResult): Exclude<Outcome, 'set' | 'already right'> | Open | 'right' {
  if (outcome === 'set') return reason === 'undone' ? 'undone' : 'right';
  return outcome === 'already right' ? 'right' : outcome;
}

/** In a few words, at most `most` kinds of others by name; empty when no field is there. */
export function countsText({ right, total, others }: Tally, t: Translate, most = others.length): string {
  if (total === 0) return '';
  const told = others.slice(0, most).map(([what, count]) => counted(words[what], count, t));
  const rest = others.slice(most).reduce((sum, [, count]) => sum + count, 0);
  if (rest > 0) told.push(counted(['stripOthersOne', 'stripOthersMany'], rest, t));
  return [t('stripSet', right, total), ...told].join(' · ');
}

function counted([one, many]: readonly [one: TextKey, many: TextKey], count: number, t: Translate): string {
  return count === 1 ? t(one) : t(many, count);
}
