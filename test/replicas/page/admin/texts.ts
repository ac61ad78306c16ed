// Every text the admin centers' replicas show, by language and wording.
import type { Wording } from '../era';
import { en, type AdminLanguage, type TextKey } from '../texts-admin/en';

/** The languages by their BCP 47 tags; the first is the default. */
export const ADMIN_LANGUAGES = { en } satisfies Readonly<Record<string, AdminLanguage>>;

export type AdminLang = keyof typeof ADMIN_LANGUAGES;

export const ADMIN_LANGS = Object.keys(ADMIN_LANGUAGES) as [AdminLang, ...AdminLang[]];

/** All texts of a page by name. */
export type AdminTexts = Readonly<Record<TextKey, string>>;

/** The texts of a page; everything that is shown comes from here. */
export function adminTexts(settings: { readonly lang: AdminLang; readonly wording: Wording }): AdminTexts {
  const { all, second }: AdminLanguage = ADMIN_LANGUAGES[settings.lang];
  return settings.wording === 'second' ? { ...all, ...second } : all;
}

/** A text with what belongs into its holes, {0} first. */
export function filledIn(text: string, ...parts: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (hole, index: string) => parts[Number(index)] ?? hole);
}
