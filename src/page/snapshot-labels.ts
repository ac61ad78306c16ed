// Finds what names a field of a page that is to be saved, by other means than the tags and roles of labels.

import { readable } from '../text/normalise';
import type { Gathered } from './snapshot-gather';
import { parentOf } from './snapshot-kinds';

/** The labels of a field or list: those for it, and one around it. */
export function labelsFor(element: Element, { labels }: Gathered): Element[] {
  const around = element.closest('label');
  return [...(labels.get(element.id) ?? []), ...(around ? [around] : [])];
}

/** Whether nothing by its own meaning names the field. Boxes to tick in tables stand behind anything. */
export function isUnnamed(field: Element, found: Gathered): boolean {
  const tick = field.matches('[type=checkbox], [type=radio], [role=checkbox], [role=radio], [role=switch]');
  const named = ['aria-label', 'aria-labelledby'].some((name) => (field.getAttribute(name) ?? '') !== '');
  return !tick && !named && labelsFor(field, found).length === 0;
}

/** How many fields stand in each element that holds one, itself included. */
export function countsOf(fields: readonly Element[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const field of fields)
    for (let at: Element | null = field; at; at = parentOf(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

const rowDepth = 6;

/** The surroundings of a field that hold no other, innermost first, itself among them. */
export function rowOf(field: Element, counts: ReadonlyMap<Element, number>): Element[] {
  const row = [field];
  for (let at = parentOf(field); at && row.length <= rowDepth; at = parentOf(at)) {
    if (counts.get(at) !== counts.get(field)) break;
    row.push(at);
  }
  return row;
}

const farthest = 4;
const longestName = 100;

/** The nearest text before an element among its siblings; not beyond another field. */
export function textBefore(element: Element, counts: ReadonlyMap<Element, number>): Node | null {
  let node = element.previousSibling;
  for (let far = 0; node && far < farthest; far += 1, node = node.previousSibling) {
    if (node.nodeType === 1 && counts.has(node as Element)) return null;
    const text = node.nodeType === 1 || node.nodeType === 3 ? readable(node.textContent ?? '') : '';
    if (text !== '') return text.length <= longestName ? node : null;
  }
  return null;
}
