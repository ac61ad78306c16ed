// The choices of the options page's lists, named in the language of the page.

import { contactSchema, supportLanguages } from '../../model/settings';
import type { PartnerType, SupportLanguage, Theme } from '../../model/settings';
import { asKey } from '../parts/text';
import type { Translate } from '../parts/text';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The heading it stands under, in long lists. */
  readonly group?: string;
}

export type Choices = (t: Translate) => readonly Choice[];

export const partnerTypes = [
  'direct-bill',
  'indirect-provider',
  'indirect-reseller',
  'advisor',
] as const satisfies readonly PartnerType[];
export const fillModes = ['automatic', 'ask', 'off'] as const;
export const prefilledModes = ['ask', 'replace'] as const;
export const contactMethods = ['email', 'phone'] as const;
export const availabilities = ['business-hours', 'around-the-clock'] as const;
export const ownPlanKinds = ['azure', 'premier', 'contract'] as const;
export const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

export const partnerTypeChoices: Choices = (t) =>
  partnerTypes.map((value) => ({ value, label: t(`partner_${asKey(value)}`) }));
export const modeChoices: Choices = (t) => fillModes.map((value) => ({ value, label: t(`mode_${value}`) }));
export const prefilledChoices: Choices = (t) =>
  prefilledModes.map((value) => ({ value, label: t(`prefilled_${value}`) }));
export const methodChoices: Choices = (t) =>
  contactMethods.map((value) => ({ value, label: t(`method_${value}`) }));
export const availabilityChoices: Choices = (t) =>
  availabilities.map((value) => ({ value, label: t(`availability_${asKey(value)}`) }));
export const ownPlanChoices: Choices = (t) =>
  ownPlanKinds.map((value) => ({ value, label: t(`plan_${value}`) }));
export const themeChoices: Choices = (t) => themes.map((value) => ({ value, label: t(`theme_${value}`) }));
export const cloudChoices: Choices = (t) => [
  { value: 'public', label: t('cloud_public') },
  { value: 'usgov', label: t('cloud_usgov') },
  { value: 'china', label: t('cloud_china') },
];

/** Every country of the schema, in the order of the alphabet of the page's language. */
export const countryChoices: Choices = (t) => {
  const names = new Intl.DisplayNames([t('locale')], { type: 'region' });
  return sorted(
    countryCodes().map((value) => ({ value, label: names.of(value) ?? value })),
    t,
  );
};

/** The tags by which `Intl` names a language without a country where the country says nothing. */
const languageTags: Readonly<Record<SupportLanguage, string>> = {
  'en-us': 'en',
  'zh-hans': 'zh-Hans',
  'es-es': 'es',
  'fr-fr': 'fr',
  'ja-jp': 'ja',
  'ko-kr': 'ko',
  'ru-ru': 'ru',
  'pt-br': 'pt-BR',
  'it-it': 'it',
  'zh-tw': 'zh-Hant',
  'de-de': 'de',
};

export const languageChoices: Choices = (t) => {
  const names = new Intl.DisplayNames([t('locale')], { type: 'language', languageDisplay: 'standard' });
  const label = (value: SupportLanguage) => capital(names.of(languageTags[value]) ?? value, t('locale'));
  return sorted(
    supportLanguages.map((value) => ({ value, label: label(value) })),
    t,
  );
};

/** The engine's time zones, by continent. */
export const timeZoneChoices: Choices = () =>
  Intl.supportedValuesOf('timeZone').map((value) => {
    const [group = value, ...places] = value.split('/');
    const label = places.toReversed().join(', ').replaceAll('_', ' ');
    return label === '' ? { value, label: value } : { value, label, group };
  });

/** The codes the schema takes. */
export function countryCodes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return pairs.filter((country) => contactSchema.safeParse({ country }).success);
}

function sorted(choices: Choice[], t: Translate): Choice[] {
  const { compare } = new Intl.Collator(t('locale'));
  return choices.sort((a, b) => compare(a.label, b.label));
}

/** Languages are written in lower case in Italian; at the start of a line they are not. */
function capital(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
