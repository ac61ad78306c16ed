// The state of the options form: what was typed, what is wrong with it, and what came of saving.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { asKey } from '../parts/text';
import type { Translate } from '../parts/text';
import { changeOf, errorsIn, typeInto, unlocked } from './draft';
import type { Draft, Errors, SettingsChange } from './draft';
import { formFields, settablePaths } from './form-fields';

/** Why nothing was saved, as the store says it. */
export const saveTroubles = ['quota', 'newer-version', 'not-saved'] as const;
export type SaveTrouble = (typeof saveTroubles)[number];

export type Status =
  | { readonly kind: 'quiet' | 'saving' | 'saved' | 'wrong' | 'nothing' }
  | { readonly kind: 'failed'; readonly trouble: SaveTrouble };

export interface Form {
  readonly element: RefObject<HTMLFormElement | null>;
  readonly draft: Draft;
  /** Empty until the first attempt to save; then it follows the typing. */
  readonly errors: Errors;
  readonly status: Status;
  readonly type: (path: string, typed: { text: string; stored: string }) => void;
  readonly submit: (event: Event) => void;
}

export function useForm(
  { locked }: { readonly locked: readonly string[] },
  onSave: (change: SettingsChange) => Promise<SaveTrouble | null>,
): Form {
  const element = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>({});
  const [isChecked, setChecked] = useState(false);
  const [status, setStatus] = useState<Status>({ kind: 'quiet' });
  const open = unlocked(draft, locked);
  const found = errorsIn(formFields, open);
  useFocusOf(element, status);
  useGoTo(element);
  useWarnOnLeaving(element, Object.keys(open).length > 0);

  const save = async () => {
    setStatus({ kind: 'saving' });
    const trouble = await onSave(changeOf(formFields, open));
    if (trouble !== null) return setStatus({ kind: 'failed', trouble });
    setDraft((now) => Object.fromEntries(Object.entries(now).filter(([path, text]) => open[path] !== text)));
    setChecked(false);
    setStatus({ kind: 'saved' });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (status.kind === 'saving') return;
    setChecked(found.size > 0);
    if (found.size > 0) setStatus({ kind: 'wrong' });
    else if (Object.keys(open).length === 0) setStatus({ kind: 'nothing' });
    else void save();
  };
  const type = (path: string, typed: { text: string; stored: string }) => {
    setDraft((now) => typeInto(now, path, typed));
    setStatus((now) => (now.kind === 'saving' ? now : { kind: 'quiet' }));
  };
  return { element, draft, errors: isChecked ? found : new Map(), status, type, submit };
}

/** Moves the focus to the first wrong field after a failed attempt. */
function useFocusOf(form: RefObject<HTMLFormElement | null>, status: Status): void {
  useLayoutEffect(() => {
    if (status.kind === 'wrong') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [status]);
}

/** A link to a field, from the popup or this page, lands in it. */
function useGoTo(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const view = form.current?.ownerDocument.defaultView;
    const go = () => {
      const path = view?.location.hash.slice(1) ?? '';
      if (settablePaths.has(path)) form.current?.querySelector<HTMLElement>(`[id="${path}"]`)?.focus();
    };
    go();
    view?.addEventListener('hashchange', go);
    return () => view?.removeEventListener('hashchange', go);
  }, []);
}

function useWarnOnLeaving(form: RefObject<HTMLFormElement | null>, isUnsaved: boolean): void {
  useEffect(() => {
    const view = form.current?.ownerDocument.defaultView;
    if (!isUnsaved || !view) return undefined;
    const warn = (event: Event) => event.preventDefault();
    view.addEventListener('beforeunload', warn);
    return () => view.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}

/** One sentence for the live region beside the button. */
export function statusText({ status, errors, draft }: Form, t: Translate): string {
  switch (status.kind) {
    case 'failed':
      return t(`save_${asKey(status.trouble)}`);
    case 'wrong':
      return errors.size === 1 ? t('notSavedErrorsOne') : t('notSavedErrorsMany', errors.size);
    case 'saved':
      return t('saved');
    case 'nothing':
      return t('nothingToSave');
    case 'quiet':
      return Object.keys(draft).length > 0 ? t('unsaved') : '';
    default:
      return '';
  }
}
