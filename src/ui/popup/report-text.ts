// Writes the report of a tab as Markdown, to be handed on: words only, no values, no names of anybody.

import { asKey } from '../parts/text';
import type { Translate } from '../parts/text';
import { contextOf } from './view';
import type { FormDocument, PopupView } from './view';

export interface ReportOptions {
  readonly version: string;
  readonly t: Translate;
}

/**
 * The report of every form in the tab. Of the address it keeps host and blade, of the context its verdict alone: no
 * tenant, no person, no value of any field is in it.
 */
export function reportText(
  { documents, address }: Pick<PopupView, 'documents' | 'address'>,
  { version, t }: ReportOptions,
): string {
  const { verdict = 'unknown' } = contextOf(documents) ?? {};
  const page = [address?.host, address?.blade].filter(Boolean).join(' · ');
  const head = [
    `## ${t('reportTitle', version)}`,
    '',
    ...(page === '' ? [] : [`- ${t('reportPage')}: ${page}`]),
    `- ${t('reportContext')}: ${verdict}`,
  ];
  return [...head, ...documents.flatMap((document, index) => formLines(document, index, t))].join('\n');
}

function formLines({ state }: FormDocument, index: number, t: Translate): string[] {
  const { report, trouble } = state;
  const rows = report.results.map(
    ({ field, outcome, reason }) =>
      `| ${t(`field_${asKey(field)}`)} | ${t(`outcome_${asKey(outcome)}`)} | ${t(`reason_${asKey(reason)}`)} |`,
  );
  const missing = report.missing.map((field) => t(`field_${asKey(field)}`));
  return [
    '',
    `### ${t('formHeadingNumbered', index + 1)}`,
    '',
    `- ${t('reportTime')}: ${new Date(report.at).toISOString()}`,
    `- ${t('reportState')}: ${trouble === 'none' ? t(`phase_${asKey(report.phase)}`) : t(`trouble_${asKey(trouble)}`)}`,
    ...(missing.length === 0 ? [] : [`- ${t('missingHeading')}: ${missing.join(', ')}`]),
    ...(rows.length === 0
      ? []
      : [
          '',
          `| ${t('reportField')} | ${t('reportOutcome')} | ${t('reportReason')} |`,
          '|---|---|---|',
          ...rows,
        ]),
  ];
}
