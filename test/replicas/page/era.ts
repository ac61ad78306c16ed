// Reads which writing of its texts a scenario shows.
import { pick } from './variants';

/** Which of the sources' writings the labels have. */
export type Wording = 'first' | 'second';

/** The part of the settings that says how old and how worded the form is. */
export interface Era {
  readonly wording: Wording;
}

/** The era written in a query; anything missing or unknown has its default. */
export function readEra(query: URLSearchParams): Era {
  return { wording: pick(query.get('wording'), ['first', 'second']) };
}
