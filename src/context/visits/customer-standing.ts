// Tells which of the labelled values of a page belong to its customer, and which to somebody else beside.

import type { CustomerLabel } from '../../model/customer-words';
import { flatText } from '../../page/flat-text';
import type { LabelValue } from '../../page/label-values';
import { parentOf } from '../../page/roots';
import type { ShadowOf } from '../../page/roots';
import { brand, othersHeading } from '../../rules/customer-signs';
import { normalise } from '../../text/normalise';
import { firstGuid } from './customer-ids';

/** A value and how near it stands to the customer's id: the depth of the box that holds both; 0 without one. */
export interface Standing {
  readonly values: readonly (LabelValue<CustomerLabel> & { readonly nearness: number })[];
  /** The page names other ids and never this one, as while it still shows the customer before. */
  readonly isOthers: boolean;
}

type Pair = LabelValue<CustomerLabel>;

/** Without what stands below a heading of the partner, a reseller or a provider. */
export function withoutOthers(pairs: readonly Pair[], shadowOf: ShadowOf): readonly Pair[] {
  return pairs.filter(({ label }) => !isUnderOthers(label, shadowOf));
}

/** Keeps what is not nearer to another id than to the customer's. */
export function standingOf(pairs: readonly Pair[], tenantId: string | undefined): Standing {
  const ids = pairs.filter(({ key }) => key === 'tenantId').map((pair) => ({ pair, id: firstGuid(pair) }));
  const own = ids.filter(({ id }) => id === tenantId).map(({ pair }) => pair);
  const others = ids.filter(({ id }) => id !== undefined && id !== tenantId).map(({ pair }) => pair);
  if (own.length === 0 && others.length > 0) return { values: [], isOthers: true };
  const values = pairs
    .map((pair) => ({ ...pair, nearness: nearest(pair, own) }))
    .filter((pair) => nearest(pair, others) <= pair.nearness);
  return { values, isOthers: false };
}

function nearest({ label }: Pair, others: readonly Pair[]): number {
  return Math.max(0, ...others.map((other) => sharedDepth(label, other.label)));
}

/** How deep in the page the smallest box with both is. */
function sharedDepth(one: Element, other: Element): number {
  const [ones, others] = [pathTo(one), pathTo(other)];
  const parting = ones.findIndex((element, at) => element !== others[at]);
  return parting < 0 ? ones.length : parting;
}

function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) path.unshift(at);
  return path;
}

const heading = 'h2,h3,h4,h5,h6,legend,summary,[role=heading]:not([aria-level="1"])';

/** What a box is called, unless it is the whole page. */
const box = 'section,article,fieldset,[role=group],[role=region],[heading]';

/** By the nearest heading before it in the boxes around it, or by what one of these is called. */
function isUnderOthers(label: Element, shadowOf: ShadowOf): boolean {
  const isOthers = (text: string) => othersHeading.test(normalise(text).replace(brand, ''));
  for (let at: Element | null = label; at && at.localName !== 'body'; at = parentOf(at)) {
    const named = at !== label && at.matches(box) ? at : null;
    if (isOthers(named?.getAttribute('heading') ?? named?.getAttribute('aria-label') ?? '')) return true;
    const found = headingBefore(at);
    if (found) return isOthers(flatText(found, shadowOf));
  }
  return false;
}

/** A heading beside a part and before it, or one that its component was given from outside. */
function headingBefore(part: Element): Element | null {
  for (let before = part.previousElementSibling; before; before = before.previousElementSibling) {
    const found = headingIn(before);
    if (found) return found;
  }
  const host = part.parentElement ? null : parentOf(part);
  return [...(host?.children ?? [])].map(headingIn).find((found) => found !== undefined) ?? null;
}

function headingIn(element: Element): Element | undefined {
  return element.matches(heading) ? element : [...element.querySelectorAll(heading)].at(-1);
}
