// What the popup shows, worked out from stored states and settings: pure.

import type { Context } from '../../model/context';
import type { PageState } from '../../model/message';
import type { FieldResult, Report } from '../../model/report';
import type { Customer } from '../../model/settings';
import type { SettingProblem } from '../parts/problem-words';

/** A document of the tab that holds a support form. */
export interface FormDocument {
  readonly id: string;
  readonly state: PageState;
}

export interface PopupView {
  /** The tab shows a portal; on any other page there is nothing to do. */
  readonly isPortal: boolean;
  readonly documents: readonly FormDocument[];
  /** The key of the customer chosen for this tab. */
  readonly meant: string | undefined;
  readonly customers: readonly Customer[];
  readonly problems: readonly SettingProblem[];
  /** The policy has not been read yet. */
  readonly isPolicyPending: boolean;
}

/** The tab a popup is about when it was opened as a tab of its own: `?tab=12`. */
export function tabInUrl(search: string): number | undefined {
  const text = new URLSearchParams(search).get('tab') ?? '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The documents that are still there, fullest first: the prewarmed ones have little to say. */
export function openDocuments(
  states: ReadonlyMap<string, PageState>,
  isThere: (documentId: string) => boolean,
): FormDocument[] {
  const open = [...states].filter(([id]) => isThere(id)).map(([id, state]) => ({ id, state }));
  return open.sort((a, b) => b.state.report.results.length - a.state.report.results.length);
}

/** Where the tab is: all documents share one top page, and the latest word counts. */
export function contextOf(documents: readonly FormDocument[]): Context | null {
  const told = documents.filter(({ state }) => state.context !== null);
  const [latest] = told.sort((a, b) => b.state.report.at - a.state.report.at);
  return latest?.state.context ?? null;
}

export interface Offer {
  readonly fill: boolean;
  /** How many prefilled fields one click would replace. */
  readonly replace: number;
  readonly undo: boolean;
}

/** The buttons that make sense for a document. */
export function offerOf({ gate, trouble, report }: PageState): Offer {
  if (gate === 'never' || trouble === 'no-profile') return { fill: false, replace: 0, undo: false };
  const prefilled = report.results.filter(({ outcome }) => outcome === 'prefilled, not yours');
  return { fill: true, replace: prefilled.length, undo: report.results.some(isOurs) };
}

/** We wrote it, and it was not taken back. */
export function isOurs({ outcome, reason }: FieldResult): boolean {
  return outcome === 'set' && reason !== 'undone';
}

/** The results worth a line each, and those of fields that other steps of the form hold. */
export function splitResults({ results }: Report): { here: FieldResult[]; absent: FieldResult[] } {
  const isAbsent = ({ reason }: FieldResult) => reason === 'no-field';
  return {
    here: results.filter((each) => !isAbsent(each)),
    absent: results.filter(isAbsent),
  };
}
