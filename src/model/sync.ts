// How browser sync stands on this device, as the options page shows it.

/** Why settings are not in step with the other devices, with a text in `_locales` as `sync_…`. */
export const syncTroubles = ['too-large', 'newer-version', 'refused', 'not-saved', 'erased'] as const;
export type SyncTrouble = (typeof syncTroubles)[number];

export interface SyncStatus {
  readonly isOn: boolean;
  /** When settings were last compared with the account's, in milliseconds of the epoch. */
  readonly at?: number;
  readonly trouble?: SyncTrouble;
  /** Leaves that stay on this device because an e-mail address or a phone number seems to stand in them. */
  readonly withheld: readonly string[];
}
