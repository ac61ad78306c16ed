// Lists the names that the settings hold, to take them out of what a user hands on.

/** Keys of settings whose values are words of the settings, the same for everybody. */
const common = new Set(
  'type cloud kind country language timeZone preferredContactMethod availability mode prefilled'.split(' '),
);

/** Every text in a part of the settings that could name the partner, a customer or a person. */
export function namesIn(settings: unknown): string[] {
  if (typeof settings === 'string') return [settings];
  if (typeof settings !== 'object' || settings === null) return [];
  return Object.entries(settings).flatMap(([key, value]) => (common.has(key) ? [] : namesIn(value)));
}
