// Writes the demo form in the language of a pack: labels and choices as portals show them, names from the browser.

import type { Concept } from '../../model/fields';
import type { ChoiceWord, LanguagePack, Writings } from '../../model/language';
import { supportLanguages } from '../../model/settings';
import { namesFor } from '../../text/names';
import { variantsOf } from '../../text/variants';
import { countryCodes } from '../options/choices';

/** One choice of the form: what it stands for, and how the form calls it. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface FormTexts {
  /** The tag of the pack. */
  readonly language: string;
  /** What an empty choice shows. */
  readonly placeholder: string;
  readonly label: (concept: Concept) => string;
  readonly plans: readonly Choice[];
  readonly methods: readonly Choice[];
  readonly hours: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly countries: readonly Choice[];
}

/** The value of the one plan that Onbehalf may choose. */
export const cspPlan = 'csp';

/** Names of plans that partners meet (facts: domain §1.5); they are not translated. */
const otherPlans = ['Basic', 'Developer', 'Standard', 'Professional Direct', 'Unified'];

/** `packs` stand in where the pack has no word: portals then show English, the first one. */
export function textsOf(language: string, packs: readonly LanguagePack[]): FormTexts {
  const own = packs.filter((pack) => pack.language === language);
  const order = [...own, ...packs];
  const tag = own[0]?.language ?? 'en';
  const word = (which: ChoiceWord): Choice => ({
    value: which,
    text: firstText(
      order.map(({ choices }) => choices[which]),
      tag,
    ),
  });
  const named = (codes: readonly string[], nameOf: (code: string) => string | undefined) =>
    codes.map((code) => ({ value: code, text: capital(nameOf(code) ?? code, tag) }));
  const { compare } = new Intl.Collator(tag);
  const [basic = '', developer = '', ...larger] = otherPlans;
  return {
    language: tag,
    placeholder: order.flatMap(({ placeholders }) => placeholders)[0] ?? '',
    label: (concept) =>
      firstText(
        order.map(({ labels }) => labels[concept]),
        tag,
      ),
    plans: [...plain([basic, developer]), { ...word('csp-plan'), value: cspPlan }, ...plain(larger)],
    methods: [word('email'), word('phone')],
    hours: [word('business-hours'), word('around-the-clock')],
    languages: named(supportLanguages, (code) => namesFor.language(code, tag)[0]),
    countries: named(countryCodes(), (code) => namesFor.country(code, tag)[0]).sort((a, b) =>
      compare(a.text, b.text),
    ),
  };
}

function plain(names: readonly string[]): Choice[] {
  return names.map((name) => ({ value: name, text: name }));
}

/** The first writing of the first that has any: documentation before its translation before a guess. */
function firstText(writings: readonly (Writings | undefined)[], language: string): string {
  const patterns = writings.flatMap((each) => [
    ...(each?.docs ?? []),
    ...(each?.['docs-mt'] ?? []),
    ...(each?.guess ?? []),
  ]);
  return capital(patterns.flatMap(variantsOf)[0] ?? '', language);
}

/** Packs write some words in lower case; forms do not. */
function capital(text: string, language: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
