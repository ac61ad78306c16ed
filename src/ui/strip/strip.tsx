// The strip inside a portal page: whose directory this is, in a line that can be closed.

import type { Context } from '../../model/context';
import { useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import { Verdict } from '../popup/verdict';

export interface StripProps {
  /** Null until the worker has answered. */
  readonly context: Context | null;
  readonly onClose: () => void;
}

/** A region whose name begins with the product's (DESIGN §3.6); what it says is announced when it changes. */
export function Strip({ context, onClose }: StripProps) {
  const t = useText();
  return (
    <section class="strip" aria-label={t('stripName')}>
      <strong aria-hidden="true">Onbehalf</strong>
      <div role="status">{context ? <Verdict {...context} /> : <p class="quiet">{t('loading')}</p>}</div>
      <button type="button" aria-label={t('stripClose')} title={t('stripClose')} onClick={onTrusted(onClose)}>
        <span aria-hidden="true">×</span>
      </button>
    </section>
  );
}
