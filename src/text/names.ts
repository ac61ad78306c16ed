// Gives the names of countries and languages in every language of the packs, to recognise an option or to search for it.

import type { LanguagePack } from '../model/language';
import { countryAliases } from './country-aliases';
import { planNames } from './meaning';
import type { Tiers } from './meaning';
import { normalise } from './normalise';

const known = new WeakMap<readonly LanguagePack[], Map<string, Tiers>>();

/** Names in nineteen languages take some milliseconds to look up, and are asked for at each look. */
function once(packs: readonly LanguagePack[], key: string, make: () => Tiers): Tiers {
  const mine = known.get(packs) ?? new Map<string, Tiers>();
  known.set(packs, mine);
  const tiers = mine.get(key) ?? make();
  mine.set(key, tiers);
  return tiers;
}

/** A country by its ISO 3166-1 alpha-2 code: its names in the packs' languages and its aliases. */
export function countryTiers(packs: readonly LanguagePack[], code: string): Tiers {
  return once(packs, `country ${code}`, () => {
    const names = packs.flatMap(({ language }) =>
      (['long', 'short'] as const).map((style) => nameOf(code, { locale: language, type: 'region', style })),
    );
    const all = [...names, ...(countryAliases[code] ?? [])];
    return [
      new Set(
        [...all, ...all.flatMap((name) => [`${code} ${name}`, `${name} ${code}`])].map((name) =>
          normalise(name),
        ),
      ),
    ];
  });
}

/** The language codes of Microsoft's support (facts: domain §2.6) that stand for a script or region, as BCP 47 tags. */
const variants: Readonly<Record<string, readonly string[]>> = {
  'zh-hans': ['zh-Hans', 'zh-CN'],
  'zh-tw': ['zh-Hant', 'zh-TW'],
  'pt-br': ['pt-BR'],
};

/** A support language: names of the exact variant first, then of the bare language (not for Chinese: two scripts). */
export function languageTiers(packs: readonly LanguagePack[], code: string): Tiers {
  return once(packs, `language ${code}`, () =>
    tagsOf(code).map(
      (tags) => new Set(tags.flatMap((tag) => languageNames(packs, tag)).map((name) => normalise(name))),
    ),
  );
}

/** The tags that are exactly this language, and those that are it loosely. */
function tagsOf(code: string): readonly [readonly string[], readonly string[]] {
  const [base = code] = code.split('-');
  const exact = variants[code] ?? [base];
  return [exact, base === 'zh' ? [] : [base, `${base}-${code.split('-')[1]?.toUpperCase() ?? ''}`]];
}

const styles = ['dialect', 'standard'] as const;

function languageNames(packs: readonly LanguagePack[], tag: string): string[] {
  const locales = [...packs.map((pack) => pack.language), tag];
  return locales.flatMap((locale) =>
    styles.map((languageDisplay) => nameOf(tag, { locale, type: 'language', languageDisplay })),
  );
}

/** What to type to find something in a list of a form in some language: there, in English, by its code. */
export const namesFor = {
  country: (code: string, language: string): readonly string[] =>
    inBoth(language, (locale) => nameOf(code, { locale, type: 'region' })),
  language: (code: string, language: string): readonly string[] =>
    inBoth(language, (locale) => nameOf(tagsOf(code)[0][0] ?? code, { locale, type: 'language' })),
  plan: (
    packs: readonly LanguagePack[],
    { language, own }: { readonly language: string; readonly own: readonly string[] },
  ): readonly string[] => {
    const local = planNames(packs.filter((pack) => pack.language === language));
    return [...new Set([...own, ...local, ...planNames(packs.filter((pack) => pack.language === 'en'))])];
  },
};

function inBoth(language: string, nameIn: (locale: string) => string): readonly string[] {
  return [...new Set([language === '' ? 'en' : language, 'en'].map(nameIn))];
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
