// The labels of the two halves of a split phone number, in every language of the replicas.
import type { Lang } from './texts';

const TEXTS: Readonly<Record<Lang, readonly [code: string, number: string]>> = {
  en: ['Country code', 'Phone number'],
  cs: ['Kód země', 'Telefonní číslo'],
  de: ['Landesvorwahl', 'Telefonnummer'],
  es: ['Código de país', 'Número de teléfono'],
  fr: ['Indicatif du pays', 'Numéro de téléphone'],
  hu: ['Országkód', 'Telefonszám'],
  id: ['Kode negara', 'Nomor telepon'],
  it: ['Prefisso internazionale', 'Numero di telefono'],
  ja: ['国番号', '電話番号'],
  ko: ['국가 코드', '전화 번호'],
  nl: ['Landcode', 'Telefoonnummer'],
  pl: ['Kod kraju', 'Numer telefonu'],
  'pt-BR': ['Código do país', 'Número de telefone'],
  'pt-PT': ['Indicativo do país', 'Número de telefone'],
  ru: ['Код страны', 'Номер телефона'],
  sv: ['Landskod', 'Telefonnummer'],
  tr: ['Ülke kodu', 'Telefon numarası'],
  'zh-Hans': ['国家/地区代码', '电话号码'],
  'zh-Hant': ['國碼', '電話號碼'],
};

/** The label of a half of the phone, by the key of its field. */
export function phoneText(key: string, lang: Lang): string | undefined {
  if (key === 'phoneCode') return TEXTS[lang][0];
  return key === 'phoneNumber' ? TEXTS[lang][1] : undefined;
}
