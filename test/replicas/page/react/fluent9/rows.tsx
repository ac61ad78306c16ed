/** @jsxImportSource react */
// The rows of the form in Fluent 9.
import { Button, Checkbox, Input, Label, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useRef, type JSX } from 'react';
import { choicesFor } from '../../choices';
import { press } from '../../globals';
import { labelOf } from '../../labels';
import { textsOf } from '../../texts';
import { given, type RowProps } from '../kit';
import { Framed } from './framed';
import { ComboRow, DropdownRow, SelectRow } from './lists';
import { ChipsRow } from './picker';
import { VirtualRow } from './virtual';

function TextRow(row: RowProps): JSX.Element {
  const { field, id, settings, value, onWrite } = row;
  const props = {
    value: String(value),
    autoComplete: 'off',
    readOnly: field.locked === true,
    placeholder: field.placeholder === undefined ? '' : textsOf(settings)[field.placeholder],
    ...given({ id }),
  };
  return (
    <Framed row={row}>
      {field.kind === 'textarea' ? (
        <Textarea {...props} rows={5} onChange={(_event, data) => onWrite(field, data.value)} />
      ) : (
        <Input {...props} onChange={(_event, data) => onWrite(field, data.value)} />
      )}
    </Framed>
  );
}

function RadioRow(row: RowProps): JSX.Element {
  const { field, id, settings, value, onWrite } = row;
  return (
    <Framed row={row}>
      <RadioGroup
        layout="horizontal"
        value={String(value)}
        disabled={field.locked === true}
        {...given({ id })}
        onChange={(_event, data) => onWrite(field, data.value)}
      >
        {choicesFor(settings, field.key).map(({ key, label }) => (
          <Radio key={key} value={key} label={label} />
        ))}
      </RadioGroup>
    </Framed>
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
    <div className="file-row">
      <Label>{labelOf(field, settings)}</Label>
      <Button onClick={browse}>{value === '' ? texts.filePlaceholder : String(value)}</Button>
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

function CheckRow({ field, id, settings, value, onWrite }: RowProps): JSX.Element {
  return (
    <Checkbox
      label={labelOf(field, settings)}
      checked={value === true}
      {...given({ id })}
      onChange={(_event, data) => onWrite(field, data.checked === true)}
    />
  );
}

/** One row of the form. */
export function Row(props: RowProps): JSX.Element {
  switch (props.field.kind) {
    case 'dropdown':
      return <DropdownRow {...props} />;
    case 'virtual':
    case 'virtual-combobox':
      return <VirtualRow {...props} />;
    case 'combobox':
    case 'combobox-free':
    case 'combobox-filter':
      return <ComboRow {...props} />;
    case 'select':
      return <SelectRow {...props} />;
    case 'chips':
      return <ChipsRow {...props} />;
    case 'radio':
      return <RadioRow {...props} />;
    case 'file':
      return <FileRow {...props} />;
    case 'checkbox':
      return <CheckRow {...props} />;
    default:
      return <TextRow {...props} />;
  }
}
