// Tells the words that are a portal's own, in every language, from those that could be a customer's.

import type { Concept } from '../model/fields';
import type { LanguagePack } from '../model/language';
import { normalise } from './normalise';
import { variantsOf } from './variants';
import { meaningsOf, vocabularyOf } from './vocabulary';

export interface PortalWords {
  /** Whether a text is a label or a choice of a support form, in some language. */
  readonly isKnown: (text: string) => boolean;
  readonly isChoice: (text: string) => boolean;
  /** Whether options are those of a support form: the plan among them, or half of them known choices. */
  readonly areChoices: (options: readonly string[]) => boolean;
  /** How many words at the beginning of a text say that nothing is chosen: “Select”, “Choose one”. */
  readonly emptyWords: (text: string) => number;
  /** What stands in a list of this name: things of a customer, choices of the form, or nobody knows. */
  readonly listNamed: (label: string) => 'customers' | 'forms' | 'unknown';
}

/** What these ask is not the form's to say: their choices and contents are the customer's. */
const customers: ReadonlySet<Concept> = new Set<Concept>(['subscription', 'title', 'description']);

export function portalWordsOf(packs: readonly LanguagePack[]): PortalWords {
  const vocabulary = vocabularyOf(packs);
  const choices = new Set(
    packs
      .flatMap((pack) => Object.values(pack.choices).flatMap((writings) => Object.values(writings).flat()))
      .flatMap(variantsOf)
      .map((text) => normalise(text)),
  );
  const placeholders = new Set(packs.flatMap((pack) => pack.placeholders.map((text) => normalise(text))));
  const isChoice = (text: string) => choices.has(normalise(text));
  const plans = new Set(
    packs.flatMap((pack) => Object.values(pack.choices['csp-plan']).flat().map(normalise)),
  );
  return {
    isChoice,
    areChoices: (options) =>
      options.some((text) => plans.has(normalise(text))) ||
      (options.length > 1 && options.filter(isChoice).length * 2 >= options.length),
    emptyWords: (text) => {
      const words = text.trim().split(/\s+/u);
      return (
        words.findLastIndex((_, last) => placeholders.has(normalise(words.slice(0, last + 1).join(' ')))) + 1
      );
    },
    isKnown: (text) => isChoice(text) || vocabulary.writings.has(normalise(text)),
    listNamed: (label) => {
      const concepts = meaningsOf([label], vocabulary).map(({ concept }) => concept);
      if (concepts.length === 0) return 'unknown';
      return concepts.some((concept) => customers.has(concept)) ? 'customers' : 'forms';
    },
  };
}
