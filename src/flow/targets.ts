// Turns the values of the profile into something to write and to compare with, per kind of field and control.

import type { WrittenField } from '../model/fields';
import type { LanguagePack } from '../model/language';
import type { FillValues } from '../model/values';
import type { Pick } from '../page/set-choice';
import {
  countryTiers,
  languageTiers,
  means,
  pickOption,
  pickTimeZone,
  planTiers,
  wordTiers,
} from '../text/meaning';
import type { Tiers } from '../text/meaning';
import { normalise } from '../text/normalise';

/** What one field should hold: text to type or an option to pick, and whether a shown text is already that. */
export type Target =
  | { readonly kind: 'text'; readonly text: string; readonly fits: (shown: string) => boolean }
  | { readonly kind: 'choice'; readonly pick: Pick; readonly fits: (shown: string) => boolean };

/** The target of a field; null when the profile holds no value for it. */
export function targetOf(
  field: WrittenField,
  values: FillValues,
  packs: readonly LanguagePack[],
): Target | null {
  const word = (which: Parameters<typeof wordTiers>[1]) => choice(wordTiers(packs, which));
  switch (field) {
    case 'supportPlan':
      return choice(planTiers(packs, values.supportPlan));
    case 'preferredContactMethod':
      return values.preferredContactMethod ? word(values.preferredContactMethod) : null;
    case 'availability':
      return values.availability ? word(values.availability) : null;
    case 'supportLanguage':
      return values.language ? choice(languageTiers(packs, values.language)) : null;
    case 'country':
      return values.country ? choice(countryTiers(packs, values.country)) : null;
    case 'timeZone':
      return values.timeZone ? zoneTarget(values.timeZone) : null;
    default:
      return textTarget(field, values);
  }
}

function choice(tiers: Tiers): Target {
  return { kind: 'choice', pick: (texts) => pickOption(texts, tiers), fits: (shown) => means(shown, tiers) };
}

function zoneTarget(zone: NonNullable<FillValues['timeZone']>): Target {
  return {
    kind: 'choice',
    pick: (texts) => pickTimeZone(texts, zone),
    fits: (shown) => pickTimeZone([shown], zone) === 0,
  };
}

type TextField = 'firstName' | 'lastName' | 'email' | 'additionalEmails' | 'phone';

function textTarget(field: TextField, values: FillValues): Target | null {
  const text =
    field === 'additionalEmails' ? (values.additionalEmails ?? []).join(';') : (values[field] ?? '');
  if (text === '') return null;
  const same = comparable[field];
  return { kind: 'text', text, fits: (shown) => same(shown) === same(text) };
}

/** What makes two writings the same value: pages trim, respace, lower-case and regroup what they are given. */
const comparable: Readonly<Record<TextField, (text: string) => string>> = {
  firstName: normaliseName,
  lastName: normaliseName,
  email: (text) => text.trim().toLowerCase(),
  additionalEmails: (text) =>
    text
      .toLowerCase()
      .split(/[\s;,]+/u)
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
  return packs.flatMap((pack) => pack.placeholders.map((text) => normalise(text)));
}
