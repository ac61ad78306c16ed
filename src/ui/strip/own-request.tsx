// That the user said this tab is about the partner's own subscription, with its plan, and a way back.

import type { StripView } from '../../model/strip';
import { useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { offerText } from '../parts/warning-words';
import { useGuard, useTools } from './tools';

/** Stands in for the notice `own-plan`, which is there only with a form. */
export function OwnRequest({ view: { ownPlan } }: { readonly view: StripView }) {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  const plan = planText(ownPlan, t);
  return (
    <div class="own" role="group" aria-label={t('stripOwnHeading')}>
      <h2>{t('stripOwnHeading')}</h2>
      {plan !== '' && <p>{t('stripOwnPlan', plan)}</p>}
      <div class="actions">
        <button type="button" onClick={on(() => ports.ownRequest(false))}>
          {offerText('not-own-request', t)}
        </button>
      </div>
    </div>
  );
}

/** “Azure support plan: Standard (reference)”; empty when none is set. */
function planText(plan: StripView['ownPlan'], t: Translate): string {
  if (!plan) return '';
  const kind = plan.kind === undefined ? '' : t(`plan_${plan.kind}`);
  const named = [kind, plan.name ?? ''].filter((part) => part !== '').join(': ');
  const reference = plan.reference ?? '';
  if (named === '') return reference;
  return reference === '' ? named : `${named} (${reference})`;
}
