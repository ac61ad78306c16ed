// How Onbehalf knows whose directory this is: every sign of the page, and what it was taken for.

import type { Context, Evidence } from '../../model/context';
import { tenantName } from '../parts/names';
import { useText } from '../parts/text';
import type { TextKey } from '../parts/text';
import { signalSourceText } from '../parts/warning-words';

const says: Readonly<Record<Evidence['says'], TextKey>> = {
  own: 'stripSaysOwn',
  customer: 'stripSaysCustomer',
  foreign: 'stripSaysForeign',
  nothing: 'stripSaysNothing',
};

export interface HowKnownProps {
  readonly context: Context;
  /** The tab was opened from Partner Center. */
  readonly isFromPartnerCenter: boolean;
}

export function HowKnown({ context, isFromPartnerCenter }: HowKnownProps) {
  const t = useText();
  if (context.because.length === 0 && !isFromPartnerCenter) return null;
  return (
    <details class="evidence">
      <summary>{t('stripHowKnown')}</summary>
      <dl>
        {context.because.map((evidence, place) => (
          <div key={`${evidence.source} ${String(place)}`}>
            <dt>{signalSourceText(evidence.source, t)}</dt>
            <dd>
              <Named tenant={evidence.tenant} />
              <span class="soft">{t(says[evidence.says])}</span>
            </dd>
          </div>
        ))}
        {isFromPartnerCenter && (
          <div>
            <dt>{t('stripDoor')}</dt>
            <dd>{t('stripFromPartnerCenter')}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}

function Named({ tenant }: Pick<Evidence, 'tenant'>) {
  const name = tenantName(tenant);
  if (name === undefined) return null;
  return (
    <>
      <bdi dir="auto">{name}</bdi>{' '}
    </>
  );
}
