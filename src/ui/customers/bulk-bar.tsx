// How many customers there are, how many are selected, and the one question before the selected ones are deleted.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerList } from '../../model/list';
import { useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { counted } from './columns';
import type { Selection } from './selection';
import type { Arrangement } from './table';

export interface BulkBarProps {
  readonly list: CustomerList;
  readonly shown: Arrangement;
  readonly selection: Selection;
  readonly isAsking: boolean;
  /** Something is done to the list already. */
  readonly isBusy: boolean;
  readonly onAsk: () => void;
  /** The answer to whether to delete. */
  readonly onAnswer: (isYes: boolean) => void;
}

export function BulkBar({ list, shown, selection, isAsking, isBusy, onAsk, onAnswer }: BulkBarProps) {
  const t = useText();
  const count = selection.keys.size;
  if (count === 0) return <p class="bar">{sizeText(shown, t)}</p>;
  if (isAsking) return <Question {...{ list, shown, selection, onAnswer }} />;
  return (
    <div class="bar">
      <p>
        {t('customersSelected', counted(count, t))} <span class="quiet">· {sizeText(shown, t)}</span>
      </p>
      {count < shown.size.total && (
        <button type="button" onClick={selection.all}>
          {t('customersSelectShown', counted(shown.size.total, t))}
        </button>
      )}
      <button type="button" onClick={selection.clear}>
        {t('customersSelectNone')}
      </button>
      <button type="button" data-way="delete" aria-disabled={isBusy} onClick={() => !isBusy && onAsk()}>
        {t('customersDelete')}
      </button>
    </div>
  );
}

/** “12 of 100,000 customers”. */
export function sizeText({ size: { total, all } }: Arrangement, t: Translate): string {
  if (total !== all) return t('customersCountOf', counted(total, t), counted(all, t));
  return all === 1 ? t('customersCountOne') : t('customersCountMany', counted(all, t));
}

type QuestionProps = Pick<BulkBarProps, 'list' | 'shown' | 'selection' | 'onAnswer'>;

function Question({ list, shown, selection, onAnswer }: QuestionProps) {
  const t = useText();
  const yes = useRef<HTMLButtonElement>(null);
  const hidden = useHidden({ list, shown, selection });
  useEffect(() => yes.current?.focus(), []);
  const count = counted(selection.keys.size, t);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onAnswer(false);
  };
  return (
    <div class="bar asking" role="group" aria-labelledby="customers-question" onKeyDown={press}>
      <p id="customers-question">
        {selection.keys.size === 1 ? t('customersDeleteAskOne') : t('customersDeleteAskMany', count)}{' '}
        {hidden > 0 && <strong>{t('customersDeleteHidden', counted(hidden, t))}</strong>}
      </p>
      <button type="button" onClick={() => onAnswer(false)}>
        {t('cancelButton')}
      </button>
      <button ref={yes} type="button" class="danger" onClick={() => onAnswer(true)}>
        {selection.keys.size === 1 ? t('customersDeleteOne') : t('customersDeleteMany', count)}
      </button>
    </div>
  );
}

/** Selected customers that the filter does not show: they would be deleted unseen. */
function useHidden({ list, shown, selection }: Omit<QuestionProps, 'onAnswer'>): number {
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    const count = (keys: readonly string[]) => {
      const seen = new Set(keys);
      setHidden([...selection.keys].filter((key) => !seen.has(key)).length);
    };
    list.arrangedKeys().then(count, () => setHidden(0));
  }, [list, shown, selection.keys]);
  return hidden;
}
