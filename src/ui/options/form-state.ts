// What can happen to the options form, as a pure step from one state to the next.

import { errorIn, typeInto } from './draft';
import type { Draft } from './draft';
import { fieldAt } from './form-fields';

/** Why nothing was saved, as the store says it. */
export const saveTroubles = ['quota', 'newer-version', 'changed-meanwhile', 'not-saved'] as const;
export type SaveTrouble = (typeof saveTroubles)[number];

export type Status =
  | { readonly kind: 'quiet' | 'saving' | 'saved' | 'wrong' | 'conflict' | 'nothing' | 'discarded' }
  | { readonly kind: 'failed'; readonly trouble: SaveTrouble };

/** What was typed, and for each path the text that was stored when the typing began. */
interface Work {
  readonly draft: Draft;
  readonly bases: Draft;
}

export interface FormState extends Work {
  /** Fields whose error is shown: those that were left, or found wrong by an attempt to save. */
  readonly told: ReadonlySet<string>;
  readonly status: Status;
  /** What was discarded last. */
  readonly bin: Work;
}

/** The text a field shows of what is stored, now. */
export type Stored = (path: string) => string;

export type FormAct =
  | { readonly do: 'type'; readonly path: string; readonly text: string; readonly stored: Stored }
  | { readonly do: 'leave'; readonly path: string; readonly isWrong: boolean }
  | { readonly do: 'keep-mine' | 'take-theirs'; readonly path: string; readonly stored: Stored }
  | { readonly do: 'refuse'; readonly wrong: readonly string[] }
  | { readonly do: 'saved'; readonly texts: Draft; readonly stored: Stored }
  | { readonly do: 'failed'; readonly trouble: SaveTrouble }
  | { readonly do: 'saving' | 'nothing' | 'discard' | 'bring-back' };

const noWork: Work = { draft: {}, bases: {} };
export const freshForm: FormState = { ...noWork, told: new Set(), status: { kind: 'quiet' }, bin: noWork };

export function stepForm(state: FormState, act: FormAct): FormState {
  switch (act.do) {
    case 'type':
      return typed(state, act.path, act.text, act.stored(act.path));
    case 'leave':
      return act.isWrong ? { ...state, told: new Set([...state.told, act.path]) } : state;
    case 'keep-mine':
      return quiet({ ...state, bases: { ...state.bases, [act.path]: act.stored(act.path) } });
    case 'take-theirs':
      return typed(state, act.path, act.stored(act.path), act.stored(act.path));
    case 'refuse':
      return {
        ...state,
        told: new Set(act.wrong),
        status: { kind: act.wrong.length > 0 ? 'wrong' : 'conflict' },
      };
    case 'saved':
      return {
        ...state,
        ...withoutSaved(state, act.texts, act.stored),
        told: new Set(),
        status: { kind: 'saved' },
      };
    case 'failed':
      return { ...state, status: { kind: 'failed', trouble: act.trouble } };
    case 'discard':
      return { ...freshForm, bin: { draft: state.draft, bases: state.bases }, status: { kind: 'discarded' } };
    case 'bring-back':
      return { ...freshForm, ...state.bin };
    case 'saving':
    case 'nothing':
      return { ...state, status: { kind: act.do } };
  }
}

/** An error that is shown stays while the text is wrong, and does not come back before the field is left again. */
function typed(state: FormState, path: string, text: string, stored: string): FormState {
  const { [path]: base = stored, ...others } = state.bases;
  const draft = typeInto(state.draft, path, { text, stored });
  const bases = draft[path] === undefined ? others : { ...others, [path]: base };
  const field = fieldAt(path);
  const isRight = !field || errorIn(field, text) === null;
  const told = isRight ? new Set([...state.told].filter((each) => each !== path)) : state.told;
  return quiet({ ...state, draft, bases, told });
}

function quiet(state: FormState): FormState {
  return state.status.kind === 'saving' ? state : { ...state, status: { kind: 'quiet' } };
}

/** What was typed while it was being saved stays, and begins from what was saved. */
function withoutSaved({ draft, bases }: Work, saved: Draft, stored: Stored): Work {
  const rest = Object.entries(draft).filter(([path, text]) => saved[path] !== text);
  const base = (path: string) => (saved[path] === undefined ? (bases[path] ?? '') : stored(path));
  return {
    draft: Object.fromEntries(rest),
    bases: Object.fromEntries(rest.map(([path]) => [path, base(path)])),
  };
}

/**
 * Fields changed here and elsewhere, with the text they have elsewhere: what is stored is neither what it was when the
 * typing began, nor what was typed. None while the form itself is being saved.
 */
export function conflictsIn({ bases, status }: FormState, open: Draft, stored: Stored): Map<string, string> {
  if (status.kind === 'saving') return new Map();
  const changed = Object.entries(open).filter(
    ([path, text]) => bases[path] !== stored(path) && text !== stored(path),
  );
  return new Map(changed.map(([path]) => [path, stored(path)]));
}
