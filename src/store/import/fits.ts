// Tells whether the values of a column can be what its name says, or what an unnamed column holds.

import type { ColumnMeaning } from '../../model/import';
import { withoutGuard } from './clean';
import { bareIdentityOf, domainOf, guidOf, identityOf } from './identity';
import { subscriptionsIn } from './subscription-cells';
import { cloudOf, yesOrNo } from './words';

/** Of a column whose name is only guessed, half of the values have to be right; of one without name, more. */
const half = 0.5;
const most = 0.7;

const tests: Readonly<Partial<Record<ColumnMeaning, (value: string) => boolean>>> = {
  tenantId: (value) => guidOf(value) !== undefined,
  subscriptionId: (value) => guidOf(value) !== undefined,
  domain: (value) => domainOf(value) !== undefined,
  initialDomain: (value) => domainOf(value) !== undefined,
  name: (value) => /\p{L}/u.test(value) && guidOf(value) === undefined,
  cloud: (value) => cloudOf(value) !== undefined,
  favourite: (value) => yesOrNo(value) !== undefined,
  subscriptions: (value) => subscriptionsIn(value).every(({ id }) => guidOf(id) !== undefined),
};

/** Whether values can have a meaning; true for meanings that any text can have. */
export function fits(meaning: ColumnMeaning, values: readonly string[]): boolean {
  const test = tests[meaning];
  return test === undefined || share(values, test) >= half;
}

/** What unnamed values are; `text` may be names, undefined is nothing of use. */
export function contentOf(
  values: readonly string[],
): 'tenantId' | 'domain' | 'initialDomain' | 'text' | undefined {
  if (values.length === 0) return undefined;
  const kinds = values.map((value) => bareIdentityOf(value)?.is);
  const isMost = (test: (kind: (typeof kinds)[number]) => boolean): boolean =>
    kinds.filter(test).length / kinds.length >= most;
  if (isMost((kind) => kind === 'tenantId')) return 'tenantId';
  if (isMost((kind) => kind === 'initialDomain')) return 'initialDomain';
  if (isMost((kind) => kind === 'initialDomain' || kind === 'domain')) return 'domain';
  return share(values, isWords) >= most && isVaried(values) ? 'text' : undefined;
}

/** The values of one column among records, without empty ones. */
export function valuesAt(records: readonly (readonly string[])[], at: number): string[] {
  return records.map((cells) => withoutGuard((cells[at] ?? '').trim())).filter((value) => value !== '');
}

function isWords(value: string): boolean {
  return /\p{L}{2}/u.test(value) && identityOf(value) === undefined;
}

/** Names differ from row to row; states and kinds are the same in many. */
function isVaried(values: readonly string[]): boolean {
  return new Set(values).size > values.length / 2;
}

function share(values: readonly string[], test: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}
