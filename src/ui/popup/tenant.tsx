// Whose directory the tab is in, and the choice of the customer it is about.

import type { Context } from '../../model/context';
import { namedCustomers, tenantName } from '../parts/names';
import { asKey, useText } from '../parts/text';
import { symbols, verdictTones } from './tones';
import type { PopupView } from './view';

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

export interface AboutProps extends Pick<PopupView, 'customers' | 'meant'> {
  /** The key of the chosen customer; `undefined` for none. */
  readonly onMean: (key: string | undefined) => void;
}

export function About({ customers, meant, onMean }: AboutProps) {
  const t = useText();
  const named = namedCustomers(customers, t('locale'));
  const isGone = meant !== undefined && !named.some(({ key }) => key === meant);
  const choose = ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLSelectElement;
    onMean(value === '' ? undefined : value);
  };
  return (
    <div class="about">
      <label for="about">{t('aboutLabel')}</label>
      <select
        id="about"
        value={meant ?? ''}
        onChange={choose}
        aria-describedby={named.length === 0 ? 'about-none' : undefined}
      >
        <option value="">{t('aboutNobody')}</option>
        {named.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        {isGone && <option value={meant}>{t('notInList', meant)}</option>}
      </select>
      {named.length === 0 && (
        <p id="about-none" class="quiet">
          {t('aboutEmpty')}
        </p>
      )}
    </div>
  );
}
