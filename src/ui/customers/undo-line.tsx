// What was done to the list last, and the button that takes it back; it is still there after a restart.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CustomerList, UndoOffer } from '../../model/list';
import { ago } from '../parts/ago';
import { useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { counted } from './columns';

/** What can be taken back now; looked up again with every change of the list, and when asked to. */
export function useUndoOffer(list: CustomerList, revision: number) {
  const [offer, setOffer] = useState<UndoOffer | null>(null);
  const look = useCallback(() => list.undoOffer().then(setOffer, () => undefined), [list]);
  useEffect(() => void look(), [look, revision]);
  return { offer, look };
}

export interface UndoLineProps {
  readonly offer: UndoOffer;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

export function UndoLine({ offer, isBusy, onUndo }: UndoLineProps) {
  const t = useText();
  return (
    <div class="undo">
      <p>
        {offerText(offer, t)} <span class="quiet">{ago(offer.at, t)}</span>
      </p>
      <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && onUndo()}>
        {t('customersUndo')}
      </button>
    </div>
  );
}

/** “Deleted 12 customers”. */
export function offerText({ what, count }: Pick<UndoOffer, 'what' | 'count'>, t: Translate): string {
  switch (what) {
    case 'import':
      return count === 1 ? t('customersImportedOne') : t('customersImportedMany', counted(count, t));
    case 'delete':
      return count === 1 ? t('customersDeletedOne') : t('customersDeletedMany', counted(count, t));
    case 'erase':
      return t('customersErased', counted(count, t));
  }
}
