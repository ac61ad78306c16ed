// What is known of a customer, each value to be copied, and all of them at once.

import type { Customer } from '../../model/settings';
import { asKey, useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { IconButton } from './links';

export interface DetailsProps {
  readonly customer: Customer;
  readonly onCopy: (text: string) => void;
}

/** What tells one tenant from another, as people hand it on. */
const marks = ['domain', 'initialDomain', 'tenantId'] as const;

/** Longer notes are folded up. */
const shortNote = 140;

export function Details({ customer, onCopy }: DetailsProps) {
  const t = useText();
  const { note = '' } = customer;
  const known = marks.filter((mark) => customer[mark] !== undefined);
  return (
    <div class="details">
      <dl>
        {known.map((mark) => (
          <div key={mark}>
            <dt class="unseen">{t(`column_${asKey(mark)}`)}</dt>
            <dd>
              <code>{customer[mark]}</code>
              <IconButton
                icon="copy"
                label={t('copyValue', t(`column_${asKey(mark)}`))}
                onClick={() => onCopy(customer[mark] ?? '')}
              />
            </dd>
          </div>
        ))}
      </dl>
      {note !== '' && <Note note={note} />}
    </div>
  );
}

function Note({ note }: { readonly note: string }) {
  const t = useText();
  if (note.length <= shortNote) return <p class="customer-note">{note}</p>;
  return (
    <details>
      <summary>{t('customerNote')}</summary>
      <p class="customer-note">{note}</p>
    </details>
  );
}

/** A customer as lines of text, for a ticket or a colleague: who it is, and nothing that was noted about it. */
export function capsuleOf(customer: Customer, t: Translate): string {
  const { name, cloud = 'public' } = customer;
  const lines: (readonly [string, string | undefined])[] = [
    [t('column_name'), name],
    ...marks.map((mark) => [t(`column_${asKey(mark)}`), customer[mark]] as const),
    [t('column_cloud'), cloud === 'public' ? undefined : t(`cloud_${asKey(cloud)}`)],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `${label}: ${value ?? ''}`)
    .join('\n');
}
