// Turns the values of the profile into something to write and to compare with, per kind of field and control.

import type { WrittenField } from '../model/fields';
import type { ChoiceWord, LanguagePack } from '../model/language';
import type { FillValues, PhoneParts } from '../model/values';
import type { Pick } from '../page/set-choice';
import { pickCallingCode } from '../text/calling-code';
import { addressesIn } from '../text/mail-domains';
import {
  means,
  pickCountry,
  pickOption,
  pickTimeZone,
  pickWord,
  planTiers,
  wordTiers,
} from '../text/meaning';
import type { Tiers } from '../text/meaning';
import { countryTiers, languageTiers, namesFor } from '../text/names';
import { normalise } from '../text/normalise';
import { variantsOf } from '../text/variants';

/** What to choose, and what to type where a list must be searched: likeliest first. */
export interface Wanted {
  readonly pick: Pick;
  readonly searches: (language: string) => readonly string[];
}

/** What one field should hold, and whether a shown text is already that. */
export type Target =
  | ({ readonly kind: 'choice'; readonly fits: (shown: string) => boolean } & Wanted)
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly fits: (shown: string) => boolean;
      /** The values of a field that takes several, one by one. */
      readonly items?: readonly string[];
      /** Finds it in a list of known addresses or numbers, as in Microsoft 365's pane. */
      readonly pick: Pick;
      /** A phone number in parts, where the form asks for the calling code by itself. */
      readonly parts?: { readonly code: Wanted; readonly number: string };
    };

/** The target of a field; null when the profile holds no value for it. */
export function targetOf(
  field: WrittenField,
  values: FillValues,
  packs: readonly LanguagePack[],
): Target | null {
  const word = (which: ChoiceWord) => wordTarget(wordTiers(packs, which));
  switch (field) {
    case 'supportPlan':
      return values.supportPlan ? planTarget(values.supportPlan, packs) : null;
    case 'preferredContactMethod':
      return values.preferredContactMethod ? word(values.preferredContactMethod) : null;
    case 'availability':
      return values.availability ? word(values.availability) : null;
    case 'supportLanguage':
      return values.language ? languageTarget(values.language, packs) : null;
    case 'country':
      return values.country ? countryTarget(values.country, packs) : null;
    case 'timeZone':
      return values.timeZone ? zoneTarget(values.timeZone) : null;
    default:
      return textTarget(field, values, packs);
  }
}

function choice(tiers: Tiers, searches: Wanted['searches']): Target {
  return {
    kind: 'choice',
    pick: (texts) => pickOption(texts, tiers),
    fits: (shown) => means(shown, tiers),
    searches,
  };
}

function wordTarget(tiers: Tiers): Target {
  const pick: Pick = (texts) => pickWord(texts, tiers);
  return { kind: 'choice', pick, fits: (shown) => pick([shown]) === 0, searches: () => [] };
}

function languageTarget(code: string, packs: readonly LanguagePack[]): Target {
  return choice(languageTiers(packs, code), (language) => namesFor.language(code, language));
}

function planTarget(own: readonly string[], packs: readonly LanguagePack[]): Target {
  return choice(planTiers(packs, own), (language) => namesFor.plan(packs, { language, own }));
}

function countryTarget(code: string, packs: readonly LanguagePack[]): Target {
  const pick: Pick = (texts) => pickCountry(texts, countryTiers(packs, code), code);
  return {
    kind: 'choice',
    pick,
    fits: (shown) => pick([shown]) === 0,
    searches: (language) => namesFor.country(code, language),
  };
}

function zoneTarget(zone: NonNullable<FillValues['timeZone']>): Target {
  return {
    kind: 'choice',
    pick: (texts) => pickTimeZone(texts, zone),
    fits: (shown) => pickTimeZone([shown], zone) === 0,
    searches: () => [zone.iana.split('/').at(-1)?.replaceAll('_', ' ') ?? zone.iana, ...zone.names],
  };
}

type TextField = 'firstName' | 'lastName' | 'email' | 'additionalEmails' | 'phone';

function textTarget(field: TextField, values: FillValues, packs: readonly LanguagePack[]): Target | null {
  const items = field === 'additionalEmails' ? (values.additionalEmails ?? []) : undefined;
  const text = items ? items.join(';') : String(values[field] ?? '');
  if (text === '') return null;
  const same = comparable[field];
  const fits = (shown: string) => same(shown) === same(text) || isOnly(field, shown, same(text));
  const parts = field === 'phone' && values.phoneParts ? partsTarget(values.phoneParts, packs) : undefined;
  return {
    kind: 'text',
    text,
    fits,
    pick: (texts) => theOne(texts.map(fits)),
    ...(items && { items }),
    ...(parts && { parts }),
  };
}

/** “Work: giulia@fabrikam.example”: the option of a list says more than the address, and no other address. */
function isOnly(field: TextField, shown: string, wanted: string): boolean {
  if (field !== 'email') return false;
  const addresses = addressesIn(shown);
  return addresses.length === 1 && addresses[0]?.toLowerCase() === wanted;
}

function theOne(fitting: readonly boolean[]): ReturnType<Pick> {
  const first = fitting.indexOf(true);
  if (first === -1) return 'missing';
  return fitting.lastIndexOf(true) === first ? first : 'ambiguous';
}

function partsTarget(parts: PhoneParts, packs: readonly LanguagePack[]): { code: Wanted; number: string } {
  const { code, number, country } = parts;
  const names = country === undefined ? [] : countryTiers(packs, country);
  const searches = (language: string) => [
    `+${code}`,
    ...(country === undefined ? [] : namesFor.country(country, language)),
  ];
  return { number, code: { pick: (texts) => pickCallingCode(texts, parts, names), searches } };
}

/** What makes two writings the same value: pages trim, respace, lower-case and regroup what they are given. */
const comparable: Readonly<Record<TextField, (text: string) => string>> = {
  firstName: normaliseName,
  lastName: normaliseName,
  email: (text) => text.trim().toLowerCase(),
  additionalEmails: (text) =>
    [...new Set(text.toLowerCase().split(/[\s;,]+/u))]
      .filter((part) => part !== '')
      .sort()
      .join(';'),
  phone: (text) =>
    text
      .normalize('NFKC')
      .replace(/^\s*00/u, '+')
      .replace(/[^\p{Nd}+]/gu, ''),
};

/** Accents count in a name; case and spacing do not. */
function normaliseName(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** First words of empty choices in every language, normalised. */
export function placeholdersOf(packs: readonly LanguagePack[]): readonly string[] {
  return packs.flatMap((pack) => pack.placeholders.flatMap(variantsOf).map((text) => normalise(text)));
}
