// What a row of a file says of a customer before anybody judged it, and what is wrong with it.

import type { ImportProblem } from '../../model/import';

/** What a row says, unjudged: texts as they stand in the file. */
export interface RawCustomer {
  tenantId?: string;
  name?: string;
  domain?: string;
  initialDomain?: string;
  cloud?: string;
  note?: string;
  favourite?: string;
  subscriptions?: readonly RawSubscription[];
  contact?: Record<string, unknown>;
}

export interface RawSubscription {
  readonly id: string;
  readonly name?: string;
}

/** What is wrong with a part of the row. */
export interface Flaw {
  readonly problem: ImportProblem;
  readonly text: string;
}
