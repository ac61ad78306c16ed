// One field of the options page: label, control, help, and what is to be said about its value.

import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icons';
import type { Translate } from '../parts/text';
import { useText } from '../parts/text';
import { Control } from './control';
import type { FieldError } from './draft';
import type { FormField } from './form-fields';

export interface FieldProps {
  readonly field: FormField;
  readonly text: string;
  readonly error: FieldError | undefined;
  readonly isLocked: boolean;
  readonly onType: (text: string) => void;
  /** The focus has left it. */
  readonly onLeave?: () => void;
  /** Who locked it, and where; “Set by your organisation” when absent. */
  readonly origin?: string | undefined;
  /** How the value is read, or what is doubtful about it; never keeps it from being saved. */
  readonly note?: ComponentChildren;
  /** What another window has done to it meanwhile. */
  readonly conflict?: ComponentChildren;
}

export function Field(props: FieldProps) {
  const t = useText();
  const { field, error, isLocked, origin, note, conflict } = props;
  const { path, hint, as } = field;
  const notes = [
    error && `${path}-error`,
    isLocked && `${path}-locked`,
    hint && `${path}-hint`,
    note && `${path}-note`,
  ].filter(Boolean);
  const Frame = as === 'radio' ? RadioFrame : PlainFrame;
  return (
    <Frame field={field} describedBy={notes.join(' ')}>
      {as === 'check' && (
        <label class="check">
          <Control {...props} describedBy={notes.join(' ')} />
          <span>{t(field.label)}</span>
        </label>
      )}
      {hint && (
        <p class="quiet" id={`${path}-hint`}>
          {t(hint)}
        </p>
      )}
      {as !== 'check' && <Control {...props} describedBy={notes.join(' ')} />}
      {note && (
        <div class="reading" id={`${path}-note`}>
          {note}
        </div>
      )}
      {isLocked && (
        <p class="locked" id={`${path}-locked`}>
          <Icon name="lock" />
          {origin ?? t('setByPolicy')}
        </p>
      )}
      {error && <ErrorText id={`${path}-error`} error={error} />}
      {conflict}
    </Frame>
  );
}

interface FrameProps {
  readonly field: FormField;
  readonly describedBy: string;
  readonly children: ComponentChildren;
}

function PlainFrame({ field: { path, label, as }, children }: FrameProps) {
  const t = useText();
  return (
    <div class="field">
      {as !== 'check' && <label for={path}>{t(label)}</label>}
      {children}
    </div>
  );
}

function RadioFrame({ field: { path, label }, describedBy, children }: FrameProps) {
  const t = useText();
  return (
    <fieldset class="field" id={path} aria-describedby={describedBy === '' ? undefined : describedBy}>
      <legend>{t(label)}</legend>
      {children}
    </fieldset>
  );
}

export function ErrorText({ id, error }: { readonly id: string; readonly error: FieldError }) {
  const t = useText();
  return (
    <p class="error" id={id}>
      <span class="mark" aria-hidden="true">
        !
      </span>
      {errorText(error, t)}
    </p>
  );
}

export function errorText({ key, most, line }: FieldError, t: Translate): string {
  const words = most === undefined ? t(key) : t(key, most);
  return line === undefined ? words : t('errorLine', line, words);
}
