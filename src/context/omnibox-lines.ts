// Writes the lines under the address bar, in its markup: only escaped text and its three tags.

import { contentOf } from './omnibox';
import type { Choice, Reading } from './omnibox';

/** Sentences in the user's language. */
export interface OmniboxWords {
  readonly nothing: () => string;
  readonly help: () => string;
  readonly none: () => string;
  readonly several: (count: number) => string;
  /** Nothing fits but for a letter. */
  readonly guess: () => string;
  /** What Enter opens, such as “New Azure request for Contoso Ltd”. */
  readonly opens: (link: string, customer: string) => string;
  /** The same for a link that has no address there. */
  readonly refuses: (link: string, customer: string) => string;
  readonly linkName: (choice: Choice) => string;
}

export interface Lines {
  readonly first: string;
  readonly rest: readonly { readonly content: string; readonly description: string }[];
}

/** Of a sentence, a name or a domain: more does not fit a line. */
const mostLetters = 150;

export function linesOf(reading: Reading, words: OmniboxWords): Lines {
  const rest = reading.others.map((choice) => ({
    content: contentOf(choice),
    description: line(choice, words),
  }));
  return { first: firstLine(reading, words), rest };
}

function firstLine({ kind, clear, total }: Reading, words: OmniboxWords): string {
  if (clear) return line(clear, words);
  return escaped(kind === 'several' ? words.several(total) : words[kind === 'clear' ? 'none' : kind]());
}

/** Stand where the customer's name comes into a sentence, whatever the language; no text of ours has them. */
const place = '\u0001';

function line(choice: Choice, words: OmniboxWords): string {
  const { customer, key } = choice.record;
  const { name, domain, initialDomain } = customer;
  const known = domain ?? initialDomain ?? key;
  const say = choice.link.url === undefined ? words.refuses : words.opens;
  const sentence = say(plain(words.linkName(choice)), place);
  const [before = '', after = ''] = sentence.split(place);
  const called = `<match>${escaped(name ?? known)}</match>`;
  const which = name === undefined ? '' : ` <dim>${escaped(known)}</dim>`;
  return `${escaped(before)}${called}${escaped(after)}${which}`;
}

/** Text of anybody as text of a line: nothing of it can become a tag, break the markup or turn the line around. */
function escaped(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** Without control characters, bidirectional marks and what XML does not allow; not trimmed, for it may be a part. */
function plain(text: string): string {
  return text
    .slice(0, mostLetters)
    .toWellFormed()
    .replace(/[\p{Cf}\p{Co}\ufffd-\uffff]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ');
}
