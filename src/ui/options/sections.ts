// The sections of the options page, and which of them an address leads to.

/** In the order of the navigation; each has a text `section_…`. */
export const sectionIds = [
  'start',
  'profile',
  'partner',
  'customers',
  'links',
  'clouds',
  'filling',
  'warnings',
  'appearance',
  'policy',
  'data',
  'help',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** First part of a field's path → its section. */
const sectionOf: Readonly<Record<string, SectionId>> = {
  contact: 'profile',
  partner: 'partner',
  links: 'links',
  fill: 'filling',
  supportPlan: 'filling',
  warnings: 'warnings',
  appearance: 'appearance',
  customers: 'customers',
  customer: 'customers',
};

export interface Place {
  readonly section: SectionId;
  /** The field that is to have the focus, by its path. */
  readonly field?: string;
}

/** The section in which the field of a path is. */
export function sectionOfField(path: string): SectionId | undefined {
  return sectionOf[path.split('.')[0] ?? ''];
}

/**
 * Where an address leads: `#links` to a section, `#contact.phone` to a field; null for anything else.
 * @param fields the paths that have a field
 */
export function placeOf(hash: string, fields: ReadonlySet<string>): Place | null {
  const name = decoded(hash.replace(/^#/u, ''));
  const section = sectionIds.find((id) => id === name);
  if (section) return { section };
  const ofField = sectionOfField(name);
  if (!ofField) return null;
  return fields.has(name) ? { section: ofField, field: name } : { section: ofField };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
