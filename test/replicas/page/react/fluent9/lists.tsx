/** @jsxImportSource react */
// The lists of the form in Fluent 9: Dropdown, Combobox in three habits of applications, native Select.
import { Combobox, Dropdown, Option, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Choice } from '../../choices';
import { textsOf } from '../../texts';
import { given, type RowProps } from '../kit';
import { matching, useChoices, withOwn } from '../options';
import { Framed } from './framed';

const LIST = { style: { maxHeight: '260px' } };

function optionsFrom(choices: readonly Choice[]): JSX.Element[] {
  return choices.map(({ key, label, disabled }) => (
    <Option key={key} value={key} text={label} disabled={disabled === true}>
      {label}
    </Option>
  ));
}

function common({ field, id, settings, value }: RowProps, load: () => void) {
  return {
    placeholder: textsOf(settings)[field.placeholder ?? 'selectOne'],
    selectedOptions: value === '' ? [] : [String(value)],
    disabled: field.locked === true,
    listbox: LIST,
    onOpenChange: load,
    ...given({ id }),
  };
}

function labelFor(choices: readonly Choice[], value: RowProps['value']): string {
  return choices.find(({ key }) => key === value)?.label ?? '';
}

/** A Dropdown. */
export function DropdownRow(row: RowProps): JSX.Element {
  const [choices, load] = useChoices(row);
  return (
    <Framed row={row}>
      <Dropdown
        {...common(row, load)}
        value={labelFor(choices, row.value)}
        onOptionSelect={(_event, data) => row.onWrite(row.field, data.optionValue ?? '')}
      >
        {optionsFrom(choices)}
      </Dropdown>
    </Framed>
  );
}

/** A Combobox as it comes: typing moves along the list, nothing is filtered. */
function PlainCombo(row: RowProps): JSX.Element {
  const [choices, load] = useChoices(row);
  return (
    <Framed row={row}>
      <Combobox
        {...common(row, load)}
        onOptionSelect={(_event, data) => row.onWrite(row.field, data.optionValue ?? '')}
      >
        {optionsFrom(choices)}
      </Combobox>
    </Framed>
  );
}

/** A Combobox whose application shows only what matches, and in freeform offers the typed text as well. */
function FilteringCombo(row: RowProps): JSX.Element {
  const { field, settings, value, onWrite } = row;
  const [choices, load] = useChoices(row);
  const free = field.kind === 'combobox-free';
  const all = free ? withOwn(choices, String(value)) : choices;
  const [typed, setTyped] = useState<string>();
  const shown = typed === undefined || typed === '' ? all : matching(all, typed);
  const own = free && typed !== undefined && typed.trim() !== '' && shown.length === 0;
  return (
    <Framed row={row}>
      <Combobox
        {...common(row, load)}
        freeform={free}
        value={typed ?? labelFor(all, value)}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_event, data) => {
          setTyped(data.optionText);
          onWrite(field, data.optionValue ?? '');
        }}
      >
        {optionsFrom(shown)}
        {own && <Option value={typed}>{typed}</Option>}
        {shown.length === 0 && !own && (
          <Option disabled value="none" text="-">
            {textsOf(settings).loading}
          </Option>
        )}
      </Combobox>
    </Framed>
  );
}

/** A Combobox. */
export function ComboRow(row: RowProps): JSX.Element {
  return row.field.kind === 'combobox' ? <PlainCombo {...row} /> : <FilteringCombo {...row} />;
}

/** A Select, which is a native one inside. */
export function SelectRow(row: RowProps): JSX.Element {
  const { field, id, settings, value, onWrite } = row;
  const [choices] = useChoices(row);
  return (
    <Framed row={row}>
      <Select
        value={String(value)}
        disabled={field.locked === true}
        {...given({ id })}
        onChange={(_event, data) => onWrite(field, data.value)}
      >
        <option value="">{textsOf(settings).selectOne}</option>
        {choices.map(({ key, label, disabled }) => (
          <option key={key} value={key} disabled={disabled === true}>
            {label}
          </option>
        ))}
      </Select>
    </Framed>
  );
}
