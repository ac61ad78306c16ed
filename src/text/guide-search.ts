// Finds the topics of the guide that a few words are about, in both of its languages at once.

import uFuzzy from '@leeoniya/ufuzzy';
import type { Chapter, Fact, GuideProduct } from '../model/guide';
import { factLines } from './guide';
import type { FactLine } from './guide';
import { normalise } from './normalise';

/** Words are found where they begin, in any script; what is searched is folded already. */
const begins: uFuzzy.Options = {
  unicode: true,
  interLft: 2,
  intraSplit: '(?!)',
  intraBound: '(?!)',
  intraContr: '(?!)',
};
const exact = new uFuzzy(begins);
/** One letter too many, too few, another or swapped. */
const slips = new uFuzzy({
  ...begins,
  intraMode: 1,
  intraSlice: [0, Infinity],
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
});
/** A slip in a shorter word is another word. */
const shortestGuess = 4;

export interface GuideHits {
  /** Ids of the facts that fit, and of those they are shown with. */
  readonly ids: ReadonlySet<string>;
  /** Nothing fits exactly. */
  readonly isGuess: boolean;
}

export type GuideSearch = (query: string) => GuideHits;

/**
 * Searches topics: a fact with what it replaced. Every word of a query has to begin a word of the topic, in whichever
 * language, in any order; when no topic has them all, one slip a word is forgiven. An empty query fits everything.
 * @param words other names of the products
 */
export function guideSearch(
  chapters: readonly Chapter[],
  words: Readonly<Record<GuideProduct, string>>,
): GuideSearch {
  const lines = chapters.flatMap(factLines);
  const texts = lines.map((line) => normalise(textOf(line, words)));
  return (query) => {
    const wanted = normalise(query).split(' ').filter(Boolean);
    const places = fitting(exact, texts, wanted);
    if (places.length > 0) return hits(places, lines, false);
    const long = wanted.filter(({ length }) => length >= shortestGuess);
    const guessed = long.length === 0 ? [] : fitting(slips, texts, long);
    return hits(guessed, lines, guessed.length > 0);
  };
}

function hits(places: readonly number[], lines: readonly FactLine[], isGuess: boolean): GuideHits {
  const found = places.flatMap((place) => lines[place] ?? []);
  return { ids: new Set(found.flatMap(({ fact, older }) => [fact, ...older].map(({ id }) => id))), isGuess };
}

function fitting(engine: uFuzzy, texts: readonly string[], wanted: readonly string[]): number[] {
  const all = texts.map((_text, place) => place);
  return wanted.reduce((places, word) => {
    const has = new Set(engine.search(texts as string[], word, 0, Infinity)[0] ?? []);
    return places.filter((place) => has.has(place));
  }, all);
}

function textOf({ fact, older }: FactLine, words: Readonly<Record<GuideProduct, string>>): string {
  return [fact, ...older].map((each) => factText(each, words)).join(' ');
}

function factText(
  { title, text, steps = [], source, products = [] }: Fact,
  words: Readonly<Record<GuideProduct, string>>,
) {
  const told = [title, text, ...steps].flatMap(({ en, it }) => [en, it]);
  return [
    ...told,
    source?.title ?? '',
    source?.dated ?? '',
    ...products.map((product) => words[product]),
  ].join(' ');
}
