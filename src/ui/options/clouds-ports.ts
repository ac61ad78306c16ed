// What the section of other clouds asks of the browser and of the customer list.

import type { AskOutcome, HostGroupId, Hosts } from '../../model/portal';
import type { Cloud } from '../../model/settings';

export interface CloudsPorts {
  /** The hosts that are allowed now, by whoever. */
  readonly granted: () => Promise<Hosts>;
  /** Lets the browser ask the user; to be called in a click, before anything is waited for. */
  readonly ask: (hosts: Hosts) => Promise<AskOutcome>;
  /** False where the browser keeps them. */
  readonly giveBack: (hosts: Hosts) => Promise<boolean>;
  /** Tells of every change, here or in the browser's settings; returns how to stop it. */
  readonly onChange: (changed: () => void) => () => void;
  /** How many customers of the list are in each cloud beyond the public one. */
  readonly customersIn: () => Promise<Readonly<Partial<Record<Cloud, number>>>>;
}

/** How much of a group is allowed. */
export const hostStates = ['none', 'some', 'all'] as const;
export type HostState = (typeof hostStates)[number];

export interface HostGroup {
  readonly id: HostGroupId;
  readonly hosts: Hosts;
}

export function stateOf({ hosts }: HostGroup, granted: Hosts): HostState {
  const count = hosts.filter((host) => granted.includes(host)).length;
  if (count === 0) return 'none';
  return count === hosts.length ? 'all' : 'some';
}
