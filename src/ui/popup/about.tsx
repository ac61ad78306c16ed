// The customer chosen for this tab, and the way to forget it again.

import type { CustomerRecord } from '../../model/customer';
import { customerTitle } from '../parts/names';
import { useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';

export interface AboutProps {
  readonly meant: string;
  /** Undefined while it is looked up, and for a tenant that is not in the list. */
  readonly record: CustomerRecord | undefined;
  readonly onForget: () => void;
}

export function About({ meant, record, onForget }: AboutProps) {
  const t = useText();
  const name = record ? customerTitle(record.customer, record.key).title : meant;
  return (
    <p class="about">
      <span>
        {t('aboutLabel')} <bdi>{name}</bdi>
      </span>
      <button type="button" onClick={onTrusted(onForget)}>
        {t('forgetMeant')}
      </button>
    </p>
  );
}
