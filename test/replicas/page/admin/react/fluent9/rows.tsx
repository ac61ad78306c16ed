/** @jsxImportSource react */
// The rows of the admin centers in Fluent 9.
import {
  Button,
  Checkbox,
  Combobox,
  Dropdown,
  Field,
  Input,
  Label,
  Option,
  Radio,
  RadioGroup,
  Select,
  Switch,
  Textarea,
} from '@fluentui/react-components';
import { useRef, type JSX } from 'react';
import type { Choice } from '../../../choices';
import { given } from '../../../react/kit';
import { matching, withOwn } from '../../../react/options';
import { ariaOf, type RowProps } from '../kit';
import { browse, FileInput, toggled } from '../native';

const LIST = { style: { maxHeight: '260px' } };

/** The frame of a control: its label, and what is wrong with it. */
function Framed({ row, children }: { row: RowProps; children: JSX.Element }): JSX.Element {
  const label = row.named === 'own' ? { children: row.label, htmlFor: row.id } : undefined;
  const message = row.error === '' ? undefined : row.error;
  return (
    <Field required={row.required} {...given({ label, validationMessage: message })}>
      {children}
    </Field>
  );
}

function common(row: RowProps) {
  return {
    id: row.id,
    ...given({ 'aria-label': ariaOf(row), 'data-automation-id': row.automation }),
  };
}

function TextRow(row: RowProps): JSX.Element {
  const props = {
    ...common(row),
    value: String(row.value),
    placeholder: row.hint,
    autoComplete: 'off',
    onBlur: row.onLeave,
  };
  return (
    <Framed row={row}>
      {row.kind === 'textarea' ? (
        <Textarea {...props} rows={5} onChange={(_event, data) => row.onWrite(data.value)} />
      ) : (
        <Input {...props} onChange={(_event, data) => row.onWrite(data.value)} />
      )}
    </Framed>
  );
}

function options({ choices }: RowProps): JSX.Element[] {
  return choices.map(({ key, label, disabled }) => (
    <Option key={key} value={key} text={label} disabled={disabled === true}>
      {label}
    </Option>
  ));
}

function listProps(row: RowProps) {
  return {
    ...common(row),
    placeholder: row.hint,
    selectedOptions: row.value === '' ? [] : [String(row.value)],
    listbox: LIST,
  };
}

function DropdownRow(row: RowProps): JSX.Element {
  const shown = row.choices.find(({ key }) => key === row.value)?.label ?? '';
  return (
    <Framed row={row}>
      <Dropdown
        {...listProps(row)}
        value={shown}
        onOptionSelect={(_event, data) => row.onWrite(data.optionValue ?? '')}
      >
        {options(row)}
      </Dropdown>
    </Framed>
  );
}

/** What a Combobox offers: all of it, or what fits the typed text, which is itself an offer where nothing does. */
function offered({ choices, value }: RowProps): Choice[] {
  const typed = String(value);
  if (typed === '' || choices.some(({ key }) => key === typed)) return [...choices];
  const fitting = matching(choices, typed);
  return fitting.length > 0 ? fitting : withOwn([], typed);
}

/** A Combobox whose value is what stands in it, chosen or typed. */
function ComboRow(row: RowProps): JSX.Element {
  return (
    <Framed row={row}>
      <Combobox
        {...listProps(row)}
        freeform
        value={String(row.value)}
        onInput={(event) => row.onWrite(event.currentTarget.value)}
        // Typing into a chosen text unchooses it first; that alone writes nothing.
        onOptionSelect={(_event, { optionValue }) => optionValue !== undefined && row.onWrite(optionValue)}
      >
        {options({ ...row, choices: offered(row) })}
      </Combobox>
    </Framed>
  );
}

function SelectRow(row: RowProps): JSX.Element {
  return (
    <Framed row={row}>
      <Select {...common(row)} value={String(row.value)} onChange={(_event, data) => row.onWrite(data.value)}>
        <option value="">{row.hint}</option>
        {row.choices.map(({ key, label, disabled }) => (
          <option key={key} value={key} disabled={disabled === true}>
            {label}
          </option>
        ))}
      </Select>
    </Framed>
  );
}

function RadioRow(row: RowProps): JSX.Element {
  return (
    <Framed row={row}>
      <RadioGroup
        {...common(row)}
        value={String(row.value)}
        onChange={(_event, data) => row.onWrite(data.value)}
      >
        {row.choices.map(({ key, label, disabled }) => (
          <Radio key={key} value={key} label={label} disabled={disabled === true} />
        ))}
      </RadioGroup>
    </Framed>
  );
}

function ChecksRow(row: RowProps): JSX.Element {
  const label = `${row.id}-label`;
  return (
    <div role="group" aria-labelledby={label}>
      <Label id={label}>{row.label}</Label>
      {row.choices.map((choice) => (
        <Checkbox
          key={choice.key}
          label={choice.label}
          checked={String(row.value).split(';').includes(choice.key)}
          onChange={(_event, data) => row.onWrite(toggled(row, choice.key, data.checked === true))}
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
      <Button onClick={browse(input)}>{row.value === '' ? row.hint : String(row.value)}</Button>
      <FileInput input={input} row={row} />
    </div>
  );
}

/** One row. */
export function Row(row: RowProps): JSX.Element {
  const checked = row.value === true;
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
          checked={checked}
          onChange={(_event, data) => row.onWrite(data.checked === true)}
        />
      );
    case 'toggle':
      return (
        <Framed row={row}>
          <Switch {...common(row)} checked={checked} onChange={(_event, data) => row.onWrite(data.checked)} />
        </Framed>
      );
    default:
      return <TextRow {...row} />;
  }
}
