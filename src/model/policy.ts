// What of an administrator's policy has arrived, key by key, without any of its values.

/** `key`: a key of its own in the policy; `text`: in the JSON text of its key `settings`. */
export type PolicyOrigin = 'key' | 'text';

/** `locked`: in force; `added`: rows laid beside the user's; `overruled`: a key of its own says the same leaf. */
export const keyStates = ['locked', 'added', 'overruled'] as const;
export type KeyState = (typeof keyStates)[number];

export interface ReceivedKey {
  readonly path: string;
  readonly origin: PolicyOrigin;
  readonly state: KeyState;
  /** Of a list: how many entries could be used. */
  readonly count?: number;
}

export interface PolicyReport {
  /** The policy held something, usable or not. */
  readonly hasAnyKey: boolean;
  /** Milliseconds of the epoch: when one was read first since there is one, and when the browser answered last. */
  readonly firstAt?: number;
  readonly lastAt?: number;
  /** What could be used; what could not is among the problems of the settings. */
  readonly keys: readonly ReceivedKey[];
}
