// Knows what a column is called: looks a header up among the names of all languages and tools.

import type { HeaderConcept } from '../../model/import-headers';
import { headerPacks } from '../../rules/headers/all';
import { normalise, withoutRemark } from '../../text/normalise';

/** What a header says. `isSure`: a documented name; else one of our guesses, which the values must bear out. */
export interface Named {
  readonly concept: HeaderConcept;
  readonly isSure: boolean;
}

/** Longer texts are no headers. */
const maxLength = 100;

let known: ReadonlyMap<string, Named> | undefined;

/** “Tenant ID”, “TenantId” and “tenant-id (GUID)” are one name; undefined for a header nobody knows. */
export function conceptOf(header: string): Named | undefined {
  if (header.length > maxLength) return undefined;
  known ??= knownNames();
  return known.get(squashed(header)) ?? known.get(squashed(withoutRemark(header)));
}

/** The header without case, accents, punctuation and spaces. */
export function squashed(header: string): string {
  return normalise(header).replaceAll(' ', '');
}

/** Sure names win over guesses, wherever they stand. */
function knownNames(): Map<string, Named> {
  const names = new Map<string, Named>();
  const add = (concept: HeaderConcept, isSure: boolean, headers: readonly string[] = []): void => {
    for (const header of headers) {
      const key = squashed(header);
      if (!names.has(key)) names.set(key, { concept, isSure });
    }
  };
  for (const source of ['docs', 'guess'] as const)
    for (const pack of headerPacks)
      for (const [concept, headers] of Object.entries(pack))
        add(concept as HeaderConcept, source === 'docs', headers[source]);
  return names;
}
