// Every text the admin centers' replicas show, by language and wording.
import type { Wording } from '../era';
import { cs } from '../texts-admin/cs';
import { de } from '../texts-admin/de';
import { en, type AdminLanguage, type TextKey } from '../texts-admin/en';
import { es } from '../texts-admin/es';
import { fr } from '../texts-admin/fr';
import { hu } from '../texts-admin/hu';
import { id } from '../texts-admin/id';
import { it } from '../texts-admin/it';
import { ja } from '../texts-admin/ja';
import { ko } from '../texts-admin/ko';
import { nl } from '../texts-admin/nl';
import { pl } from '../texts-admin/pl';
import { ptBr } from '../texts-admin/pt-br';
import { ptPt } from '../texts-admin/pt-pt';
import { ru } from '../texts-admin/ru';
import { sv } from '../texts-admin/sv';
import { tr } from '../texts-admin/tr';
import { zhHans } from '../texts-admin/zh-hans';
import { zhHant } from '../texts-admin/zh-hant';

/** The languages by their BCP 47 tags; the first is the default. */
export const ADMIN_LANGUAGES = {
  en,
  cs,
  de,
  es,
  fr,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  'pt-BR': ptBr,
  'pt-PT': ptPt,
  ru,
  sv,
  tr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
} satisfies Readonly<Record<string, AdminLanguage>>;

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
