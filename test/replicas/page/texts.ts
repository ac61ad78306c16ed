// Every text the replicas show, by language, and the type that names them.
import { en, type AroundTexts, type FormTexts, type Language } from './texts/en';
import { it } from './texts/it';

/** The languages of the Azure portal, as BCP 47 tags; the first is the default. */
export const LANGS = [
  'en',
  'cs',
  'de',
  'es',
  'fr',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'ru',
  'sv',
  'tr',
  'zh-Hans',
  'zh-Hant',
] as const;

export type Lang = (typeof LANGS)[number];

/** The set of texts of one language. */
export type Texts = FormTexts & AroundTexts;

/** The languages as their files have them. */
export const LANGUAGES: Readonly<Record<Lang, Language>> = {
  en,
  cs: en,
  de: en,
  es: en,
  fr: en,
  hu: en,
  id: en,
  it,
  ja: en,
  ko: en,
  nl: en,
  pl: en,
  'pt-BR': en,
  'pt-PT': en,
  ru: en,
  sv: en,
  tr: en,
  'zh-Hans': en,
  'zh-Hant': en,
};

function merged(language: Language): Texts {
  return { ...en.around, ...language.around, ...language.form };
}

/** The texts of each language of the replicas, in their first wording. */
export const TEXTS = Object.fromEntries(LANGS.map((lang) => [lang, merged(LANGUAGES[lang])])) as Readonly<
  Record<Lang, Texts>
>;

/** The texts of a page; everything that is shown comes from here. */
export function textsOf(settings: { readonly lang: Lang }): Texts {
  return TEXTS[settings.lang];
}
