// One field of the options page: label, control, hint, and what is wrong with it.

import { useMemo } from 'preact/hooks';
import type { Translate } from '../parts/text';
import { useText } from '../parts/text';
import type { Choice } from './choices';
import type { FieldError } from './draft';
import type { FormField } from './form-fields';

export interface FieldProps {
  readonly field: FormField;
  readonly text: string;
  readonly error: FieldError | undefined;
  readonly isLocked: boolean;
  readonly onType: (text: string) => void;
}

export function Field(props: FieldProps) {
  const t = useText();
  const { field, error, isLocked } = props;
  const { path, label, hint } = field;
  return (
    <div class="field">
      <label for={path}>{t(label)}</label>
      {hint && (
        <p class="quiet" id={`${path}-hint`}>
          {t(hint)}
        </p>
      )}
      <Control {...props} />
      {isLocked && (
        <p class="locked" id={`${path}-locked`}>
          {t('setByPolicy')}
        </p>
      )}
      {error && (
        <p class="error" id={`${path}-error`}>
          <span class="mark" aria-hidden="true">
            !
          </span>
          {errorText(error, t)}
        </p>
      )}
    </div>
  );
}

export function errorText({ key, most, line }: FieldError, t: Translate): string {
  const words = most === undefined ? t(key) : t(key, most);
  return line === undefined ? words : t('errorLine', line, words);
}

function Control({ field, text, error, isLocked, onType }: FieldProps) {
  const { path, hint, as, autocomplete } = field;
  const notes = [error && `${path}-error`, isLocked && `${path}-locked`, hint && `${path}-hint`].filter(
    Boolean,
  );
  const shared = {
    id: path,
    value: text,
    disabled: isLocked,
    'aria-invalid': error !== undefined,
    'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
    onInput: ({ currentTarget }: Event) => onType((currentTarget as HTMLInputElement).value),
  };
  if (as === 'choice') return <ChoiceList field={field} shared={shared} />;
  if (as === 'lines')
    return (
      <textarea {...shared} rows={Math.min(8, Math.max(3, text.split('\n').length))} spellcheck={false} />
    );
  return (
    <input {...shared} type="text" inputMode={as} autocomplete={autocomplete ?? 'off'} spellcheck={false} />
  );
}

interface ChoiceListProps {
  readonly field: FormField;
  readonly shared: { readonly value: string } & Readonly<Record<string, unknown>>;
}

function ChoiceList({ field, shared }: ChoiceListProps) {
  const t = useText();
  const choices = useMemo(() => field.choices?.(t) ?? [], [field, t]);
  const { value } = shared;
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <select {...shared} autocomplete={field.autocomplete ?? 'off'}>
      {!field.isAlwaysSet && <option value="">{t('notSet')}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      {[...grouped(choices)].map(([group, members]) => (
        <Group key={group} name={group} choices={members} />
      ))}
    </select>
  );
}

function Group({ name, choices }: { readonly name: string; readonly choices: readonly Choice[] }) {
  const options = choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
  return name === '' ? <>{options}</> : <optgroup label={name}>{options}</optgroup>;
}

function grouped(choices: readonly Choice[]): Map<string, Choice[]> {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    const name = choice.group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), choice]);
  }
  return groups;
}
