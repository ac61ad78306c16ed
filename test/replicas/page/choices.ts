// The choices of every list and radio group, as stable keys with the label of the page's language.
import { callingCodes } from './callingcodes';
import { REGION_CODES } from './regions';
import type { Settings } from './settings';
import { textsOf, type Texts } from './texts';
import { TIME_ZONES } from './zones';

/** One thing that can be chosen: a key that never changes and the text the user sees. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly disabled?: boolean;
}

const LANGUAGES: Readonly<Record<string, string>> = {
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

function capital(text: string, lang: string): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
}

function languages(lang: string): Choice[] {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return Object.entries(LANGUAGES).map(([key, tag]) => ({ key, label: capital(names.of(tag) ?? tag, lang) }));
}

function regions(lang: string): Choice[] {
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  return REGION_CODES.map((key) => ({ key, label: names.of(key) ?? key })).sort((a, b) =>
    a.label.localeCompare(b.label, lang),
  );
}

/** The plan we want, as often and under the names that `plans=` gives it. */
function wantedPlans(settings: Settings, t: Texts): Choice[] {
  const named = (label: string, key = 'csp', disabled = false): Choice => ({ key, label, disabled });
  const expired = named(`${t.planCsp} (${t.expired})`, 'csp-expired', true);
  if (settings.plans === 'expired-only') return [expired];
  const [plan, ...others] = {
    normal: [named(t.planCsp)],
    neardup: [named(t.planCsp)],
    'csp-suffix': [named(`${t.planCsp} (CSP)`)],
    two: [named(t.planCsp), named(t.planCsp, 'csp-second')],
    english: [named('Cloud Solution Provider')],
    letters: [
      named(t.planCsp),
      named(`${t.planCsp} Premium Add-on`, 'csp-add-on'),
      named(`Not a ${t.planCsp}`, 'not-csp'),
    ],
  }[settings.plans];
  return plan !== undefined && settings.plan ? [plan, ...others] : others;
}

function plans(settings: Settings): Choice[] {
  const t = textsOf(settings);
  const near = settings.options === 'neardup' || settings.plans === 'neardup';
  return [
    { key: 'developer', label: t.planDeveloper },
    { key: 'standard', label: t.planStandard },
    { key: 'professional-direct', label: t.planProDirect },
    ...(near ? [{ key: 'csp-expired', label: t.planCspExpired, disabled: true }] : []),
    ...(near ? [{ key: 'csp-trial', label: t.planCspTrial }] : []),
    ...wantedPlans(settings, t),
    ...(near ? [{ key: 'csp-mine', label: t.planCspMine }] : []),
    { key: 'subscription-management', label: t.planSubscription },
    { key: 'quota', label: t.planQuota },
  ];
}

/** What a support plan that is a text says. */
export function planText(settings: Settings): string {
  const t = textsOf(settings);
  return { csp: t.planCsp, developer: t.planDeveloper }[settings.planText];
}

function plain(...pairs: [string, string][]): Choice[] {
  return pairs.map(([key, label]) => ({ key, label }));
}

/** All choices of all fields; a field without choices gets an empty list. */
export function choicesFor(settings: Settings, field: string): Choice[] {
  const t = textsOf(settings);
  const lists: Record<string, () => Choice[]> = {
    relatedTo: () => plain(['azure', t.relatedAzure], ['other', t.relatedOther]),
    issueType: () =>
      plain(
        ['technical', t.issueTechnical],
        ['billing', t.issueBilling],
        ['subscription', t.issueSubscription],
        ['quota', t.issueQuota],
      ),
    subscription: () =>
      plain(
        ['production', 'Contoso Production (4f1c…91)'],
        ['test', 'Contoso Test (a07e…3c)'],
        ['own', 'Fabrikam Internal (77d2…08)'],
      ),
    serviceScope: () => plain(['my', t.myServices], ['all', t.allServices]),
    serviceType: () => plain(['vm', t.serviceVm], ['storage', t.serviceStorage], ['web', t.serviceWeb]),
    resource: () => plain(['vm-web-01', 'vm-web-01'], ['vm-sql-02', 'vm-sql-02']),
    problemType: () => plain(['connect', t.problemConnect], ['performance', t.problemPerformance]),
    problemSubtype: () => plain(['password', t.subtypeRdp], ['boot', t.subtypeBoot]),
    category: () => plain(['password', t.subtypeRdp], ['boot', t.subtypeBoot]),
    diagnosticConsent: () => plain(['yes', t.yes], ['no', t.no]),
    supportPlan: () => plans(settings),
    severity: () => plain(['critical', t.severityA], ['moderate', t.severityB], ['minimal', t.severityC]),
    preferredContactMethod: () => plain(['email', t.methodEmail], ['phone', t.methodPhone]),
    availability: () => plain(['business-hours', t.businessHours], ['around-the-clock', t.aroundTheClock]),
    supportLanguage: () => languages(settings.lang),
    country: () => regions(settings.lang),
    timeZone: () => TIME_ZONES.map(([key, label]) => ({ key, label })),
    phoneCode: () => callingCodes(settings),
    resourceGroup: () => plain(['rg-web', 'rg-web'], ['rg-data', 'rg-data']),
    region: () => plain(['westeurope', '(Europe) West Europe'], ['italynorth', '(Europe) Italy North']),
    vmSize: () => plain(['d2s', 'Standard_D2s_v3 - 2 vcpus, 8 GiB'], ['b1s', 'Standard_B1s - 1 vcpu, 1 GiB']),
  };
  return lists[field]?.() ?? [];
}
