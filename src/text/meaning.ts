// Says which option texts mean a wanted value, in every language at once, best writings first.

import type { ChoiceWord, LanguagePack, Writings } from '../model/language';
import type { TimeZone } from '../model/values';
import { containsWords, normalise, splitRemark } from './normalise';
import { variantsOf } from './variants';

/** Accepted texts in falling order of trust; texts of one tier are equally good. All normalised. */
export type Tiers = readonly ReadonlySet<string>[];

/** Longest closing remark that adds nothing to a name: “(CSP)”, “(IT)”, but not “(Expired)” or “(Portugal)”. */
const longestAbbreviation = 4;

/**
 * The index of the one option that means the value; `missing` when none does, `ambiguous` when two do in the same
 * tier. A closing abbreviation in brackets, as in “Italy (IT)”, is overlooked only when no whole text fits.
 */
export function pickOption(texts: readonly string[], tiers: Tiers): number | 'missing' | 'ambiguous' {
  const whole = texts.map((text) => normalise(text));
  const bare = texts.map(withoutAbbreviation);
  for (const tier of tiers) {
    for (const writings of [whole, bare]) {
      const fitting = [...writings.keys()].filter(
        (index) => writings[index] !== '' && tier.has(writings[index] ?? ''),
      );
      if (fitting.length > 1) return 'ambiguous';
      if (fitting[0] !== undefined) return fitting[0];
    }
  }
  return 'missing';
}

function withoutAbbreviation(text: string): string {
  const { bare, remark } = splitRemark(text);
  return normalise(remark).length <= longestAbbreviation ? normalise(bare) : '';
}

/**
 * The index of the option that is a country. A closing abbreviation of letters that are not the name's own tells
 * another one: “Korea (DPRK)”, “Congo (DRC)”, “Samoa (US)”; “Austria (AUT)” is Austria.
 */
export function pickCountry(
  texts: readonly string[],
  tiers: Tiers,
  code: string,
): number | 'missing' | 'ambiguous' {
  const isOwn = (text: string) => {
    const { bare, remark } = splitRemark(text);
    const letters = normalise(remark).replace(/[^\p{L}]/gu, '');
    return letters === code.toLowerCase() || standsIn(letters, normalise(bare));
  };
  // Without its brackets an abbreviation cannot be overlooked.
  return pickOption(
    texts.map((text) => (isOwn(text) ? text : normalise(text))),
    tiers,
  );
}

/** Whether all letters stand in a text, in their order. */
function standsIn(letters: string, text: string): boolean {
  let at = -1;
  return Array.from(letters).every((letter) => (at = text.indexOf(letter, at + 1)) >= 0);
}

/** Whether a shown text means the value. */
export function means(text: string, tiers: Tiers): boolean {
  return pickOption([text], tiers) === 0;
}

/** What follows the word in “Email (response within 8 hours)”, “Phone – within an hour”, “Phone: 1 h”. */
const explanation = /\s*[(（［[:：,，;；]|\s+[-–—·|]\s+|\n/u;

/** The index of the option that means a word, whatever is said of it after the word; a plan’s name is never cut so. */
export function pickWord(texts: readonly string[], tiers: Tiers): number | 'missing' | 'ambiguous' {
  const whole = pickOption(texts, tiers);
  if (whole !== 'missing') return whole;
  const heads = texts.map((text) => text.split(explanation)[0] ?? '');
  return pickOption(heads, tiers);
}

/** The support plan: the built-in names in every language and those of the settings; never a guess. */
export function planTiers(packs: readonly LanguagePack[], own: readonly string[]): Tiers {
  return [new Set([...own, ...planNames(packs)].map((name) => normalise(name)))];
}

/** The plan's names in the order of the packs. */
export function planNames(packs: readonly LanguagePack[]): readonly string[] {
  return packs.flatMap((pack) => documented(pack.choices['csp-plan']));
}

/** A choice that is a word: documented writings first, then guesses. */
export function wordTiers(packs: readonly LanguagePack[], word: ChoiceWord): Tiers {
  const first = packs.flatMap((pack) => documented(pack.choices[word]));
  const guessed = packs.flatMap((pack) => (pack.choices[word].guess ?? []).flatMap(variantsOf));
  return [new Set(first.map((text) => normalise(text))), new Set(guessed.map((text) => normalise(text)))];
}

/** The writings of Microsoft's documentation, spelled out. */
export function documented(writings: Writings): readonly string[] {
  return [...(writings.docs ?? []), ...(writings['docs-mt'] ?? [])].flatMap(variantsOf);
}

/**
 * The option of a time zone list: Microsoft's or the IANA name, else the one option that names its city, as
 * “(UTC+01:00) Amsterdam, Berlin, Rome”; of several, the one with an offset the zone has in January or July.
 */
export function pickTimeZone(texts: readonly string[], zone: TimeZone): number | 'missing' | 'ambiguous' {
  const utc = /^(?:Etc\/)?(?:UTC|GMT)$/u.test(zone.iana)
    ? ['Coordinated Universal Time', '(UTC) Coordinated Universal Time']
    : [];
  const named = pickOption(texts, [
    new Set([zone.iana, ...zone.names, ...utc].map((name) => normalise(name))),
  ]);
  if (named !== 'missing') return named;
  const city = normalise(zone.iana.split('/').at(-1) ?? '');
  const places = texts.map((text) => normalise(text.replace(utcPrefix, '')));
  const fitting = [...texts.keys()].filter((index) => containsWords(places[index] ?? '', city));
  const inTime = fitting.filter((index) =>
    offsetsOf(zone.iana).includes(utcPrefix.exec(texts[index] ?? '')?.[1] ?? ''),
  );
  const [first, second] = fitting.length > 1 ? inTime : fitting;
  if (second !== undefined) return 'ambiguous';
  return first ?? (fitting.length > 1 ? 'ambiguous' : 'missing');
}

const utcPrefix = /^\s*\((?:UTC|GMT)([+-]\d\d:\d\d)?\)/u;

/** The zone's offsets from UTC in January and July, as `+01:00`. */
function offsetsOf(iana: string): string[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: iana, timeZoneName: 'longOffset' });
  return [0, 6].map((month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2026, month, 15)));
    return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  });
}
