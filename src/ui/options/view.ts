// What the options page is shown, and what it may ask for.

import type { PolicyReport } from '../../model/policy';
import type { Customer, Link, Settings } from '../../model/settings';
import type { SettingProblem } from '../parts/problem-words';

export interface OptionsView {
  /** The settings in force: the policy over the stored ones over the defaults. */
  readonly settings: Settings;
  /** The user's own links, without the policy's. */
  readonly ownLinks: readonly Link[];
  /** Leaf paths the policy sets. */
  readonly locked: readonly string[];
  readonly problems: readonly SettingProblem[];
  readonly policy: PolicyReport;
  readonly isWritable: boolean;
  readonly isPolicyPending: boolean;
  /** A customer to try links with; an invented one when absent. */
  readonly sample?: Customer | undefined;
}

/** The links of the policy, which follow the user's own. */
export function policyLinks({ settings, ownLinks }: OptionsView): readonly Link[] {
  return settings.links.slice(ownLinks.length);
}
