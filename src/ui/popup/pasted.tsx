// What somebody pasted, in words: what it is, whose it is, and what is to be known before it is used.

import type { CustomerLink } from '../../model/link';
import type { Pasted } from '../../model/pasted';
import { customerTitle } from '../parts/names';
import { asKey, useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import type { Row } from './find';
import { LinkRow } from './links';
import type { LinkEvents } from './links';
import { successorLink } from './successor';

export interface PastedProps {
  readonly pasted: Pasted;
  /** The customer it means, or the tenant it would be. */
  readonly row: Row | undefined;
  readonly onOpen: LinkEvents['onOpen'];
  readonly onCopy: LinkEvents['onCopy'];
  /** Opens an address in the user's own context. */
  readonly onOpenBare: (url: string) => void;
  /** Empties the field, to choose a customer. */
  readonly onChoose: () => void;
}

export function PastedNote(props: PastedProps) {
  const { pasted, row } = props;
  const isBare = pasted.notes.includes('bare-portal');
  const successor = successorOf(pasted);
  return (
    <section class={isBare ? 'pasted warn' : 'pasted'}>
      <Explained pasted={pasted} row={row} />
      {successor && <Successor {...props} link={successor} />}
      {isBare && <Bare {...props} />}
    </section>
  );
}

function Successor({ link, onOpen, onCopy }: PastedProps & { readonly link: CustomerLink }) {
  const t = useText();
  return (
    <div>
      <p id="successor">{t('successorLead')}</p>
      <ul class="links" aria-labelledby="successor">
        <LinkRow link={link} onOpen={onOpen} onCopy={onCopy} />
      </ul>
    </div>
  );
}

function Explained({ pasted, row }: Pick<PastedProps, 'pasted' | 'row'>) {
  const t = useText();
  const { kind, mark, subscriptionId, host, notes } = pasted;
  const value = mark.domain ?? mark.tenantId ?? subscriptionId ?? host;
  return (
    <div role="status">
      <p>
        {t(`kind_${asKey(kind)}`)}
        {value !== undefined && (
          <>
            {' '}
            <code>{value}</code>
          </>
        )}
        {row?.record && (
          <>
            {' → '}
            <bdi>{customerTitle(row.customer, row.key).title}</bdi>
          </>
        )}
      </p>
      {notes.map((note) => (
        <p key={note}>{t(`pasted_${asKey(note)}`)}</p>
      ))}
      {row && !row.record && <p>{t('pastedUnlisted')}</p>}
    </div>
  );
}

/** Choosing a customer is the main way; the own context is for who says so. */
function Bare({ pasted, onOpenBare, onChoose }: PastedProps) {
  const t = useText();
  const { url } = pasted;
  return (
    <p class="actions">
      <button type="button" class="main" onClick={onTrusted(onChoose)}>
        {t('chooseFirst')}
      </button>
      {url !== undefined && (
        <button type="button" onClick={onTrusted(() => onOpenBare(url))}>
          {t('openOwnContext')}
        </button>
      )}
    </p>
  );
}

function successorOf({ notes, url }: Pasted): CustomerLink | undefined {
  return notes.includes('retired') && url !== undefined ? successorLink(url) : undefined;
}
