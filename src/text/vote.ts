// Lets the labels of a form decide its language, where a word means different things in two of them.

import { isWritten } from '../model/fields';
import type { Meaning } from './vocabulary';

/** How much clearer than another a language must be before that one's guesses are dropped. */
const clearly = 2;

/** A documented label says more of the form's language than a guessed one. */
const voice: Readonly<Record<Meaning['source'], number>> = { docs: 1, 'docs-mt': 1, guess: 0.75 };

/** The votes of a form's labels for each language: an exact label votes once for every language that writes it so. */
export function votesOf(labels: readonly (readonly Meaning[])[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const meanings of labels) {
    const best = new Map<string, number>();
    for (const { language, source, certainty } of meanings)
      if (certainty === 'exact') best.set(language, Math.max(best.get(language) ?? 0, voice[source]));
    for (const [language, vote] of best) votes.set(language, (votes.get(language) ?? 0) + vote);
  }
  return votes;
}

/** The form's language: the one with the most votes, English when it has as many; '' when there are none. */
export function languageOf(votes: ReadonlyMap<string, number>): string {
  const most = Math.max(0, ...votes.values());
  const winners = [...votes.keys()].filter((language) => votes.get(language) === most);
  return winners.includes('en') ? 'en' : (winners[0] ?? '');
}

/**
 * What is left of one label's meanings in a form with these votes: what its languages say, when they say anything;
 * else the rest, without guesses of languages that are clearly not the form's (portals leave English untranslated,
 * so English stays). A guess that names two things to write says nothing.
 */
export function settle(meanings: readonly Meaning[], votes: ReadonlyMap<string, number>): readonly Meaning[] {
  const votesFor = ({ language }: Meaning) => votes.get(language) ?? 0;
  const most = Math.max(0, ...votes.values());
  const strongest = Math.max(0, ...meanings.map(votesFor));
  const concepts = new Set(meanings.map(({ concept }) => concept));
  const kept = concepts.size > 1 ? meanings.filter((meaning) => votesFor(meaning) === strongest) : meanings;
  const trusted = kept.filter(
    (meaning) =>
      meaning.source !== 'guess' || meaning.language === 'en' || most - votesFor(meaning) < clearly,
  );
  const guessed = trusted.every(({ source }) => source === 'guess');
  const names = new Set(trusted.map(({ concept }) => concept));
  return guessed && names.size > 1 && [...names].some(isWritten) ? [] : trusted;
}
