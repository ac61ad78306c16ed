/** @jsxImportSource react */
// The rows of the admin centers in Fluent 8, and, with its modules led to it, in Fluent 7.
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Checkbox, type ICheckboxProps } from '@fluentui/react/lib/Checkbox';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { Label } from '@fluentui/react/lib/Label';
import { TextField } from '@fluentui/react/lib/TextField';
import { Toggle } from '@fluentui/react/lib/Toggle';
import { useRef, type JSX } from 'react';
import { given } from '../../../react/kit';
import type { RowProps } from '../kit';
import { browse, FileInput, toggled } from '../native';
import { common } from './common';
import { ComboRow, DropdownRow, SelectRow } from './lists';

function TextRow(row: RowProps): JSX.Element {
  return (
    <TextField
      {...common(row)}
      required={row.required}
      multiline={row.kind === 'textarea'}
      rows={row.kind === 'textarea' ? 5 : 1}
      placeholder={row.hint}
      value={String(row.value)}
      autoComplete="off"
      validateOnFocusOut
      validateOnLoad={false}
      onGetErrorMessage={row.check}
      {...given({ errorMessage: row.error === '' ? undefined : row.error })}
      onChange={(_event, text) => row.onWrite(text ?? '')}
      onBlur={row.onLeave}
    />
  );
}

function RadioRow(row: RowProps): JSX.Element {
  return (
    <ChoiceGroup
      {...common(row)}
      required={row.required}
      options={row.choices.map(({ key, label, disabled }) => ({
        key,
        text: label,
        disabled: disabled === true,
      }))}
      selectedKey={row.value === '' ? null : String(row.value)}
      onChange={(_event, option) => row.onWrite(option?.key ?? '')}
    />
  );
}

/** A check box for each choice, under one label. */
function ChecksRow(row: RowProps): JSX.Element {
  const label = `${row.id}-label`;
  const inputProps = given({ 'data-automation-id': row.automation }) as NonNullable<
    ICheckboxProps['inputProps']
  >;
  return (
    <div role="group" aria-labelledby={label}>
      <Label id={label}>{row.label}</Label>
      {row.choices.map((choice) => (
        <Checkbox
          key={choice.key}
          label={choice.label}
          checked={String(row.value).split(';').includes(choice.key)}
          inputProps={inputProps}
          onChange={(_event, checked) => row.onWrite(toggled(row, choice.key, checked === true))}
        />
      ))}
    </div>
  );
}

function FileRow(row: RowProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Label>{row.label}</Label>
      <DefaultButton text={row.value === '' ? row.hint : String(row.value)} onClick={browse(input)} />
      <FileInput input={input} row={row} />
    </div>
  );
}

/** One row. */
export function Row(row: RowProps): JSX.Element {
  switch (row.kind) {
    case 'dropdown':
      return <DropdownRow {...row} />;
    case 'combobox':
      return <ComboRow {...row} />;
    case 'select':
      return <SelectRow {...row} />;
    case 'radio':
      return <RadioRow {...row} />;
    case 'checks':
      return <ChecksRow {...row} />;
    case 'file':
      return <FileRow {...row} />;
    case 'checkbox':
      return (
        <Checkbox
          label={row.label}
          checked={row.value === true}
          onChange={(_event, checked) => row.onWrite(checked === true)}
        />
      );
    case 'toggle':
      return (
        <Toggle
          {...common(row)}
          checked={row.value === true}
          onChange={(_event, checked) => row.onWrite(checked === true)}
        />
      );
    default:
      return <TextRow {...row} />;
  }
}
