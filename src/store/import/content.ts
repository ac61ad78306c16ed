// Tells columns without a known name by what stands in them, as long as that leaves no choice.

import type { ColumnMeaning, ImportNote } from '../../model/import';
import { contentOf } from './fits';

export interface Found {
  readonly meanings: readonly (ColumnMeaning | null)[];
  readonly notes: readonly ImportNote[];
}

interface Unnamed {
  /** Values by column. */
  readonly values: readonly (readonly string[])[];
  /** Whether a column may be looked at: nobody knows its name. */
  readonly isOpen: readonly boolean[];
  /** What the names said. */
  readonly meanings: readonly (ColumnMeaning | null)[];
}

const told = ['tenantId', 'domain', 'initialDomain'] as const;

/** Whether a column of this meaning says which customer a row is about. */
export function isIdentity(meaning: ColumnMeaning | null): boolean {
  return meaning !== null && (told as readonly string[]).includes(meaning);
}

/**
 * Gives open columns the meanings that are still free. Two columns of ids are never told apart, nor is one id beside
 * the names of subscriptions: then nothing is, and the user has to say (`columns-unknown`).
 */
export function byContent({ values, isOpen, meanings }: Unnamed): Found {
  const contents = values.map((column, at) => (isOpen[at] ? contentOf(column) : undefined));
  const has = (meaning: ColumnMeaning): boolean => meanings.includes(meaning);
  const isNamed = meanings.some(isIdentity) || has('subscriptionId');
  const ids = contents.filter((content) => content === 'tenantId').length;
  const isUnclear = ids > (has('subscriptionName') ? 0 : 1);
  if (!isNamed && isUnclear) return { meanings, notes: ['columns-unknown'] };
  const found: (ColumnMeaning | null)[] = [...meanings];
  const give = (meaning: ColumnMeaning, content: string): void => {
    const places = contents.flatMap((each, at) => (each === content ? [at] : []));
    const [only] = places;
    if (!has(meaning) && only !== undefined && places.length === 1) found[only] = meaning;
  };
  if (!isUnclear && !has('subscriptionId')) give('tenantId', 'tenantId');
  give('domain', 'domain');
  give('initialDomain', 'initialDomain');
  if (found.some(isIdentity)) give('name', 'text');
  if (!found.some(isIdentity) && !has('subscriptionId')) return { meanings, notes: ['columns-unknown'] };
  const isChanged = found.some((meaning, at) => meaning !== meanings[at]);
  return { meanings: found, notes: isChanged ? ['columns-by-content'] : [] };
}
