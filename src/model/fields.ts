// The names of everything a support form can ask, shared by rules, flow, settings and reports.

/** Fields Onbehalf writes, in the order it reports them (the plan first: a wrong plan costs the most). */
export const writtenFields = [
  'supportPlan',
  'preferredContactMethod',
  'availability',
  'supportLanguage',
  'firstName',
  'lastName',
  'email',
  'additionalEmails',
  'phone',
  'country',
  'timeZone',
] as const;

/** Fields Onbehalf only reads; they help to recognise the form and are never written. */
export const readFields = [
  'severity',
  'subscription',
  'title',
  'description',
  'saveContact',
  'diagnosticConsent',
  'issueType',
  'problemType',
  'premierRequest',
] as const;

/** Controls that hold a part of a written field: the calling code beside a phone number. */
export const partFields = ['phoneCode'] as const;

export type WrittenField = (typeof writtenFields)[number];
export type ReadField = (typeof readFields)[number];
export type PartField = (typeof partFields)[number];

/** What a label can mean: one field of the form. */
export type Concept = WrittenField | ReadField | PartField;

export const concepts: readonly Concept[] = [...writtenFields, ...readFields, ...partFields];

export function isWritten(concept: Concept): concept is WrittenField {
  return (writtenFields as readonly string[]).includes(concept);
}
