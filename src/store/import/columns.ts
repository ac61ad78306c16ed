// Decides what each column of a table holds: by the user's choice, by its name, else by what stands in it.

import type { Column, ColumnMeaning, ImportNote } from '../../model/import';
import { shownText } from './clean';
import { byContent, isIdentity } from './content';
import type { Table } from './dialect';
import { fits, valuesAt } from './fits';
import { conceptOf, squashed } from './header-names';
import { isOwnExport, ownMeaning } from './own-export';

export interface Columns {
  readonly columns: readonly Column[];
  readonly notes: readonly ImportNote[];
}

interface Candidate {
  readonly at: number;
  readonly header: string;
  readonly isSure: boolean;
  readonly values: readonly string[];
}

/** Values of a column that are shown to know it by. */
const shownSamples = 3;

/** The user's choice counts alone; else names come before contents. No two columns get one meaning. */
export function columnsOf(table: Table, chosen?: readonly (ColumnMeaning | null)[]): Columns {
  const { header, width, samples } = table;
  const values = Array.from({ length: width }, (_, at) => valuesAt(samples, at));
  while (values.length > 0 && values.at(-1)?.length === 0 && !header?.[values.length - 1]) values.pop();
  const headers = values.map((_, at) => header?.[at] ?? '');
  const given = chosen ?? (isOwnExport(headers) ? headers.map(ownMeaning) : undefined);
  const { meanings, notes } = given
    ? ofChoice(headers.map((_, at) => given[at] ?? null))
    : foundMeanings(headers, values);
  return {
    columns: headers.map((text, at) => ({
      header: shownText(text),
      samples: [...new Set(values[at])].slice(0, shownSamples).map(shownText),
      meaning: meanings[at] ?? null,
    })),
    notes,
  };
}

function foundMeanings(headers: readonly string[], values: readonly (readonly string[])[]) {
  const { meanings, notes } = byName(headers, values);
  const isOpen = headers.map((header, at) => {
    const named = conceptOf(header);
    if (!named || named.concept === 'unused') return !named;
    // A guess that the values do not bear out says nothing; a second column of a name is no other column.
    return !named.isSure && meanings[at] === null && !fits(named.concept, values[at] ?? []);
  });
  const found = byContent({ values, isOpen, meanings });
  return { meanings: found.meanings, notes: [...notes, ...found.notes] };
}

function byName(headers: readonly string[], values: readonly (readonly string[])[]) {
  const meanings: (ColumnMeaning | null)[] = headers.map(() => null);
  let hasTwins = false;
  for (const [meaning, candidates] of candidatesFor(headers, values)) {
    const best = bestOf(meaning, candidates);
    if (best) meanings[best.at] = meaning;
    hasTwins ||= candidates.some(
      (one, index) =>
        candidates.findIndex(
          (other) => squashed(other.header) === squashed(one.header) || (one.isSure && other.isSure),
        ) < index,
    );
  }
  const notes: ImportNote[] = hasTwins ? ['duplicate-headers'] : [];
  return { meanings, notes };
}

/** The columns that each meaning is the name of, sure ones first. */
function candidatesFor(
  headers: readonly string[],
  values: readonly (readonly string[])[],
): Map<ColumnMeaning, Candidate[]> {
  const found = new Map<ColumnMeaning, Candidate[]>();
  for (const [at, header] of headers.entries()) {
    const named = conceptOf(header);
    if (!named || named.concept === 'unused') continue;
    const candidate = { at, header, isSure: named.isSure, values: values[at] ?? [] };
    found.set(named.concept, [...(found.get(named.concept) ?? []), candidate]);
  }
  for (const candidates of found.values()) candidates.sort((a, b) => Number(b.isSure) - Number(a.isSure));
  return found;
}

/**
 * The first whose values fit; else the first with a sure name, so that wrong values are told row by row; else an empty
 * one.
 */
function bestOf(meaning: ColumnMeaning, candidates: readonly Candidate[]): Candidate | undefined {
  return (
    candidates.find(({ values }) => values.length > 0 && fits(meaning, values)) ??
    candidates.find(({ isSure }) => isSure) ??
    candidates.find(({ values }) => values.length === 0)
  );
}

/** A meaning that was given twice counts once. */
function ofChoice(given: readonly (ColumnMeaning | null)[]): {
  meanings: (ColumnMeaning | null)[];
  notes: ImportNote[];
} {
  const meanings = given.map((meaning, at) => (given.indexOf(meaning) === at ? meaning : null));
  const isEnough = meanings.some((meaning) => isIdentity(meaning) || meaning === 'subscriptionId');
  return { meanings, notes: isEnough ? [] : ['columns-unknown'] };
}
