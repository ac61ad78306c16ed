// Puts the facts of the guide in order, tells which are old, and writes one down to be quoted.

import type { Chapter, Fact } from '../model/guide';

/** A fact that holds, and beneath it what it replaced, the newest first. */
export interface FactLine {
  readonly fact: Fact;
  readonly older: readonly Fact[];
}

/** The facts of a chapter, newest first, each with what it replaced; what is not known comes last. */
export function factLines({ facts }: Chapter): FactLine[] {
  return facts
    .filter(({ replacedBy }) => replacedBy === undefined)
    .map((fact) => ({ fact, older: replaced(fact, facts) }))
    .sort((a, b) => byDate(a.fact, b.fact));
}

function replaced({ id }: Fact, facts: readonly Fact[]): Fact[] {
  const direct = facts.filter(({ replacedBy }) => replacedBy === id).sort(byDate);
  return direct.flatMap((fact) => [fact, ...replaced(fact, facts)]);
}

function byDate(a: Fact, b: Fact): number {
  return (b.source?.dated ?? '').localeCompare(a.source?.dated ?? '');
}

/** After this many months a fact may have changed unnoticed. */
export const staleAfterMonths = 18;

/** Whether it is longer than that since a fact was looked at; the month itself does not count, for its day is not known. */
export function isStale({ checked }: Pick<Fact, 'checked'>, today: Date): boolean {
  const [year = 0, month = 1] = checked.split('-').map(Number);
  const months = (today.getFullYear() - year) * 12 + (today.getMonth() + 1 - month);
  return months > staleAfterMonths;
}

/** Facts that a look at their articles is due for. */
export function staleFacts(chapters: readonly Chapter[], today: Date): Fact[] {
  return chapters.flatMap(({ facts }) => facts.filter((fact) => isStale(fact, today)));
}
