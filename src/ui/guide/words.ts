// Says facts in the language of the page: texts, months, and all of a fact to be quoted.

import { guideLanguages } from '../../model/guide';
import type { Article, Fact, GuideLanguage, Told } from '../../model/guide';
import type { Translate } from '../parts/text';

/** The text in the language of the page; English where there is none. */
export function told(text: Told, t: Translate): string {
  return text[languageOf(t)];
}

function languageOf(t: Translate): GuideLanguage {
  return guideLanguages.find((each) => each === t('locale')) ?? 'en';
}

/** `2023-09` as a month in words; `2021`, which is all that some articles tell, as it is. */
export function dateText(date: string, t: Translate): string {
  if (!date.includes('-')) return date;
  const format = new Intl.DateTimeFormat(t('locale'), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}-01T00:00:00Z`));
}

/** “Title”, month and year. */
export function articleText({ title, dated }: Article, t: Translate): string {
  return t('warningSource', title, dateText(dated, t));
}

/**
 * A fact with its steps, source, dates and what took its place, as plain text to be quoted.
 * @param newer the fact that took its place
 */
export function quote(fact: Fact, newer: Fact | undefined, t: Translate): string {
  const { title, text, steps = [], source, checked } = fact;
  const numbered = steps.map((step, place) => `${String(place + 1)}. ${told(step, t)}`);
  const backing = source ? articleText(source, t) : t('guideNoSource');
  const address = source?.address === undefined ? [] : [source.address];
  return [
    told(title, t),
    told(text, t),
    ...numbered,
    '',
    `${t(`standing_${fact.standing}`)}: ${backing}`,
    ...address,
    t('guideChecked', dateText(checked, t)),
    ...(newer ? [`${t('guideReplacedBy')} ${told(newer.title, t)}`] : []),
    t('guideCollected'),
  ].join('\n');
}
