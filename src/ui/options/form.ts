// The options form as its components use it: what was typed, what is wrong with it, and how it is saved.

import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Link, Settings } from '../../model/settings';
import { changeOf, errorsIn, leafOf, textOf, unlocked } from './draft';
import type { Draft, Errors, SettingsChange } from './draft';
import { formFields } from './form-fields';
import { conflictsIn, freshForm, stepForm } from './form-state';
import type { FormAct, SaveTrouble, Status } from './form-state';

export type { SaveTrouble } from './form-state';

/** What was shown of each leaf that is to be changed, by path: a leaf that is another by now is not written over. */
export type Save = (
  change: SettingsChange,
  shown: Readonly<Record<string, unknown>>,
) => Promise<SaveTrouble | null>;

export interface FormView {
  readonly settings: Settings;
  readonly ownLinks: readonly Link[];
  readonly locked: readonly string[];
}

export interface Form {
  readonly draft: Draft;
  readonly errors: Errors;
  /** Fields changed here and in another window, with the text they have there. */
  readonly conflicts: ReadonlyMap<string, string>;
  readonly status: Status;
  readonly stored: (path: string) => string;
  readonly type: (path: string, text: string) => void;
  /** The focus has left a field: now it is said what is wrong with it. */
  readonly leave: (path: string) => void;
  readonly keepMine: (path: string) => void;
  readonly takeTheirs: (path: string) => void;
  readonly submit: (event: Event) => void;
  readonly discard: () => void;
  readonly bringBack: () => void;
}

/** @param goTo leads to the field that needs another look */
export function useForm(view: FormView, onSave: Save, goTo: (path: string) => void): Form {
  const [state, step] = useReducer(stepForm, freshForm);
  const latest = useRef(view);
  latest.current = view;
  const stored = (path: string) => textOf(latest.current.settings, path, latest.current.ownLinks);
  const open = unlocked(state.draft, view.locked);
  const found = errorsIn(formFields, open);
  const conflicts = conflictsIn(state, open, stored);
  const submit = (event: Event) => {
    event.preventDefault();
    if (state.status.kind === 'saving') return;
    const [wrong] = [...found.keys(), ...conflicts.keys()];
    if (wrong !== undefined) {
      step({ do: 'refuse', wrong: [...found.keys()] });
      goTo(wrong);
    } else if (Object.keys(open).length === 0) step({ do: 'nothing' });
    else void save(open, view, { onSave, step, stored });
  };
  return {
    draft: state.draft,
    errors: new Map([...found].filter(([path]) => state.told.has(path))),
    conflicts,
    status: state.status,
    stored,
    submit,
    type: (path, text) => step({ do: 'type', path, text, stored }),
    leave: (path) => step({ do: 'leave', path, isWrong: found.has(path) }),
    keepMine: (path) => step({ do: 'keep-mine', path, stored }),
    takeTheirs: (path) => step({ do: 'take-theirs', path, stored }),
    discard: () => step({ do: 'discard' }),
    bringBack: () => step({ do: 'bring-back' }),
  };
}

interface Means {
  readonly onSave: Save;
  readonly step: (act: FormAct) => void;
  readonly stored: (path: string) => string;
}

async function save(
  open: Draft,
  { settings, ownLinks }: FormView,
  { onSave, step, stored }: Means,
): Promise<void> {
  step({ do: 'saving' });
  const shown = Object.keys(open).map(
    (path) => [path, path === 'links' ? ownLinks : leafOf(settings, path)] as const,
  );
  const trouble = await onSave(changeOf(formFields, open), Object.fromEntries(shown));
  step(trouble === null ? { do: 'saved', texts: open, stored } : { do: 'failed', trouble });
}

/** Asks before the page is closed over what was typed. */
export function useWarnOnLeaving(root: RefObject<HTMLElement | null>, isUnsaved: boolean): void {
  useEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    if (!isUnsaved || !view) return undefined;
    const warn = (event: Event) => event.preventDefault();
    view.addEventListener('beforeunload', warn);
    return () => view.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
