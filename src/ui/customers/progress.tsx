// How far a long piece of work is, and a button that stops it.

import { useText } from '../parts/text';
import { counted } from './columns';
import type { Work } from './work';

export interface ProgressLineProps {
  readonly work: Work;
  /** Absent where another button stops the work. */
  readonly onStop?: () => void;
}

/** Nothing, until the work takes long. */
export function ProgressLine({ work: { kind, progress }, onStop }: ProgressLineProps) {
  const t = useText();
  if (progress === null || kind === null) return null;
  const step = progress === 'unknown' ? t(`work_${kind}`) : t(`step_${progress.step}`);
  const isKnown = progress !== 'unknown' && progress.total > 0;
  return (
    <div class="progress">
      <span class="label" id="customers-progress">
        {step}
        {isKnown && (
          <span class="quiet">
            {' '}
            {t('customersProgress', counted(progress.done, t), counted(progress.total, t))}
          </span>
        )}
      </span>
      <progress
        aria-labelledby="customers-progress"
        {...(isKnown && { max: progress.total, value: Math.min(progress.done, progress.total) })}
      />
      {onStop && (
        <button type="button" onClick={onStop}>
          {t('cancelButton')}
        </button>
      )}
    </div>
  );
}
