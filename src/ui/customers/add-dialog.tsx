// Adds a customer: whatever is pasted fills in the fields, and a customer that is known already is named.

import { useEffect, useId, useState } from 'preact/hooks';
import type { CustomerRecord } from '../../model/customer';
import type { CustomerList } from '../../model/list';
import type { Pasted } from '../../model/pasted';
import type { Customer } from '../../model/settings';
import { asKey, useText } from '../parts/text';
import { isolated, labelOf } from './columns';
import { DetailsDialog } from './details-dialog';
import type { DetailsDialogProps } from './details-dialog';
import { draftOf } from './details-draft';
import type { DetailsDraft } from './details-draft';
import type { Details } from './details-state';

/** What a pasted text says of a tenant; null for words that name none. */
export type ReadPasted = (text: string) => Pasted | null;

export interface AddDialogProps extends Omit<DetailsDialogProps, 'children' | 'record' | 'onDelete'> {
  readonly readPasted: ReadPasted;
  /** What was pasted elsewhere. */
  readonly text?: string;
}

export function AddDialog({ readPasted, text = '', ...props }: AddDialogProps) {
  const pasted = text === '' ? null : readPasted(text);
  const known = props.known ?? (pasted ? customerIn(pasted) : undefined);
  return (
    <DetailsDialog {...props} {...(known && { known })}>
      {(details) => <PasteField {...{ details, readPasted, text }} list={props.list} onOpen={props.onOpen} />}
    </DetailsDialog>
  );
}

interface PasteFieldProps {
  readonly details: Details;
  readonly readPasted: ReadPasted;
  readonly text: string;
  readonly list: CustomerList;
  readonly onOpen: (record: CustomerRecord) => void;
}

function PasteField({ details, readPasted, text: first, list, onOpen }: PasteFieldProps) {
  const t = useText();
  const [text, setText] = useState(first);
  const id = useId();
  const pasted = text.trim() === '' ? null : readPasted(text);
  const known = useKnown(list, pasted);
  const type = (next: string) => {
    details.change(
      refilled(details.draft, draftOf(customerIn(pasted)), draftOf(customerIn(readPasted(next)))),
    );
    setText(next);
  };
  return (
    <div class="field paste">
      <label for={id}>{t('customersPaste')}</label>
      <p class="quiet" id={`${id}-hint`}>
        {t('customersPasteHint')}
      </p>
      <input
        id={id}
        type="text"
        data-first
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-read`}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div id={`${id}-read`} role="status">
        {text.trim() !== '' && !pasted && <p class="quiet">{t('customersPasteNothing')}</p>}
        {pasted?.notes.map((note) => (
          <p key={note} class="quiet">
            {t(`pasted_${asKey(note)}`)}
          </p>
        ))}
        {known && <p>{t('customersKnown', isolated(labelOf(known)))}</p>}
      </div>
      {known && (
        <button type="button" onClick={() => onOpen(known)}>
          {t('customersOpen', isolated(labelOf(known)))}
        </button>
      )}
    </div>
  );
}

/** The draft with what the last reading filled in taken out, and what the next one says put in. */
function refilled({ texts, ...draft }: DetailsDraft, last: DetailsDraft, next: DetailsDraft): DetailsDraft {
  const kept = Object.entries(texts).filter(([path, text]) => last.texts[path] !== text);
  const subscriptions = next.subscriptions ?? (last.subscriptions ? undefined : draft.subscriptions);
  return {
    texts: { ...Object.fromEntries(kept), ...next.texts },
    ...(subscriptions && { subscriptions }),
  };
}

/** What a pasted text tells of a customer. */
function customerIn(pasted: Pasted | null): Customer {
  if (!pasted) return {};
  const { mark, initialDomain, cloud, subscriptionId } = pasted;
  const isInitial = mark.domain !== undefined && mark.domain === initialDomain;
  return {
    ...(mark.name !== undefined && { name: mark.name }),
    ...(mark.domain !== undefined && !isInitial && { domain: mark.domain }),
    ...(initialDomain !== undefined && { initialDomain }),
    ...(mark.tenantId !== undefined && { tenantId: mark.tenantId }),
    ...(cloud !== undefined && { cloud }),
    ...(subscriptionId !== undefined && { subscriptions: [{ id: subscriptionId }] }),
  };
}

/** The customer of the list that was pasted, if there is one. */
function useKnown(list: CustomerList, pasted: Pasted | null): CustomerRecord | undefined {
  const [known, setKnown] = useState<CustomerRecord>();
  const { tenantId, domain } = pasted?.mark ?? {};
  const { subscriptionId } = pasted ?? {};
  useEffect(() => {
    let isCurrent = true;
    const show = (record: CustomerRecord | undefined) => isCurrent && setKnown(record);
    const find = async () => {
      const byTenant = tenantId === undefined ? undefined : await list.get(tenantId);
      const byDomain = byTenant ?? (domain === undefined ? undefined : await list.get(domain));
      return (
        byDomain ?? (subscriptionId === undefined ? undefined : await list.ofSubscription(subscriptionId))
      );
    };
    find().then(show, () => show(undefined));
    return () => {
      isCurrent = false;
    };
  }, [list, tenantId, domain, subscriptionId]);
  return known;
}
