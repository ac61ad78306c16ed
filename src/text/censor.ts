// Decides of every text of a page what of it may be saved, by the part it plays; counts what was taken out.

import { emptyTally } from '../model/snapshot';
import type { Redaction } from '../model/snapshot';
import type { PortalWords } from './portal-words';
import { readable } from './normalise';
import { masked, redacted } from './redact';
import type { Secrets } from './secrets';

/** `value` is what is typed or chosen; `other` is any text that names nothing of the form. */
export type TextPart = 'label' | 'option' | 'heading' | 'button' | 'value' | 'other';

const longest: Readonly<Record<TextPart, number>> = {
  label: 200,
  option: 120,
  heading: 120,
  button: 60,
  value: 0,
  other: 0,
};

export class Censor {
  readonly tally: Record<Redaction, number> = emptyTally();

  constructor(
    private readonly words: PortalWords,
    private readonly secrets: Secrets,
  ) {}

  /** What may be saved of a text. */
  textAs(part: TextPart, text: string): string {
    if (part === 'value') return this.emptyChoice(text);
    const said = readable(text);
    if (this.words.isKnown(said)) return text;
    if (said.length > longest[part]) return this.mask(text, 'texts');
    return part === 'heading' ? this.heading(text) : this.clean(text);
  }

  /** A text that is one of the form's, without what in it is somebody's. */
  clean(text: string): string {
    return this.withoutNames(redacted(text, (what) => (this.tally[what] += 1)));
  }

  withoutNames(text: string): string {
    return this.secrets.without(text, () => (this.tally.names += 1));
  }

  mask(text: string, what: Redaction): string {
    this.tally[what] += 1;
    return masked(text);
  }

  note(what: Redaction): void {
    this.tally[what] += 1;
  }

  /** “Select a plan” keeps the words that mean nothing is chosen; anything else could be a choice. */
  private emptyChoice(text: string): string {
    const count = this.words.emptyWords(text);
    const words = text.split(/(\s+)/u);
    const end = words.findIndex(
      (_, index) =>
        words
          .slice(0, index + 1)
          .join('')
          .trim()
          .split(/\s+/u).length > count,
    );
    if (count === 0) return this.mask(text, 'values');
    return end === -1 ? text : words.slice(0, end).join('') + masked(words.slice(end).join(''));
  }

  /** Portals write “resource | page”. */
  private heading(text: string): string {
    const parts = text.split(/(\s[|–—]\s)/u);
    const page = parts.pop() ?? '';
    return (
      parts.map((part) => (/^\s[|–—]\s$/u.test(part) ? part : this.mask(part, 'names'))).join('') +
      this.clean(page)
    );
  }
}
