// The choices of the admin centers' lists: keys that do not depend on the language, texts that do.
import { callingCodes } from '../callingcodes';
import type { Choice } from '../choices';
import { REGION_CODES } from '../regions';
import { readSettings } from '../settings';
import type { TextKey } from '../texts-admin/en';
import type { Values } from './model';
import type { AdminSettings } from './settings';
import { adminTexts, filledIn } from './texts';

const LANGUAGES = [
  'en-us',
  'de-de',
  'es-es',
  'fr-fr',
  'it-it',
  'ja-jp',
  'ko-kr',
  'pt-br',
  'ru-ru',
  'zh-hans',
  'zh-tw',
];

/** Lists whose choices are a key and a text each. */
const PLAIN = {
  methods: { phone: 'methodPhone', email: 'methodEmail' },
  availability: { 'business-hours': 'businessHours', 'around-the-clock': 'aroundTheClock' },
  problems: { 'sign-in': 'problemSignIn', performance: 'problemPerformance', licensing: 'problemLicensing' },
  features: { delivery: 'featureDelivery', sharing: 'featureSharing', meetings: 'featureMeetings' },
  severities: { critical: 'severityA', moderate: 'severityB', minimal: 'severityC' },
  impacts: { critical: 'critical', 'non-critical': 'nonCritical' },
  yesNo: { yes: 'yes', no: 'no' },
  statuses: { open: 'statusOpen', closed: 'statusClosed' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, TextKey>>>>;

/** Names of products and domains, which are the same in every language. */
const NAMES = {
  products: {
    'power-apps': 'Power Apps',
    'power-automate': 'Power Automate',
    dynamics: 'Dynamics 365 Sales',
  },
  services: { exchange: 'Exchange Online', sharepoint: 'SharePoint Online', teams: 'Microsoft Teams' },
  domains: { initial: 'contoso.onmicrosoft.com', primary: 'contoso.example' },
} as const;

export type ChoiceList =
  | keyof typeof PLAIN
  | keyof typeof NAMES
  | 'codes'
  | 'addresses'
  | 'addressesOrOther'
  | 'supportLanguages'
  | 'countries'
  | 'timedMethods';

/** Of a list of addresses: the choice that asks for one more. */
export const OTHER = 'other';

/** How many hours an answer takes, as Intune writes beside each method. */
const HOURS: Readonly<Record<string, string>> = { phone: '2', email: '8' };

function languages({ lang }: AdminSettings): Choice[] {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return LANGUAGES.map((key) => ({ key, label: names.of(key.replace('zh-tw', 'zh-hant')) ?? key }));
}

function countries({ lang }: AdminSettings): Choice[] {
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  const all = REGION_CODES.map((key) => ({ key, label: names.of(key) ?? key }));
  return all.sort((a, b) => a.label.localeCompare(b.label, lang));
}

function codes({ lang, codes: look }: AdminSettings): Choice[] {
  const controls = look === 'name' ? 'split-phone' : `split-phone-${look}`;
  return callingCodes(readSettings(`?lang=${lang}&controls=${controls}`));
}

function plain(list: keyof typeof PLAIN, settings: AdminSettings): Choice[] {
  const texts = adminTexts(settings);
  const entries: [string, TextKey][] = Object.entries(PLAIN[list]);
  return entries.map(([key, name]) => ({ key, label: texts[name] }));
}

/** What is critical is answered by phone alone. */
function timedMethods(settings: AdminSettings, { severity }: Values): Choice[] {
  const { expectedResponse } = adminTexts(settings);
  return plain('methods', settings).map(({ key, label }) => ({
    key,
    label: filledIn(expectedResponse, label, HOURS[key] ?? ''),
    disabled: key === 'email' && severity === 'critical',
  }));
}

/** The choices of a list, as they are while the form holds these values. */
export function adminChoices(list: ChoiceList, settings: AdminSettings, values: Values): Choice[] {
  const addresses = settings.addresses.map((address) => ({ key: address, label: address }));
  switch (list) {
    case 'codes':
      return codes(settings);
    case 'addresses':
      return addresses;
    case 'addressesOrOther':
      return [...addresses, { key: OTHER, label: adminTexts(settings).anotherEmail }];
    case 'supportLanguages':
      return languages(settings);
    case 'countries':
      return countries(settings);
    case 'timedMethods':
      return timedMethods(settings, values);
    case 'products':
    case 'services':
    case 'domains':
      return Object.entries(NAMES[list]).map(([key, label]) => ({ key, label }));
    default:
      return plain(list, settings);
  }
}
