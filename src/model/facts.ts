// What a support form says that a warning may need: words of closed lists and domains, never a value that was typed.

import type { SubscriptionMark } from './context';
import type { WrittenField } from './fields';

/** How a contact field stands: `ours` is what the profile says; `unknown` when the profile says nothing, or may not be told here. */
export type Likeness = 'absent' | 'empty' | 'ours' | 'other' | 'unknown';

/** The fields that tell whose contact a form holds. */
export const contactFields = ['firstName', 'lastName', 'email', 'phone'] as const;
export type ContactField = (typeof contactFields)[number];

export type RequestKind = 'technical' | 'billing' | 'quota' | 'other';

/** What is known of a form; a step the user left keeps what was read there. */
export interface FormFacts {
  readonly contact: Readonly<Record<ContactField, Likeness>>;
  /** Domain of the address in the form, lower-case ASCII; absent when there is none. */
  readonly emailDomain?: string;
  /** Domains of the additional addresses. */
  readonly additionalDomains: readonly string[];
  /** Fields that hold `user_<hex>`, the name of a granular delegated admin. */
  readonly guestNames: readonly ContactField[];
  /** Written fields whose present value the user typed or chose. */
  readonly byUser: readonly WrittenField[];
  /** Null where the form has no such field, or it could not be read. */
  readonly saveContact: boolean | null;
  /** `empty`: the form asks for it, and nothing is chosen yet. */
  readonly severity: 'a' | 'b' | 'c' | 'other' | 'empty' | null;
  readonly language: 'english' | 'other' | null;
  readonly plan: 'csp' | 'other' | 'empty' | null;
  readonly request: RequestKind | null;
  /** The form asks whether to file under a Premier contract (facts: domain §4). */
  readonly asksPremier: boolean;
  readonly subscription: SubscriptionMark | null;
  /** The button that creates the request: `in-view` when a person could press it now. */
  readonly create: 'in-view' | 'away' | 'absent';
}

export const noFacts: FormFacts = {
  contact: { firstName: 'absent', lastName: 'absent', email: 'absent', phone: 'absent' },
  additionalDomains: [],
  guestNames: [],
  byUser: [],
  saveContact: null,
  severity: null,
  language: null,
  plan: null,
  request: null,
  asksPremier: false,
  subscription: null,
  create: 'absent',
};
