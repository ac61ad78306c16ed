// The whole of one customer in a dialog: to look at, to change, to add or to delete.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { CustomerRecord } from '../../model/customer';
import { Dialog } from '../parts/dialog';
import { useText } from '../parts/text';
import { labelOf } from './columns';
import { DetailsFields } from './details-fields';
import { Deleting, Leaving } from './details-foot';
import { useDetails } from './details-state';
import type { Details, DetailsParts } from './details-state';
import { DetailsTrouble } from './details-trouble';

export interface DetailsDialogProps extends DetailsParts {
  readonly onClose: () => void;
  readonly onOpen: (record: CustomerRecord) => void;
  readonly onDelete?: (record: CustomerRecord) => void;
  /** What comes before the fields. */
  readonly children?: (details: Details) => ComponentChildren;
}

export function DetailsDialog({ onClose, onOpen, onDelete, children, ...parts }: DetailsDialogProps) {
  const t = useText();
  const details = useDetails(parts);
  const [asking, setAsking] = useState<'discard' | 'delete' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const close = () => (details.isChanged && asking !== 'discard' ? setAsking('discard') : onClose());
  useFocusOnWrong(form, details.attempt);
  const submit = (event: Event) => {
    event.preventDefault();
    details.save();
  };
  const { record } = parts;
  return (
    <Dialog class="details" title={record ? <bdi>{labelOf(record)}</bdi> : t('customersAdd')} onClose={close}>
      <form ref={form} noValidate onSubmit={submit}>
        {record?.policy && <p class="note">{t('customersPolicy')}</p>}
        {children?.(details)}
        <DetailsFields details={details} />
        <DetailsTrouble details={details} onOpen={onOpen} />
        {asking === 'discard' && <Leaving onStay={() => setAsking(null)} onLeave={onClose} />}
        {asking === 'delete' && record && (
          <Deleting record={record} onStay={() => setAsking(null)} onDelete={() => onDelete?.(record)} />
        )}
        {asking === null && (
          <div class="foot">
            <button type="submit" class="main" aria-busy={details.isSaving}>
              {details.isSaving ? t('saveRunning') : t(record ? 'saveButton' : 'customersAdd')}
            </button>
            <button type="button" onClick={close}>
              {t('cancelButton')}
            </button>
            {record?.own && onDelete && (
              <button type="button" class="danger" onClick={() => setAsking('delete')}>
                {t('customersDeleteThis')}
              </button>
            )}
          </div>
        )}
      </form>
    </Dialog>
  );
}

/** After a failed attempt the first wrong field has the focus, else what is said about it. */
function useFocusOnWrong(form: { readonly current: HTMLFormElement | null }, attempt: number): void {
  useLayoutEffect(() => {
    if (attempt === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .trouble button');
    wrong?.focus();
  }, [attempt]);
}
