// What an import is made of: the rows a file gives, what came of them beside the list, and what the user is shown.

import type { Customer, Subscription } from './settings';

/** The shapes of files that are understood (facts: domain §8). */
export const importKinds = [
  'customers-csv',
  'subscriptions-csv',
  'graph-json',
  'partner-center-json',
  'own-json',
  'lines',
] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a column of a CSV file may hold; `contact.…` are the contact fields set for one customer alone. */
export const columnMeanings = [
  'tenantId',
  'name',
  'domain',
  'initialDomain',
  'cloud',
  'note',
  'favourite',
  'subscriptions',
  'subscriptionId',
  'subscriptionName',
  'contact.firstName',
  'contact.lastName',
  'contact.email',
  'contact.additionalEmails',
  'contact.phone',
  'contact.country',
  'contact.language',
  'contact.timeZone',
  'contact.preferredContactMethod',
  'contact.availability',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

export interface Column {
  /** '' where the file names no columns. */
  readonly header: string;
  /** Some values of the column, for the user to recognise it by. */
  readonly samples: readonly string[];
  /** Null: not used. */
  readonly meaning: ColumnMeaning | null;
}

/** Why a row cannot be used, in a word with a text in `_locales` as `importProblem_…`. */
export const importProblems = [
  'no-identity',
  'bad-tenant-id',
  'bad-domain',
  'bad-subscription-id',
  'bad-value',
  'too-long',
  'too-few-columns',
  'too-many-columns',
  'broken-quotes',
  'not-a-customer',
  'conflicting',
] as const;
export type ImportProblem = (typeof importProblems)[number];

export interface ImportRow {
  /** Line of the file, from 1; for JSON the number of the item, from 1. */
  readonly line: number;
  /** What the row says; absent when it cannot be used at all. */
  readonly customer?: Customer;
  /** Set also beside a customer, when a part of the row was left out. */
  readonly problem?: ImportProblem;
  /** The text that is wrong, cut to 80 characters. */
  readonly text?: string;
}

/** What is worth saying of a whole file, with a text in `_locales` as `importNote_…`. */
export const importNotes = [
  'encoding-guessed',
  'more-pages',
  'duplicate-headers',
  'columns-unknown',
  'columns-by-content',
  'subscriptions-of-whom',
] as const;
export type ImportNote = (typeof importNotes)[number];

/** Encodings a user may choose when a file is no Unicode text; labels of the Encoding standard. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type TextEncodingLabel = (typeof encodings)[number];

export interface ParsedFile {
  readonly kind: ImportKind;
  readonly rows: readonly ImportRow[];
  /** The columns of a CSV file; empty for other kinds. */
  readonly columns: readonly Column[];
  readonly notes: readonly ImportNote[];
  readonly encoding: TextEncodingLabel;
  /** Of an export of one customer's subscriptions: they belong to whom the user says. */
  readonly subscriptions?: readonly Subscription[];
}

/** Why nothing of a file can be read, with a text in `_locales` as `importTrouble_…`. */
export const importTroubles = [
  'empty',
  'too-large',
  'not-text',
  'workbook',
  'archive',
  'broken-encoding',
  'not-json',
  'unknown-json',
  'unknown-text',
  'newer-version',
  'not-read',
  'list-unusable',
  'no-room',
] as const;
export type ImportTrouble = (typeof importTroubles)[number];

export interface ImportOptions {
  /** The user's choice; absent: found out. */
  readonly encoding?: TextEncodingLabel;
  /** The user's choice for each column of a CSV file, in order; absent: found out. */
  readonly columns?: readonly (ColumnMeaning | null)[];
  /** The key of the customer whose subscriptions a file lists. */
  readonly subscriptionsOf?: string;
}

/** What becomes of a row when the import is confirmed. */
export const rowFates = ['new', 'changed', 'unchanged', 'duplicate', 'invalid'] as const;
export type RowFate = (typeof rowFates)[number];

export interface FieldChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface PlannedRow {
  readonly line: number;
  readonly fate: RowFate;
  readonly name: string;
  /** Tenant id or domain; '' where the row has neither. */
  readonly identity: string;
  readonly changes: readonly FieldChange[];
  readonly problem?: ImportProblem;
  readonly text?: string;
}

export interface ImportPreview {
  readonly kind: ImportKind;
  readonly columns: readonly Column[];
  readonly notes: readonly ImportNote[];
  readonly encoding: TextEncodingLabel;
  readonly counts: Readonly<Record<RowFate, number>>;
  /** Rows that are used only in part. */
  readonly partly: number;
}

export type ImportAnswer =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly trouble: ImportTrouble; readonly detail?: string };

/** What an import or export does, each with a text in `_locales` as `step_…`. */
export const progressSteps = ['reading', 'comparing', 'writing'] as const;

export interface Progress {
  readonly step: (typeof progressSteps)[number];
  readonly done: number;
  /** 0 when not known. */
  readonly total: number;
}
