// What a settings file brings, leaf by leaf, before anything of it is written.

/** Why nothing of a settings file can be used, with a text in `_locales` as `transfer_…`. */
export const transferTroubles = [
  'empty',
  'too-large',
  'not-text',
  'not-json',
  'not-settings',
  'newer-version',
  'not-read',
] as const;
export type TransferTrouble = (typeof transferTroubles)[number];

export const leafFates = ['new', 'changed', 'unchanged'] as const;
export type LeafFate = (typeof leafFates)[number];

export interface LeafChange {
  /** As in `contact.phone`; a list is one leaf. */
  readonly path: string;
  readonly fate: LeafFate;
  /** `undefined` when nothing is set. */
  readonly before: unknown;
  readonly after: unknown;
  /** The policy sets this leaf: what the file says is kept, and has no effect now. */
  readonly isLocked: boolean;
}

/** What changed all settings at once and can be taken back, with a text in `_locales` as `undo_…`. */
export const bigChanges = ['import', 'erase', 'sync'] as const;
export type BigChange = (typeof bigChanges)[number];

export interface SettingsUndo {
  readonly what: BigChange;
  /** Milliseconds of the epoch. */
  readonly at: number;
  /** Leaves it changed. */
  readonly count: number;
}
