// Matches labels against all language packs at once: the portal's language is not the browser's.

import type { Concept } from '../model/fields';
import type { LanguagePack, Source, Writings } from '../model/language';
import type { Certainty } from '../model/page';
import { containsWords, normalise, withoutRemark } from './normalise';
import { variantsOf } from './variants';
import { weightOf } from './weights';

interface Writing {
  readonly concept: Concept;
  readonly source: Source;
  readonly language: string;
  /** How much it tells a support form. */
  readonly weight: number;
  /** The text, normalised. */
  readonly words: string;
}

/** Accepted writings by their normalised text; one text may mean several concepts (it: “Tipo di problema”). */
export interface Vocabulary {
  readonly writings: ReadonlyMap<string, readonly Writing[]>;
  /** Documented writings of two or more words by their first word, longest first: what a label may contain. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}

/** What a label says in one language. */
export interface Meaning {
  readonly concept: Concept;
  readonly certainty: Certainty;
  readonly source: Source;
  readonly language: string;
  readonly weight: number;
}

export function vocabularyOf(packs: readonly LanguagePack[]): Vocabulary {
  const steps = vocabularySteps(packs);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, a language each: ten thousand writings take some 50 ms, in which the page should not stand still. */
export function* vocabularySteps(
  packs: readonly LanguagePack[],
): Generator<undefined, Vocabulary, undefined> {
  const writings = new Map<string, Writing[]>();
  for (const pack of packs) {
    yield;
    for (const [, writing] of writingsOf(pack)) {
      const known = writings.get(writing.words);
      if (known) known.push(writing);
      else writings.set(writing.words, [writing]);
    }
  }
  return { writings, phrases: phrasesOf(writings) };
}

function phrasesOf(writings: ReadonlyMap<string, readonly Writing[]>): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const [text, meant] of writings) {
    const [first = ''] = text.split(' ');
    if (first !== text && meant.some(mayBeContained))
      phrases.set(first, [...(phrases.get(first) ?? []), text]);
  }
  for (const texts of phrases.values()) texts.sort((a, b) => b.length - a.length);
  return phrases;
}

/** Inside a longer label only the words of a support form are trusted: an “Alternate e-mail” is another question. */
function mayBeContained({ source, weight }: Writing): boolean {
  return source !== 'guess' && weight > 0;
}

/** Every accepted label of a pack with what it means and weighs. */
export function writingsOf({ labels, language, generic }: LanguagePack): (readonly [string, Writing])[] {
  const common = new Set(generic.flatMap(variantsOf).map((text) => normalise(text)));
  const writingOf = (concept: Concept, source: Source, text: string): Writing => {
    const words = normalise(text);
    const weight = weightOf({ concept, source, words, generic: common.has(words) });
    return { concept, source, language, weight, words };
  };
  return (Object.entries(labels) as [Concept, Writings][]).flatMap(([concept, bySource]) =>
    (Object.entries(bySource) as [Source, readonly string[]][]).flatMap(([source, texts]) =>
      texts.flatMap(variantsOf).map((text) => [text, writingOf(concept, source, text)] as const),
    ),
  );
}

/**
 * What a field's labels (most trusted first) mean, language by language: everything the first label that says
 * anything says exactly, else the longest writing from documentation that one of them contains. Contained counts
 * only for writings of two or more words that tell a support form, and never for a guess.
 */
export function meaningsOf(labels: readonly string[], vocabulary: Vocabulary): readonly Meaning[] {
  for (const label of labels) {
    const exact = exactWritings(label, vocabulary);
    if (exact.length > 0) return exact.map((writing) => meaning(writing, 'exact'));
  }
  for (const label of labels) {
    const contained = containedWritings(normalise(label), vocabulary);
    if (contained.length > 0) return contained.map((writing) => meaning(writing, 'contained'));
  }
  return [];
}

function meaning({ concept, source, language, weight }: Writing, certainty: Certainty): Meaning {
  return { concept, certainty, source, language, weight };
}

function exactWritings(label: string, { writings }: Vocabulary): readonly Writing[] {
  const whole = normalise(label);
  return (
    writings.get(whole) ?? writings.get(normalise(withoutRemark(label))) ?? numbered(whole, writings) ?? []
  );
}

/** “Additional email 2”: of several fields for one thing, each may carry its number. */
function numbered(label: string, writings: Vocabulary['writings']): readonly Writing[] | undefined {
  const bare = label.replace(/ ?\d$/u, '');
  if (bare === label) return undefined;
  const several = writings.get(bare)?.filter(({ concept }) => concept === 'additionalEmails');
  return several && several.length > 0 ? several : undefined;
}

function containedWritings(label: string, { writings, phrases }: Vocabulary): readonly Writing[] {
  const found = label
    .split(' ')
    .map((word) => phrases.get(word)?.find((phrase) => containsWords(label, phrase)) ?? '')
    .reduce((longest, phrase) => (phrase.length > longest.length ? phrase : longest), '');
  return (writings.get(found) ?? []).filter(mayBeContained);
}
