// The first response times of the chapter on severity, from the same data as the helper beside the form.

import { useText } from '../parts/text';
import { SeverityTimes } from '../strip/severity-times';

/** Those that are no customer's requests, or not in the clouds of Microsoft. */
const others = ['own-azure-plan', 'own-other', 'vianet-m365', 'vianet-other'] as const;

export function ResponseTimes() {
  const t = useText();
  return (
    <div class="times">
      <h3>{t('guideResponseTimes')}</h3>
      <SeverityTimes programme="csp" level={null} />
      <details>
        <summary>{t('guideLoose')}</summary>
        {others.map((programme) => (
          <div key={programme} class="programme">
            <SeverityTimes programme={programme} level={null} />
          </div>
        ))}
      </details>
    </div>
  );
}
