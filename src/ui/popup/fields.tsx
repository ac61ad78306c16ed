// The report of one document, field by field, and what the profile lacks.

import type { WrittenField } from '../../model/fields';
import type { FieldResult, Report } from '../../model/report';
import { asKey, useText } from '../parts/text';
import { outcomeTones, symbols } from './tones';
import { splitResults } from './view';

export interface FieldsProps {
  readonly report: Report;
  readonly optionsPage: string;
}

export function Fields({ report, optionsPage }: FieldsProps) {
  const t = useText();
  const { here, absent } = splitResults(report);
  return (
    <>
      {here.length > 0 && <ResultList results={here} />}
      {absent.length > 0 && (
        <details>
          <summary>{absent.length === 1 ? t('absentOne') : t('absentMany', absent.length)}</summary>
          <ResultList results={absent} />
        </details>
      )}
      {report.missing.length > 0 && <Missing fields={report.missing} optionsPage={optionsPage} />}
    </>
  );
}

function ResultList({ results }: { readonly results: readonly FieldResult[] }) {
  return (
    <dl class="results">
      {results.map((result) => (
        <Result key={result.field} {...result} />
      ))}
    </dl>
  );
}

function Result({ field, outcome, reason }: FieldResult) {
  const t = useText();
  const tone = outcomeTones[outcome];
  return (
    <div>
      <dt>{t(`field_${asKey(field)}`)}</dt>
      <dd class={`outcome ${tone}`}>
        <span class="mark" aria-hidden="true">
          {symbols[tone]}
        </span>
        {t(`outcome_${asKey(outcome)}`)}
      </dd>
      <dd class="reason">{t(`reason_${asKey(reason)}`)}</dd>
    </div>
  );
}

/** Where the options page asks for a field the form calls otherwise. */
const inOptions: Readonly<Partial<Record<WrittenField, string>>> = {
  supportLanguage: 'contact.language',
  supportPlan: 'supportPlan',
};

function Missing({
  fields,
  optionsPage,
}: {
  readonly fields: readonly WrittenField[];
  readonly optionsPage: string;
}) {
  const t = useText();
  const [first] = fields;
  const place = first === undefined ? '' : (inOptions[first] ?? `contact.${first}`);
  return (
    <section class="missing">
      <h3>{t('missingHeading')}</h3>
      <ul>
        {fields.map((field) => (
          <li key={field}>{t(`field_${asKey(field)}`)}</li>
        ))}
      </ul>
      <p>
        <a href={`${optionsPage}#${place}`} target="_blank">
          {t('enterInOptions')}
        </a>
      </p>
    </section>
  );
}
