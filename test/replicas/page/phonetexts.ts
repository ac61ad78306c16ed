// The label of the list of calling codes beside a phone number, in every language of the replicas.
import type { Lang } from './texts';

/** The labels by language. */
export const PHONE_CODE: Readonly<Record<Lang, string>> = {
  en: 'Country code',
  cs: 'Kód země',
  de: 'Landesvorwahl',
  es: 'Código de país',
  fr: 'Indicatif du pays',
  hu: 'Országkód',
  id: 'Kode negara',
  it: 'Prefisso internazionale',
  ja: '国番号',
  ko: '국가 코드',
  nl: 'Landcode',
  pl: 'Kod kraju',
  'pt-BR': 'Código do país',
  'pt-PT': 'Indicativo do país',
  ru: 'Код страны',
  sv: 'Landskod',
  tr: 'Ülke kodu',
  'zh-Hans': '国家/地区代码',
  'zh-Hant': '國碼',
};
