// The highlighted customer: what is known of it, and everything that can be opened for it.

import type { CustomerLink } from '../../model/link';
import { Icon } from '../parts/icons';
import { customerTitle } from '../parts/names';
import { asKey, useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import { capsuleOf, Details } from './details';
import type { Row } from './find';
import { MainLinks, OtherLinks } from './links';
import type { LinkEvents } from './links';

export interface CardEvents extends LinkEvents {
  readonly onCopyText: (text: string) => void;
  readonly onFavourite: (row: Row, on: boolean) => void;
  readonly onAdd: (row: Row) => void;
  /** Absent where it would mean nothing: this tab is no portal. */
  readonly onMean?: ((row: Row) => void) | undefined;
}

export interface CardProps extends CardEvents {
  readonly row: Row;
  readonly links: readonly CustomerLink[];
  readonly isMeant: boolean;
  readonly optionsPage: string;
}

export function Card(props: CardProps) {
  const t = useText();
  const { row, links, optionsPage, onOpen, onCopy } = props;
  const { customer, key, record } = row;
  const { title } = customerTitle(customer, key);
  const { cloud = 'public' } = customer;
  const mendAt = record && `${optionsPage}#customers`;
  return (
    <section class="card" aria-labelledby="card-name">
      <div class="who">
        <h2 id="card-name">
          <bdi>{title}</bdi>
        </h2>
        {cloud !== 'public' && <span class="badge">{t(`cloud_${asKey(cloud)}`)}</span>}
      </div>
      <MainLinks {...{ links, mendAt, onOpen, onCopy }} />
      <Tools {...props} />
      <Details customer={customer} onCopy={props.onCopyText} />
      <OtherLinks {...{ links, mendAt, onOpen, onCopy }} />
    </section>
  );
}

function Tools({ row, isMeant, onFavourite, onAdd, onMean, onCopyText }: CardProps) {
  const t = useText();
  const { customer, record } = row;
  const { favourite = false } = customer;
  return (
    <div class="tools">
      {!record && (
        <button type="button" onClick={onTrusted(() => onAdd(row))}>
          {t('addCustomer')}
        </button>
      )}
      {onMean && (
        <button type="button" aria-pressed={isMeant} onClick={onTrusted(() => onMean(row))}>
          {t('useForTab')}
        </button>
      )}
      <button type="button" onClick={onTrusted(() => onCopyText(capsuleOf(customer, t)))}>
        <Icon name="copy" />
        {t('copyDetails')}
      </button>
      {record && (
        <button
          type="button"
          class="plain"
          aria-pressed={favourite}
          aria-label={t('favourite')}
          title={t('favourite')}
          onClick={onTrusted(() => onFavourite(row, !favourite))}
        >
          <Icon name="star" isFull={favourite} />
        </button>
      )}
    </div>
  );
}
