/** @jsxImportSource react */
// The addresses as chips in Fluent 9: a TagPicker whose application takes typed text on Enter, comma, semicolon, blur.
import {
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
} from '@fluentui/react-components';
import { useState, type JSX, type KeyboardEvent } from 'react';
import { labelOf } from '../../labels';
import { given, type RowProps } from '../kit';
import { Framed } from './framed';

/** The row. */
export function ChipsRow(row: RowProps): JSX.Element {
  const { field, id, settings, value, onWrite } = row;
  const [typed, setTyped] = useState('');
  const chosen = String(value)
    .split(';')
    .filter((address) => address !== '');
  const address = typed.trim();
  const keep = (addresses: readonly string[]): void => {
    onWrite(field, addresses.join(';'));
    setTyped('');
  };
  const commit = (): void => {
    const parts = typed.split(/[,;]/).map((part) => part.trim());
    const fresh = parts.filter((part) => part !== '' && !chosen.includes(part));
    if (address !== '') keep([...chosen, ...fresh]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ',' && event.key !== ';') return;
    event.preventDefault();
    commit();
  };
  return (
    <Framed row={row}>
      <TagPicker selectedOptions={chosen} onOptionSelect={(_event, data) => keep(data.selectedOptions)}>
        <TagPickerControl>
          <TagPickerGroup aria-label={labelOf(field, settings)}>
            {chosen.map((one) => (
              <Tag key={one} value={one} shape="rounded">
                {one}
              </Tag>
            ))}
          </TagPickerGroup>
          <TagPickerInput
            {...given({ id })}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={commit}
          />
        </TagPickerControl>
        <TagPickerList>
          {address !== '' && !chosen.includes(address) && (
            <TagPickerOption value={address}>{address}</TagPickerOption>
          )}
        </TagPickerList>
      </TagPicker>
    </Framed>
  );
}
