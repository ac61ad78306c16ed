// Two windows changed the same value: shows both, and lets the user choose.

import type { CustomerRecord } from '../../model/customer';
import type { Customer } from '../../model/settings';
import { useText } from '../parts/text';
import type { TextKey } from '../parts/text';

export interface ClashProps {
  /** What the editor began with. */
  readonly base: CustomerRecord | undefined;
  readonly theirs: CustomerRecord;
  /** The values that were not saved. */
  readonly mine: Partial<Customer>;
  readonly onChoose: (isMine: boolean) => void;
}

const names: Readonly<Partial<Record<keyof Customer, TextKey>>> = {
  name: 'column_name',
  domain: 'column_domain',
  initialDomain: 'column_initialDomain',
  tenantId: 'column_tenantId',
  cloud: 'column_cloud',
  note: 'column_note',
  subscriptions: 'column_subscriptions',
  contact: 'customersContact',
};

export function Clash({ base, theirs, mine, onChoose }: ClashProps) {
  const t = useText();
  const isTheirs = (path: keyof Customer) =>
    valueText(theirs.customer[path]) !== valueText(base?.customer[path]);
  const paths = (Object.keys(mine) as (keyof Customer)[]).filter(isTheirs);
  return (
    <div class="clash">
      <p>{t('customersChangedMeanwhile')}</p>
      <dl>
        {paths.map((path) => (
          <div key={path}>
            <dt>{t(names[path] ?? 'column_details')}</dt>
            <dd>
              {t('customersTheirs')} <bdi>{valueText(theirs.customer[path]) || t('notSet')}</bdi>
            </dd>
            <dd>
              {t('customersMine')} <bdi>{valueText(mine[path]) || t('notSet')}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" data-first onClick={() => onChoose(false)}>
          {t('customersKeepTheirs')}
        </button>
        <button type="button" onClick={() => onChoose(true)}>
          {t('customersSaveMine')}
        </button>
      </div>
    </div>
  );
}

/** A value as one line: of lists and objects what stands in them. */
function valueText(value: Customer[keyof Customer] | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(({ id, name }) => name ?? id).join(', ');
  return Object.values(value).flat().join(', ');
}
