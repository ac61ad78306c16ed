// Whose directory the tab is in, in a sentence.

import type { Context } from '../../model/context';
import { tenantName } from '../parts/names';
import { asKey, useText } from '../parts/text';
import { symbols, verdictTones } from './tones';

export function Verdict({ verdict, tenant = {}, other = {} }: Context) {
  const t = useText();
  const tone = verdictTones[verdict];
  const unnamed = t('unnamedTenant');
  return (
    <p class={`verdict ${tone}`}>
      <span class="mark" aria-hidden="true">
        {symbols[tone]}
      </span>
      <span>
        {t(`verdict_${asKey(verdict)}`, tenantName(tenant) ?? unnamed, tenantName(other) ?? unnamed)}
      </span>
    </p>
  );
}
