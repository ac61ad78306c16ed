// What the customer list is for, and how to get one, where there is none yet.

import { useText } from '../parts/text';

export interface EmptyProps {
  readonly onAdd: () => void;
  readonly onImport: () => void;
}

const ways = [
  ['customersWayPartnerCenter', 'customersWayPartnerCenterHow'],
  ['customersWayGraph', 'customersWayGraphHow'],
  ['customersWayPolicy', 'customersWayPolicyHow'],
  ['customersWayHand', 'customersWayHandHow'],
] as const;

export function Empty({ onAdd, onImport }: EmptyProps) {
  const t = useText();
  return (
    <div class="empty">
      <p>{t('customersEmpty')}</p>
      <div class="ways">
        <button type="button" class="main" data-way="import" onClick={onImport}>
          {t('customersImport')}
        </button>
        <button type="button" data-way="add" onClick={onAdd}>
          {t('customersAdd')}
        </button>
      </div>
      <h3>{t('customersWays')}</h3>
      <dl>
        {ways.map(([way, how]) => (
          <div key={way}>
            <dt>{t(way)}</dt>
            <dd>{t(how)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
