// Reads the few cells that hold a word out of a list: the cloud, and yes or no.

import type { Cloud } from '../../model/settings';
import { cloudNames, noWords, yesWords } from '../../rules/import-words';
import { squashed } from './header-names';

const clouds = new Map(
  Object.entries(cloudNames).flatMap(([cloud, names]) =>
    names.map((name) => [squashed(name), cloud as Cloud] as const),
  ),
);
const star = '★';
const yes: ReadonlySet<string> = new Set(yesWords.map(squashed));
const no: ReadonlySet<string> = new Set(noWords.map(squashed));

/** The cloud of a word such as “AzureUSGovernment”; undefined for another word. */
export function cloudOf(text: string): Cloud | undefined {
  return clouds.get(squashed(text));
}

/** Yes or no in the languages of spreadsheets; undefined for another word. */
export function yesOrNo(text: string): boolean | undefined {
  if (text.trim() === star) return true;
  const word = squashed(text);
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}
