// The customers as texts to search, in memory: read in one go, folded once, asked at every keystroke.

import uFuzzy from '@leeoniya/ufuzzy';
import { normalise } from '../../text/normalise';
import type { ListDatabase } from './database';
import { revisionOf } from './database';
import { keyOfLine, readLine } from './lines';
import type { Line } from './lines';
import { linesIn } from './writer';
import { oneSlip } from '../../text/slips';

const letters = '\\p{L}\\p{N}';
/** Letters of any script; what is searched is folded already, so case and accents say nothing any more. */
const anyScript: uFuzzy.Options = {
  unicode: true,
  interSplit: `[^${letters}]+`,
  intraSplit: '(?!)',
  intraBound: '(?!)',
  intraChars: `[${letters}]`,
  intraContr: '(?!)',
};
const ascii: uFuzzy.Options = { intraSplit: '(?!)', intraBound: '(?!)', intraContr: '(?!)' };

const exact = { ascii: new uFuzzy(ascii), any: new uFuzzy(anyScript) };
const slips = { ascii: new uFuzzy({ ...ascii, ...oneSlip }), any: new uFuzzy({ ...anyScript, ...oneSlip }) };

/** Words in another order are tried up to this many words; with slips, each order costs more. */
const permuted = { exact: 3, slips: 2 };
/** A slip in a word of two or three letters is another word. */
const shortestGuess = 4;

export interface Found {
  /** Places in `lines`: the best ones, best first, as many as asked for. */
  readonly places: readonly number[];
  /** All that fit. */
  readonly total: number;
  readonly isGuess: boolean;
}

export class SearchIndex {
  readonly lines: readonly string[];
  /** Name and domains of each line, folded. */
  private readonly names: readonly string[];
  /** The same with tenant id and note. */
  private readonly texts: readonly string[];
  /** How long the folded name is at the start of `names`. */
  private readonly nameLengths: Uint16Array;
  /** 1 for a favourite. */
  private readonly favourites: Uint8Array;

  constructor(
    blocks: readonly string[],
    readonly revision: number,
  ) {
    this.lines = blocks.flatMap(linesIn);
    this.nameLengths = new Uint16Array(this.lines.length);
    this.favourites = new Uint8Array(this.lines.length);
    const names: string[] = [];
    this.texts = this.lines.map((line, at) => {
      const { key, name, domain, initialDomain, flags, note } = readLine(line);
      const foldedName = normalise(name);
      this.nameLengths[at] = foldedName.length;
      this.favourites[at] = flags.includes('f') ? 1 : 0;
      const inNames = `${foldedName} ${normalise(`${domain} ${initialDomain}`)}`.trim();
      names.push(inNames);
      return `${inNames} ${normalise(key)}${note === '' ? '' : ` ${normalise(note)}`}`;
    });
    this.names = names;
  }

  static async load(db: ListDatabase): Promise<SearchIndex> {
    const revision = await revisionOf(db);
    return new SearchIndex(
      (await db.getAll('index')).map(({ lines }) => lines),
      revision,
    );
  }

  line(place: number): Line {
    return readLine(this.lines[place] ?? '');
  }

  keyAt(place: number): string {
    return keyOfLine(this.lines[place] ?? '');
  }

  /** The best `limit` customers that fit a query (`fitting`). */
  search(query: string, limit: number): Found {
    const { places, isGuess } = this.fitting(query);
    const best = this.best(places, { wanted: normalise(query), limit });
    return { places: best, total: places.length, isGuess };
  }

  /**
   * What fits a query, in no order: every word of it is found in name, domains, tenant id or note, in any order; when
   * nothing is, the names and domains that fit but for one slip a word. An empty query fits all.
   */
  fitting(query: string): { readonly places: readonly number[]; readonly isGuess: boolean } {
    const wanted = normalise(query);
    if (wanted === '') return { places: this.lines.map((_line, place) => place), isGuess: false };
    const script = /^[ -~]*$/u.test(wanted) ? 'ascii' : 'any';
    const hits = matches(exact[script], this.texts, { wanted, most: permuted.exact });
    if (hits.length > 0 || wanted.length < shortestGuess) return { places: hits, isGuess: false };
    return { places: matches(slips[script], this.names, { wanted, most: permuted.slips }), isGuess: true };
  }

  /** Sorts no more than is asked for: one letter fits 100,000 customers. */
  private best(places: readonly number[], { wanted, limit }: { wanted: string; limit: number }): number[] {
    const ranks: number[][] = [];
    for (const place of places) (ranks[this.rankOf(place, wanted)] ??= []).push(place);
    const best: number[] = [];
    for (const equals of ranks.filter(Boolean)) {
      if (best.length >= limit) break;
      best.push(...equals.sort((a, b) => this.byName(a, b)).slice(0, limit - best.length));
    }
    return best;
  }

  /** The whole name first, then names that begin so, words that do, names that hold it, the rest; of equals, favourites first. */
  private rankOf(place: number, wanted: string): number {
    const names = this.names[place] ?? '';
    const isWhole = this.nameLengths[place] === wanted.length;
    return rankIn(names, wanted, isWhole) * 2 + (this.favourites[place] ? 0 : 1);
  }

  private byName(a: number, b: number): number {
    const [one = '', other = ''] = [this.names[a], this.names[b]];
    return one < other ? -1 : one > other ? 1 : 0;
  }
}

function rankIn(names: string, wanted: string, isWhole: boolean): number {
  if (names.startsWith(wanted)) return isWhole ? 0 : names[wanted.length] === ' ' ? 1 : 2;
  if (names.includes(` ${wanted}`)) return 3;
  if (names.includes(wanted)) return 4;
  const [first = ''] = wanted.split(' ', 1);
  if (names.startsWith(first)) return 5;
  return names.includes(` ${first}`) ? 6 : 7;
}

/** Places of the texts in which every word of `wanted` is found; words in any order when they are few. */
function matches(
  engine: uFuzzy,
  texts: readonly string[],
  { wanted, most }: { wanted: string; most: number },
): number[] {
  const words = wanted.split(' ');
  const orders = words.length > 1 && words.length <= most ? uFuzzy.permute(words) : [words];
  const [only] = orders;
  if (orders.length === 1 && only) return engine.filter(texts as string[], only.join(' ')) ?? [];
  return [...new Set(orders.flatMap((order) => engine.filter(texts as string[], order.join(' ')) ?? []))];
}
