// The demo form's plain controls: text, text area, checkbox, radios and native lists, each with its own label.

import { useText } from '../parts/text';
import type { ListControlProps } from './list-control';

export interface TextControlProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

interface TextInputProps extends TextControlProps {
  /** The keyboard a touch screen offers; portals’ inputs are all plain texts otherwise. */
  readonly keys?: 'text' | 'email' | 'tel';
  /** Said below the input, in the language of the page. */
  readonly note?: string | undefined;
  /** The value was committed, as when the focus leaves. */
  readonly onLeave?: () => void;
}

const nothing = () => undefined;

export function TextInput({
  id,
  label,
  value,
  onType,
  keys = 'text',
  note,
  onLeave = nothing,
}: TextInputProps) {
  const t = useText();
  return (
    <div class="control">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={keys}
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onChange={onLeave}
      />
      {note !== undefined && (
        <p id={`${id}-note`} class="quiet" lang={t('locale')}>
          {note}
        </p>
      )}
    </div>
  );
}

export function Area({ id, label, value, onType }: TextControlProps) {
  return (
    <div class="control wide">
      <label for={id}>{label}</label>
      <textarea id={id} rows={2} value={value} onInput={({ currentTarget }) => onType(currentTarget.value)} />
    </div>
  );
}

export function Check({ id, label, value, onType }: TextControlProps) {
  return (
    <label class="check wide">
      <input
        id={id}
        type="checkbox"
        checked={value !== ''}
        onChange={({ currentTarget }) => onType(currentTarget.checked ? id : '')}
      />
      <span>{label}</span>
    </label>
  );
}

export function Radios({ id, label, choices, value, onChoose }: ListControlProps) {
  return (
    <fieldset class="control">
      <legend>{label}</legend>
      <div class="radios">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Select({ id, label, choices, value, placeholder, onChoose }: ListControlProps) {
  return (
    <div class="control">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{placeholder}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
