/** @jsxImportSource react */
// A Dropdown of Fluent 9 with a virtual list: only the rows in sight, and a few more, are in the document.
import { Dropdown, Option } from '@fluentui/react-components';
import { useState, type JSX, type UIEvent } from 'react';
import { textsOf } from '../../texts';
import { given, type RowProps } from '../kit';
import { useChoices } from '../options';
import { Framed } from './framed';

const ROW_HEIGHT = 32;
const ROWS_IN_SIGHT = 8;
const ROWS_MOUNTED = 12;

/** The row. */
export function VirtualRow(row: RowProps): JSX.Element {
  const { field, id, settings, value, onWrite } = row;
  const [choices, load] = useChoices(row);
  const [first, setFirst] = useState(0);
  const onScroll = (event: UIEvent<HTMLElement>): void => {
    const before = (ROWS_MOUNTED - ROWS_IN_SIGHT) / 2;
    setFirst(Math.max(0, Math.floor(event.currentTarget.scrollTop / ROW_HEIGHT) - before));
  };
  const mounted = choices.slice(first, first + ROWS_MOUNTED);
  return (
    <Framed row={row}>
      <Dropdown
        {...given({ id })}
        placeholder={textsOf(settings).selectOne}
        disabled={field.locked === true}
        value={choices.find(({ key }) => key === value)?.label ?? ''}
        selectedOptions={value === '' ? [] : [String(value)]}
        positioning={{ autoSize: 'width' }}
        listbox={{ style: { maxHeight: `${ROWS_IN_SIGHT * ROW_HEIGHT}px`, overflowY: 'auto' }, onScroll }}
        onOpenChange={(_event, { open }) => {
          load();
          if (open) setFirst(0);
        }}
        onOptionSelect={(_event, data) => onWrite(field, data.optionValue ?? '')}
      >
        <div style={{ flex: 'none', height: choices.length * ROW_HEIGHT, position: 'relative' }}>
          {mounted.map(({ key, label }, index) => (
            <Option
              key={key}
              value={key}
              aria-setsize={choices.length}
              aria-posinset={first + index + 1}
              style={{
                position: 'absolute',
                top: (first + index) * ROW_HEIGHT,
                left: 0,
                right: 0,
                height: ROW_HEIGHT,
                boxSizing: 'border-box',
              }}
            >
              {label}
            </Option>
          ))}
        </div>
      </Dropdown>
    </Framed>
  );
}
