// Says what is wrong with a request before it is created: the gravest first, each with reasons, source and ways out.

import { warningIds } from '../model/warning';
import type { Warning } from '../model/warning';
import { beforeCreate } from './warnings/before-create';
import { customerContact, saveContact } from './warnings/contact';
import { cannotFile, premierQuestion, severityA } from './warnings/filing';
import { withSource } from './warnings/input';
import type { Draft, WarningInput } from './warnings/input';
import { noCspPlan } from './warnings/no-csp-plan';
import { bypassed, ownPlan } from './warnings/own-context';
import { otherCustomer, otherSubscription, signalsDisagree, wrongCloud } from './warnings/which-customer';

const rules: readonly ((input: WarningInput) => readonly Draft[])[] = [
  bypassed,
  ownPlan,
  otherCustomer,
  signalsDisagree,
  wrongCloud,
  otherSubscription,
  customerContact,
  saveContact,
  noCspPlan,
  cannotFile,
  severityA,
  premierQuestion,
];

/** Alarms before notices, then in the order of `warningIds`; without what the user said is meant so. */
export function warningsOf(input: WarningInput): readonly Warning[] {
  const found = rules.flatMap((rule) => rule(input)).filter((draft) => !isAccepted(draft, input));
  const all = [...found, ...beforeCreate(input, found)];
  return all.sort((a, b) => gravity(b) - gravity(a)).map(withSource);
}

function isAccepted({ id, documentId }: Draft, { forms }: WarningInput): boolean {
  return forms.some((form) => form.documentId === documentId && form.accepted.includes(id));
}

function gravity({ id, level }: Draft): number {
  return (level === 'alarm' ? warningIds.length : 0) - warningIds.indexOf(id);
}
