// Every text the replicas show, by language, and the type that names them.
import type { Wording } from './era';
import { cs } from './texts/cs';
import { de } from './texts/de';
import { en, type AroundTexts, type FormTexts, type Language } from './texts/en';
import { es } from './texts/es';
import { fr } from './texts/fr';
import { hu } from './texts/hu';
import { id } from './texts/id';
import { it } from './texts/it';
import { ja } from './texts/ja';
import { ko } from './texts/ko';
import { nl } from './texts/nl';
import { pl } from './texts/pl';
import { ptBr } from './texts/pt-br';
import { ptPt } from './texts/pt-pt';
import { ru } from './texts/ru';
import { sv } from './texts/sv';
import { tr } from './texts/tr';
import { zhHans } from './texts/zh-hans';
import { zhHant } from './texts/zh-hant';

/** The languages of the Azure portal by their BCP 47 tags, as their files have them; the first is the default. */
export const LANGUAGES = {
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
} satisfies Readonly<Record<string, Language>>;

export type Lang = keyof typeof LANGUAGES;

export const LANGS = Object.keys(LANGUAGES) as [Lang, ...Lang[]];

/** Texts put together from others, as older forms do: numbered steps, titles in capitals, buttons naming a step. */
type Combined = Readonly<
  Record<
    | 'firstBasics'
    | 'secondProblem'
    | 'thirdContact'
    | 'nextSolutions'
    | 'nextDetails'
    | 'nextReview'
    | 'capitalProblemDetails'
    | 'capitalSupportMethod'
    | 'capitalContact',
    string
  >
>;

/** The set of texts of one language. */
export type Texts = FormTexts & AroundTexts & Combined;

function combined(form: FormTexts, lang: Lang): Combined {
  const nextTo = (step: string): string => form.nextTo.replace('{0}', step);
  return {
    firstBasics: `1 ${form.basics}`,
    secondProblem: `2 ${form.problem}`,
    thirdContact: `3 ${form.contactInformation}`,
    nextSolutions: nextTo(form.solutions),
    nextDetails: nextTo(form.details),
    nextReview: nextTo(form.reviewCreate),
    capitalProblemDetails: form.sectionProblemDetails.toLocaleUpperCase(lang),
    capitalSupportMethod: form.sectionSupportMethod.toLocaleUpperCase(lang),
    capitalContact: form.sectionContact.toLocaleUpperCase(lang),
  };
}

function merged(lang: Lang, wording: Wording): Texts {
  const { form, around, second }: Language = LANGUAGES[lang];
  const written: FormTexts = wording === 'second' ? { ...form, ...second } : form;
  return { ...en.around, ...around, ...written, ...combined(written, lang) };
}

function allTexts(wording: Wording): Readonly<Record<Lang, Texts>> {
  const texts = LANGS.map((lang) => [lang, merged(lang, wording)]);
  return Object.fromEntries(texts) as Record<Lang, Texts>;
}

/** The texts of each language of the replicas, in their first wording. */
export const TEXTS = allTexts('first');

const SECOND_TEXTS = allTexts('second');

/** The texts of a page; everything that is shown comes from here. */
export function textsOf(settings: { readonly lang: Lang; readonly wording: Wording }): Texts {
  return (settings.wording === 'second' ? SECOND_TEXTS : TEXTS)[settings.lang];
}
