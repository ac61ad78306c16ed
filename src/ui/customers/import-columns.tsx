// What each column of a file was taken for, and a way to say otherwise.

import { columnMeanings } from '../../model/import';
import type { Column, ColumnMeaning, ImportPreview } from '../../model/import';
import { asKey, useText } from '../parts/text';
import type { Importing } from './importing';

export interface ImportColumnsProps {
  readonly importing: Importing;
  readonly preview: ImportPreview;
}

/** Open where the user has to look at it. */
export function ImportColumns({ importing, preview: { columns, notes } }: ImportColumnsProps) {
  const t = useText();
  const { source, options, read } = importing;
  const isAsked = (['columns-unknown', 'duplicate-headers', 'columns-by-content'] as const).some((note) =>
    notes.includes(note),
  );
  const mean = (index: number, meaning: ColumnMeaning | null) => {
    const meanings = columns.map((column, at) => (at === index ? meaning : column.meaning));
    if (source) read(source, { ...options, columns: meanings });
  };
  return (
    <details class="columns" open={isAsked || options.columns !== undefined || undefined}>
      <summary>{t('importColumns')}</summary>
      <ol>
        {columns.map((column, index) => (
          <ColumnItem
            key={index}
            column={column}
            place={index + 1}
            onMean={(meaning) => mean(index, meaning)}
          />
        ))}
      </ol>
    </details>
  );
}

interface ColumnItemProps {
  readonly column: Column;
  /** From 1. */
  readonly place: number;
  readonly onMean: (meaning: ColumnMeaning | null) => void;
}

function ColumnItem({ column: { header, samples, meaning }, place, onMean }: ColumnItemProps) {
  const t = useText();
  const id = `import-column-${place}`;
  return (
    <li>
      <label for={id}>
        {header === '' ? t('importColumnNumber', place) : <bdi>{header}</bdi>}
        {samples.length > 0 && (
          <span class="quiet samples">
            {samples.map((sample, index) => (
              <bdi key={index}>{sample}</bdi>
            ))}
          </span>
        )}
      </label>
      <select
        id={id}
        value={meaning ?? ''}
        onChange={({ currentTarget: { value } }) => onMean(value === '' ? null : (value as ColumnMeaning))}
      >
        <option value="">{t('importColumnUnused')}</option>
        {columnMeanings.map((each) => (
          <option key={each} value={each}>
            {t(`columnMeaning_${asKey(each)}`)}
          </option>
        ))}
      </select>
    </li>
  );
}
