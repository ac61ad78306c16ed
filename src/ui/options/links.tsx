// The team's links: added, changed, put in order, taken away and brought back; those of the policy are only shown.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, RefObject } from 'preact';
import { useText } from '../parts/text';
import type { FieldError } from './draft';
import { inventedCustomer } from './link-preview';
import { LinkRow } from './link-row';
import type { RowMove } from './link-row';
import { emptyRow, rowsIn, rowsText } from './links-text';
import type { LinkRow as Row } from './links-text';
import { PolicyLinks } from './policy-links';
import { SlotsHelp } from './slots-help';
import type { OptionsView } from './view';

export interface LinksProps {
  readonly view: OptionsView;
  /** As `linksText` writes it. */
  readonly text: string;
  readonly error: FieldError | undefined;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly conflict?: ComponentChildren;
}

interface Removed {
  readonly row: Row;
  readonly index: number;
}

export function Links({ view, text, error, onType, onLeave, conflict }: LinksProps) {
  const t = useText();
  const rows = rowsIn(text);
  const customer = view.sample ?? inventedCustomer;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [removed, setRemoved] = useState<Removed | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const focusOn = useFocusAfter(list);
  const put = (next: readonly Row[], focus: string) => {
    setLeft(new Set());
    setRemoved(null);
    onType(rowsText(next));
    focusOn(focus);
  };
  const move = (index: number, how: RowMove) => {
    const to = how === 'up' ? index - 1 : index + 1;
    if (how !== 'remove') return put(moved(rows, index, to), `li:nth-child(${String(to + 1)}) button.${how}`);
    put(rows.toSpliced(index, 1), '.undo-remove');
    setRemoved({ row: rows[index] ?? emptyRow, index });
  };
  const bringBack = ({ row, index }: Removed) =>
    put(rows.toSpliced(index, 0, row), `[id="link-${String(index)}-name"]`);
  return (
    <div class="links-editor" ref={list} id="links-editor">
      <SlotsHelp customer={customer} />
      {rows.length === 0 && <p class="note">{t('linksNone')}</p>}
      <ol class="links">
        {rows.map((row, index) => (
          <LinkRow
            key={index}
            {...{ row, index, customer }}
            count={rows.length}
            isTold={error !== undefined || left.has(index)}
            onChange={(next) => onType(rowsText(rows.with(index, next)))}
            onLeave={() => {
              setLeft(new Set([...left, index]));
              onLeave();
            }}
            onMove={(how) => move(index, how)}
          />
        ))}
      </ol>
      {conflict}
      <div class="actions">
        <button
          type="button"
          onClick={() => put([...rows, emptyRow], `[id="link-${String(rows.length)}-name"]`)}
        >
          {t('linkAdd')}
        </button>
        <Undo removed={removed} onUndo={bringBack} />
      </div>
      <PolicyLinks view={view} />
    </div>
  );
}

interface UndoProps {
  readonly removed: Removed | null;
  readonly onUndo: (removed: Removed) => void;
}

function Undo({ removed, onUndo }: UndoProps) {
  const t = useText();
  return (
    <>
      <p role="status">{removed && t('linkRemoved', removed.row.name || removed.row.url)}</p>
      {removed && (
        <button type="button" class="undo-remove" onClick={() => onUndo(removed)}>
          {t('linkRemovedUndo')}
        </button>
      )}
    </>
  );
}

function moved(rows: readonly Row[], from: number, to: number): Row[] {
  const row = rows[from];
  return row ? rows.toSpliced(from, 1).toSpliced(to, 0, row) : [...rows];
}

/** Puts the focus on what a selector finds once the list is drawn anew. */
function useFocusAfter(list: RefObject<HTMLElement | null>): (selector: string) => void {
  const [wanted, setWanted] = useState<{ readonly selector: string } | null>(null);
  useLayoutEffect(() => {
    if (wanted) list.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted]);
  return (selector) => setWanted({ selector });
}
