// Finds Microsoft's names of an IANA time zone in a table of zones by name.

/** The names whose zones include `iana`; several, when Microsoft has split or renamed a zone. */
export function zoneNames(iana: string, table: Readonly<Record<string, string>>): string[] {
  const named = Object.entries(table).filter(([, zones]) => zones.split(' ').includes(iana));
  return named.map(([name]) => name);
}
