// When the panel unfolds by itself: only for a question that comes before anything is filled or created.

import type { StripView } from '../../model/strip';

export type Call = 'bypassed' | 'held';

/** What calls for the panel now. */
export function callsOf(view: StripView | null): readonly Call[] {
  if (!view) return [];
  const isBypassed = view.warnings.some(({ id, level }) => id === 'bypassed' && level === 'alarm');
  return [...(isBypassed ? (['bypassed'] as const) : []), ...(view.isCreateHeld ? (['held'] as const) : [])];
}

export interface Room {
  readonly room: 'panel' | 'bar' | 'icon';
  readonly isFolded: boolean;
}

/**
 * Whether to unfold now, and the calls that are done with: each unfolds once, as soon as there is room, and again only
 * after it had gone away.
 */
export function unfold(
  view: StripView | null,
  done: ReadonlySet<Call>,
  { room, isFolded }: Room,
): { readonly opens: boolean; readonly done: ReadonlySet<Call> } {
  const calls = callsOf(view);
  const mayOpen = room === 'panel' && !isFolded && view?.isSnoozed === false;
  const opens = mayOpen && calls.some((call) => !done.has(call));
  return { opens, done: new Set(mayOpen ? calls : calls.filter((call) => done.has(call))) };
}
