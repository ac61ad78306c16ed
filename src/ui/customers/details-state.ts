// The state of the details of one customer: the draft, when its errors show, and what came of saving.

import { useState } from 'preact/hooks';
import type { CustomerRecord } from '../../model/customer';
import type { CustomerList } from '../../model/list';
import type { Customer } from '../../model/settings';
import type { FieldError } from '../options/draft';
import { draftOf, editOf, emptyDraft, errorsInDraft, isEmptyDraft } from './details-draft';
import type { DetailsDraft } from './details-draft';
import { saveEdit } from './saving';
import type { EditProblem } from './saving';

export interface DetailsParts {
  readonly list: CustomerList;
  /** Absent for a new customer. */
  readonly record?: CustomerRecord;
  /** What is known of a new customer. */
  readonly known?: Customer;
  readonly onSaved: (record: CustomerRecord) => void;
}

export interface Details {
  /** The customer as it was last known to be stored. */
  readonly base: CustomerRecord | undefined;
  readonly draft: DetailsDraft;
  readonly change: (draft: DetailsDraft) => void;
  /** Empty until the first attempt to save; then it follows the typing. */
  readonly errors: ReadonlyMap<string, FieldError>;
  readonly problem: EditProblem | null;
  readonly isSaving: boolean;
  readonly isChanged: boolean;
  /** Counts the failed attempts, for the focus to go where something is wrong. */
  readonly attempt: number;
  readonly save: () => void;
  /** After another window saved the same values: over them, or with them. */
  readonly settle: (theirs: CustomerRecord, isMine: boolean) => void;
  /** Saves what is left of a customer that was deleted meanwhile as a new one. */
  readonly saveAsNew: () => void;
}

export function useDetails({ list, record, known, onSaved }: DetailsParts): Details {
  const [base, setBase] = useState(record);
  const [draft, setDraft] = useState<DetailsDraft>(() => (known ? draftOf(known) : emptyDraft));
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<EditProblem | null>(null);
  const [isSaving, setSaving] = useState(false);
  const found = errorsInDraft(draft);

  const refuse = (why: EditProblem | null) => {
    setProblem(why);
    setAttempt(attempt + 1);
  };
  const saveOn = async (now: CustomerRecord | undefined, what: DetailsDraft) => {
    if (isSaving) return;
    if (found.size > 0) return refuse(null);
    setSaving(true);
    const saved = await saveEdit(list, editOf(what, now));
    setSaving(false);
    if (saved.kind === 'saved') onSaved(saved.record);
    else refuse(saved);
  };
  const settle = (theirs: CustomerRecord, isMine: boolean) => {
    setBase(theirs);
    setProblem(null);
    if (isMine) void saveOn(theirs, draft);
    else setDraft(withoutClashes(draft, base, theirs));
  };
  const saveAsNew = () => {
    const whole = wholeDraft(draft, base);
    setBase(undefined);
    setDraft(whole);
    void saveOn(undefined, whole);
  };
  const change = (next: DetailsDraft) => {
    setDraft(next);
    setProblem(null);
  };
  return {
    base,
    draft,
    change,
    errors: attempt > 0 ? found : new Map(),
    problem,
    isSaving,
    isChanged: !isEmptyDraft(draft),
    attempt,
    save: () => void saveOn(base, draft),
    settle,
    saveAsNew,
  };
}

/** Leaves out of the draft what another window has changed. */
function withoutClashes(
  draft: DetailsDraft,
  base: CustomerRecord | undefined,
  theirs: CustomerRecord,
): DetailsDraft {
  const isSame = (name: keyof Customer) =>
    JSON.stringify(base?.customer[name]) === JSON.stringify(theirs.customer[name]);
  const texts = Object.entries(draft.texts).filter(([path]) => isSame(path.split('.')[0] as keyof Customer));
  const { subscriptions } = draft;
  return {
    texts: Object.fromEntries(texts),
    ...(subscriptions && isSame('subscriptions') && { subscriptions }),
  };
}

/** The draft over what the customer was before it was deleted. */
function wholeDraft(draft: DetailsDraft, base: CustomerRecord | undefined): DetailsDraft {
  const before = draftOf(base?.own ?? base?.customer ?? {});
  return { ...before, ...draft, texts: { ...before.texts, ...draft.texts } };
}
