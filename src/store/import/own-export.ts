// Knows our own CSV export by its columns, and what they hold.

import type { ColumnMeaning } from '../../model/import';
import { ownHeaders } from '../../rules/own-headers';
import { squashed } from './header-names';

const meanings: ReadonlyMap<string, ColumnMeaning> = new Map(
  Object.entries(ownHeaders).map(([meaning, name]) => [squashed(name), meaning as ColumnMeaning]),
);

/** Those of contacts come last and may be taken out. */
const wanted = [...meanings].filter(([, meaning]) => !meaning.startsWith('contact.')).map(([name]) => name);

/** Whether all columns are there that our export begins with. */
export function isOwnExport(header: readonly string[] = []): boolean {
  const names = new Set(header.map(squashed));
  return wanted.every((name) => names.has(name));
}

/** What a column of our export holds; null for one that somebody added. */
export function ownMeaning(header: string): ColumnMeaning | null {
  return meanings.get(squashed(header)) ?? null;
}
