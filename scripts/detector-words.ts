// Makes the detector's word list from the language packs: hashes of the labels that tell a support form best.

import type { Concept } from '../src/model/fields';
import type { LanguagePack, Words, Writings } from '../src/model/language';
import { allPacks } from '../src/rules/languages/all';
import { packWords, shortHash } from '../src/text/hash';
import { normalise } from '../src/text/normalise';
import { variantsOf } from '../src/text/variants';
import { writingsOf } from '../src/text/vocabulary';
import { detectorLimit } from './check-dist';
import { detectorSize } from './detector-size';

/**
 * `request`: headings of panes in which a request is made, and `contact`, their last buttons. `asking`: a number, an address or more than
 * a word to enter, which has no words (`page/spot`): with one of the strong labels it may be the pane of Microsoft 365.
 */
export type GroupName = Concept | 'request' | 'contact' | 'asking';

export interface DetectorGroup {
  readonly name: GroupName;
  readonly weight: number;
  /** What the packs' writings of it weigh (`text/weights`); lighter ones stand on other forms, too. */
  readonly ofPack: number;
}

/**
 * What the groups of the list mean, with weights of their own: the fill script knows every label and judges again, and
 * needs to be called only where two of these meet. A contact's name beside a support plan is enough. What other forms
 * ask, too, stays out.
 */
export const detectorGroups: readonly DetectorGroup[] = [
  { name: 'supportPlan', weight: 3, ofPack: 3 },
  { name: 'supportLanguage', weight: 2, ofPack: 2 },
  { name: 'preferredContactMethod', weight: 3, ofPack: 1 },
  { name: 'severity', weight: 1, ofPack: 1 },
  { name: 'firstName', weight: 1, ofPack: 0 },
  { name: 'issueType', weight: 1, ofPack: 0 },
  { name: 'request', weight: 2, ofPack: 0 },
  { name: 'asking', weight: 2, ofPack: 0 },
];

const weights = detectorGroups.map(({ weight }) => weight);

/** The group that stands for a concept. */
const groupOf: Readonly<Partial<Record<GroupName, GroupName>>> = {
  lastName: 'firstName',
  contact: 'request',
};

/** How many guesses of one language for one concept are worth their bytes; of the rest the documented ones are enough. */
const mostGuesses: Readonly<Partial<Record<GroupName, number>>> = {
  supportPlan: 2,
  supportLanguage: 1,
  preferredContactMethod: 6,
  firstName: 1,
  lastName: 1,
  request: 3,
  contact: 2,
};

export interface Candidate {
  readonly text: string;
  readonly hash: number;
  readonly group: number;
  /** How many surer writings its language has of the same concept: packs list the surest first. */
  readonly rank: number;
  readonly guess: boolean;
}

interface Told {
  readonly text: string;
  readonly name: GroupName;
  readonly weight: number;
  readonly guess: boolean;
}

/** Documented labels, and of each language its first guesses, in the order of the packs. */
export function candidatesOf(packs: readonly LanguagePack[]): Candidate[] {
  return packs.flatMap((pack) => {
    const ranks = new Map<GroupName, number>();
    const guesses = new Map<GroupName, number>();
    return [...labelsOf(pack), ...requestsOf(pack)].flatMap(({ text, name, weight, guess }) => {
      const group = groupFor(name, weight);
      const many = guesses.get(name) ?? 0;
      if (group < 0 || (guess && many >= (mostGuesses[name] ?? 0))) return [];
      if (guess) guesses.set(name, many + 1);
      const rank = ranks.get(name) ?? 0;
      ranks.set(name, rank + 1);
      return [{ text, hash: shortHash(normalise(text)), group, rank, guess }];
    });
  });
}

function labelsOf(pack: LanguagePack): Told[] {
  return writingsOf(pack).map(([text, { concept, source, weight }]) => ({
    text,
    name: concept,
    weight,
    guess: source === 'guess',
  }));
}

function requestsOf({ headings, buttons }: LanguagePack): Told[] {
  const told = (name: GroupName, writings: Writings) =>
    Object.entries(writings).flatMap(([source, texts]) =>
      texts.flatMap(variantsOf).map((text): Told => ({ text, name, weight: 0, guess: source === 'guess' })),
    );
  return [...told('request', headings.request), ...told('contact', buttons.contact)];
}

function groupFor(concept: GroupName, weight: number): number {
  const wanted = groupOf[concept] ?? concept;
  return detectorGroups.findIndex(
    ({ name, ofPack }) => name === wanted && (ofPack === weight || weight === 0),
  );
}

/**
 * The candidates that fit into a room of so many bytes, and those left out: of all languages the least sure guesses
 * first. What is documented stays, and so does the only thing a language knows; throws when even that does not fit.
 */
export function fitInto(
  room: number,
  candidates: readonly Candidate[],
): { readonly kept: readonly Candidate[]; readonly dropped: readonly Candidate[] } {
  const isNeeded = ({ guess, rank }: Candidate) => !guess || rank === 0;
  const needed = candidates.filter(isNeeded);
  const spare = candidates
    .filter((candidate) => !isNeeded(candidate))
    .sort((a, b) => a.rank - b.rank || a.group - b.group);
  const sizeWith = (many: number) => packed([...needed, ...spare.slice(0, many)]).length;
  let many = spare.length;
  while (many > 0 && sizeWith(many) > room) many -= 1;
  const over = sizeWith(many) - room;
  if (over > 0)
    throw new Error(
      `The detector's code leaves ${String(over)} bytes too few for the labels it must know. Look at what it imports.`,
    );
  return { kept: [...needed, ...spare.slice(0, many)], dropped: spare.slice(many) };
}

function packed(candidates: readonly Candidate[]): string {
  const words = new Map<number, number>();
  for (const { hash, group } of candidates) if (!words.has(hash)) words.set(hash, group);
  return packWords(words);
}

function source(words: Words): string {
  return [
    '// Generated from the language packs by `npm run build`: labels of a support form as packed hashes (`text/hash`).',
    '',
    "import type { Words } from '../model/language';",
    '',
    `export const detectorWords: Words = ${JSON.stringify(words)};`,
    '',
  ].join('\n');
}

/** The text of `src/rules/detector-words.ts`, and a sentence on what it holds and what found no room. */
export async function detectorWords(): Promise<{ readonly content: string; readonly note: string }> {
  const code = await detectorSize({ weights, packed: '' });
  const { kept, dropped } = fitInto(detectorLimit - code, candidatesOf(allPacks));
  const words = { weights, packed: packed(kept) };
  const size = code + words.packed.length;
  const left = dropped.map(({ text }) => `“${text}”`).join(', ');
  const note = `The detector has ${String(size)} of ${String(detectorLimit)} bytes, ${String(words.packed.length)} of them words of ${String(kept.length)} labels.`;
  return {
    content: source(words),
    note: dropped.length === 0 ? note : `${note} No room for ${String(dropped.length)} guesses: ${left}.`,
  };
}
