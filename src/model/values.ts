// The values a fill writes, handed from the worker to one document and kept nowhere else.

import type { Contact } from './settings';

/** An IANA name with the names Microsoft gives the same zone (`W. Europe Standard Time`). */
export interface TimeZone {
  readonly iana: string;
  readonly names: readonly string[];
}

/** A phone number taken apart: calling code without `+`, the rest as written inside the country, its country. */
export interface PhoneParts {
  readonly code: string;
  readonly number: string;
  readonly country?: string;
}

/** The partner's contact for this customer, and the plan. */
export interface FillValues extends Omit<Contact, 'timeZone'> {
  /** Plan names accepted besides the built-in ones; null for the partner's own requests, whose plan is not ours to choose. */
  readonly supportPlan: readonly string[] | null;
  readonly timeZone?: TimeZone;
  readonly phoneParts?: PhoneParts;
}
