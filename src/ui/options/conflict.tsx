// Says that a field was changed in another window meanwhile, and lets the user choose which value counts.

import { useText } from '../parts/text';
import { nameOf, textWords } from './values';

export interface ConflictProps {
  readonly path: string;
  /** The text the field has elsewhere. */
  readonly theirs: string;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

export function Conflict({ path, theirs, onKeep, onTake }: ConflictProps) {
  const t = useText();
  const name = nameOf(path, t);
  return (
    <div class="conflict" role="group" aria-label={t('conflictGroup', name)}>
      <p role="status">
        {t('conflictChanged')} <span class="theirs">{textWords(path, theirs, t)}</span>
      </p>
      <div class="actions">
        <button type="button" onClick={onTake}>
          {t('conflictTake')}
        </button>
        <button type="button" onClick={onKeep}>
          {t('conflictKeep')}
        </button>
      </div>
    </div>
  );
}
