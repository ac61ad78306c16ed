// Asks before something is erased, and says what is lost.

import type { Erasure } from '../../model/ledger';
import { Dialog } from '../parts/dialog';
import { useText } from '../parts/text';

export interface EraseDialogProps {
  readonly what: Erasure;
  readonly onErase: () => void;
  readonly onCancel: () => void;
}

export function EraseDialog({ what, onErase, onCancel }: EraseDialogProps) {
  const t = useText();
  return (
    <Dialog title={t(`erase_${what}`)} class="erase" onClose={onCancel}>
      <p>{t(`loses_${what}`)}</p>
      <div class="actions">
        <button type="button" class="danger" onClick={onErase}>
          {t('eraseConfirm')}
        </button>
        <button type="button" data-first onClick={onCancel}>
          {t('eraseKeep')}
        </button>
      </div>
    </Dialog>
  );
}
