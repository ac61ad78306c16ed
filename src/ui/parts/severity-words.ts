// Says severities in words: what they are called and promise, where that is written, and how the form differs.

import type { FormFacts } from '../../model/facts';
import type {
  FirstResponse,
  Programme,
  ResponseRule,
  SeverityAdvice,
  SeverityAnswers,
  SeverityLevel,
  SeverityPromise,
  SeverityQuestion,
  SeveritySource,
} from '../../model/severity';
import { asKey } from './text';
import type { Translate } from './text';

/** “A, critical”; also what a form says that is no such letter. */
export function severityText(severity: NonNullable<FormFacts['severity']>, t: Translate): string {
  return t(`severity_${severity}`);
}

/** A question, as it is asked in a programme. */
export function questionText(question: SeverityQuestion, programme: Programme, t: Translate): string {
  const isOwn = programme === 'own-azure-plan' || programme === 'own-other';
  return question === 'work' && isOwn ? t('severityAsk_work_own') : t(`severityAsk_${question}`);
}

type Answer = NonNullable<SeverityAnswers[SeverityQuestion]>;

/** An answer; the language is named only where it matters. */
export function answerText(answer: Answer, { conditions }: Pick<ResponseRule, 'conditions'>, t: Translate) {
  const isEnglish = conditions.includes('english');
  if (answer === 'around-the-clock' && !isEnglish) return t('severityAnswer_day_and_night');
  if (answer === 'business-hours' && !isEnglish) return t('severityAnswer_in_hours');
  return t(`severityAnswer_${asKey(answer)}`);
}

/** “within 2 hours”, “in less than 1 hour, day and night”, “within 3 business days”. */
export function responseText({ amount, unit, isBelow, isAllDay }: FirstResponse, t: Translate): string {
  const hours = { style: 'unit', unit: 'hour', unitDisplay: 'long' } as const;
  const days = () => (amount === 1 ? t('severityBusinessDay') : t('severityBusinessDays', amount));
  const time = unit === 'hour' ? new Intl.NumberFormat(t('locale'), hours).format(amount) : days();
  const bounded = t(isBelow ? 'severityBelow' : 'severityWithin', time);
  return isAllDay ? t('severityAllDay', bounded) : bounded;
}

/** A sentence. */
export function promiseText(promise: SeverityPromise, t: Translate): string {
  if (promise.kind === 'time') return t('severityPromise_time', responseText(promise.response, t));
  return t(`severityPromise_${asKey(promise.kind)}`);
}

/** “Suggested: B, moderate”, or what is still to be answered. */
export function suggestionText(
  { level, open }: Pick<SeverityAdvice, 'level' | 'open'>,
  t: Translate,
): string {
  if (level !== null) return t('severitySuggestion', severityText(level, t));
  return t(open.includes('impact') ? 'severityOpen_impact' : 'severityOpen_work');
}

/** Where it is written, the month of that text if it has one, and when that was last looked at. */
export function severitySourceText({ title, dated, checked }: SeveritySource, t: Translate): string {
  const seen = monthText(checked, t);
  return dated === undefined
    ? t('severitySourceUndated', title, seen)
    : t('severitySourceDated', title, monthText(dated, t), seen);
}

/** `2023-09` in the language of the page. */
export function monthText(month: string, t: Translate): string {
  const format = new Intl.DateTimeFormat(t('locale'), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

export interface FormNote {
  readonly text: string;
  /** What is promised would not hold. */
  readonly isWarning: boolean;
}

type Form = Pick<FormFacts, 'severity' | 'language' | 'contact'>;

/** What the form says against an advice, and what it lacks for the severity chosen there or suggested. */
export function formNotes(
  { severity, language, contact }: Form,
  level: SeverityLevel | null,
  { conditions }: Pick<ResponseRule, 'conditions'>,
  t: Translate,
): readonly FormNote[] {
  const isCritical = severity === 'a' || level === 'a';
  const isOther = language === 'other' && conditions.includes('english');
  const hasNone = isCritical && contact.phone === 'empty' && conditions.includes('phone');
  return [
    ...(level === null || severity === null
      ? []
      : [{ text: comparison(severity, level, t), isWarning: false }]),
    ...(isOther
      ? [
          {
            text: t(severity === 'a' ? 'severityForm_a_not_english' : 'severityForm_not_english'),
            isWarning: true,
          },
        ]
      : []),
    ...(hasNone ? [{ text: t('severityForm_no_phone'), isWarning: true }] : []),
  ];
}

function comparison(severity: NonNullable<Form['severity']>, level: SeverityLevel, t: Translate): string {
  if (severity === level) return t('severityForm_same');
  if (severity === 'empty') return t('severityForm_empty');
  if (severity === 'other') return t('severityForm_other');
  return t('severityForm_differs', severityText(severity, t));
}
