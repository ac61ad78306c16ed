/** @jsxImportSource react */
// The lists of the form in Fluent 8 and 7: Dropdown, plain or with a virtual list, ComboBox, native select.
import { ComboBox, VirtualizedComboBox } from '@fluentui/react/lib/ComboBox';
import { Dropdown, type IDropdownOption, type IDropdownProps } from '@fluentui/react/lib/Dropdown';
import { Label } from '@fluentui/react/lib/Label';
import { List } from '@fluentui/react/lib/List';
import { useRef, useState, type JSX } from 'react';
import type { Choice } from '../../choices';
import { labelOf } from '../../labels';
import { textsOf } from '../../texts';
import { freshId } from '../ids';
import { given, type RowProps } from '../kit';
import { matching, useChoices, withOwn } from '../options';

const INFO_GLYPH = '\uE946';
const ROW_HEIGHT = 36;
const ROWS_PER_PAGE = 4;

function optionsFrom(choices: readonly Choice[]): IDropdownOption[] {
  return choices.map(({ key, label, disabled }) => ({ key, text: label, disabled: disabled === true }));
}

/** A list in a box of its own that scrolls; only the rows in sight, and some around them, are in the document. */
const virtualList: NonNullable<IDropdownProps['onRenderList']> = (props) => (
  <div className="virtual-list" data-is-scrollable="true">
    <List
      items={props?.options ?? []}
      getItemCountForPage={() => ROWS_PER_PAGE}
      getPageHeight={() => ROWS_PER_PAGE * ROW_HEIGHT}
      renderedWindowsAhead={0}
      renderedWindowsBehind={0}
      onRenderCell={(item: IDropdownOption | undefined, index) =>
        props?.onRenderItem?.(given({ ...item, index }) as IDropdownOption) ?? null
      }
    />
  </div>
);

const withGlyph: Required<Pick<IDropdownProps, 'onRenderLabel'>> = {
  onRenderLabel: (props, draw) => (
    <span className="with-glyph">
      {draw?.(props)}
      <i data-icon-name="Info" aria-hidden="true">
        {INFO_GLYPH}
      </i>
    </span>
  ),
};

/** A Dropdown. */
export function DropdownRow(row: RowProps): JSX.Element {
  const { field, id, settings, value, error, onWrite } = row;
  const [choices, load] = useChoices(row);
  return (
    <Dropdown
      label={labelOf(field, settings)}
      required={field.required === true}
      disabled={field.locked === true}
      placeholder={textsOf(settings)[field.placeholder ?? 'selectOne']}
      options={optionsFrom(choices)}
      selectedKey={value === '' ? null : String(value)}
      calloutProps={{ calloutMaxHeight: 260 }}
      onClick={load}
      onKeyDown={load}
      {...(field.kind === 'virtual' ? { onRenderList: virtualList } : {})}
      {...(field.key === 'supportPlan' ? withGlyph : {})}
      {...given({ id, errorMessage: error === '' ? undefined : error })}
      onChange={(_event, option) => onWrite(field, String(option?.key ?? ''))}
    />
  );
}

/** A ComboBox: closed to other texts (its list may be virtual), open to them, or filtered by its application. */
export function ComboRow(row: RowProps): JSX.Element {
  const { field, id, settings, value, error, onWrite } = row;
  const [choices, load] = useChoices(row);
  const [typed, setTyped] = useState('');
  const free = field.kind === 'combobox-free';
  const filters = field.kind === 'combobox-filter';
  const own = free ? withOwn(choices, String(value)) : choices;
  const Combo = field.kind.startsWith('virtual') ? VirtualizedComboBox : ComboBox;
  return (
    <Combo
      label={labelOf(field, settings)}
      required={field.required === true}
      placeholder={textsOf(settings).selectOne}
      options={optionsFrom(filters ? matching(own, typed) : own)}
      selectedKey={value === '' ? null : String(value)}
      allowFreeform={free || filters}
      autoComplete={filters ? 'off' : 'on'}
      useComboBoxAsMenuWidth
      calloutProps={{ calloutMaxHeight: 260 }}
      onMenuOpen={load}
      onInputValueChange={setTyped}
      onMenuDismissed={() => setTyped('')}
      {...given({ id, errorMessage: error === '' ? undefined : error })}
      onChange={(_event, option, _index, text) => {
        if (option !== undefined) onWrite(field, String(option.key));
        else if (free) onWrite(field, text ?? '');
      }}
    />
  );
}

/** A native select under Fluent's label. */
export function SelectRow(row: RowProps): JSX.Element {
  const { field, settings, value, error, onWrite } = row;
  const [choices] = useChoices(row);
  const own = useRef(freshId());
  const id = row.id ?? own.current;
  return (
    <div>
      <Label htmlFor={id} required={field.required === true}>
        {labelOf(field, settings)}
      </Label>
      <select
        id={id}
        className="native-select"
        value={String(value)}
        disabled={field.locked === true}
        aria-invalid={error !== ''}
        onChange={(event) => onWrite(field, event.target.value)}
      >
        <option value="">{textsOf(settings).selectOne}</option>
        {choices.map(({ key, label, disabled }) => (
          <option key={key} value={key} disabled={disabled === true}>
            {label}
          </option>
        ))}
      </select>
      {error !== '' && (
        <span role="alert" className="native-error">
          {error}
        </span>
      )}
    </div>
  );
}
