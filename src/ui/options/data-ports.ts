// What the data section may ask for: files, undo, sync, and what is stored. Every method rejects when it fails.

import type { ImportTrouble, Progress, RowFate } from '../../model/import';
import type { Erasure, Ledger } from '../../model/ledger';
import type { WriteOutcome } from '../../model/list';
import type { SyncStatus } from '../../model/sync';
import type { LeafChange, SettingsUndo, TransferTrouble } from '../../model/transfer';
import type { SettingProblem } from '../parts/problem-words';
import type { SaveTrouble } from './form-state';

/** What the customer list would make of the customers of a settings file. */
export type CustomersPart =
  | { readonly ok: true; readonly counts: Readonly<Record<RowFate, number>>; readonly partly: number }
  | { readonly ok: false; readonly trouble: ImportTrouble };

/** What a settings file would change. */
export interface FilePlan {
  readonly leaves: readonly LeafChange[];
  readonly problems: readonly SettingProblem[];
  /** Absent when the file has none. */
  readonly customers?: CustomersPart;
}

export type FileAnswer =
  | ({ readonly ok: true } & FilePlan)
  | { readonly ok: false; readonly trouble: TransferTrouble; readonly detail?: string };

/** What came of an import: the settings first, then the customers. */
export interface FileOutcome {
  /** Null when they were saved, or had nothing new. */
  readonly trouble: SaveTrouble | null;
  /** Absent when there were none, or the settings could not be saved. */
  readonly customers?: WriteOutcome;
}

export type OnProgress = (progress: Progress) => void;

export interface DataPorts {
  readonly copy: (text: string) => Promise<boolean>;
  readonly download: (name: string, text: string) => void;
  readonly exportFile: (
    withCustomers: boolean,
    onProgress: OnProgress,
  ) => Promise<{ readonly name: string; readonly text: string }>;
  /** Reads a file, or a pasted text; writes nothing. */
  readonly readFile: (source: Blob | string, onProgress: OnProgress) => Promise<FileAnswer>;
  /** Writes what the last `readFile` has planned. */
  readonly applyFile: (plan: FilePlan, onProgress: OnProgress) => Promise<FileOutcome>;
  /** Stops what reads or writes customers: it rejects, and nothing of it is written. */
  readonly stop: () => void;
  readonly undoOffer: () => Promise<SettingsUndo | null>;
  /** How many settings stayed because they were changed since; null when there was nothing to take back. */
  readonly undo: () => Promise<{ readonly kept: number } | null>;
  readonly ledger: () => Promise<Ledger>;
  readonly erase: (what: Erasure) => Promise<void>;
  readonly syncStatus: () => Promise<SyncStatus>;
  readonly turnSync: (isOn: boolean) => Promise<{ readonly taken: number }>;
}
