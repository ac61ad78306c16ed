// How far reading or writing customers is, with a button that stops it.

import { useId } from 'preact/hooks';
import type { Progress } from '../../model/import';
import { useText } from '../parts/text';

export interface ProgressLineProps {
  readonly progress: Progress;
  readonly onStop?: () => void;
}

export function ProgressLine({ progress: { step, done, total }, onStop }: ProgressLineProps) {
  const t = useText();
  const id = useId();
  return (
    <div class="progress">
      <span id={id}>{t(`step_${step}`)}</span>
      <progress aria-labelledby={id} {...(total > 0 && { max: total, value: Math.min(done, total) })} />
      {onStop && (
        <button type="button" onClick={onStop}>
          {t('cancelButton')}
        </button>
      )}
    </div>
  );
}
