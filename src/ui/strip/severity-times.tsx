// What each severity promises in a programme, what that depends on, and where it is written.

import { severityLevels } from '../../model/severity';
import type { Programme, ResponseRule, SeverityLevel, SeveritySource } from '../../model/severity';
import { conditionSources, responseRules } from '../../rules/severity';
import { unchangedSince } from '../../text/severity-advice';
import { monthText, responseText, severitySourceText, severityText } from '../parts/severity-words';
import { asKey, useText } from '../parts/text';

export interface SeverityTimesProps {
  readonly programme: Programme;
  /** The one that is suggested. */
  readonly level: SeverityLevel | null;
}

export function SeverityTimes({ programme, level }: SeverityTimesProps) {
  const t = useText();
  const [rule] = responseRules[programme];
  const hasTimes = severityLevels.some((each) => rule.responses[each] !== null);
  return (
    <>
      <table>
        <caption>{t(`severityHours_${asKey(programme)}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('severityColumnLevel')}</th>
            <th scope="col">{t('severityColumnMeans')}</th>
            {hasTimes && <th scope="col">{t('severityColumnTime')}</th>}
          </tr>
        </thead>
        <tbody>
          {severityLevels.map((each) => (
            <tr key={each} class={each === level ? 'fits' : ''}>
              <th scope="row">{severityText(each, t)}</th>
              <td>{t(`severityMeans_${each}`)}</td>
              {hasTimes && <td>{timeText(rule, each, t)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {rule.conditions.length > 0 && (
        <div class="conditions">
          <h3>{t('severityConditions')}</h3>
          <ul class="reasons">
            {rule.conditions.map((condition) => (
              <li key={condition}>{t(`severityIf_${asKey(condition)}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <Sources programme={programme} />
    </>
  );
}

function timeText({ responses }: ResponseRule, level: SeverityLevel, t: ReturnType<typeof useText>): string {
  const response = responses[level];
  return response ? responseText(response, t) : t('severityNoTime');
}

function Sources({ programme }: Pick<SeverityTimesProps, 'programme'>) {
  const t = useText();
  const rules = responseRules[programme];
  const sources = sourcesOf(rules[0]);
  const since = unchangedSince(rules);
  if (sources.length === 0) return null;
  return (
    <details class="sources">
      <summary>{t('severitySources')}</summary>
      <ul class="reasons soft">
        {sources.map((source) => (
          <li key={source.title}>{severitySourceText(source, t)}</li>
        ))}
      </ul>
      {since !== null && <p class="soft">{t('severitySince', monthText(since, t))}</p>}
    </details>
  );
}

/** Each text once: of the times first, then of the conditions. */
function sourcesOf({ source, conditions }: ResponseRule): readonly SeveritySource[] {
  const all = [source, ...conditions.map((condition) => conditionSources[condition])];
  const known = all.filter((each): each is SeveritySource => each !== null && each !== undefined);
  return known.filter(({ title }, place) => known.findIndex((each) => each.title === title) === place);
}
