// The rows of an import that share a fate: where each stands, whom it names, what changes, what is wrong with it.

import type { VirtualItem } from '@tanstack/virtual-core';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { PlannedRow, RowFate } from '../../model/import';
import type { CustomerList } from '../../model/list';
import { Pages } from '../parts/pages';
import { asKey, useText } from '../parts/text';
import { useVirtual } from '../parts/virtual';
import type { Virtual } from '../parts/virtual';
import { counted } from './columns';
import { Changes } from './changes';

export interface ImportRowsProps {
  readonly list: CustomerList;
  readonly fate: RowFate;
  readonly count: number;
}

/** CSS pixels, before it is measured. */
const usualHeight = 44;

export function ImportRows({ list, fate, count }: ImportRowsProps) {
  const t = useText();
  const { pages, hasFailed } = usePlanned(list, fate);
  const virtual = useVirtual<HTMLDivElement>({ count, rowHeight: usualHeight });
  const { scroller, items, height, from, to } = virtual;
  useEffect(() => pages.need(from, to));
  if (hasFailed) return <p class="note bad">{t('customersNotRead')}</p>;
  return (
    <div
      ref={scroller}
      class="planned"
      role="table"
      aria-label={t(`fate_${fate}`)}
      aria-rowcount={count + 1}
      tabIndex={0}
    >
      <div role="rowgroup" class="head">
        <div role="row" class="row" aria-rowindex={1}>
          <div role="columnheader">{t('importLine')}</div>
          <div role="columnheader">{t('importCustomer')}</div>
          <div role="columnheader">{t(fate === 'invalid' ? 'importWhatIsWrong' : 'importWhatChanges')}</div>
        </div>
      </div>
      <div role="rowgroup" class="body" style={{ height: `${height}px` }}>
        {items.map((item) => (
          <Row key={item.key} item={item} row={pages.at(item.index)} measure={virtual.measure} />
        ))}
      </div>
    </div>
  );
}

function usePlanned(list: CustomerList, fate: RowFate) {
  const [, redraw] = useReducer((turn: number, _: null) => turn + 1, 0);
  const [hasFailed, setFailed] = useState(false);
  const pages = useMemo(
    () =>
      new Pages<PlannedRow>((from, to) => list.plannedRows(fate, from, to), {
        onChange: () => redraw(null),
        onFailure: () => setFailed(true),
      }),
    [fate],
  );
  useEffect(() => () => pages.stop(), [pages]);
  return { pages, hasFailed };
}

interface RowProps {
  readonly item: VirtualItem;
  /** Undefined while it is being read. */
  readonly row: PlannedRow | undefined;
  readonly measure: Virtual<HTMLDivElement>['measure'];
}

function Row({ item: { index, start }, row, measure }: RowProps) {
  const t = useText();
  return (
    <div
      ref={measure}
      role="row"
      class="row"
      data-index={index}
      aria-rowindex={index + 2}
      style={{ top: `${start}px` }}
    >
      <div role="cell" class="line">
        {row ? counted(row.line, t) : <span class="visually-hidden">{t('loading')}</span>}
      </div>
      <div role="cell" class="whom">
        {row && <bdi>{row.name}</bdi>}{' '}
        {row && row.identity !== row.name && <bdi class="quiet">{row.identity}</bdi>}
      </div>
      <div role="cell" class="what">
        {row && <Wrong row={row} />}
        {row && row.changes.length > 0 && <Changes changes={row.changes} />}
      </div>
    </div>
  );
}

function Wrong({ row: { problem, text } }: { readonly row: PlannedRow }) {
  const t = useText();
  if (!problem) return null;
  return (
    <p class="wrong">
      {t(`importProblem_${asKey(problem)}`)}
      {text !== undefined && text !== '' && (
        <>
          {' '}
          <code>
            <bdi>{text}</bdi>
          </code>
        </>
      )}
    </p>
  );
}
