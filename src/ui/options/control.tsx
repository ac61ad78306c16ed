// The control of a field: text, lines, list of choices, radio buttons or one check box.

import { useMemo } from 'preact/hooks';
import { useText } from '../parts/text';
import type { Choice } from './choices';
import type { FieldError } from './draft';
import type { FormField } from './form-fields';

export interface ControlProps {
  readonly field: FormField;
  readonly text: string;
  readonly error: FieldError | undefined;
  readonly isLocked: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
  /** Ids, '' for none. */
  readonly describedBy: string;
}

export function Control(props: ControlProps) {
  const { field, text, error, isLocked, onType, onLeave, describedBy } = props;
  const { path, as, autocomplete } = field;
  const shared = {
    id: path,
    value: text,
    disabled: isLocked,
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    onInput: ({ currentTarget }: Event) => onType((currentTarget as HTMLInputElement).value),
    onBlur: onLeave,
  };
  switch (as) {
    case 'radio':
      return <Radios {...props} />;
    case 'check':
      return <Check {...props} />;
    case 'choice':
      return <ChoiceList field={field} shared={shared} />;
    case 'lines':
      return (
        <textarea {...shared} rows={Math.min(8, Math.max(3, text.split('\n').length))} spellcheck={false} />
      );
    case 'links':
      return null;
    default:
      return (
        <input
          {...shared}
          type="text"
          inputMode={as}
          autocomplete={autocomplete ?? 'off'}
          spellcheck={false}
        />
      );
  }
}

function Radios({ field, text, isLocked, onType }: ControlProps) {
  const t = useText();
  const choices = useMemo(() => field.choices?.(t) ?? [], [field, t]);
  return (
    <div class="radios">
      {choices.map(({ value, label }) => (
        <label key={value} class="check">
          <input
            type="radio"
            name={field.path}
            value={value}
            checked={text === value}
            disabled={isLocked}
            onChange={() => onType(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

function Check({ field, text, isLocked, onType, describedBy }: ControlProps) {
  return (
    <input
      type="checkbox"
      id={field.path}
      checked={text === 'true'}
      disabled={isLocked}
      aria-describedby={describedBy === '' ? undefined : describedBy}
      onChange={({ currentTarget }) => onType(currentTarget.checked ? 'true' : '')}
    />
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
      {!isKnown && <option value={value}>{t('notInList', value)}</option>}
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
