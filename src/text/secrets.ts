// Remembers names that a page or the settings give away, to take them out wherever else they stand.

import { masked } from './redact';
import { readable } from './normalise';

/** Words of addresses that everybody has. */
const common = new Set(
  'com net org info mail www admin support help portal azure microsoft onmicrosoft office example local cloud'.split(
    ' ',
  ),
);
const usuallyShortest = 3;
/** Writing without spaces: names are of two signs, and other words stand right beside them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** A value of more words is a sentence: its single words say nothing about anybody. */
const mostWordsOfName = 3;
/** A page that shows thousands of names would make every search slow. */
const mostPhrases = 3000;

const email = /([^\s@<>()"',;:]+)@([^\s@<>()"',;:]+)/gu;
/** A directory, subscription or resource as portals write it: the name, then what identifies it in brackets. */
const namedThing = /([^\n:()]{2,80}?)\s*\(([^()\s]*(?:\.[^()\s]*|-[^()\s]*){1,}[^()\s]*)\)/gu;

export class Secrets {
  private readonly phrases = new Set<string>();
  private compiled: RegExp | null = null;

  /** `isKnown` tells words that are the portal's own, in any language; shorter texts than `shortest` are no names. */
  constructor(
    private readonly isKnown: (text: string) => boolean,
    private readonly shortest = usuallyShortest,
  ) {}

  /** What somebody typed or a list shows: the whole, and for a name its words. */
  addValue(text: string): void {
    const value = readable(text);
    this.addPhrase(value);
    const words = value.split(/[\s,;]+/u);
    if (words.length <= mostWordsOfName) words.forEach((word) => this.addWord(word));
    this.addFrom(value);
  }

  /** A whole text, such as the chosen option of a list. */
  addPhrase(text: string): void {
    const phrase = readable(text);
    const least = unspaced.test(phrase) ? 2 : this.shortest;
    if (phrase.length < least || this.isKnown(phrase) || this.phrases.size >= mostPhrases) return;
    this.phrases.add(phrase);
    this.compiled = null;
  }

  addAll(texts: readonly string[]): void {
    for (const text of texts) this.addPhrase(text);
  }

  /** Names inside any text: before and behind the @ of an address, and before a domain or GUID in brackets. */
  addFrom(text: string): void {
    if (text.includes('@'))
      for (const [, local = '', domain = ''] of text.matchAll(email)) {
        local.split(/[._+#-]+/u).forEach((word) => this.addWord(word));
        domain.split(/[.-]+/u).forEach((word) => this.addWord(word));
      }
    if (!text.includes('(')) return;
    for (const [, name = '', id = ''] of text.matchAll(namedThing)) {
      this.addPhrase(name);
      if (id.includes('.')) id.split(/[.-]+/u).forEach((word) => this.addWord(word));
    }
  }

  private addWord(word: string): void {
    if (!common.has(word.toLowerCase())) this.addPhrase(word);
  }

  /** The text without the remembered names; tells of each. */
  without(text: string, onHit: () => void = () => undefined): string {
    const pattern = (this.compiled ??= this.compile());
    return text.replace(pattern, (hit) => {
      onHit();
      return masked(hit);
    });
  }

  private compile(): RegExp {
    const longestFirst = [...this.phrases].sort((a, b) => b.length - a.length);
    const loose = longestFirst.filter((phrase) => unspaced.test(phrase));
    const words = longestFirst.filter((phrase) => !unspaced.test(phrase));
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(words)})(?![\\p{L}\\p{N}])|${anyOf(loose)}`, 'giu');
  }
}

function anyOf(phrases: readonly string[]): string {
  return phrases.map((phrase) => escaped(phrase).replaceAll(' ', '\\s+')).join('|') || '(?!)';
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
