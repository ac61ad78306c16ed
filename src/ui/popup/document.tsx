// One document with a support form: how far it is, what can be done, what came of every field.

import type { Command, PageState } from '../../model/message';
import { asKey, useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { Actions } from './actions';
import { Fields } from './fields';
import { isOurs, offerOf } from './view';

export interface DocumentProps {
  readonly heading: string;
  readonly state: PageState;
  readonly optionsPage: string;
  readonly onOrder: (command: Exclude<Command, 'auto'>) => Promise<boolean>;
}

export function DocumentReport({ heading, state, optionsPage, onOrder }: DocumentProps) {
  const offer = offerOf(state);
  return (
    <section class="form">
      <h2>{heading}</h2>
      <Standing state={state} optionsPage={optionsPage} />
      {offer.fill && <Actions offer={offer} onOrder={onOrder} />}
      <Fields report={state.report} optionsPage={optionsPage} />
    </section>
  );
}

function Standing({ state, optionsPage }: Pick<DocumentProps, 'state' | 'optionsPage'>) {
  const t = useText();
  const { trouble } = state;
  if (trouble !== 'none')
    return (
      <p role="status" class="trouble">
        {t(`trouble_${asKey(trouble)}`)}{' '}
        {trouble === 'no-profile' && (
          <a href={`${optionsPage}#contact.firstName`} target="_blank">
            {t('enterContact')}
          </a>
        )}
      </p>
    );
  return (
    <p role="status" class="standing">
      {standingText(state, t)}
    </p>
  );
}

/** How far it is; once something came of a fill, how it would have started is no news. */
function standingText({ gate, report }: PageState, t: Translate): string {
  if (gate === 'never') return t('gate_never');
  const phase = t(`phase_${asKey(report.phase)}`);
  if (report.phase !== 'idle' && report.phase !== 'waiting') return phase;
  return report.results.some(isOurs) ? t('lastFill') : `${phase} ${t(`gate_${asKey(gate)}`)}`;
}
