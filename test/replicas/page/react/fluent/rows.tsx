/** @jsxImportSource react */
// The rows of the form in Fluent 8, and, with its modules led to it, in Fluent 7.
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { Label } from '@fluentui/react/lib/Label';
import { TextField } from '@fluentui/react/lib/TextField';
import { useRef, type JSX } from 'react';
import { choicesFor } from '../../choices';
import { press } from '../../globals';
import { kitOf } from '../../kits';
import { labelOf } from '../../labels';
import { textsOf } from '../../texts';
import { formatError } from '../../values';
import { given, type RowProps } from '../kit';
import { ComboRow, DropdownRow, SelectRow } from './lists';
import { ChipsRow } from './picker';

function TextRow({ field, id, settings, value, error, onWrite }: RowProps): JSX.Element {
  const texts = textsOf(settings);
  const onFocusOut = field.key === 'email';
  return (
    <TextField
      label={labelOf(field, settings)}
      required={field.required === true}
      readOnly={field.locked === true}
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
      {...given({ id, errorMessage: error === '' ? undefined : error })}
      onChange={(_event, text) => onWrite(field, text ?? '')}
    />
  );
}

function RadioRow({ field, id, settings, value, onWrite }: RowProps): JSX.Element {
  const options = choicesFor(settings, field.key).map(({ key, label }) => ({ key, text: label }));
  return (
    <ChoiceGroup
      label={labelOf(field, settings)}
      required={field.required === true}
      disabled={field.locked === true}
      options={options}
      selectedKey={value === '' ? null : String(value)}
      {...given({ id })}
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
      <Label>{labelOf(field, settings)}</Label>
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

function CheckRow({ field, id, settings, value, onWrite }: RowProps): JSX.Element {
  return (
    <Checkbox
      label={labelOf(field, settings)}
      checked={value === true}
      {...given({ id })}
      onChange={(_event, checked) => onWrite(field, checked === true)}
    />
  );
}

/** One row of the form. */
export function Row(props: RowProps): JSX.Element {
  switch (props.field.kind) {
    case 'dropdown':
      return <DropdownRow {...props} />;
    case 'virtual':
      // The Dropdown of Fluent 7 does not hand its options' look to those who draw the list.
      return kitOf(props.settings.form) === 'fluent7' ? <ComboRow {...props} /> : <DropdownRow {...props} />;
    case 'virtual-combobox':
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
