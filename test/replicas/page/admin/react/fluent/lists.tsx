/** @jsxImportSource react */
// The lists of the admin centers in Fluent 8 and 7: Dropdown, ComboBox open to other texts, native select.
import { ComboBox } from '@fluentui/react/lib/ComboBox';
import { Dropdown, type IDropdownOption } from '@fluentui/react/lib/Dropdown';
import { Label } from '@fluentui/react/lib/Label';
import type { JSX } from 'react';
import type { Choice } from '../../../choices';
import { given } from '../../../react/kit';
import { withOwn } from '../../../react/options';
import { ariaOf, type RowProps } from '../kit';
import { common } from './common';

function optionsFrom(choices: readonly Choice[]): IDropdownOption[] {
  return choices.map(({ key, label, disabled }) => ({ key, text: label, disabled: disabled === true }));
}

function selected({ value }: RowProps): string | null {
  return value === '' ? null : String(value);
}

/** A Dropdown. */
export function DropdownRow(row: RowProps): JSX.Element {
  return (
    <Dropdown
      {...common(row)}
      required={row.required}
      placeholder={row.hint}
      options={optionsFrom(row.choices)}
      selectedKey={selected(row)}
      calloutProps={{ calloutMaxHeight: 260 }}
      {...given({ errorMessage: row.error === '' ? undefined : row.error })}
      onChange={(_event, option) => row.onWrite(String(option?.key ?? ''))}
    />
  );
}

/** A ComboBox that also takes what is typed. */
export function ComboRow(row: RowProps): JSX.Element {
  return (
    <ComboBox
      {...common(row)}
      required={row.required}
      placeholder={row.hint}
      allowFreeform
      autoComplete="on"
      useComboBoxAsMenuWidth
      options={optionsFrom(withOwn(row.choices, String(row.value)))}
      selectedKey={selected(row)}
      {...given({ errorMessage: row.error === '' ? undefined : row.error })}
      onChange={(_event, option, _index, text) => row.onWrite(String(option?.key ?? text ?? ''))}
    />
  );
}

/** A native select under Fluent's label. */
export function SelectRow(row: RowProps): JSX.Element {
  return (
    <div>
      {row.named === 'own' && (
        <Label htmlFor={row.id} required={row.required}>
          {row.label}
        </Label>
      )}
      <select
        id={row.id}
        className="native-select"
        value={String(row.value)}
        aria-label={ariaOf(row)}
        aria-invalid={row.error !== ''}
        data-automation-id={row.automation}
        onChange={(event) => row.onWrite(event.target.value)}
      >
        <option value="">{row.hint}</option>
        {row.choices.map(({ key, label, disabled }) => (
          <option key={key} value={key} disabled={disabled === true}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
