// Says which option texts mean a wanted value, in every language at once, best writings first.

import type { ChoiceWord, LanguagePack, Writings } from '../model/language';
import type { TimeZone } from '../model/values';
import { containsWords, normalise, splitRemark } from './normalise';
import { variantsOf } from './variants';

/** Accepted texts in falling order of trust; texts of one tier are equally good. All normalised. */
export type Tiers = readonly ReadonlySet<string>[];

/** Other names of countries that `Intl.DisplayNames` does not give (facts: domain §2, REST country list). */
const countryAliases: Readonly<Record<string, readonly string[]>> = {
  CZ: ['Czech Republic'],
  HK: ['Hong Kong', 'Hong Kong SAR'],
  KR: ['Korea', 'Republic of Korea', 'South Korea', 'Korea (Republic of)', 'Korea (South)'],
  MK: ['Macedonia', 'North Macedonia', 'Macedonia, FYRO'],
  MO: ['Macao', 'Macau', 'Macao SAR', 'Macau SAR'],
  RU: ['Russian Federation'],
  SZ: ['Swaziland'],
  TR: ['Turkey', 'Türkiye'],
  TW: ['Taiwan'],
  US: ['United States of America', 'USA'],
  GB: ['UK', 'Great Britain'],
  VN: ['Vietnam', 'Viet Nam'],
};

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

/** Whether a shown text means the value. */
export function means(text: string, tiers: Tiers): boolean {
  return pickOption([text], tiers) === 0;
}

/** The support plan: the built-in names in every language and those of the settings; never a guess. */
export function planTiers(packs: readonly LanguagePack[], own: readonly string[]): Tiers {
  const builtIn = packs.flatMap((pack) => documented(pack.choices['csp-plan']));
  return [new Set([...own, ...builtIn].map((name) => normalise(name)))];
}

/** A choice that is a word: documented writings first, then guesses. */
export function wordTiers(packs: readonly LanguagePack[], word: ChoiceWord): Tiers {
  const first = packs.flatMap((pack) => documented(pack.choices[word]));
  const guessed = packs.flatMap((pack) => (pack.choices[word].guess ?? []).flatMap(variantsOf));
  return [new Set(first.map((text) => normalise(text))), new Set(guessed.map((text) => normalise(text)))];
}

function documented(writings: Writings): readonly string[] {
  return [...(writings.docs ?? []), ...(writings['docs-mt'] ?? [])].flatMap(variantsOf);
}

/** A country by its ISO 3166-1 alpha-2 code: its names in the packs' languages and its aliases. */
export function countryTiers(packs: readonly LanguagePack[], code: string): Tiers {
  const names = packs.flatMap(({ language }) =>
    (['long', 'short'] as const).map((style) => nameOf(code, { locale: language, type: 'region', style })),
  );
  return [new Set([...names, ...(countryAliases[code] ?? [])].map((name) => normalise(name)))];
}

/** The language codes of Microsoft's support (facts: domain §2.6) that stand for a script or region, as BCP 47 tags. */
const variants: Readonly<Record<string, readonly string[]>> = {
  'zh-hans': ['zh-Hans', 'zh-CN'],
  'zh-tw': ['zh-Hant', 'zh-TW'],
  'pt-br': ['pt-BR'],
};

/** A support language: names of the exact variant first, then of the bare language (not for Chinese: two scripts). */
export function languageTiers(packs: readonly LanguagePack[], code: string): Tiers {
  const [base = code] = code.split('-');
  const exact = variants[code] ?? [base];
  const regional = base === 'zh' ? [] : [base, `${base}-${code.split('-')[1]?.toUpperCase() ?? ''}`];
  return [exact, regional].map(
    (tags) => new Set(tags.flatMap((tag) => languageNames(packs, tag)).map((n) => normalise(n))),
  );
}

function languageNames(packs: readonly LanguagePack[], tag: string): string[] {
  const locales = [...packs.map((pack) => pack.language), tag];
  const styles = ['dialect', 'standard'] as const;
  return locales.flatMap((locale) =>
    styles.map((languageDisplay) => nameOf(tag, { locale, type: 'language', languageDisplay })),
  );
}

interface Naming {
  readonly locale: string;
  readonly type: 'region' | 'language';
  readonly style?: 'long' | 'short';
  readonly languageDisplay?: 'dialect' | 'standard';
}

function nameOf(code: string, { locale, ...options }: Naming): string {
  try {
    return new Intl.DisplayNames([locale], options).of(code) ?? code;
  } catch {
    return code;
  }
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
