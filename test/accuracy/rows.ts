// Lists every page of the accuracy table: kits in all languages, and one page for each control, frame and mistake.

import { expectedValues } from '../harness/sample';
import { LANGS } from '../replicas/page/texts';
import type { Cell } from './cells';

/** The control libraries of the replicas, each where the portal would have it. */
const kits = ['ko', 'fluent7', 'fluent8', 'fluent9', 'fast', 'he', 'plain-shadow'];

/** Every kit in every language; on Knockout also with the other writing of each label, and in the older generations. */
export function languageCells(): Cell[] {
  const cell = (kit: string, lang: string, more = '') => ({
    name: [kit, lang, ...more.replace('&', '').split('&').filter(Boolean)].join(' '),
    query: `form=${kit}&lang=${lang}&steps=single${more}`,
  });
  return LANGS.flatMap((lang) => [
    ...kits.map((kit) => cell(kit, lang)),
    ...['&wording=second', '&generation=2', '&generation=1'].map((more) => cell('ko', lang, more)),
  ]);
}

type Overrides = Readonly<Record<string, string>>;

const untouched = Object.fromEntries(Object.keys(expectedValues).map((field) => [field, '']));
/** What the model of a page should hold instead of the partner's values, by scenario. */
const different: readonly (readonly [RegExp, Overrides])[] = [
  [/plan-text=developer/u, { supportPlan: 'developer' }],
  [/plans=(?:two|expired-only)/u, { supportPlan: '' }],
  [/controls=disabled/u, { preferredContactMethod: '', email: 'admin@contoso.onmicrosoft.com' }],
  [/revert=/u, { lastName: '', country: '' }],
  [/frames=sandboxed/u, untouched],
];

function page(name: string, lang = 'en'): Cell {
  const [kit = '', ...settings] = name.split(' ');
  const overrides = different.filter(([scenario]) => scenario.test(name)).map(([, values]) => values);
  return {
    name: lang === 'en' ? name : `${name} ${lang}`,
    query: `form=${kit}&lang=${lang}&steps=single&${settings.join('&')}`,
    expected: Object.assign({}, expectedValues, ...overrides) as Overrides,
  };
}

const both = (settings: string) => [`ko ${settings}`, `fluent8 ${settings}`];
const react = (settings: string) => ['fluent7', 'fluent8', 'fluent9'].map((kit) => `${kit} ${settings}`);

/** One page for each kind of control, place and trouble; in another language where lists are searched by a name. */
export function scenarioCells(): Cell[] {
  const controls = ['select', 'dropdown-radios', 'chips', 'repeated', 'split-phone', 'split-phone-short'];
  const names = [
    ...controls.flatMap((each) =>
      ['ko', 'fluent7', 'fluent8', 'fluent9'].map((kit) => `${kit} controls=${each}`),
    ),
    ...['combobox', 'combobox-free', 'combobox-filter', 'virtual'].flatMap((each) =>
      react(`controls=${each}`),
    ),
    ...['flaky', 'filter', 'filter-only', 'virtual', 'disabled', 'split-phone-bare'].map(
      (each) => `ko controls=${each}`,
    ),
    ...['combobox', 'combobox-free', 'combobox-filter'].map((each) => `fast controls=${each}`),
    ...['labels=plain', 'upgrade=1500'].map((each) => `fast ${each}`),
    ...[
      'controls=combobox',
      'roots=closed',
      'roots=mixed prefix=accexp_he',
      'upgrade=1500 prefix=v6_he',
      'upgrade=fields roots=closed',
    ].map((each) => `he ${each}`),
    ...[
      'options=lazy',
      'rerender=1',
      'glyphs=1',
      'revert=lastName,country',
      'older=1',
      'older=support',
      'size=50000',
      'storm=200',
    ].flatMap(both),
    ...['srcdoc', 'blank', 'same-origin', 'hosting', 'nested', 'pane', 'dialog'].flatMap((each) =>
      both(`place=${each}`),
    ),
    ...['neardup', 'expired-only', 'csp-suffix', 'two', 'letters'].flatMap((each) => both(`plans=${each}`)),
    ...['fluent7', 'fluent8'].map((kit) => `${kit} width=400`),
    ...['frames=prewarmed', 'frames=swap', 'frames=sandboxed place=hosting'].map((each) => `fluent8 ${each}`),
    ...['generation=2 plan=static', 'generation=2 plan=static plan-text=developer', 'plan=basics'].flatMap(
      both,
    ),
  ];
  const elsewhere: (readonly [string, string])[] = [
    ['ko controls=filter-only', 'ja'],
    ['fluent9 controls=combobox-filter', 'ru'],
    ['ko controls=split-phone', 'zh-Hans'],
    ['ko plans=english', 'fr'],
    ['fluent8 controls=virtual', 'de'],
  ];
  return [...names.map((name) => page(name)), ...elsewhere.map(([name, lang]) => page(name, lang))];
}
