// What a language pack may say: how each concept and each choice is written in one language of the portal.

import type { RequestKind } from './facts';
import type { Concept } from './fields';

/**
 * Where a writing is from. `docs`: Microsoft's documentation as written by people; `docs-mt`: its machine
 * translation; `guess`: ours, which counts only when nothing else does.
 */
export type Source = 'docs' | 'docs-mt' | 'guess';

/** Texts as the portal shows them; `{a|b|} c` abbreviates `a c`, `b c` and `c` (`text/variants`). */
export type Writings = Readonly<Partial<Record<Source, readonly string[]>>>;

/** Choices that are words rather than names of countries, languages or time zones. */
export type ChoiceWord = 'csp-plan' | 'email' | 'phone' | 'business-hours' | 'around-the-clock';

/** The kinds of request that are told by their words; what is none of these is `other`. */
export type RequestWord = Exclude<RequestKind, 'other'>;

export interface LanguagePack {
  /** BCP 47 tag of the portal's language, also the locale of `Intl.DisplayNames`. */
  readonly language: string;
  readonly labels: Readonly<Partial<Record<Concept, Writings>>>;
  readonly choices: Readonly<Record<ChoiceWord, Writings>>;
  /** Choices of the kind of issue. The management of subscriptions counts as `billing`: both come with every plan. */
  readonly requests: Readonly<Record<RequestWord, Writings>>;
  /**
   * The whole name of the button that files the request: “Create”, “Submit” (facts: domain §3.3, §3.6). `contact`: one
   * that no other form has, “Contact me” (facts: domain §4).
   */
  readonly buttons: Readonly<Record<'create' | 'contact', Writings>>;
  /**
   * The whole heading of a pane or page in which a request is made, and of no other: “Contact support”, “New service
   * request” (facts: domain §4).
   */
  readonly headings: Readonly<Record<'request', Writings>>;
  /** Labels of this pack that other forms use, too: they name a field, but hardly tell a support form. */
  readonly generic: readonly string[];
  /** What an empty choice shows, as its first words: “Select”, “Select one …”. */
  readonly placeholders: readonly string[];
}

/** The detector's words as packed hashes, each with the number of its group; a group stands for one concept. */
export interface Words {
  /** How much the words of each group tell a support form. */
  readonly weights: readonly number[];
  readonly packed: string;
}
