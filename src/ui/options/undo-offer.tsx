// Offers to take back the last change of all settings at once, also after everything was closed.

import { useState } from 'preact/hooks';
import type { SettingsUndo } from '../../model/transfer';
import { useText } from '../parts/text';
import type { DataPorts } from './data-ports';
import { ago } from '../parts/ago';

export interface UndoOfferProps {
  readonly offer: SettingsUndo | null;
  readonly ports: Pick<DataPorts, 'undo'>;
  readonly onUndone: () => void;
}

type Outcome = 'none' | 'busy' | 'undone' | 'kept' | 'failed';

export function UndoOffer({ offer, ports, onUndone }: UndoOfferProps) {
  const t = useText();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const undo = async () => {
    if (outcome === 'busy') return;
    setOutcome('busy');
    const done = await ports.undo().catch(() => 'failed' as const);
    setOutcome(done === 'failed' ? 'failed' : (done?.kept ?? 0) > 0 ? 'kept' : 'undone');
    onUndone();
  };
  const words = { none: '', busy: '', undone: t('undoDone'), kept: t('undoKept'), failed: t('undoFailed') };
  return (
    <div class={offer ? 'note undo-offer' : 'undo-offer'}>
      {offer && (
        <>
          <p>
            {t(`undo_${offer.what}`, ago(offer.at, t), offer.count)} {t('undoNote')}
          </p>
          <button type="button" aria-busy={outcome === 'busy'} onClick={() => void undo()}>
            {t('undoSettings')}
          </button>
        </>
      )}
      <p role="status" class={outcome === 'failed' ? 'failed' : 'saved'}>
        {words[outcome]}
      </p>
    </div>
  );
}
