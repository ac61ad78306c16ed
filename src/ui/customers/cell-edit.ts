// The one cell of the table that is being edited: what was typed into it, and what came of saving it.

import { useRef, useState } from 'preact/hooks';
import type { CustomerRecord, EditableText } from '../../model/customer';
import type { CustomerList } from '../../model/list';
import { customerPart, errorInText, textIn, writtenText } from './customer-fields';
import { saveEdit } from './saving';
import type { EditProblem } from './saving';

export interface EditedCell {
  readonly index: number;
  /** The customer as the cell showed it when the edit began. */
  readonly record: CustomerRecord;
  readonly column: EditableText;
}

export interface CellEdit {
  readonly cell: EditedCell | null;
  readonly text: string;
  readonly problem: EditProblem | null;
  readonly isSaving: boolean;
  readonly begin: (cell: EditedCell) => void;
  readonly type: (text: string) => void;
  /** Resolves to the customer as it is now, or to null when the cell stays open. */
  readonly commit: () => Promise<CustomerRecord | null>;
  /** As `commit`, when the focus has left: what was refused once is not tried again. */
  readonly leave: () => void;
  /** Saves over what another window has saved. */
  readonly saveOver: (theirs: CustomerRecord) => Promise<CustomerRecord | null>;
  /** Drops what was typed for what another window has saved. */
  readonly take: (theirs: CustomerRecord) => void;
  /** Back to typing, with what was typed. */
  readonly back: () => void;
  readonly close: () => void;
}

/** `onSaved` is told the cell and the customer, whose key may be another now. */
export function useCellEdit(
  list: CustomerList,
  onSaved: (cell: EditedCell, record: CustomerRecord) => void,
): CellEdit {
  const [cell, setCell] = useState<EditedCell | null>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<EditProblem | null>(null);
  const [isSaving, setSaving] = useState(false);
  const refused = useRef<string | null>(null);

  const open = (next: EditedCell | null) => {
    setCell(next);
    setText(next ? textIn(next.record.customer, next.column) : '');
    setProblem(null);
    refused.current = null;
  };
  const refuse = (why: EditProblem) => {
    refused.current = text;
    setProblem(why);
    return null;
  };
  const saveOver = async (base: CustomerRecord) => {
    if (!cell || isSaving) return null;
    const { column } = cell;
    const error = errorInText(column, text);
    if (error) return refuse({ kind: 'invalid', error });
    const change = customerPart([[column, writtenText(column, text)]]);
    const before = customerPart([[column, base.customer[column]]]);
    setSaving(true);
    const saved = await saveEdit(list, { key: base.key, change, before });
    setSaving(false);
    if (saved.kind !== 'saved') return refuse(saved);
    onSaved(cell, saved.record);
    return closed(saved.record);
  };
  const commit = async () => {
    if (!cell) return null;
    const { record, column } = cell;
    return writtenText(column, text) === textIn(record.customer, column) ? closed(record) : saveOver(record);
  };
  const leave = () => {
    if (text !== refused.current) void commit();
  };
  const closed = (record: CustomerRecord) => {
    open(null);
    return record;
  };
  const type = (next: string) => {
    setText(next);
    setProblem(null);
  };
  const take = (theirs: CustomerRecord) => {
    if (cell) onSaved(cell, theirs);
    open(null);
  };
  const back = () => setProblem(null);
  const close = () => open(null);
  return { cell, text, problem, isSaving, begin: open, type, commit, leave, saveOver, take, back, close };
}
