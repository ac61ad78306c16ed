/** @jsxImportSource react */
// The rows of the React form: each field drawn with the real Fluent 8 control of its kind.
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { Dropdown, type IDropdownOption } from '@fluentui/react/lib/Dropdown';
import { Label } from '@fluentui/react/lib/Label';
import { TextField } from '@fluentui/react/lib/TextField';
import { useRef, useState, type JSX } from 'react';
import { choicesFor } from '../choices';
import type { Field } from '../fields';
import { press } from '../globals';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import { formatError, type FieldValue } from '../values';

const LAZY_DELAY = 400;
const INFO_GLYPH = '\uE946';

/** What a row needs: its field, its value, what is wrong with it, and where to write. */
export interface RowProps {
  readonly field: Field;
  readonly settings: Settings;
  readonly value: FieldValue;
  readonly error: string;
  readonly onWrite: (field: Field, value: FieldValue) => void;
}

function TextRow({ field, settings, value, error, onWrite }: RowProps): JSX.Element {
  const texts = textsOf(settings);
  const onFocusOut = field.key === 'email';
  return (
    <TextField
      label={texts[field.label]}
      required={field.required === true}
      multiline={field.kind === 'textarea'}
      rows={field.kind === 'textarea' ? 5 : 1}
      placeholder={field.placeholder === undefined ? '' : texts[field.placeholder]}
      value={String(value)}
      autoComplete="off"
      {...(onFocusOut
        ? {
            validateOnFocusOut: true,
            validateOnLoad: false,
            onGetErrorMessage: (text: string) => formatError(field.key, text, settings),
          }
        : {})}
      {...(error === '' ? {} : { errorMessage: error })}
      onChange={(_event, text) => onWrite(field, text ?? '')}
    />
  );
}

function optionsOf(settings: Settings, field: Field): IDropdownOption[] {
  return choicesFor(settings, field.key).map((choice) => ({
    key: choice.key,
    text: choice.label,
    disabled: choice.disabled === true,
  }));
}

/** The options of a dropdown, which arrive late when the scenario says so. */
function useOptions(settings: Settings, field: Field, value: FieldValue): [IDropdownOption[], () => void] {
  const [loaded, setLoaded] = useState(settings.options !== 'lazy');
  const asked = useRef(false);
  const all = optionsOf(settings, field);
  const load = (): void => {
    if (asked.current) return;
    asked.current = true;
    setTimeout(() => setLoaded(true), LAZY_DELAY);
  };
  return [loaded ? all : all.filter((option) => option.key === value), load];
}

function DropdownRow({ field, settings, value, error, onWrite }: RowProps): JSX.Element {
  const texts = textsOf(settings);
  const [options, load] = useOptions(settings, field, value);
  const glyph = field.key === 'supportPlan';
  return (
    <Dropdown
      label={texts[field.label]}
      required={field.required === true}
      placeholder={texts.selectOne}
      options={options}
      selectedKey={value === '' ? null : String(value)}
      calloutProps={{ calloutMaxHeight: 260 }}
      onClick={load}
      onKeyDown={load}
      {...(glyph
        ? {
            onRenderLabel: (props, draw) => (
              <span className="with-glyph">
                {draw?.(props)}
                <i data-icon-name="Info" aria-hidden="true">
                  {INFO_GLYPH}
                </i>
              </span>
            ),
          }
        : {})}
      {...(error === '' ? {} : { errorMessage: error })}
      onChange={(_event, option) => onWrite(field, String(option?.key ?? ''))}
    />
  );
}

function RadioRow({ field, settings, value, onWrite }: RowProps): JSX.Element {
  const options = choicesFor(settings, field.key).map(({ key, label }) => ({ key, text: label }));
  return (
    <ChoiceGroup
      label={textsOf(settings)[field.label]}
      required={field.required === true}
      options={options}
      selectedKey={value === '' ? null : String(value)}
      onChange={(_event, option) => onWrite(field, option?.key ?? '')}
    />
  );
}

function FileRow({ field, settings, value, onWrite }: RowProps): JSX.Element {
  const texts = textsOf(settings);
  const input = useRef<HTMLInputElement>(null);
  const browse = (): void => {
    press('browse:file');
    input.current?.click();
  };
  return (
    <div>
      <Label>{texts[field.label]}</Label>
      <DefaultButton text={value === '' ? texts.filePlaceholder : String(value)} onClick={browse} />
      <input
        ref={input}
        type="file"
        className="hidden-file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => onWrite(field, event.target.files?.[0]?.name ?? '')}
      />
    </div>
  );
}

/** One row of the form. */
export function Row(props: RowProps): JSX.Element {
  const { field, settings, value, onWrite } = props;
  if (field.kind === 'dropdown') return <DropdownRow {...props} />;
  if (field.kind === 'radio') return <RadioRow {...props} />;
  if (field.kind === 'file') return <FileRow {...props} />;
  if (field.kind === 'checkbox') {
    return (
      <Checkbox
        label={textsOf(settings)[field.label]}
        checked={value === true}
        onChange={(_event, checked) => onWrite(field, checked === true)}
      />
    );
  }
  return <TextRow {...props} />;
}
