// Keeps what is made of the language packs, which is asked for at each look and costs milliseconds to make.

import type { LanguagePack } from '../model/language';

/** The same function, which makes its answer once for each list of packs. */
export function perPacks<T>(make: (packs: readonly LanguagePack[]) => T): typeof make {
  const made = new WeakMap<readonly LanguagePack[], { readonly answer: T }>();
  return (packs) => {
    const known = made.get(packs) ?? { answer: make(packs) };
    made.set(packs, known);
    return known.answer;
  };
}
