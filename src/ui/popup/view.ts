// What the popup shows, worked out from stored states and settings: pure.

import type { Context, TenantMark } from '../../model/context';
import type { PageState } from '../../model/message';
import type { FieldResult, Report } from '../../model/report';
import type { CustomerVisit, VisitView } from '../../model/visit';
import type { Warning } from '../../model/warning';
import type { ShortAddress } from '../../text/short-address';
import type { SettingProblem } from '../parts/problem-words';

/** A document of the tab that holds a support form. */
export interface FormDocument {
  readonly id: string;
  readonly state: PageState;
}

export interface PopupView {
  /** It was opened from the address bar, as a tab that is about no other one. */
  readonly isAlone: boolean;
  /** Where a portal's tab is; null on any other page, which does not tell us. */
  readonly address: ShortAddress | null;
  /** The tenant that the tab's address names. */
  readonly addressed?: TenantMark | undefined;
  readonly documents: readonly FormDocument[];
  /** What is wrong with them, the gravest first; nothing until the worker has said so. */
  readonly warnings: readonly Warning[];
  /** What the tab's page is about, where it is no portal with forms; nothing until the worker has said so. */
  readonly visit: VisitView | null;
  /** The key of the customer chosen for this tab. */
  readonly meant: string | undefined;
  /** What has to be set before filling can be right. */
  readonly lacks: readonly Lack[];
  readonly problems: readonly SettingProblem[];
  /** The policy has not been read yet. */
  readonly isPolicyPending: boolean;
}

export const basics = ['profile', 'own-tenant'] as const;
export type Lack = (typeof basics)[number];

/** What the popup is opened as. */
export type Frame = 'popup' | 'panel' | 'tab';

/** By the page's address: the side panel has a page of its own; a popup with something asked in its address is a tab. */
export function frameOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Frame {
  if (pathname.endsWith('/panel.html')) return 'panel';
  const asked = new URLSearchParams(search);
  return asked.has('tab') || asked.has('q') ? 'tab' : 'popup';
}

/** The text to search for when it was opened from the address bar: `?q=contoso`. */
export function queryInUrl(search: string): string {
  return new URLSearchParams(search).get('q') ?? '';
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

/** The tenant the tab is in, unless it is the own one or the signs disagree. */
export function tenantHere({ documents, addressed, visit }: PopupView): TenantMark | undefined {
  if (visit) return visit.visit.kind === 'customer' ? markOfVisit(visit.visit) : undefined;
  const context = contextOf(documents);
  if (context?.verdict === 'own' || context?.verdict === 'conflict') return undefined;
  return context?.tenant ?? addressed;
}

function markOfVisit({ tenantId, name, domain, initialDomain }: CustomerVisit): TenantMark {
  const known = domain ?? initialDomain;
  return { ...(tenantId && { tenantId }), ...(known && { domain: known }), ...(name && { name }) };
}

/** What is to be set first, as far as no form says so itself. */
export function needs({ documents, lacks: all }: Pick<PopupView, 'documents' | 'lacks'>): readonly Lack[] {
  const told = new Set(documents.map(({ state }) => state.trouble));
  const isTold = { profile: told.has('no-profile'), 'own-tenant': told.has('no-own-tenant') };
  return all.filter((lack) => !isTold[lack]);
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

/** The documents that the Fill button, or its key, would fill. */
export function whatToFill(documents: readonly FormDocument[]): readonly FormDocument[] {
  return documents.filter(({ state }) => offerOf(state).fill);
}

export type FillRefusal = 'no-form' | 'no-profile' | 'own' | 'lost';

/** Why the key filled nothing. */
export function refusalOf(documents: readonly FormDocument[], isSetUp: boolean): FillRefusal {
  if (whatToFill(documents).length > 0) return 'lost';
  if (documents.length === 0) return 'no-form';
  if (documents.some(({ state }) => state.gate === 'never')) return 'own';
  return isSetUp ? 'lost' : 'no-profile';
}
