// Finds the topics of the guide that a few words are about, in both of its languages at once.

import uFuzzy from '@leeoniya/ufuzzy';
import type { Chapter, ChapterId, Fact, GuideProduct } from '../model/guide';
import { factLines } from './guide';
import type { FactLine } from './guide';
import { normalise } from './normalise';
import { oneSlip } from './slips';

/** Words are found where they begin, in any script; what is searched is folded already. */
const begins: uFuzzy.Options = {
  unicode: true,
  interLft: 2,
  intraSplit: '(?!)',
  intraBound: '(?!)',
  intraContr: '(?!)',
};
const exact = new uFuzzy(begins);
const slips = new uFuzzy({ ...begins, ...oneSlip });
/** A slip in a shorter word is another word. */
const shortestGuess = 4;

export interface GuideHits {
  /** Ids of the facts that fit, and of those they are shown with. */
  readonly ids: ReadonlySet<string>;
  /** Chapters that fit by their own name, or by the title of a topic: these are most likely what is looked for. */
  readonly named: ReadonlySet<ChapterId>;
  /** Nothing fits exactly. */
  readonly isGuess: boolean;
}

export type GuideSearch = (query: string) => GuideHits;

export interface GuideNames {
  /** The chapters as the page calls them. */
  readonly chapters: Readonly<Record<ChapterId, string>>;
  /** Other names of the products. */
  readonly products: Readonly<Record<GuideProduct, string>>;
}

/** A topic with the folded texts that it is looked for in. */
interface Entry {
  readonly line: FactLine;
  readonly chapter: ChapterId;
  readonly name: string;
  readonly text: string;
}

/**
 * Searches topics: a fact with what it replaced. Every word of a query has to begin a word of the topic, in whichever
 * language, in any order; when no topic has them all, one slip a word is forgiven. An empty query fits everything.
 */
export function guideSearch(chapters: readonly Chapter[], names: GuideNames): GuideSearch {
  const entries = chapters.flatMap((chapter) =>
    factLines(chapter).map((line) => entryOf(line, chapter.id, names)),
  );
  return (query) => {
    const wanted = normalise(query).split(' ').filter(Boolean);
    const found = fitting(exact, entries, wanted);
    if (found.length > 0) return hits(found, exact, wanted, false);
    const long = wanted.filter(({ length }) => length >= shortestGuess);
    const guessed = long.length === 0 ? [] : fitting(slips, entries, long);
    return hits(guessed, slips, long, guessed.length > 0);
  };
}

function hits(
  found: readonly Entry[],
  engine: uFuzzy,
  wanted: readonly string[],
  isGuess: boolean,
): GuideHits {
  const inNames = found.filter(({ name }) => holds(engine, [name], wanted).has(0));
  return {
    ids: new Set(found.flatMap(({ line: { fact, older } }) => [fact, ...older].map(({ id }) => id))),
    named: new Set(inNames.map(({ chapter }) => chapter)),
    isGuess,
  };
}

function fitting(engine: uFuzzy, entries: readonly Entry[], wanted: readonly string[]): Entry[] {
  const places = holds(
    engine,
    entries.map(({ text }) => text),
    wanted,
  );
  return entries.filter((_entry, place) => places.has(place));
}

/** The places of the texts that hold every word. */
function holds(engine: uFuzzy, texts: readonly string[], wanted: readonly string[]): ReadonlySet<number> {
  return wanted.reduce((places, word) => {
    const has = new Set(engine.search(texts as string[], word, 0, Infinity)[0] ?? []);
    return new Set([...places].filter((place) => has.has(place)));
  }, new Set(texts.keys()));
}

function entryOf(line: FactLine, chapter: ChapterId, { chapters, products }: GuideNames): Entry {
  const name = `${chapters[chapter]} ${line.fact.title.en} ${line.fact.title.it}`;
  const texts = [line.fact, ...line.older].map((fact) => textOf(fact, products));
  return { line, chapter, name: normalise(name), text: normalise([name, ...texts].join(' ')) };
}

function textOf(
  { title, text, steps = [], source, products = [] }: Fact,
  words: GuideNames['products'],
): string {
  const told = [title, text, ...steps].flatMap(({ en, it }) => [en, it]);
  const others = products.map((product) => words[product]);
  return [...told, source?.title ?? '', source?.dated ?? '', ...others].join(' ');
}
