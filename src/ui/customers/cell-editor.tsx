// The control a cell of the table becomes while it is edited: Enter saves, Escape restores, Tab saves and moves on.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EditableText } from '../../model/customer';
import { useText } from '../parts/text';
import { isolated, isEditable, labelOf } from './columns';
import { customerFields, isLocked } from './customer-fields';
import type { GridHands } from './grid-hands';
import { problemText } from './saving';

export interface CellEditorProps {
  readonly column: EditableText;
  readonly index: number;
  readonly hands: GridHands;
}

type Control = HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement;

export function CellEditor({ column, hands }: Pick<CellEditorProps, 'column' | 'hands'>) {
  const t = useText();
  const { edit } = hands;
  const control = useRef<Control>(null);
  useLayoutEffect(() => {
    control.current?.focus({ preventScroll: true });
    if (column !== 'cloud') control.current?.select();
  }, []);
  const id = `cell-${column}`;
  const hasError = edit.problem !== null;
  const shared = {
    ref: control,
    id,
    value: edit.text,
    'aria-label': t(
      'customersEditing',
      t(`column_${column}`),
      isolated(edit.cell ? labelOf(edit.cell.record) : ''),
    ),
    'aria-invalid': hasError,
    'aria-describedby': hasError ? `${id}-error` : undefined,
    'aria-busy': edit.isSaving,
    onInput: ({ currentTarget }: Event) => edit.type((currentTarget as Control).value),
    onBlur: (event: FocusEvent) => isLeaving(event) && edit.leave(),
  };
  return (
    <>
      <ControlOf column={column} shared={shared} />
      <Refusal id={`${id}-error`} hands={hands} />
    </>
  );
}

function ControlOf({
  column,
  shared,
}: {
  readonly column: EditableText;
  readonly shared: Record<string, unknown>;
}) {
  const t = useText();
  if (column === 'note') return <textarea {...shared} rows={3} />;
  if (column !== 'cloud') return <input {...shared} type="text" autocomplete="off" spellcheck={false} />;
  const choices = customerFields.find(({ path }) => path === column)?.choices?.(t) ?? [];
  return (
    <select {...shared}>
      <option value="">{t('notSet')}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Refusal({ id, hands: { edit, onOpen } }: { readonly id: string; readonly hands: GridHands }) {
  const t = useText();
  const { problem } = edit;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [problem]);
  if (!problem) return null;
  const other = problem.kind === 'taken' ? problem.record : null;
  return (
    <div class="refusal" ref={box}>
      <p id={id} role="alert" class="error">
        <span class="mark" aria-hidden="true">
          !
        </span>
        {problemText(problem, t)}
      </p>
      {other && (
        <button type="button" onClick={() => onOpen(other)}>
          {t('customersOpen', isolated(labelOf(other)))}
        </button>
      )}
    </div>
  );
}

/** Neither to a button of this cell, nor to another window. */
function isLeaving({ currentTarget, relatedTarget }: FocusEvent): boolean {
  const control = currentTarget as HTMLElement;
  if (control.ownerDocument.activeElement === control) return false;
  return !control.closest('[role=gridcell]')?.contains(relatedTarget as Node | null);
}

/** The keys of the control, and Escape from the buttons beside it. */
export function pressInEditor(event: KeyboardEvent, props: CellEditorProps): void {
  if (event.isComposing) return;
  const { edit, active } = props.hands;
  if (event.key === 'Escape') {
    event.preventDefault();
    edit.close();
    active.go({ row: props.index, column: props.column });
    return;
  }
  const isOnButton = (event.target as Element).matches('button');
  // Tab leads to the button that opens the other customer.
  const isToButton = event.key === 'Tab' && !event.shiftKey && edit.problem?.kind === 'taken';
  const isEnd = event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey);
  if (isOnButton || isToButton || !isEnd) return;
  event.preventDefault();
  void commit(props, event.key === 'Enter' ? 0 : event.shiftKey ? -1 : 1);
}

/** Saves, and goes on to the next or the previous cell of the row that can be edited. */
async function commit({ column, index, hands }: CellEditorProps, step: -1 | 0 | 1): Promise<void> {
  const record = await hands.edit.commit();
  if (!record) return;
  const open = hands.layout.columns.filter(isEditable).filter((each) => !isLocked(record, each));
  const next = step === 0 ? undefined : open[open.indexOf(column) + step];
  hands.active.go({ row: index, column: next ?? column });
  if (next) hands.edit.begin({ index, record, column: next });
}
