// Matches labels against all language packs at once: the portal's language is not the browser's.

import type { Concept } from '../model/fields';
import type { LanguagePack, Source, Writings } from '../model/language';
import type { Certainty } from '../model/page';
import { containsWords, normalise, withoutRemark } from './normalise';
import { weightOf } from './support-form';
import { variantsOf } from './variants';

interface Writing {
  readonly concept: Concept;
  readonly source: Source;
  readonly language: string;
  /** How much it tells a support form. */
  readonly weight: number;
}

/** Accepted writings by their normalised text; one text may mean several concepts (it: “Tipo di problema”). */
export interface Vocabulary {
  readonly writings: ReadonlyMap<string, readonly Writing[]>;
  readonly packs: readonly LanguagePack[];
}

export interface Meaning {
  readonly concept: Concept;
  readonly certainty: Certainty;
  readonly source: Source;
  readonly weight: number;
}

export function vocabularyOf(packs: readonly LanguagePack[]): Vocabulary {
  const writings = new Map<string, Writing[]>();
  for (const [text, writing] of packs.flatMap(writingsOf)) {
    const key = normalise(text);
    writings.set(key, [...(writings.get(key) ?? []), writing]);
  }
  return { writings, packs };
}

/** Every accepted label of a pack with what it means and weighs. */
export function writingsOf({ labels, language, generic }: LanguagePack): (readonly [string, Writing])[] {
  const common = new Set(generic.flatMap(variantsOf).map((text) => normalise(text)));
  const weigh = (concept: Concept, source: Source, text: string) =>
    weightOf({ concept, source, text, generic: common.has(normalise(text)) });
  return (Object.entries(labels) as [Concept, Writings][]).flatMap(([concept, bySource]) =>
    (Object.entries(bySource) as [Source, readonly string[]][]).flatMap(([source, texts]) =>
      texts
        .flatMap(variantsOf)
        .map((text) => [text, { concept, source, language, weight: weigh(concept, source, text) }] as const),
    ),
  );
}

/**
 * What a field's labels (most trusted first) mean: every concept of the first label that says anything exactly,
 * else of the longest writing from documentation that one of them contains. Contained counts only for writings of
 * two or more words (“Alternate email” and “Phone extension” are other questions), and never for a guess.
 */
export function meaningsOf(labels: readonly string[], vocabulary: Vocabulary): readonly Meaning[] {
  for (const label of labels) {
    const exact = exactMeanings(label, vocabulary);
    if (exact.length > 0) return exact;
  }
  for (const label of labels) {
    const contained = containedMeanings(normalise(label), vocabulary);
    if (contained.length > 0) return contained;
  }
  return [];
}

function exactMeanings(label: string, { writings }: Vocabulary): Meaning[] {
  const found = writings.get(normalise(label)) ?? writings.get(normalise(withoutRemark(label))) ?? [];
  return distinct(found, 'exact');
}

function containedMeanings(label: string, { writings }: Vocabulary): Meaning[] {
  let best: readonly Writing[] = [];
  let length = 0;
  for (const [text, meant] of writings) {
    const documented = meant.filter((writing) => writing.source !== 'guess');
    if (text.length > length && text.includes(' ') && documented.length > 0 && containsWords(label, text)) {
      best = documented;
      length = text.length;
    }
  }
  return distinct(best, 'contained');
}

function distinct(found: readonly Writing[], certainty: Certainty): Meaning[] {
  const best = new Map<Concept, Meaning>();
  for (const { concept, source, weight } of found) {
    const known = best.get(concept);
    const most = Math.max(weight, known?.weight ?? 0);
    const kept = known && known.source !== 'guess' ? known.source : source;
    best.set(concept, { concept, certainty, source: kept, weight: most });
  }
  return [...best.values()];
}
