// The one bar that saves what was typed in any section, and says what came of it.

import { asKey, useText } from '../parts/text';
import type { Translate } from '../parts/text';
import type { Form } from './form';

export interface SaveBarProps {
  readonly form: Form;
  readonly isWritable: boolean;
  /** The id of the form the button submits. */
  readonly formId: string;
}

export function SaveBar({ form, isWritable, formId }: SaveBarProps) {
  const t = useText();
  const { status, draft, discard, bringBack } = form;
  const isSaving = status.kind === 'saving';
  const isUnsaved = Object.keys(draft).length > 0;
  return (
    <div class="save">
      <button
        type="submit"
        form={formId}
        class="main"
        disabled={!isWritable}
        aria-disabled={isSaving}
        aria-busy={isSaving}
      >
        {isSaving ? t('saveRunning') : t('saveButton')}
      </button>
      {isUnsaved && !isSaving && (
        <button type="button" onClick={discard}>
          {t('discardButton')}
        </button>
      )}
      <p role="status" class={status.kind}>
        {statusText(form, t)}
      </p>
      {status.kind === 'discarded' && (
        <button type="button" onClick={bringBack}>
          {t('discardUndo')}
        </button>
      )}
    </div>
  );
}

/** One sentence for the live region beside the button. */
export function statusText({ status, errors, conflicts, draft }: Form, t: Translate): string {
  switch (status.kind) {
    case 'failed':
      return t(`save_${asKey(status.trouble)}`);
    case 'wrong':
      return errors.size === 1 ? t('notSavedErrorsOne') : t('notSavedErrorsMany', errors.size);
    case 'conflict':
      return conflicts.size === 0 ? '' : t('notSavedConflict');
    case 'saved':
      return t('saved');
    case 'nothing':
      return t('nothingToSave');
    case 'discarded':
      return t('discarded');
    case 'quiet':
      return Object.keys(draft).length > 0 ? t('unsaved') : '';
    default:
      return '';
  }
}
