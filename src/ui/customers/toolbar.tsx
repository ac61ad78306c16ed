// Above the table: what to look for, which customers, and the ways in and out of the list.

import { useEffect, useRef, useState } from 'preact/hooks';
import { tableFilters } from '../../model/list';
import type { TableFilter } from '../../model/list';
import { useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import type { Table } from './table';

/** Long enough for a fast typist, short enough to seem immediate. */
const restMs = 150;

export interface ToolbarProps {
  readonly table: Table;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onExport: (format: 'csv' | 'json') => void;
}

export function Toolbar({ table, onAdd, onImport, onExport }: ToolbarProps) {
  const t = useText();
  return (
    <div class="toolbar">
      <SearchBox table={table} />
      <FilterChoice table={table} />
      <div class="ways">
        <button type="button" data-way="add" onClick={onAdd}>
          {t('customersAdd')}
        </button>
        <button type="button" data-way="import" onClick={onImport}>
          {t('customersImport')}
        </button>
        <button type="button" onClick={onTrusted(() => onExport('csv'))}>
          {t('customersExportCsv')}
        </button>
        <button type="button" onClick={onTrusted(() => onExport('json'))}>
          {t('customersExportJson')}
        </button>
      </div>
    </div>
  );
}

function SearchBox({ table }: { readonly table: Table }) {
  const t = useText();
  const { query } = table.view;
  const [text, setText] = useState(query);
  const sent = useRef(query);
  const search = () => {
    sent.current = text;
    table.show({ query: text });
  };
  useEffect(() => {
    // Changed by another button; what was asked for here may have been typed on meanwhile.
    if (query !== sent.current) setText(query);
    sent.current = query;
  }, [query]);
  useEffect(() => {
    if (text === query) return undefined;
    const timer = setTimeout(search, restMs);
    return () => clearTimeout(timer);
  }, [text]);
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') search();
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      setText('');
    }
  };
  return (
    <input
      type="search"
      class="search"
      aria-label={t('customersSearch')}
      placeholder={t('customersSearch')}
      autocomplete="off"
      spellcheck={false}
      value={text}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={press}
    />
  );
}

function FilterChoice({ table }: { readonly table: Table }) {
  const t = useText();
  return (
    <select
      class="filter"
      aria-label={t('customersFilter')}
      value={table.view.filter}
      onChange={({ currentTarget }) => table.show({ filter: currentTarget.value as TableFilter })}
    >
      {tableFilters.map((filter) => (
        <option key={filter} value={filter}>
          {t(`filter_${filter}`)}
        </option>
      ))}
    </select>
  );
}
