// Knows the button that files a request by its whole name, in every language of the portal at once.

import type { LanguagePack, Writings } from '../model/language';
import { normalise } from './normalise';
import { perPacks } from './per-packs';
import { variantsOf } from './variants';

/** “Create”, “Submit”, “Contact me”, … in every language, normalised. */
export const createWords = perPacks<ReadonlySet<string>>((packs) =>
  wordsOf(packs, ({ buttons }) => [buttons.create, buttons.contact]),
);

export interface SignWords {
  /** Headings of the panes in which a request is made. */
  readonly headings: ReadonlySet<string>;
  /** “Contact me”, which ends no other form. */
  readonly contact: ReadonlySet<string>;
}

/** What tells a request without any field, in every language, normalised. */
export const signWords = perPacks<SignWords>((packs) => ({
  headings: wordsOf(packs, ({ headings }) => [headings.request]),
  contact: wordsOf(packs, ({ buttons }) => [buttons.contact]),
}));

function wordsOf(
  packs: readonly LanguagePack[],
  pick: (pack: LanguagePack) => readonly Writings[],
): Set<string> {
  const texts = packs.flatMap((pack) => pick(pack).flatMap((writings) => Object.values(writings).flat()));
  return new Set(texts.flatMap(variantsOf).map((text) => normalise(text)));
}
