// Reads the settings of the web components from the query string: those that no other form has.

/** What a test can choose about the components and their shadow roots. */
export interface ComponentSettings {
  /** How `fast` names its lists and groups: by `aria-labelledby`, or by nothing but the text before them. */
  readonly labels: 'aria' | 'plain';
  /** What stands before the dash of the `he-` elements: `he`, `v6_he`, `accexp_he`, … */
  readonly prefix: string;
  readonly roots: 'open' | 'closed' | 'mixed';
  /** After how many milliseconds the elements are defined. */
  readonly upgrade: number;
  /** `upgrade=fields`: the shell and its sections come at once, only the fields are late. */
  readonly lateFields: boolean;
}

const LATE = 1500;

/** The component settings written in a query string; anything missing or unknown has its default. */
export function readComponentSettings(search: string): ComponentSettings {
  const query = new URLSearchParams(search);
  const among = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T =>
    allowed.find((value) => value === query.get(name)) ?? allowed[0];
  const prefix = query.get('prefix') ?? '';
  const upgrade = query.get('upgrade') ?? '0';
  return {
    labels: among('labels', ['aria', 'plain']),
    prefix: /^[a-z][a-z0-9_]*$/.test(prefix) ? prefix : 'he',
    roots: among('roots', ['open', 'closed', 'mixed']),
    upgrade: upgrade === 'fields' ? LATE : Math.max(0, Number(upgrade) || 0),
    lateFields: upgrade === 'fields',
  };
}
